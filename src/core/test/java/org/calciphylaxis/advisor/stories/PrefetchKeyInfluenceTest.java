package org.calciphylaxis.advisor.stories;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.calciphylaxis.advisor.assessment.facts.PrefetchKey;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which advice changes when a prefetch key is not sent: the patients of the vignettes,
 * judged with and without it, against the table for those who set up an EHR.
 */
class PrefetchKeyInfluenceTest {

	private static final Path TABLE = Path.of("docs/ehr-integration.md");

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = { "PATIENT", "CONDITIONS" })
	void tableListsTheAdviceThatTheKeyChanges(PrefetchKey key) throws IOException {
		Set<String> changed = new TreeSet<>();
		for (Vignette vignette : VignettesTest.vignettes().toList()) {
			Set<String> with = Set.copyOf(vignette.advised(vignette.patient()));
			Set<String> without = Set.copyOf(vignette.advised(vignette.patient().without(key)));
			changed.addAll(codes(difference(with, without)));
			changed.addAll(codes(difference(without, with)));
		}
		String listed = changed.isEmpty() ? "none"
				: changed.stream().map((code) -> "`" + code + "`").collect(Collectors.joining(", "));
		assertThat(Files.readAllLines(TABLE)).contains("| `" + key.key() + "` | " + listed + " |");
	}

	private static Set<String> difference(Set<String> one, Set<String> other) {
		Set<String> rest = new HashSet<>(one);
		rest.removeAll(other);
		return rest;
	}

	private static List<String> codes(Collection<String> said) {
		return said.stream().map((text) -> text.substring(0, text.indexOf(' '))).toList();
	}

}
