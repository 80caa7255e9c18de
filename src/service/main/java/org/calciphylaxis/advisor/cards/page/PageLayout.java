package org.calciphylaxis.advisor.cards.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;

/**
 * The frame of every page. The style is inside the page, so that a page that is saved or
 * printed is whole.
 */
final class PageLayout {

	private final Template frame;

	private final String style;

	private final String rulesVersion;

	private PageLayout(Template frame, String style, String rulesVersion) {
		this.frame = frame;
		this.style = style;
		this.rulesVersion = rulesVersion;
	}

	static PageLayout builtIn(String rulesVersion) {
		return new PageLayout(Mustache.compiler().compile(read("layout.html")), read("page.css"), rulesVersion);
	}

	/**
	 * A page in its frame.
	 * @param prefix the way from the page's own address to the pages of the advice
	 */
	AdvicePage render(MarkdownPage page, String prefix) {
		String html = this.frame.execute(Map.of("title", page.title(), "summary", page.summary(), "sections",
				page.sections(), "body", new PageRenderer(prefix).render(page), "style", this.style, "rulesVersion",
				this.rulesVersion, "isAdvice", prefix.isEmpty()));
		return new AdvicePage(html, HexFormat.of().formatHex(Sha256.digest(html)));
	}

	/** The style as a Content Security Policy names it. */
	String styleSource() {
		return "'sha256-" + Base64.getEncoder().encodeToString(Sha256.digest(this.style)) + "'";
	}

	private static String read(String name) {
		try (InputStream file = PageLayout.class.getResourceAsStream("/pages/" + name)) {
			if (file == null) {
				throw new IllegalStateException("The jar has no pages/" + name);
			}
			return new String(file.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
