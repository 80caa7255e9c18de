package org.calciphylaxis.advisor.security.limits;

import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import org.apache.coyote.AbstractProcessor;
import org.apache.coyote.Request;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.jspecify.annotations.Nullable;

/**
 * Tomcat's HTTP, with a deadline for the headers as a whole: Tomcat begins its time-out,
 * {@code server.tomcat.connection-timeout}, anew with every byte, so that senders who
 * trickle could take all connections. Public for Tomcat, which makes it by its name.
 */
public class HeaderDeadlineProtocol extends Http11NioProtocol {

	private @Nullable ScheduledFuture<?> checks;

	@Override
	public void start() throws Exception {
		super.start();
		this.checks = getUtilityExecutor().scheduleWithFixedDelay(this::closeLate, 1, 1, TimeUnit.SECONDS);
	}

	@Override
	public void stop() throws Exception {
		if (this.checks != null) {
			this.checks.cancel(false);
		}
		super.stop();
	}

	private void closeLate() {
		long limit = TimeUnit.MILLISECONDS.toNanos(getConnectionTimeout());
		for (SocketWrapperBase<?> connection : getEndpoint().getConnections()) {
			// A connection has a processor when some of its headers have come, or it is
			// asynchronous.
			if (connection.getCurrentProcessor() instanceof AbstractProcessor processor && !processor.isAsync()
					&& isLate(processor.getRequest(), limit)) {
				connection.close();
			}
		}
	}

	private static boolean isLate(Request request, long limit) {
		long start = request.getStartTimeNanos();
		return start != -1 && System.nanoTime() - start > limit;
	}

}
