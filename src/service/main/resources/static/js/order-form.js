/** The medication form: drafting fires order-select, signing fires order-sign. */
import { byId, debounced, el, replace } from "./dom.js";
import { DRUGS, draftOf } from "./drugs.js";

const TYPING_PAUSE = 400;

export class OrderForm {
  constructor({ onSelect, onSign, onSignAnyway }) {
    this.drug = byId("drug");
    this.words = byId("drug-words");
    this.dose = byId("drug-dose");
    replace(this.drug, el("option", { value: "" }, "Choose a drug"), DRUGS.map((drug) => el("option", { value: drug.key }, drug.name)));
    const typed = debounced(() => this.isComplete() && onSelect(), TYPING_PAUSE);
    this.drug.addEventListener("change", () => {
      this.prefill();
      typed();
    });
    this.words.addEventListener("input", typed);
    this.dose.addEventListener("input", typed);
    byId("order-form").addEventListener("submit", (event) => {
      event.preventDefault();
      if (this.isComplete()) {
        onSign();
      }
    });
    byId("sign-anyway").addEventListener("click", onSignAnyway);
    this.clear();
  }

  /** The draft as it stands; null when no drug is named. */
  draft(patientId, time) {
    return this.isComplete() ? draftOf(this.chosen(), this.words.value.trim(), this.dose.value.trim(), patientId, time) : null;
  }

  choose(key) {
    this.drug.value = key;
    this.prefill();
  }

  clear() {
    this.drug.value = "";
    this.words.value = "";
    this.prefill();
    this.offerSigningAnyway(false);
  }

  offerSigningAnyway(offered) {
    byId("sign-anyway").hidden = !offered;
  }

  isComplete() {
    const drug = this.chosen();
    return Boolean(drug && (drug.coding || this.words.value.trim()));
  }

  chosen() {
    return DRUGS.find((drug) => drug.key === this.drug.value);
  }

  prefill() {
    const drug = this.chosen();
    byId("drug-words-row").hidden = drug?.key !== "text";
    this.dose.value = drug?.dose ?? "";
    this.offerSigningAnyway(false);
  }
}
