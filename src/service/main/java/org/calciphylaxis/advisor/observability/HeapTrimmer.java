package org.calciphylaxis.advisor.observability;

import java.lang.management.ManagementFactory;

import com.sun.management.HotSpotDiagnosticMXBean;
import com.sun.management.VMOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives the heap that the start took, and calls do not need, back to the machine, and
 * keeps the virtual machine from taking much more than lives in it. What an operator says
 * on the command line stands. Other virtual machines than HotSpot are left as they are.
 */
public final class HeapTrimmer {

	private static final Logger log = LoggerFactory.getLogger(HeapTrimmer.class);

	/** Percent of the heap, measured: docs/performance.md. Java's own are 40 and 70. */
	private static final String MIN_FREE_RATIO = "20";

	private static final String MAX_FREE_RATIO = "40";

	private HeapTrimmer() {
	}

	/** Takes a full garbage collection, so it is for before the first call. */
	public static void trim() {
		HotSpotDiagnosticMXBean machine = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
		if (machine == null) {
			return;
		}
		try {
			unlessOperatorSays(machine, "MinHeapFreeRatio", MIN_FREE_RATIO);
			unlessOperatorSays(machine, "MaxHeapFreeRatio", MAX_FREE_RATIO);
			System.gc();
		}
		catch (IllegalArgumentException ex) {
			log.info("The heap keeps the size that it has after the start");
		}
	}

	private static void unlessOperatorSays(HotSpotDiagnosticMXBean machine, String option, String value) {
		if (machine.getVMOption(option).getOrigin() == VMOption.Origin.DEFAULT) {
			machine.setVMOption(option, value);
		}
	}

}
