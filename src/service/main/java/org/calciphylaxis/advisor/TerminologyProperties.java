package org.calciphylaxis.advisor;

import java.nio.file.Path;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code advisor.terminology.*}.
 *
 * @param overlay a directory of ValueSet files that add a site's codes and drug names;
 * none by default
 * @param systemAliases further names of code systems, alias to system
 */
@ConfigurationProperties("advisor.terminology")
public record TerminologyProperties(@Nullable Path overlay, @DefaultValue Map<String, String> systemAliases) {

	public TerminologyProperties {
		systemAliases.forEach((alias, system) -> {
			if (alias.isBlank() || system.isBlank()) {
				throw new IllegalArgumentException(
						"advisor.terminology.system-aliases: neither an alias nor its system may be blank");
			}
		});
		systemAliases = Map.copyOf(systemAliases);
	}

}
