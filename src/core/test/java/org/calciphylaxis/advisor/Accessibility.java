package org.calciphylaxis.advisor;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import com.microsoft.playwright.Page;

/** The rules of axe, which a module that tests pages has on its class path. */
public final class Accessibility {

	private static final String AXE = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";

	private Accessibility() {
	}

	/** What a page violates as it now is. */
	public static List<?> violations(Page page) throws IOException {
		try (InputStream axe = Accessibility.class.getResourceAsStream(AXE)) {
			page.evaluate(new String(Objects.requireNonNull(axe, AXE).readAllBytes(), StandardCharsets.UTF_8));
		}
		return (List<?>) page.evaluate("""
				async () => (await axe.run()).violations.flatMap((rule) =>
				  rule.nodes.map((node) => `${rule.id}: ${node.target} ${node.failureSummary}`))""");
	}

}
