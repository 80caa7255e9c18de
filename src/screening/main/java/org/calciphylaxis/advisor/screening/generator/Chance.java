package org.calciphylaxis.advisor.screening.generator;

import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;

/** Seeded draws: the same seed gives the same chart. */
final class Chance {

	private final Random random;

	/** Seeds that follow each other would begin alike, were they not mixed first. */
	Chance(long seed, long chart) {
		this.random = new Random(new SplittableRandom(seed * 1_000_003 + chart).nextLong());
	}

	boolean happens(double share) {
		return this.random.nextDouble() < share;
	}

	/** Both ends included. */
	int between(int from, int to) {
		return from + this.random.nextInt(to - from + 1);
	}

	<T> T oneOf(List<T> list) {
		return list.get(this.random.nextInt(list.size()));
	}

	double normal(double mean, double deviation) {
		return mean + deviation * this.random.nextGaussian();
	}

	/** Around a center; the spread is the standard deviation of the logarithm. */
	double around(double center, double spread) {
		return center * Math.exp(spread * this.random.nextGaussian());
	}

	/** From 0 to 1. */
	double share() {
		return this.random.nextDouble();
	}

	/** An id as servers make them. */
	String id() {
		return String.format("%016x", this.random.nextLong());
	}

}
