package org.calciphylaxis.advisor.cards;

import java.util.List;
import java.util.Set;

import org.calciphylaxis.advisor.assessment.advice.Advice;
import org.calciphylaxis.advisor.assessment.advice.AdviceCode;
import org.calciphylaxis.advisor.assessment.advice.Indicator;
import org.calciphylaxis.advisor.assessment.advice.Suggestion;
import org.calciphylaxis.advisor.assessment.view.DataGap;
import org.calciphylaxis.advisor.assessment.view.Evidence;
import org.calciphylaxis.advisor.assessment.view.Message;
import org.calciphylaxis.advisor.store.StoreFixture;
import org.calciphylaxis.advisor.terminology.ThresholdsLoader;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever stands in a chart, a card stays one table without HTML and links. */
class HostileChartTextTest {

	private static final List<Extension> TABLES = List.of(TablesExtension.create());

	private static final Parser MARKDOWN = Parser.builder().extensions(TABLES).build();

	private static final TextContentRenderer TEXT = TextContentRenderer.builder().extensions(TABLES).build();

	private final CardWriter writer = new CardWriter(CardProperties.builtIn(), ThresholdsLoader.shipped(),
			StoreFixture.KEY);

	@ParameterizedTest
	@EnumSource
	void everyCardIsOneTableWithoutHtmlImagesAndLinks(AdviceCode code) {
		Content content = new Content(detail(CardExamples.advice(code)));
		assertThat(content.tables).isEqualTo(1);
		assertThat(content.htmlImagesAndLinks).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "</td><script>alert(1)</script>", "| x | y |", "a | b", "\\| c", "\\\\| d", "\\",
			"[a](javascript:alert(1))", "![x](http://evil.example/x.png)", "<http://evil.example>", "[a]: http://b",
			"one\n\n| --- |\ntwo", "one\r\n# two", "`code` ``` ~~~", "- item", "1. item", "+", "> quote", "# head",
			"===", "***bold***", "__x__", "~~gone~~", "&lt;b&gt; &amp; &#124;", "\u202Egnp.exe\u202C", "a\u0000b\u0007",
			"\u2028line\u2029para", "{{rows}} {{{source}}}", "www.evil.example", "https://evil.example/x",
			"mail@evil.example", "-->", "$x$", "^x^" })
	void noWordsOfTheChartBreakTheTableOrMakeALink(String words) {
		Content content = new Content(detail(hostile(words)));
		assertThat(content.tables).isEqualTo(1);
		assertThat(content.rows).isEqualTo(3);
		assertThat(content.htmlImagesAndLinks).isZero();
		assertThat(content.source).doesNotContain("www.", "https://", "http://", "@evil", "<", "\u202E");
	}

	@ParameterizedTest
	@ValueSource(strings = { "</td><script>", "| x | y |", "\\| c", "[a](javascript:alert(1))", "`code`", "- item",
			"1. item", "> 5 mg/L", "# head", "***bold***", "5 * 3 = 15 & more", "warfarin 5 mg @ 18:00", "~~gone~~" })
	void theReaderSeesTheWordsAsCharted(String words) {
		assertThat(new Content(detail(hostile(words))).text).contains(words);
	}

	@Test
	void longWordsAreCutAndSaySo() {
		String text = new Content(detail(hostile("x".repeat(10_000)))).text;
		assertThat(text).contains("x".repeat(119) + "…").doesNotContain("x".repeat(120));
	}

	@Test
	void aRemarkIsNotCutOffByLongWords() {
		assertThat(detail(hostile("x".repeat(10_000)))).contains("… (from text; provisional) |");
	}

	@Test
	void labelsAreOneVisibleLine() {
		Suggestion draft = new Suggestion.RemoveDraft("MedicationRequest/1", "warfarin\n\u202E\u0000 5 mg", false);
		Advice advice = new Advice(AdviceCode.VITAMIN_K_ANTAGONIST_ORDER, Indicator.WARNING,
				List.of(CardExamples.DIALYSIS), List.of(), List.of(), Set.of(), List.of(draft));
		assertThat(this.writer.write(CardExamples.saying(advice), CardExamples.REQUEST).get(0).getSuggestions())
			.singleElement()
			.satisfies((suggestion) -> assertThat(suggestion.getLabel())
				.isEqualTo("Remove the drafted order: warfarin 5 mg"));
	}

	private static Advice hostile(String words) {
		Evidence fact = new Evidence("WARFARIN", Message.of("Vitamin K antagonist"), Message.charted(words), null,
				"MedicationRequest/1", Message.of("warfarin"),
				Set.of(Evidence.Remark.PROVISIONAL, Evidence.Remark.FROM_TEXT));
		return new Advice(AdviceCode.VITAMIN_K_ANTAGONIST_ORDER, Indicator.WARNING,
				List.of(CardExamples.DIALYSIS, fact), List.of(),
				List.of(new DataGap(Message.of("PTH"), Message.charted(words))), Set.of(),
				List.of(new Suggestion.RemoveDraft("MedicationRequest/1", words, false)));
	}

	private String detail(Advice advice) {
		return this.writer.write(CardExamples.saying(advice), CardExamples.REQUEST).get(0).getDetail();
	}

	/** What a client would show. */
	private static final class Content extends AbstractVisitor {

		private final String source;

		private final String text;

		private int tables;

		private int rows;

		private int htmlImagesAndLinks;

		Content(String markdown) {
			Node document = MARKDOWN.parse(markdown);
			document.accept(this);
			this.source = markdown;
			this.text = TEXT.render(document);
		}

		@Override
		public void visit(CustomBlock block) {
			this.tables += (block instanceof TableBlock) ? 1 : 0;
			visitChildren(block);
		}

		@Override
		public void visit(CustomNode node) {
			this.rows += (node instanceof TableRow) ? 1 : 0;
			visitChildren(node);
		}

		@Override
		public void visit(HtmlBlock html) {
			this.htmlImagesAndLinks++;
		}

		@Override
		public void visit(HtmlInline html) {
			this.htmlImagesAndLinks++;
		}

		@Override
		public void visit(Image image) {
			this.htmlImagesAndLinks++;
		}

		@Override
		public void visit(Link link) {
			this.htmlImagesAndLinks++;
		}

	}

}
