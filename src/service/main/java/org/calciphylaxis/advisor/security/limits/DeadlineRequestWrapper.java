package org.calciphylaxis.advisor.security.limits;

import java.io.IOException;
import java.net.SocketTimeoutException;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;

/** A request whose body has to be there by a deadline. */
final class DeadlineRequestWrapper extends HttpServletRequestWrapper {

	private final long deadline;

	private @Nullable DeadlineInputStream body;

	private boolean tooSlow;

	/**
	 * Sets the deadline of a request.
	 * @param deadline in the nanoseconds of {@link System#nanoTime()}
	 */
	DeadlineRequestWrapper(HttpServletRequest request, long deadline) {
		super(request);
		this.deadline = deadline;
	}

	boolean isTooSlow() {
		return this.tooSlow;
	}

	@Override
	public ServletInputStream getInputStream() throws IOException {
		if (this.body == null) {
			this.body = new DeadlineInputStream(super.getInputStream());
		}
		return this.body;
	}

	private final class DeadlineInputStream extends ServletInputStream {

		private final ServletInputStream body;

		private DeadlineInputStream(ServletInputStream body) {
			this.body = body;
		}

		@Override
		public int read() throws IOException {
			checkTime();
			try {
				return this.body.read();
			}
			catch (SocketTimeoutException ex) {
				throw tooSlow();
			}
		}

		@Override
		public int read(byte[] bytes, int offset, int length) throws IOException {
			checkTime();
			try {
				return this.body.read(bytes, offset, length);
			}
			catch (SocketTimeoutException ex) {
				throw tooSlow();
			}
		}

		private void checkTime() throws BodyTooSlow {
			if (System.nanoTime() - DeadlineRequestWrapper.this.deadline > 0 && !this.body.isFinished()) {
				throw tooSlow();
			}
		}

		private BodyTooSlow tooSlow() {
			DeadlineRequestWrapper.this.tooSlow = true;
			return new BodyTooSlow();
		}

		@Override
		public boolean isFinished() {
			return this.body.isFinished();
		}

		@Override
		public boolean isReady() {
			return this.body.isReady();
		}

		@Override
		public void setReadListener(ReadListener listener) {
			this.body.setReadListener(listener);
		}

	}

}
