package org.calciphylaxis.advisor.screening.input;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One line on its way to its patient, or to the lookup of Medications.
 *
 * @param patient the patient's id; empty for a line that belongs to none
 * @param kind what the line is
 * @param type the resource type
 * @param id the resource's id; empty when it has none
 * @param updated {@code meta.lastUpdated} in microseconds since 1970; for a deletion, the
 * time of the deletion; null when unknown
 * @param concepts what its codes stand for, by name and in order, joined by commas
 * @param time the clinical time in milliseconds since 1970; null when unknown
 * @param json the resource, reduced to the members that are read
 * @param product the Medication that it refers to, {@code Medication/id}; null for none
 * @param ingredients of a Medication, the products that it refers to
 * @param products what it refers to, as JSON, once that was looked up
 */
public record ChartLine(String patient, Kind kind, String type, String id, @Nullable Long updated, String concepts,
		@Nullable Long time, String json, @Nullable String product, List<String> ingredients, List<String> products) {

	public ChartLine {
		ingredients = List.copyOf(ingredients);
		products = List.copyOf(products);
	}

	/** {@code Type/id}. */
	public String reference() {
		return this.type + "/" + this.id;
	}

	/** Without anything of the patient. */
	@Override
	public String toString() {
		return "ChartLine[" + this.kind + "]";
	}

	/** What a line is. */
	public enum Kind {

		/** A resource of a patient. */
		FACT,

		/** A Medication or Substance. */
		PRODUCT,

		/** Says that a resource was deleted. */
		DELETION,

		/** The counts for a part of a file, as JSON, instead of a line. */
		COUNTS

	}

}
