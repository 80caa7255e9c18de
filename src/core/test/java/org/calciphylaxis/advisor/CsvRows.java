package org.calciphylaxis.advisor;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;

/** The rows of CSV files (RFC 4180) with a header, each by the names of its columns. */
public final class CsvRows {

	private static final CsvMapper MAPPER = CsvMapper.builder()
		.enable(CsvParser.Feature.FAIL_ON_MISSING_COLUMNS)
		.build();

	private static final CsvSchema HEADER_FIRST = CsvSchema.emptySchema().withHeader();

	private CsvRows() {
	}

	/** Rows of a file, by its path from the root of the repository. */
	public static List<Map<String, String>> ofFile(String path) {
		try (Reader reader = Files.newBufferedReader(Path.of(path))) {
			return rows(reader);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Rows of a file on the class path of the tests. */
	public static List<Map<String, String>> ofResource(String path) {
		try (var file = Objects.requireNonNull(CsvRows.class.getResourceAsStream(path), path)) {
			return rows(new InputStreamReader(file, StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<Map<String, String>> rows(Reader reader) throws IOException {
		MappingIterator<Map<String, String>> rows = MAPPER.readerForMapOf(String.class)
			.with(HEADER_FIRST)
			.readValues(reader);
		return rows.readAll();
	}

}
