package org.calciphylaxis.advisor.chart.resource;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import org.calciphylaxis.advisor.chart.value.LenientElement;
import org.calciphylaxis.advisor.chart.value.ResourceReference;
import org.jspecify.annotations.Nullable;

/**
 * What an order or a statement names: the CodeableConcepts of its medication and its
 * ingredients, the words of its references, and the dose forms.
 */
final class MedicationProduct {

	private static final Set<String> PRODUCTS = Set.of("Medication", "Substance");

	/** A Medication of Medications; what lies deeper is no product of a pharmacy. */
	private static final int MAX_DEPTH = 3;

	private final LenientElement order;

	private final Map<String, JsonNode> referenced;

	private final Map<String, JsonNode> contained = new HashMap<>();

	private final Set<String> followed = new HashSet<>();

	private final List<LenientElement> codes = new ArrayList<>();

	private final List<String> displays = new ArrayList<>();

	private final List<LenientElement> forms = new ArrayList<>();

	private MedicationProduct(LenientElement order, Map<String, JsonNode> referenced) {
		this.order = order;
		this.referenced = referenced;
	}

	/**
	 * Reads what an order or a statement names.
	 * @param referenced the Medications that arrived with the call or were fetched, by
	 * {@code Medication/id} or by the full URL they came with
	 */
	static MedicationProduct read(LenientElement order, Map<String, JsonNode> referenced) {
		MedicationProduct product = new MedicationProduct(order, referenced);
		product.codes.addAll(order.all("medicationCodeableConcept"));
		LenientElement reference = order.get("medicationReference");
		if (reference != null) {
			product.addContained();
			product.addReferenced(reference, 0);
		}
		return product;
	}

	/**
	 * {@code medicationCodeableConcept}, the Medication's code, and of each active
	 * ingredient {@code itemCodeableConcept} and the code that {@code itemReference}
	 * leads to.
	 */
	List<LenientElement> codes() {
		return this.codes;
	}

	/** The display of each reference. */
	List<String> displays() {
		return this.displays;
	}

	/** {@code Medication.form}. */
	List<LenientElement> forms() {
		return this.forms;
	}

	/** Looked at without reading: what else is contained is of no concern. */
	private void addContained() {
		for (LenientElement each : new LenientElement(this.order.node()).all("contained")) {
			String id = each.text("id");
			if (id != null && PRODUCTS.contains(each.resourceType())) {
				this.contained.putIfAbsent(id.startsWith("#") ? id : "#" + id, each.node());
			}
		}
	}

	private void addReferenced(LenientElement reference, int depth) {
		String display = reference.text("display");
		if (display != null) {
			this.displays.add(display);
		}
		LenientElement medication = find(reference.text("reference"));
		if (medication == null) {
			return;
		}
		this.codes.addAll(medication.all("code"));
		if (depth == 0) {
			this.forms.addAll(medication.all("form"));
		}
		for (LenientElement ingredient : medication.all("ingredient")) {
			boolean isActive = !"false".equals(ingredient.text("isActive"));
			if (isActive) {
				this.codes.addAll(ingredient.all("itemCodeableConcept"));
			}
			LenientElement item = isActive ? ingredient.get("itemReference") : null;
			if (item != null && depth + 1 < MAX_DEPTH) {
				addReferenced(item, depth + 1);
			}
		}
	}

	/** Each reference is followed once. */
	private @Nullable LenientElement find(@Nullable String reference) {
		if (reference == null || !this.followed.add(reference)) {
			return null;
		}
		JsonNode found = reference.startsWith("#") ? this.contained.get(reference) : arrived(reference);
		return (found != null) ? this.order.including(found) : null;
	}

	private @Nullable JsonNode arrived(String reference) {
		JsonNode medication = this.referenced.get(reference);
		return (medication != null) ? medication : this.referenced.get(relative(reference));
	}

	/** The key without the server before and the version after it. */
	private static String relative(String reference) {
		ResourceReference parsed = ResourceReference.parse(reference);
		return (parsed.form() == ResourceReference.Form.URN) ? "Medication/" + parsed.id() : parsed.relative();
	}

}
