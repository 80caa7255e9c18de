package org.calciphylaxis.advisor;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotEmpty;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * {@code advisor.terminology.*}.
 *
 * @param overlay a directory of ValueSet files ({@code .json}) that add a site's codes
 * and drug names, and of lexicons ({@code .yaml}) that add its words; none by default
 * @param systemAliases further names of code systems, alias to system
 * @param languages the languages of the charts, each with a lexicon
 */
@ConfigurationProperties("advisor.terminology")
@Validated
public record TerminologyProperties(@Nullable Path overlay, @DefaultValue Map<String, String> systemAliases,
		@DefaultValue( {
				"en", "de" }) @NotEmpty List<String> languages){

	public TerminologyProperties {
		systemAliases = Map.copyOf(systemAliases);
		languages = List.copyOf(languages);
	}

	@AssertTrue(message = "system-aliases: neither an alias nor its system may be blank")
	boolean isEveryAliasNamed() {
		return this.systemAliases.entrySet()
			.stream()
			.noneMatch((alias) -> alias.getKey().isBlank() || alias.getValue().isBlank());
	}

}
