package org.calciphylaxis.advisor.screening.files;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * A folder on a local disk, HDFS or an object store. A file appears under its name when
 * it is whole.
 */
public final class Folder {

	private final Path path;

	private final FileSystem system;

	private Folder(Path path, FileSystem system) {
		this.path = path;
		this.system = system;
	}

	/**
	 * @throws ScreeningFailure if there is no such file system
	 */
	public static Folder at(String path, Configuration hadoop) {
		try {
			Path written = new Path(path);
			FileSystem system = written.getFileSystem(hadoop);
			return new Folder(system.makeQualified(written), system);
		}
		catch (IOException | IllegalArgumentException ex) {
			throw new ScreeningFailure("Cannot use " + path + ": " + ex.getMessage(), ex);
		}
	}

	public Folder in(String name) {
		return new Folder(new Path(this.path, name), this.system);
	}

	/** With the scheme of its file system. */
	public String uri() {
		return this.path.toString();
	}

	public boolean exists() {
		return call(() -> this.system.exists(this.path));
	}

	public boolean has(String name) {
		return in(name).exists();
	}

	public boolean isEmpty() {
		return call(() -> !this.system.exists(this.path) || this.system.listStatus(this.path).length == 0);
	}

	public void create() {
		if (!call(() -> this.system.mkdirs(this.path))) {
			throw new ScreeningFailure("Cannot make the folder " + this.path);
		}
	}

	public void delete() {
		call(() -> this.system.delete(this.path, true));
	}

	public Optional<String> read(String name) {
		return call(() -> {
			try (InputStream file = this.system.open(new Path(this.path, name))) {
				return Optional.of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
			}
			catch (FileNotFoundException ex) {
				return Optional.empty();
			}
		});
	}

	public void write(String name, String text) {
		Path whole = new Path(this.path, name);
		Path part = new Path(this.path, "." + name + ".part");
		call(() -> {
			try (OutputStream file = this.system.create(part, true)) {
				file.write(text.getBytes(StandardCharsets.UTF_8));
			}
			this.system.delete(whole, false);
			return this.system.rename(part, whole);
		});
	}

	private <T> T call(FileCall<T> call) {
		try {
			return call.run();
		}
		catch (IOException ex) {
			throw new ScreeningFailure("Cannot use " + this.path + ": " + ex.getMessage(), ex);
		}
	}

	@FunctionalInterface
	private interface FileCall<T> {

		T run() throws IOException;

	}

}
