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
import org.calciphylaxis.advisor.Language;
import org.calciphylaxis.advisor.assessment.view.Message;
import org.calciphylaxis.advisor.cards.template.MessageFormatter;

/**
 * The frame of every page. The style is inside the page, so that a page that is saved or
 * printed is whole.
 */
final class PageLayout {

	private final Template frame;

	private final String style;

	private final Map<String, String> words;

	private PageLayout(Template frame, String style, Map<String, String> words) {
		this.frame = frame;
		this.style = style;
		this.words = words;
	}

	static PageLayout builtIn(String rulesVersion, Language language, MessageFormatter messages) {
		Map<String, String> words = Map.of("language", language.tag(), "allAdvice",
				messages.format(Message.of("All advice")), "onThisPage", messages.format(Message.of("On this page")),
				"note",
				messages.format(Message.of("Rules {version}, with the numbers that this installation has set. "
						+ "This page says nothing about any patient. It is decision support for clinicians, not a "
						+ "diagnosis and not an order: your judgement prevails.", rulesVersion)));
		return new PageLayout(Mustache.compiler().compile(read("layout.html")), read("page.css"), words);
	}

	/**
	 * A page in its frame.
	 * @param prefix the way from the page's own address to the pages of the advice
	 */
	AdvicePage render(MarkdownPage page, String prefix) {
		String html = this.frame.execute(Map.of("title", page.title(), "summary", page.summary(), "sections",
				page.sections(), "body", new PageRenderer(prefix).render(page), "style", this.style, "words",
				this.words, "isAdvice", prefix.isEmpty()));
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
