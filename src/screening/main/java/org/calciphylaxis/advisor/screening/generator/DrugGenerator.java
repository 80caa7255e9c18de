package org.calciphylaxis.advisor.screening.generator;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.calciphylaxis.advisor.screening.generator.Catalogue.Drug;

/** Writes medication orders, renewed every three months. */
final class DrugGenerator {

	private static final String RXNORM = "http://www.nlm.nih.gov/research/umls/rxnorm";

	private static final String ATC = "http://www.whocc.no/atc";

	private static final List<String> FEATURES = List.of("vitamin-k-antagonist", "calcium-binder", "active-vitamin-d",
			"insulin", "corticosteroid");

	private static final int RENEWED_AFTER = 90;

	private final Catalogue catalogue;

	private final ChartSheet sheet;

	private final Chance chance;

	private final LocalDate asOf;

	DrugGenerator(Catalogue catalogue, ChartSheet sheet, LocalDate asOf) {
		this.catalogue = catalogue;
		this.sheet = sheet;
		this.chance = sheet.chance();
		this.asOf = asOf;
	}

	void write() throws IOException {
		PatientProfile profile = this.sheet.profile();
		for (String feature : FEATURES) {
			if (profile.has(feature)) {
				renewed(drug(feature), this.chance.between(1, 4));
			}
		}
		if (profile.has("vitamin-k-antagonist-stopped")) {
			LocalDate end = this.asOf.minusDays(this.chance.between(1, 180));
			order(drug("vitamin-k-antagonist"), "stopped", end.minusDays(400), end);
		}
		for (int others = this.chance.between(4, 11); others > 0; others--) {
			renewed(drug("other"), this.chance.between(1, 4));
		}
	}

	private Drug drug(String feature) {
		Map<String, List<Drug>> drugs = this.catalogue.prescriptions().drugs();
		return this.chance.oneOf(Objects.requireNonNull(drugs.get(feature), feature));
	}

	/** The newest order is active, the ones before are completed. */
	private void renewed(Drug drug, int orders) throws IOException {
		LocalDate authored = this.asOf.minusDays(this.chance.between(1, RENEWED_AFTER - 1));
		for (int order = 0; order < orders; order++) {
			LocalDate end = authored.plusDays(RENEWED_AFTER);
			order(drug, (order == 0) ? "active" : "completed", authored, end);
			authored = authored.minusDays(RENEWED_AFTER);
		}
	}

	private void order(Drug drug, String status, LocalDate authored, LocalDate end) throws IOException {
		ObjectNode order = this.sheet.resource("MedicationRequest", authored);
		order.put("status", status).put("intent", "order").put("authoredOn", this.sheet.at(authored));
		String text = this.chance.oneOf(drug.text());
		ChartingHabits habits = this.sheet.profile().habits();
		String code = switch (habits.drugCoding()) {
			case "rxnorm" -> drug.rxnorm();
			case "atc" -> drug.atc();
			default -> "";
		};
		String system = habits.drugCoding().equals("atc") ? ATC : RXNORM;
		if (habits.medicationReferences()) {
			order.putObject("medicationReference").put("reference", "Medication/" + medication(system, code, text));
		}
		else {
			ChartSheet.concept(order, "medicationCodeableConcept", system, code, text);
		}
		ObjectNode dosage = order.putArray("dosageInstruction").addObject();
		dosage.put("text", this.chance.oneOf(this.catalogue.prescriptions().dosages()));
		dosage.putObject("timing")
			.putObject("repeat")
			.putObject("boundsPeriod")
			.put("start", authored.toString())
			.put("end", end.toString());
		this.sheet.add(order);
	}

	/** A Medication has no patient. */
	private String medication(String system, String code, String text) throws IOException {
		ObjectNode medication = this.sheet.resource("Medication", this.asOf);
		medication.remove("subject");
		ChartSheet.concept(medication, "code", system, code, text);
		this.sheet.add(medication);
		return medication.path("id").asText();
	}

}
