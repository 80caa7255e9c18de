package org.calciphylaxis.advisor.cards.page;

import java.util.Map;
import java.util.regex.Pattern;

import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Markdown as HTML. HTML in the Markdown is shown as text. A link to the file of another
 * page becomes one to its address, so that links lead somewhere in both.
 */
final class PageRenderer {

	private static final Pattern FILE_OF_A_PAGE = Pattern.compile("^([A-Za-z]+)\\.md(?=#|$)");

	private final String prefix;

	private final HtmlRenderer renderer;

	/**
	 * @param prefix what comes before the code in the address of another page
	 */
	PageRenderer(String prefix) {
		this.prefix = prefix;
		this.renderer = HtmlRenderer.builder()
			.extensions(MarkdownPage.EXTENSIONS)
			.escapeHtml(true)
			.sanitizeUrls(true)
			.attributeProviderFactory((context) -> this::setAttributes)
			.build();
	}

	String render(MarkdownPage page) {
		return this.renderer.render(page.document());
	}

	private void setAttributes(Node node, String tag, Map<String, String> attributes) {
		if (node instanceof Heading heading && heading.getLevel() == 2) {
			attributes.put("id", MarkdownPage.Section.of(heading).id());
		}
		if (node instanceof TableCell cell && cell.isHeader()) {
			attributes.put("scope", "col");
		}
		attributes.computeIfPresent("href",
				(name, address) -> FILE_OF_A_PAGE.matcher(address).replaceFirst(this.prefix + "$1"));
	}

}
