package org.calciphylaxis.advisor.terminology;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The many names of a code system, read as one: http and https, trailing slashes, a
 * version after a bar, OIDs, and the aliases a site has named (rules, section 9).
 */
final class CodeSystemAliases {

	static final String ATC = "http://www.whocc.no/atc";

	static final String ICD_10_GM = "http://fhir.de/CodeSystem/bfarm/icd-10-gm";

	static final String ICD_10_PCS = "http://www.cms.gov/Medicare/Coding/ICD10";

	private static final String SNOMED_CT = "http://snomed.info/sct";

	/** {@code http://snomed.info/sct/[edition]} and {@code .../version/[date]}. */
	private static final Pattern SNOMED_CT_EDITION = Pattern.compile("http://snomed\\.info/x?sct/\\d+(/version/\\d+)?");

	private static final String OID = "urn:oid:";

	private static final String HL7_OID = "2.16.840.1.113883.6.";

	private static final Map<String, String> WELL_KNOWN = Map.ofEntries(Map.entry(HL7_OID + "96", SNOMED_CT),
			Map.entry(HL7_OID + "90", "http://hl7.org/fhir/sid/icd-10-cm"),
			Map.entry(HL7_OID + "3", "http://hl7.org/fhir/sid/icd-10"),
			Map.entry(HL7_OID + "103", "http://hl7.org/fhir/sid/icd-9-cm"),
			Map.entry(HL7_OID + "88", "http://www.nlm.nih.gov/research/umls/rxnorm"),
			Map.entry(HL7_OID + "1", "http://loinc.org"), Map.entry(HL7_OID + "73", ATC),
			Map.entry(HL7_OID + "4", ICD_10_PCS), Map.entry("http://hl7.org/fhir/sid/icd-10-pcs", ICD_10_PCS),
			Map.entry("http://fhir.de/CodeSystem/dimdi/icd-10-gm", ICD_10_GM),
			Map.entry("http://fhir.de/CodeSystem/bfarm/atc", ATC),
			Map.entry("http://fhir.de/CodeSystem/dimdi/atc", ATC),
			Map.entry(HL7_OID + "12", "http://www.ama-assn.org/go/cpt"),
			Map.entry(HL7_OID + "285", "http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets"));

	/** WHO's ICD-10 and its national editions, whose codes differ in meaning. */
	private static final Pattern ICD_10_EDITION = Pattern
		.compile("http://hl7\\.org/fhir/sid/icd-10(?!-pcs)(-\\w+)?|.*[/:]icd-?10-(cm|gm|am|ca|se|nl|be)(-\\w+)?");

	private final Map<String, String> aliases;

	/**
	 * @param aliases a site's name of a code system to the name it stands for, in any
	 * spelling
	 * @throws IllegalStateException if an alias makes one edition of ICD-10 of another
	 */
	CodeSystemAliases(Map<String, String> aliases) {
		Map<String, String> spelledOnce = new HashMap<>(WELL_KNOWN);
		aliases.forEach((alias, system) -> {
			String target = wellKnown(spelling(system));
			refuseOtherEdition(alias, target);
			spelledOnce.put(spelling(alias), target);
		});
		this.aliases = Map.copyOf(spelledOnce);
	}

	/**
	 * One code is calciphylaxis in the German edition and something else in the American.
	 */
	private static void refuseOtherEdition(String alias, String target) {
		String edition = wellKnown(spelling(alias));
		if (isIcd10(edition) && isIcd10(target) && !edition.equals(target)) {
			throw new IllegalStateException("advisor.terminology.system-aliases: " + alias
					+ " is an edition of ICD-10 of its own and cannot stand for " + target
					+ ": the same code means another disease. List its codes in an overlay ValueSet.");
		}
	}

	private static boolean isIcd10(String system) {
		return ICD_10_EDITION.matcher(system.toLowerCase(Locale.ROOT)).matches();
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
		name = withLowerCaseHost(name);
		int end = name.length();
		while (end > 0 && name.charAt(end - 1) == '/') {
			end--;
		}
		name = name.substring(0, end);
		return SNOMED_CT_EDITION.matcher(name).matches() ? SNOMED_CT : name;
	}

	/** Scheme and host mean the same in any case; the path does not. */
	private static String withLowerCaseHost(String name) {
		int scheme = name.indexOf("://");
		if (scheme < 0) {
			return name;
		}
		int path = name.indexOf('/', scheme + 3);
		int end = (path < 0) ? name.length() : path;
		String host = name.substring(0, end).toLowerCase(Locale.ROOT);
		return (host.startsWith("https://") ? "http://" + host.substring(8) : host) + name.substring(end);
	}

}
