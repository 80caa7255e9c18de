package org.calciphylaxis.advisor.chart.value;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * How certain a diagnosis is, as German charts mark it beside or behind an ICD-10-GM code
 * ("Diagnosesicherheit"). What speaks most against the diagnosis comes first.
 */
public enum DiagnosisCertainty {

	/** A, "ausgeschlossen": refuted. */
	EXCLUDED('A'),
	/** V, "Verdacht auf": provisional. */
	SUSPECTED('V'),
	/** Z, "Zustand nach": past. */
	STATUS_POST('Z'),
	/** G, "gesichert": confirmed. */
	CONFIRMED('G');

	/** In the extension's URL and in the name of its code system, in lower case. */
	private static final String NAME = "diagnosesicherheit";

	private static final String ICD_10_GM = "icd-10-gm";

	private static final List<String> EXTENSIONS = List.of("extension", "modifierExtension");

	private final char letter;

	DiagnosisCertainty(char letter) {
		this.letter = letter;
	}

	/**
	 * The certainty of a Condition, marked on the resource, its code, a coding or the
	 * code itself; of several marks the one that affirms least.
	 */
	public static Optional<DiagnosisCertainty> of(LenientElement condition) {
		Stream<LenientElement> codings = condition.all("code").stream().flatMap((code) -> code.all("coding").stream());
		Stream<LenientElement> marked = Stream.of(Stream.of(condition), condition.all("code").stream(), codings)
			.flatMap((elements) -> elements);
		return marked.flatMap(DiagnosisCertainty::marks).min(Enum::compareTo);
	}

	/** Whether an extension is a mark of certainty. */
	static boolean isMark(LenientElement extension) {
		LenientElement coding = extension.get("valueCoding");
		return isNamed(extension.text("url")) || (coding != null && isNamed(coding.text("system")));
	}

	private static Stream<DiagnosisCertainty> marks(LenientElement element) {
		Stream<@Nullable String> extensions = EXTENSIONS.stream()
			.flatMap((member) -> element.all(member).stream())
			.filter(DiagnosisCertainty::isMark)
			.map(DiagnosisCertainty::code);
		return Stream.concat(extensions, Stream.ofNullable(suffix(element))).flatMap((code) -> ofLetter(code).stream());
	}

	private static @Nullable String code(LenientElement extension) {
		LenientElement coding = extension.get("valueCoding");
		if (coding != null) {
			return coding.text("code");
		}
		String code = extension.text("valueCode");
		return (code != null) ? code : extension.text("valueString");
	}

	/** The letter that stands behind the digits of an ICD-10-GM code. */
	private static @Nullable String suffix(LenientElement coding) {
		String system = coding.text("system");
		String code = coding.text("code");
		if (system == null || code == null || !system.toLowerCase(Locale.ROOT).contains(ICD_10_GM)) {
			return null;
		}
		String before = code.substring(0, code.length() - 1).strip();
		boolean isSuffix = !before.isEmpty() && !Character.isLetter(before.charAt(before.length() - 1));
		return isSuffix ? code.substring(code.length() - 1) : null;
	}

	private static Optional<DiagnosisCertainty> ofLetter(@Nullable String code) {
		return Stream.of(values())
			.filter((certainty) -> code != null && code.length() == 1
					&& Character.toUpperCase(code.charAt(0)) == certainty.letter)
			.findFirst();
	}

	private static boolean isNamed(@Nullable String name) {
		return name != null && name.toLowerCase(Locale.ROOT).contains(NAME);
	}

}
