package org.calciphylaxis.advisor.observability;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;

import com.sun.management.HotSpotDiagnosticMXBean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HeapTrimmerTest {

	private final HotSpotDiagnosticMXBean machine = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);

	private final String leastFree = this.machine.getVMOption("MinHeapFreeRatio").getValue();

	private final String mostFree = this.machine.getVMOption("MaxHeapFreeRatio").getValue();

	@AfterEach
	void asBefore() {
		this.machine.setVMOption("MaxHeapFreeRatio", this.mostFree);
		this.machine.setVMOption("MinHeapFreeRatio", this.leastFree);
	}

	@Test
	void keepsLittleMoreOfTheHeapThanLivesInIt() {
		HeapTrimmer.trim();

		MemoryUsage heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
		assertThat(heap.getCommitted()).isLessThan(heap.getUsed() * 2 + 32 * 1024 * 1024);
		assertThat(this.machine.getVMOption("MaxHeapFreeRatio").getValue()).isEqualTo("40");
	}

	@Test
	void leavesWhatTheOperatorSays() {
		this.machine.setVMOption("MaxHeapFreeRatio", "60");

		HeapTrimmer.trim();

		assertThat(this.machine.getVMOption("MaxHeapFreeRatio").getValue()).isEqualTo("60");
	}

}
