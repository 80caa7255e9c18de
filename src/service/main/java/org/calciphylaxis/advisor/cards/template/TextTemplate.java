package org.calciphylaxis.advisor.cards.template;

import java.io.StringReader;
import java.util.Map;
import java.util.regex.Pattern;

import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;

/**
 * A text with placeholders, in Mustache. A placeholder that does not exist, or a section
 * that does not end, stops the start.
 */
public final class TextTemplate {

	private static final Pattern EMPTY_LINES = Pattern.compile("\\n{3,}");

	private final Template template;

	private TextTemplate(Template template) {
		this.template = template;
	}

	/** Markdown: whatever is filled in is escaped. */
	static TextTemplate markdown(String file, String text, CardTemplateSource files) {
		return compiled(file, text, files, MarkdownEscaper::escaped);
	}

	/** Plain text, for summaries, labels and URLs: filled in as it is. */
	public static TextTemplate plain(String file, String text, CardTemplateSource files) {
		return compiled(file, text, files, Escapers.NONE);
	}

	private static TextTemplate compiled(String file, String text, CardTemplateSource files, Mustache.Escaper escaper) {
		try {
			Template template = Mustache.compiler()
				.withEscaper(escaper)
				.emptyStringIsFalse(true)
				.defaultValue("")
				.withLoader((part) -> new StringReader(files.read("parts/" + part + ".md")))
				.compile(text);
			template.visit(new KnownVariablesVisitor());
			return new TextTemplate(template);
		}
		catch (MustacheException | IllegalArgumentException ex) {
			throw files.broken(file, String.valueOf(ex.getMessage()), ex);
		}
	}

	/** The text, with what is known filled in. */
	public String filled(Map<String, ?> known) {
		return EMPTY_LINES.matcher(this.template.execute(known)).replaceAll("\n\n").strip();
	}

	private static final class KnownVariablesVisitor implements Mustache.Visitor {

		@Override
		public void visitText(String text) {
			// Text needs no check.
		}

		@Override
		public void visitVariable(String name) {
			check(name);
		}

		@Override
		public boolean visitInclude(String name) {
			return true;
		}

		@Override
		public boolean visitSection(String name) {
			return check(name);
		}

		@Override
		public boolean visitInvertedSection(String name) {
			return check(name);
		}

		private static boolean check(String name) {
			if (!TemplateVariables.isKnown(name)) {
				throw new IllegalArgumentException("unknown placeholder {{" + name + "}}");
			}
			return true;
		}

	}

}
