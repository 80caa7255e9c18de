package org.calciphylaxis.advisor.assessment.context;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.ObservationFact;
import org.calciphylaxis.advisor.assessment.facts.ObservedValue;
import org.calciphylaxis.advisor.assessment.text.ClinicalText;
import org.calciphylaxis.advisor.assessment.text.Phrase;

/**
 * What a blood culture has grown (rules, sections 2 and 10): an organism is there only
 * when it is named, or "growth of" something is, un-negated in its clause.
 */
final class BloodCulture {

	private static final List<Phrase> ORGANISMS = List.of(
			Phrase.of("staphylococc*|staph|aureus|mrsa|mssa|vrsa|streptococc*|strep|pneumococc*|enterococc*|vre|"
					+ "gonococc*|meningococc*|listeria|clostridi*|peptostreptococc*|aerococc*|gemella|granulicatella"),
			Phrase.of("escherichia|klebsiella|enterobacter*|citrobacter|serratia|proteus|morganella|providencia|"
					+ "pseudomonas|acinetobacter|stenotrophomonas|burkholderia|achromobacter|haemophilus|hemophilus|"
					+ "salmonella|shigella|campylobacter|yersinia|aeromonas|pasteurella|moraxella|neisseria|brucella|"
					+ "bacteroides|fusobacteri*|prevotella|mycobacteri*|nocardia|legionella|vibrio|esbl"),
			Phrase.of("candida|yeast*|hefe*|cryptococc*|aspergillus|fusarium|fung*"), Phrase.of("e", "coli"),
			Phrase.of("s", "aureus|pneumoniae|pyogenes|agalactiae|marcescens"), Phrase.of("k", "pneumoniae"),
			Phrase.of("p", "aeruginosa|mirabilis"), Phrase.of("b", "fragilis"), Phrase.of("c", "albicans|glabrata"),
			Phrase.spaced(1, "gram", "cocc*|rod*|bacill*|diplococc*"), Phrase.of("growth", "of"));

	/** Of the skin rather than of the blood, when one culture alone has grown them. */
	private static final Pattern CONTAMINANT = Pattern.compile(
			"(?i)\\b(coagulase[\\s-]{0,3}neg\\w*[\\s-]{0,3}staph\\w*|staph\\w*[\\s,(]{1,3}coagulase[\\s-]{0,3}neg\\w*"
					+ "|cons|staph\\w*[.]? (epidermidis|hominis|capitis|haemolyticus|warneri)|s\\. epidermidis"
					+ "|cutibacterium|propionibacterium|corynebacteri\\w*|diphtheroid\\w*|micrococcus"
					+ "|bacillus(?! anthracis))\\b( (species|spp?|acnes|luteus|cereus|subtilis))?");

	/** "Gram negative" names an organism and denies none. */
	private static final Pattern STAIN = Pattern
		.compile("(?i)\\b(gram|coagulase|oxidase|lactose)[\\s-]{0,3}(negative|neg|positive|pos|variable)\\b");

	/** The full stop of "E. coli" ends no sentence. */
	private static final Pattern GENUS = Pattern.compile("\\b([A-Za-z])\\. ?(?=[a-z])");

	private static final Pattern CLAUSE = Pattern.compile("[.;\\n]|,(?![^.;\\n]{0,200}\\b(or|nor)\\b)");

	/** Behind the name: "Staphylococcus aureus: not detected". */
	private static final Phrase DENIED = Phrase.of("negative|none|absent|not");

	private BloodCulture() {
	}

	/** Whether an organism that is no usual contaminant has grown. */
	static boolean hasOrganism(ObservationFact culture) {
		String words = words(culture);
		if (culture.interpretations().contains("NEG")) {
			return false;
		}
		if (words.isBlank()) {
			return culture.interpretations().contains("POS") || isPresent(culture.value());
		}
		return affirms(CONTAMINANT.matcher(words).replaceAll(""), ORGANISMS);
	}

	/** Whether a usual contaminant has grown, and nothing else. */
	static boolean hasOnlyContaminants(ObservationFact culture) {
		String words = words(culture);
		return !hasOrganism(culture) && !culture.interpretations().contains("NEG")
				&& affirms(CONTAMINANT.matcher(words).replaceAll("contaminant"), List.of(Phrase.of("contaminant")));
	}

	private static boolean affirms(String words, List<Phrase> names) {
		String plain = GENUS.matcher(STAIN.matcher(words).replaceAll("$1")).replaceAll("$1 ").replace(':', ' ');
		return Arrays.stream(CLAUSE.split(plain))
			.map(ClinicalText::of)
			.anyMatch((clause) -> clause.affirmsAny(names) && !clause.mentions(DENIED));
	}

	private static boolean isPresent(ObservedValue value) {
		return value instanceof ObservedValue.Coded coded && coded.codedText().is(Concept.FINDING_PRESENT);
	}

	private static String words(ObservationFact culture) {
		if (culture.value() instanceof ObservedValue.Coded coded) {
			return coded.codedText().joinedTexts();
		}
		return (culture.value() instanceof ObservedValue.Text text) ? text.text() : "";
	}

}
