package org.calciphylaxis.advisor.observability;

import java.lang.management.ManagementFactory;
import javax.management.JMException;
import javax.management.JMRuntimeException;
import javax.management.MBeanServer;
import javax.management.ObjectName;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Gives back to the machine what Java's compilers have freed and the C library keeps:
 * tens of megabytes after a start. HotSpot on Linux from 17.0.9 can; others do nothing.
 * The same as HotSpot's own {@code -XX:TrimNativeHeapInterval}, which a jar cannot set.
 */
@Component
class NativeMemoryTrimmer {

	private static final Logger log = LoggerFactory.getLogger(NativeMemoryTrimmer.class);

	private static final String COMMANDS = "com.sun.management:type=DiagnosticCommand";

	private final MBeanServer machine = ManagementFactory.getPlatformMBeanServer();

	/**
	 * Stops no call: none waits for what the compilers allocate.
	 * @return whether this machine can
	 */
	@Scheduled(initialDelayString = "PT30S", fixedDelayString = "PT30S")
	boolean trim() {
		try {
			this.machine.invoke(new ObjectName(COMMANDS), "systemTrimNativeHeap", new Object[0], new String[0]);
			return true;
		}
		catch (JMException | JMRuntimeException ex) {
			log.debug("The native heap cannot be trimmed here");
			return false;
		}
	}

}
