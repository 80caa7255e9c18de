package org.calciphylaxis.advisor;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What README tells its reader to type, and what it says will come back. */
record ReadmeExamples(String command, Optional<String> answer) {

	/** A block of commands, and the JSON that follows it with at most prose between. */
	private static final Pattern BLOCK = Pattern
		.compile("(?ms)^```bash\\n(.*?)^```\\n((?:(?!^```).)*?^```json\\n(.*?)^```)?");

	static List<ReadmeExamples> examples() {
		return BLOCK.matcher(RepositoryFiles.text(Path.of("README.md")))
			.results()
			.map((block) -> new ReadmeExamples(block.group(1).replace("\\\n", " ").strip(),
					Optional.ofNullable(block.group(3))))
			.toList();
	}

	static List<String> commands() {
		return examples().stream().flatMap((example) -> example.command().lines()).map(String::strip).toList();
	}

}
