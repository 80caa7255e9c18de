package org.calciphylaxis.advisor.screening.job;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

import org.apache.spark.scheduler.AccumulableInfo;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerExecutorMetricsUpdate;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import scala.Option;
import scala.jdk.javaapi.CollectionConverters;

/** What the tasks of a screening have cost, all executors together. */
final class TaskMetrics extends SparkListener {

	private static final Option<String> READ = Option.apply("internal.metrics.input.bytesRead");

	private final Map<Long, Long> running = new ConcurrentHashMap<>();

	private final AtomicLong cpu = new AtomicLong();

	private final AtomicLong read = new AtomicLong();

	private final AtomicLong shuffled = new AtomicLong();

	private final AtomicLong peakMemory = new AtomicLong();

	/** What running tasks have read so far, as their executors say every few seconds. */
	@Override
	public void onExecutorMetricsUpdate(SparkListenerExecutorMetricsUpdate update) {
		CollectionConverters.asJava(update.accumUpdates()).forEach((task) -> {
			for (AccumulableInfo metric : CollectionConverters.asJava(task._4())) {
				if (metric.name().equals(READ) && metric.update().isDefined()
						&& metric.update().get() instanceof Long bytes) {
					this.running.put((Long) task._1(), bytes);
				}
			}
		});
	}

	@Override
	public void onTaskEnd(SparkListenerTaskEnd end) {
		this.running.remove(end.taskInfo().taskId());
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
		return this.read.get() + this.running.values().stream().mapToLong(Long::longValue).sum();
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
