/** Launches the app: from the EHR with iss and launch, from the CDS Hooks sandbox with fhirServiceUrl, or by itself (SMART App Launch 2, public client, PKCE). */
import { byId, el, replace } from "./dom.js";
import { showFailure } from "./failure.js";
import { stringsFor } from "./strings.js";

const { servers, scopes, language } = JSON.parse(byId("settings").textContent);
const words = stringsFor([language]);

async function start() {
  document.documentElement.lang = words.language;
  if (!window.FHIR) {
    byId("status").textContent = words.builtWithoutLaunch;
    return;
  }
  byId("status").textContent = words.starting;
  const asked = new URLSearchParams(location.search);
  const named = asked.get("iss") ?? asked.get("fhirServiceUrl");
  const server = named ? servers.find(({ url }) => sameAddress(url, named)) : onlyServer();
  if (server) {
    await authorize(server, asked.get("launch"));
  } else if (named) {
    byId("status").textContent = words.unknownServer;
  } else {
    offer();
  }
}

function authorize(server, launch) {
  return window.FHIR.oauth2.authorize({
    clientId: server.clientId,
    iss: server.url,
    scope: `${launch ? "launch" : "launch/patient"} ${scopes}`,
    redirectUri: "index.html",
    pkceMode: "required",
    completeInTarget: true,
    ...(launch ? { launch } : {}),
  });
}

function offer() {
  byId("status").textContent = words.notLaunched;
  const choices = servers.map(({ url }) => el("li", {}, el("a", { href: `?iss=${encodeURIComponent(url)}` }, url)));
  replace(byId("servers"), choices);
}

/** The EHR is clear when there is one, or one on the app's own site. */
function onlyServer() {
  return servers.find(({ url }) => new URL(url).origin === location.origin) ?? (servers.length === 1 ? servers[0] : null);
}

function sameAddress(one, other) {
  return one.replace(/\/$/, "") === other.replace(/\/$/, "");
}

start().catch((error) => showFailure(words.launchFailed, error.message, "", words));
