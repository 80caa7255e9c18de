package org.calciphylaxis.advisor.burden;

import java.util.Random;

/** Seeded draws: the same seed gives the same patients. */
final class Chance {

	private final Random random;

	private final Prevalences prevalences;

	Chance(long seed, Prevalences prevalences) {
		this.random = new Random(seed);
		this.prevalences = prevalences;
	}

	/** Features are drawn independently of each other. */
	boolean has(Feature feature) {
		return happens(this.prevalences.of(feature));
	}

	boolean happens(double share) {
		return this.random.nextDouble() < share;
	}

	/** Days, both ends included. */
	int days(int from, int to) {
		return from + this.random.nextInt(to - from + 1);
	}

	/** The value of one of these features, of which at most one can hold. */
	String among(String otherwise, Level... levels) {
		double drawn = this.random.nextDouble();
		for (Level level : levels) {
			drawn -= this.prevalences.of(level.feature());
			if (drawn < 0) {
				return level.value();
			}
		}
		return otherwise;
	}

	/** A laboratory value that stands for a feature. */
	record Level(Feature feature, String value) {
	}

}
