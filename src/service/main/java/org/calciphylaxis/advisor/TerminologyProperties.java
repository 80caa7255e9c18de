package org.calciphylaxis.advisor;

import java.nio.file.Path;
import java.util.Map;

import jakarta.validation.constraints.AssertTrue;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * {@code advisor.terminology.*}.
 *
 * @param overlay a directory of ValueSet files that add a site's codes and drug names;
 * none by default
 * @param systemAliases further names of code systems, alias to system
 */
@ConfigurationProperties("advisor.terminology")
@Validated
public record TerminologyProperties(@Nullable Path overlay, @DefaultValue Map<String, String> systemAliases) {

	public TerminologyProperties {
		systemAliases = Map.copyOf(systemAliases);
	}

	@AssertTrue(message = "system-aliases: neither an alias nor its system may be blank")
	boolean isEveryAliasNamed() {
		return this.systemAliases.entrySet()
			.stream()
			.noneMatch((alias) -> alias.getKey().isBlank() || alias.getValue().isBlank());
	}

}
