package org.calciphylaxis.advisor.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;

import org.h2.store.fs.FileBase;
import org.h2.store.fs.FilePathWrapper;

/** A disk of H2 ({@code full:/path}) that a test can fill and empty. */
public final class FullDiskFileSystem extends FilePathWrapper {

	/** Whether there is no space left. */
	static volatile boolean full;

	@Override
	public String getScheme() {
		return "full";
	}

	@Override
	public FileChannel open(String mode) throws IOException {
		return new Channel(getBase().open(mode));
	}

	private static void requireSpace() throws IOException {
		if (full) {
			throw new IOException("No space left on device");
		}
	}

	/** Writes as long as there is space. */
	private static final class Channel extends FileBase {

		private final FileChannel file;

		private Channel(FileChannel file) {
			this.file = file;
		}

		@Override
		public int read(ByteBuffer bytes) throws IOException {
			return this.file.read(bytes);
		}

		@Override
		public int read(ByteBuffer bytes, long position) throws IOException {
			return this.file.read(bytes, position);
		}

		@Override
		public int write(ByteBuffer bytes) throws IOException {
			requireSpace();
			return this.file.write(bytes);
		}

		@Override
		public int write(ByteBuffer bytes, long position) throws IOException {
			requireSpace();
			return this.file.write(bytes, position);
		}

		@Override
		public long position() throws IOException {
			return this.file.position();
		}

		@Override
		public FileChannel position(long position) throws IOException {
			this.file.position(position);
			return this;
		}

		@Override
		public long size() throws IOException {
			return this.file.size();
		}

		@Override
		public FileChannel truncate(long size) throws IOException {
			this.file.truncate(size);
			return this;
		}

		@Override
		public void force(boolean metadata) throws IOException {
			this.file.force(metadata);
		}

		@Override
		public FileLock tryLock(long position, long size, boolean shared) throws IOException {
			return this.file.tryLock(position, size, shared);
		}

		@Override
		protected void implCloseChannel() throws IOException {
			this.file.close();
		}

	}

}
