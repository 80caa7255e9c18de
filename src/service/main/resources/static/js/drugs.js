/** What the order form offers; any other drug is ordered in words. */
const RXNORM = "http://www.nlm.nih.gov/research/umls/rxnorm";
const ATC = "http://www.whocc.no/atc";

export const DRUGS = [
  { key: "warfarin", name: "Warfarin 3 mg tablet", dose: "3 mg by mouth in the evening, by INR", coding: { system: RXNORM, code: "855318", display: "Warfarin Sodium 3 MG Oral Tablet" } },
  { key: "apixaban", name: "Apixaban 2.5 mg tablet", dose: "2.5 mg by mouth twice a day", coding: { system: RXNORM, code: "1364435", display: "apixaban 2.5 MG Oral Tablet" } },
  { key: "calcitriol", name: "Calcitriol 0.25 mcg capsule", dose: "0.25 mcg by mouth once a day", coding: { system: ATC, code: "A11CC04", display: "calcitriol" } },
  { key: "text", name: "Another drug, in words", dose: "", coding: null },
];

/** A draft as an EHR keeps it until it is signed. */
export function draftOf(drug, words, dose, patientId, time) {
  const concept = drug.coding ? { coding: [drug.coding], text: drug.name } : { text: words };
  return {
    resourceType: "MedicationRequest",
    id: "draft-1",
    status: "draft",
    intent: "order",
    medicationCodeableConcept: concept,
    subject: { reference: `Patient/${patientId}` },
    authoredOn: time,
    ...(dose ? { dosageInstruction: [{ text: dose }] } : {}),
  };
}
