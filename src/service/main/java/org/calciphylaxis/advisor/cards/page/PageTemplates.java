package org.calciphylaxis.advisor.cards.page;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.Map;

import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import org.calciphylaxis.advisor.cards.template.CardTemplateSource;
import org.calciphylaxis.advisor.cards.template.MessageFormatter;

/**
 * The files of {@code cards/pages/}: Markdown with placeholders. Only numbers and names
 * of ours are filled in, nothing that a chart or a caller says, so nothing is escaped.
 */
final class PageTemplates {

	private final CardTemplateSource files;

	private final MessageFormatter messages;

	PageTemplates(CardTemplateSource files, MessageFormatter messages) {
		this.files = files;
		this.messages = messages;
	}

	/**
	 * A page with its placeholders filled.
	 * @param name the file, without folder and ending
	 * @throws IllegalStateException naming the file: it cannot be read, a placeholder is
	 * unknown, or there is no title
	 */
	MarkdownPage fill(String name, Map<String, Object> variables) {
		String file = "pages/" + name + ".md";
		try {
			return MarkdownPage.parse(Mustache.compiler()
				.withEscaper(Escapers.NONE)
				.strictSections(true)
				.withFormatter(this::format)
				.withLoader((part) -> new StringReader(this.files.read("pages/parts/" + part + ".md")))
				.compile(this.files.read(file))
				.execute(variables));
		}
		catch (MustacheException | IllegalArgumentException ex) {
			throw this.files.broken(file, String.valueOf(ex.getMessage()), ex);
		}
	}

	private String format(Object value) {
		return (value instanceof BigDecimal number) ? this.messages.format(number) : value.toString();
	}

}
