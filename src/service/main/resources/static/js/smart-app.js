/** The frame in which the EHR shows the SMART app. */
import { byId } from "./dom.js";

export class SmartApp {
  constructor() {
    byId("smart-close").addEventListener("click", () => this.goBack());
  }

  /** Tells the authorization server of the launch, and then opens the app with its name (SMART App Launch, EHR launch). */
  async launch(patient, path, appContext) {
    const response = await fetch("/fhir/_services/smart/Launch", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ launchUrl: path, parameters: { patient, appContext: appContext ?? "" } }),
    });
    if (!response.ok) {
      throw new Error(`The app could not be launched (${response.status}).`);
    }
    const { launch_id: launch } = await response.json();
    this.opener = document.activeElement;
    byId("smart-app").src = `${path}?${new URLSearchParams({ iss: `${location.origin}/fhir`, launch })}`;
    this.show(true);
    byId("why").scrollIntoView();
    byId("smart-close").focus({ preventScroll: true });
  }

  close() {
    byId("smart-app").removeAttribute("src");
    this.show(false);
  }

  /** Back to the card, where the user was. */
  goBack() {
    this.close();
    if (this.opener?.isConnected) {
      this.opener.focus({ preventScroll: true });
      this.opener.scrollIntoView({ block: "center" });
    }
  }

  show(open) {
    byId("smart-app").hidden = !open;
    byId("smart-close").hidden = !open;
    byId("smart-launch").hidden = open;
    byId("assessment").hidden = open;
  }
}
