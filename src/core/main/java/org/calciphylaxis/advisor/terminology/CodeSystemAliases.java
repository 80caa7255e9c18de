package org.calciphylaxis.advisor.terminology;

import java.util.HashMap;
import java.util.Map;

/**
 * The many names of a code system, read as one: http and https, trailing slashes, a
 * version after a bar, OIDs, and the aliases a site has named (rules, section 9).
 */
final class CodeSystemAliases {

	static final String ATC = "http://www.whocc.no/atc";

	private static final String OID = "urn:oid:";

	private static final String HL7_OID = "2.16.840.1.113883.6.";

	private static final Map<String, String> WELL_KNOWN = Map.ofEntries(
			Map.entry(HL7_OID + "96", "http://snomed.info/sct"),
			Map.entry(HL7_OID + "90", "http://hl7.org/fhir/sid/icd-10-cm"),
			Map.entry(HL7_OID + "3", "http://hl7.org/fhir/sid/icd-10"),
			Map.entry(HL7_OID + "103", "http://hl7.org/fhir/sid/icd-9-cm"),
			Map.entry(HL7_OID + "88", "http://www.nlm.nih.gov/research/umls/rxnorm"),
			Map.entry(HL7_OID + "1", "http://loinc.org"), Map.entry(HL7_OID + "73", ATC),
			Map.entry(HL7_OID + "4", "http://www.cms.gov/Medicare/Coding/ICD10"),
			Map.entry("http://hl7.org/fhir/sid/icd-10-pcs", "http://www.cms.gov/Medicare/Coding/ICD10"),
			Map.entry(HL7_OID + "12", "http://www.ama-assn.org/go/cpt"),
			Map.entry(HL7_OID + "285", "http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets"));

	private final Map<String, String> aliases;

	/**
	 * @param aliases a site's name of a code system to the name it stands for, in any
	 * spelling
	 */
	CodeSystemAliases(Map<String, String> aliases) {
		Map<String, String> spelledOnce = new HashMap<>(WELL_KNOWN);
		aliases.forEach((alias, system) -> spelledOnce.put(spelling(alias), wellKnown(spelling(system))));
		this.aliases = Map.copyOf(spelledOnce);
	}

	/** The one name that stands for all names of the system. */
	String canonical(String system) {
		String spelling = spelling(system);
		return this.aliases.getOrDefault(spelling, spelling);
	}

	private static String wellKnown(String spelling) {
		return WELL_KNOWN.getOrDefault(spelling, spelling);
	}

	private static String spelling(String system) {
		String name = system.strip();
		int version = name.indexOf('|');
		if (version >= 0) {
			name = name.substring(0, version);
		}
		if (name.regionMatches(true, 0, OID, 0, OID.length())) {
			name = name.substring(OID.length());
		}
		if (name.regionMatches(true, 0, "https://", 0, 8)) {
			name = "http://" + name.substring(8);
		}
		int end = name.length();
		while (end > 0 && name.charAt(end - 1) == '/') {
			end--;
		}
		return name.substring(0, end);
	}

}
