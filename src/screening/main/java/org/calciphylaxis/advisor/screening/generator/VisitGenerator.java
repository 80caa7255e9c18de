package org.calciphylaxis.advisor.screening.generator;

import java.io.IOException;
import java.time.LocalDate;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Writes what a visit leaves behind: encounter, treatment, vital signs, results, notes.
 */
final class VisitGenerator {

	private final Catalogue catalogue;

	private final ChartSheet sheet;

	private final MeasurementGenerator measurements;

	private final WordGenerator words;

	VisitGenerator(Catalogue catalogue, ChartSheet sheet) {
		this.catalogue = catalogue;
		this.sheet = sheet;
		this.measurements = new MeasurementGenerator(sheet);
		this.words = new WordGenerator(catalogue, sheet.chance());
	}

	/**
	 * One visit.
	 * @param daysAgo the day of the visit
	 * @param sinceLast days between this visit and the later one
	 */
	void write(LocalDate day, int daysAgo, int sinceLast) throws IOException {
		ChartingHabits habits = this.sheet.profile().habits();
		if (this.sheet.profile().dialysis() && habits.sessions()) {
			treatment(day);
		}
		encounter(day);
		for (Measurement vital : this.catalogue.measurements().vitals()) {
			due(vital, "vital-signs", day, daysAgo, sinceLast);
		}
		for (Measurement result : this.catalogue.measurements().monthly()) {
			due(result, "laboratory", day, daysAgo, sinceLast);
		}
		if (this.sheet.profile().has("severe-pain") && daysAgo < 14) {
			this.measurements.write(this.catalogue.measurements().pain(), "survey", day);
		}
		if (this.sheet.chance().happens(0.2)) {
			note(day);
		}
		if (this.sheet.chance().happens(0.03)) {
			report(day);
		}
	}

	private void due(Measurement measurement, String category, LocalDate day, int daysAgo, int sinceLast)
			throws IOException {
		if (daysAgo / measurement.every() != (daysAgo - sinceLast) / measurement.every() || sinceLast == 0) {
			this.measurements.write(measurement, category, day);
		}
	}

	private void treatment(LocalDate day) throws IOException {
		boolean peritoneal = this.sheet.profile().has("peritoneal-dialysis");
		ObjectNode procedure = this.sheet.resource("Procedure", day);
		procedure.put("status", "completed");
		Catalogue.Coding coding = this.sheet.chance()
			.oneOf(this.catalogue.codings(peritoneal ? "peritoneal-session" : "hemodialysis-session", "snomed"));
		ChartSheet.concept(procedure, "code", "http://snomed.info/sct", coding.code(), coding.display());
		procedure.putObject("performedPeriod")
			.put("start", day + "T07:10:00+01:00")
			.put("end", day + "T11:25:00+01:00");
		this.sheet.add(procedure);
	}

	private void encounter(LocalDate day) throws IOException {
		ObjectNode encounter = this.sheet.resource("Encounter", day);
		encounter.put("status", "finished");
		encounter.putObject("class")
			.put("system", "http://terminology.hl7.org/CodeSystem/v3-ActCode")
			.put("code", "AMB");
		encounter.putObject("period").put("start", day + "T07:00:00+01:00").put("end", day + "T11:40:00+01:00");
		encounter.putObject("serviceProvider").put("reference", "Organization/" + this.sheet.profile().unit());
		encounter.putArray("location")
			.addObject()
			.putObject("location")
			.put("reference", "Location/" + this.sheet.profile().unit() + "-ward-" + this.sheet.chance().between(1, 3));
		this.sheet.add(encounter);
	}

	private void note(LocalDate day) throws IOException {
		String language = this.sheet.profile().habits().language();
		boolean suspicious = this.sheet.profile().has("ulcer-at-fatty-site") && this.sheet.chance().happens(0.3);
		ObjectNode note = this.sheet.resource("Observation", day);
		note.put("status", "final");
		note.putArray("category")
			.addObject()
			.putArray("coding")
			.addObject()
			.put("system", "http://terminology.hl7.org/CodeSystem/observation-category")
			.put("code", "exam");
		ChartSheet.concept(note, "code", "", "", language.equals("de") ? "Hautbefund" : "Skin examination");
		note.put("effectiveDateTime", this.sheet.at(day));
		note.put("valueString", this.words.phrase(language, suspicious ? "suspicious" : "note"));
		this.sheet.add(note);
	}

	private void report(LocalDate day) throws IOException {
		ObjectNode report = this.sheet.resource("DiagnosticReport", day);
		report.put("status", "final");
		ChartSheet.concept(report, "code", "http://loinc.org", "", "Clinic letter");
		report.put("effectiveDateTime", this.sheet.at(day));
		report.put("conclusion", this.words.phrase(this.sheet.profile().habits().language(), "note"));
		this.sheet.add(report);
	}

}
