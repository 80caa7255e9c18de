package org.calciphylaxis.advisor.screening.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.samskivert.mustache.Mustache;
import org.calciphylaxis.advisor.screening.report.ReportTable.Column;
import org.calciphylaxis.advisor.screening.report.ReportTable.Row;
import org.jspecify.annotations.Nullable;

/**
 * The report as one page: style, script, charting library and figures are in it, and its
 * policy allows nothing else.
 */
final class ReportPage {

	private static final ObjectMapper JSON = new ObjectMapper();

	private ReportPage() {
	}

	static String html(ReportContent content) throws JsonProcessingException {
		String style = resource("report.css");
		String library = resource("echarts.js");
		String script = resource("report.js");
		Map<String, Object> page = new LinkedHashMap<>();
		page.put("policy",
				"default-src 'none'; script-src '%s' '%s'; style-src '%s'; base-uri 'none'; form-action 'none'"
					.formatted(hash(library), hash(script), hash(style)));
		page.put("style", style);
		page.put("library", library);
		page.put("script", script);
		page.put("context", content.context());
		page.put("figures", figures(content));
		page.put("input", input(content.context().input()));
		page.put("tables",
				content.tables().stream().map((table) -> table(table, content.context().minCell())).toList());
		page.put("hides", content.context().minCell() > 1);
		page.put("plots", plots(content.tables()));
		return Mustache.compiler().defaultValue("").compile(resource("report.mustache")).execute(page);
	}

	private static List<Map<String, String>> figures(ReportContent content) {
		Map<String, String> titles = Map.of("read", "patients read", "judged", "judged", "refused", "not judged",
				"onDialysis", "on dialysis", "advised", "advised", "chartCut", "charts cut");
		return content.patients()
			.entrySet()
			.stream()
			.map((figure) -> Map.of("title", Objects.requireNonNull(titles.get(figure.getKey())), "value",
					cell(figure.getValue(), false, content.context().minCell())))
			.toList();
	}

	private static List<Map<String, String>> input(InputCounts counts) {
		return List.of(line("Files", counts.files()), line("Bytes", counts.bytes()), line("Lines", counts.lines()),
				line("Blank lines", counts.blankLines()), line("Lines that are no FHIR resource", counts.brokenLines()),
				line("Resources of types that no rule reads", counts.otherTypes()),
				line("Resources with nothing that a rule reads", counts.irrelevant()),
				line("Resources without a patient", counts.withoutPatient()),
				line("Older versions of a resource", counts.superseded()), line("Deleted resources", counts.deleted()));
	}

	private static Map<String, String> line(String title, long count) {
		return Map.of("title", title, "value", cell(count, false, 0));
	}

	private static Map<String, Object> table(ReportTable table, int minCell) {
		Map<String, Object> view = new LinkedHashMap<>();
		view.put("id", table.id());
		view.put("title", table.title());
		view.put("explanation", table.explanation());
		view.put("rowTitle", table.rowTitle());
		view.put("columns", table.columns());
		view.put("plot", table.plot() != null);
		view.put("hides", table.hidesSomething());
		view.put("rows", table.rows().stream().map((row) -> row(row, table.columns(), minCell)).toList());
		return view;
	}

	private static Map<String, Object> row(Row row, List<Column> columns, int minCell) {
		List<String> cells = new ArrayList<>();
		for (int i = 0; i < columns.size(); i++) {
			cells.add(cell(row.cells().get(i), columns.get(i).share(), minCell));
		}
		return Map.of("name", row.name(), "cells", cells);
	}

	private static String cell(@Nullable Number value, boolean share, int minCell) {
		if (value == null) {
			return share ? "not shown" : "under " + minCell;
		}
		return share ? String.format(Locale.ROOT, "%.1f %%", 100 * value.doubleValue())
				: String.format(Locale.ROOT, "%,d", value.longValue());
	}

	/** What the script draws; no tag can begin in it. */
	private static String plots(List<ReportTable> tables) throws JsonProcessingException {
		List<Map<String, Object>> plots = tables.stream().filter((table) -> table.plot() != null).map((table) -> {
			Map<String, Object> plot = new LinkedHashMap<>();
			plot.put("id", table.id());
			plot.put("title", table.title());
			plot.put("columns", table.columns());
			plot.put("rows", table.json());
			plot.put("plot", table.plot());
			return plot;
		}).toList();
		return JSON.writeValueAsString(plots).replace("<", "\\u003c");
	}

	private static String hash(String content) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
			return "sha256-" + Base64.getEncoder().encodeToString(digest);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String resource(String name) {
		try (InputStream file = ReportPage.class.getResourceAsStream("/report/" + name)) {
			return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
