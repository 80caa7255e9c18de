package org.calciphylaxis.advisor.screening.job;

import java.util.concurrent.atomic.AtomicLong;

import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/** What the tasks of a screening have cost, all executors together. */
final class TaskMetrics extends SparkListener {

	private final AtomicLong cpu = new AtomicLong();

	private final AtomicLong read = new AtomicLong();

	private final AtomicLong shuffled = new AtomicLong();

	private final AtomicLong peakMemory = new AtomicLong();

	@Override
	public void onTaskEnd(SparkListenerTaskEnd end) {
		if (end.taskMetrics() == null) {
			return;
		}
		this.cpu.addAndGet(end.taskMetrics().executorCpuTime());
		this.read.addAndGet(end.taskMetrics().inputMetrics().bytesRead());
		this.shuffled.addAndGet(end.taskMetrics().shuffleWriteMetrics().bytesWritten());
		this.peakMemory.accumulateAndGet(end.taskMetrics().peakExecutionMemory(), Math::max);
	}

	/** CPU of all tasks, in seconds. */
	double cpuSeconds() {
		return this.cpu.get() / 1e9;
	}

	/** Bytes read by all tasks, as they lie on disk. */
	long bytesRead() {
		return this.read.get();
	}

	/** Bytes written to shuffles. */
	long shuffledBytes() {
		return this.shuffled.get();
	}

	/** Execution memory of the task that needed most, in bytes. */
	long peakTaskBytes() {
		return this.peakMemory.get();
	}

}
