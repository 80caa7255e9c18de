package org.calciphylaxis.advisor.cards.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * A page in GitHub-flavored Markdown.
 *
 * @param document what follows the title and the summary
 * @param title its heading of the first level
 * @param summary its first paragraph, as plain text
 * @param sections its headings of the second level
 */
record MarkdownPage(Node document, String title, String summary, List<Section> sections) {

	static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());

	private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();

	private static final TextContentRenderer TEXT = TextContentRenderer.builder().build();

	/**
	 * @throws IllegalArgumentException when it does not begin with a title and a
	 * paragraph
	 */
	static MarkdownPage parse(String markdown) {
		Node document = PARSER.parse(markdown);
		if (!(document.getFirstChild() instanceof Heading title && title.getLevel() == 1
				&& title.getNext() instanceof Paragraph summary)) {
			throw new IllegalArgumentException("does not begin with a title and a paragraph");
		}
		List<Section> sections = new ArrayList<>();
		for (Node node = title.getNext(); node != null; node = node.getNext()) {
			if (node instanceof Heading heading && heading.getLevel() == 2) {
				sections.add(Section.of(heading));
			}
		}
		title.unlink();
		summary.unlink();
		return new MarkdownPage(document, text(title), text(summary), sections);
	}

	private static String text(Node node) {
		return TEXT.render(node).strip();
	}

	/**
	 * A part of a page.
	 *
	 * @param id by which a link finds it, as GitHub makes it from the title
	 * @param title of the section
	 */
	record Section(String id, String title) {

		static Section of(Heading heading) {
			String title = text(heading);
			return new Section(title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'),
					title);
		}

	}

}
