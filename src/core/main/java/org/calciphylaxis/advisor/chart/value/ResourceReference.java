package org.calciphylaxis.advisor.chart.value;

/**
 * A FHIR reference as clients write it: relative ({@code Patient/1}), absolute, with or
 * without a version, by {@code urn:uuid:} or {@code urn:oid:}, to a contained resource
 * ({@code #1}), or the id alone.
 *
 * @param form how it is written
 * @param server what stands before the type, with its slash; empty unless it is absolute
 * @param type the resource type; empty when it is not said
 * @param id the resource's id, without a version; of a URN what stands behind its last
 * colon
 */
public record ResourceReference(Form form, String server, String type, String id) {

	private static final String HISTORY = "/_history";

	public static ResourceReference parse(String reference) {
		String text = reference.strip();
		if (text.startsWith("#")) {
			return new ResourceReference(Form.CONTAINED, "", "", text.substring(1));
		}
		if (text.regionMatches(true, 0, "urn:", 0, 4)) {
			return new ResourceReference(Form.URN, "", "", text.substring(text.lastIndexOf(':') + 1));
		}
		int history = text.indexOf(HISTORY);
		String current = (history >= 0) ? text.substring(0, history) : text;
		int beforeId = current.lastIndexOf('/');
		if (beforeId < 0) {
			return new ResourceReference(Form.LITERAL, "", "", current);
		}
		int beforeType = current.lastIndexOf('/', beforeId - 1);
		return new ResourceReference(Form.LITERAL, current.substring(0, beforeType + 1),
				current.substring(beforeType + 1, beforeId), current.substring(beforeId + 1));
	}

	/** Whether it is to this resource, as far as it says the type. */
	public boolean isTo(String resourceType, String resourceId) {
		return this.form != Form.CONTAINED && this.id.equals(resourceId)
				&& (this.type.isEmpty() || this.type.equals(resourceType));
	}

	/** {@code Type/id}. */
	public String relative() {
		return this.type + "/" + this.id;
	}

	/** How a reference is written. */
	public enum Form {

		/** By type and id, or by id alone. */
		LITERAL,

		/** By the full URL of an entry of the same Bundle. */
		URN,

		/** To a resource that the referring one contains. */
		CONTAINED

	}

}
