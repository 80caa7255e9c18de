package org.calciphylaxis.advisor.screening.generator;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.calciphylaxis.advisor.screening.generator.Catalogue.Coding;

/** Writes the problem list: kidneys, other diseases, skin. */
final class ProblemGenerator {

	private static final Map<String, String> SYSTEMS = Map.of("icd-10-cm", "http://hl7.org/fhir/sid/icd-10-cm",
			"icd-10-gm", "http://fhir.de/CodeSystem/bfarm/icd-10-gm", "snomed", "http://snomed.info/sct");

	private static final List<String> CHARTED_AS_THEY_ARE = List.of("failed-transplant", "diabetes", "obesity",
			"hyperparathyroidism-coded", "liver-disease", "malignancy", "autoimmune-disease", "thrombophilia");

	private final Catalogue catalogue;

	private final ChartSheet sheet;

	private final Chance chance;

	private final PatientProfile profile;

	private final WordGenerator words;

	private final LocalDate asOf;

	ProblemGenerator(Catalogue catalogue, ChartSheet sheet, LocalDate asOf) {
		this.catalogue = catalogue;
		this.sheet = sheet;
		this.chance = sheet.chance();
		this.profile = sheet.profile();
		this.words = new WordGenerator(catalogue, this.chance);
		this.asOf = asOf;
	}

	void write() throws IOException {
		if (this.profile.dialysis()) {
			add("dialysis", this.profile.dialysisSince());
			add("kidney-failure", this.profile.dialysisSince().minusDays(this.chance.between(10, 300)));
		}
		for (String problem : CHARTED_AS_THEY_ARE) {
			if (this.profile.has(problem) && this.chance.happens(0.85)) {
				add(problem, ago(200, 5000));
			}
		}
		for (int others = this.chance.between(3, 9); others > 0; others--) {
			add("other", ago(100, 6000));
		}
		recent("hospice", "hospice", 5, 60);
		recent("sepsis", "sepsis", 1, 12);
		writeSkin();
	}

	private void writeSkin() throws IOException {
		recent("calciphylaxis", "calciphylaxis", 20, 120);
		recent("leg-ulcer", this.chance.happens(0.7) ? "explained-ulcer" : "skin-ulcer", 3, 180);
		recent("pressure-ulcer", "pressure-ulcer", 20, 60);
		recent("toe-gangrene", "toe-gangrene", 3, 170);
		recent("cellulitis", "skin-infection", 1, 180);
		if (this.chance.happens(0.2)) {
			recent("purpura", "purpura", 1, 170);
		}
		if (this.profile.has("foot-ulcer")) {
			if (this.chance.happens(0.7)) {
				add("explained-ulcer", ago(3, 180));
			}
			else {
				addWords("foot", ago(3, 180));
			}
		}
		if (this.profile.has("ulcer-at-fatty-site") || this.profile.has("painful-lump")) {
			addWords("suspicious", ago(1, 90));
		}
	}

	private void recent(String feature, String problem, int fromDaysAgo, int toDaysAgo) throws IOException {
		if (this.profile.has(feature)) {
			add(problem, ago(fromDaysAgo, toDaysAgo));
		}
	}

	private LocalDate ago(int from, int to) {
		return this.asOf.minusDays(this.chance.between(from, to));
	}

	/** Coded as the site codes; a site that writes takes the name of any code. */
	private void add(String problem, LocalDate onset) throws IOException {
		String system = this.profile.habits().coding();
		List<Coding> codings = this.catalogue.codings(problem, system.equals("words") ? "icd-10-cm" : system);
		Coding coding = this.chance.oneOf(codings);
		condition(onset, SYSTEMS.getOrDefault(system, ""), system.equals("words") ? "" : coding.code(),
				coding.display());
	}

	private void addWords(String list, LocalDate onset) throws IOException {
		condition(onset, "", "", this.words.phrase(this.profile.habits().language(), list));
	}

	private void condition(LocalDate onset, String system, String code, String text) throws IOException {
		ObjectNode condition = this.sheet.resource("Condition", onset);
		ChartSheet.concept(condition, "clinicalStatus", "http://terminology.hl7.org/CodeSystem/condition-clinical",
				"active", "active");
		ChartSheet.concept(condition, "verificationStatus",
				"http://terminology.hl7.org/CodeSystem/condition-ver-status", "confirmed", "confirmed");
		condition.putArray("category")
			.addObject()
			.putArray("coding")
			.addObject()
			.put("system", "http://terminology.hl7.org/CodeSystem/condition-category")
			.put("code", "problem-list-item");
		ChartSheet.concept(condition, "code", system, code, text);
		condition.put("onsetDateTime", onset.toString());
		condition.put("recordedDate", onset.plusDays(this.chance.between(0, 5)).toString());
		this.sheet.add(condition);
	}

}
