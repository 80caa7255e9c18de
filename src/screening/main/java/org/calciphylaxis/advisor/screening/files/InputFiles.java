package org.calciphylaxis.advisor.screening.files;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.apache.hadoop.security.AccessControlException;

/**
 * The NDJSON files of a folder, in any depth and with any name that says so.
 *
 * @param folder where they lie
 * @param files by path
 */
public record InputFiles(String folder, List<FileStatus> files) {

	private static final List<String> ENDINGS = List.of(".ndjson", ".jsonl", ".ndjson.gz", ".jsonl.gz");

	/** NDJSON shrinks to about a twelfth. */
	private static final int GZIP_FACTOR = 12;

	public InputFiles {
		files = List.copyOf(files);
	}

	/**
	 * Lists a folder, or takes a single file.
	 * @throws ScreeningFailure if it is not there, cannot be read or holds no NDJSON file
	 */
	public static InputFiles list(String folder, Configuration hadoop) {
		List<FileStatus> files = new ArrayList<>();
		try {
			Path root = new Path(folder);
			FileSystem system = root.getFileSystem(hadoop);
			Path base = system.getFileStatus(root).getPath();
			RemoteIterator<LocatedFileStatus> found = system.listFiles(root, true);
			while (found.hasNext()) {
				FileStatus file = found.next();
				if (isData(base, file)) {
					files.add(file);
				}
			}
		}
		catch (FileNotFoundException ex) {
			throw new ScreeningFailure("There is no folder " + folder, ex);
		}
		catch (AccessControlException ex) {
			throw new ScreeningFailure("There is no permission to read " + folder, ex);
		}
		catch (IOException | IllegalArgumentException ex) {
			throw new ScreeningFailure("Cannot read " + folder + ": " + ex.getMessage(), ex);
		}
		if (files.isEmpty()) {
			throw new ScreeningFailure(
					"There is no NDJSON file in " + folder + " (" + String.join(", ", ENDINGS) + ")");
		}
		files.sort(Comparator.comparing((file) -> file.getPath().toString()));
		return new InputFiles(folder, files);
	}

	/** What begins with a dot or an underscore is a file of some program. */
	private static boolean isData(Path base, FileStatus file) {
		String name = base.toUri().relativize(file.getPath().toUri()).getPath();
		boolean isHidden = Stream.of(name.split("/")).anyMatch((part) -> part.startsWith(".") || part.startsWith("_"));
		String lower = file.getPath().getName().toLowerCase(Locale.ROOT);
		return !isHidden && ENDINGS.stream().anyMatch(lower::endsWith);
	}

	/** The paths as Spark takes them, in which no character stands for others. */
	public String[] paths() {
		return this.files.stream()
			.map((file) -> file.getPath().toString().replaceAll("([\\\\\\[\\]{}*?])", "\\\\$1"))
			.toArray(String[]::new);
	}

	/** As they lie there. */
	public long bytes() {
		return this.files.stream().mapToLong(FileStatus::getLen).sum();
	}

	/** About how many bytes of text these are. */
	public long textBytes() {
		return this.files.stream()
			.mapToLong((file) -> isGzip(file) ? file.getLen() * GZIP_FACTOR : file.getLen())
			.sum();
	}

	/** The largest file that one task has to read, since gzip cannot be split. */
	public long largestGzip() {
		return this.files.stream().filter(InputFiles::isGzip).mapToLong(FileStatus::getLen).max().orElse(0);
	}

	private static boolean isGzip(FileStatus file) {
		return file.getPath().getName().toLowerCase(Locale.ROOT).endsWith(".gz");
	}

	/** Changes when a file does. */
	public String fingerprint() {
		StringBuilder text = new StringBuilder();
		this.files.forEach((file) -> text.append(file.getPath())
			.append('\t')
			.append(file.getLen())
			.append('\t')
			.append(file.getModificationTime())
			.append('\n'));
		return Fingerprint.of(text.toString());
	}

}
