package org.calciphylaxis.advisor.screening.generator;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/**
 * Writes files as a Bulk Data server does: each of one type, the next one when it is full
 * ({@code Observation.000.ndjson}). No file is overwritten.
 */
final class NdjsonWriter implements ResourceSink, AutoCloseable {

	private final Path folder;

	private final long fileBytes;

	private final boolean gzip;

	private final Map<String, OpenFile> files = new HashMap<>();

	private long bytes;

	private long lines;

	NdjsonWriter(Path folder, long fileBytes, boolean gzip) throws IOException {
		this.folder = Files.createDirectories(folder);
		this.fileBytes = fileBytes;
		this.gzip = gzip;
	}

	@Override
	public void accept(String type, byte[] line) throws IOException {
		OpenFile file = this.files.get(type);
		if (file == null || file.bytes >= this.fileBytes) {
			int number = (file != null) ? file.number + 1 : 0;
			if (file != null) {
				file.stream.close();
			}
			file = new OpenFile(number, open(type, number));
			this.files.put(type, file);
		}
		file.stream.write(line);
		file.stream.write('\n');
		file.bytes += line.length + 1;
		this.bytes += line.length + 1;
		this.lines++;
	}

	private OutputStream open(String type, int number) throws IOException {
		Path path = this.folder.resolve(String.format("%s.%03d.ndjson%s", type, number, this.gzip ? ".gz" : ""));
		OutputStream file = Files.newOutputStream(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
		return new BufferedOutputStream(this.gzip ? new GZIPOutputStream(file) : file, 1 << 16);
	}

	/** What was written, before compression. */
	long bytes() {
		return this.bytes;
	}

	long lines() {
		return this.lines;
	}

	@Override
	public void close() throws IOException {
		for (OpenFile file : this.files.values()) {
			file.stream.close();
		}
	}

	/** The file of a type that is being filled. */
	private static final class OpenFile {

		private final int number;

		private final OutputStream stream;

		private long bytes;

		OpenFile(int number, OutputStream stream) {
			this.number = number;
			this.stream = stream;
		}

	}

}
