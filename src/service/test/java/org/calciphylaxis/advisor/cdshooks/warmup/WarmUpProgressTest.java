package org.calciphylaxis.advisor.cdshooks.warmup;

import java.util.function.IntToLongFunction;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WarmUpProgressTest {

	private static final int BLOCK = WarmUpProgress.BLOCK;

	@Test
	void goesOnWhileRoundsGetShorter() {
		assertThat(roundsOf((round) -> 1_000_000 / (1 + round / BLOCK * 2L), 4 * BLOCK)).isEqualTo(4 * BLOCK);
	}

	@Test
	void endsAfterTwoBlocksThatGainNothing() {
		assertThat(roundsOf((round) -> 1000, 100)).isEqualTo(3 * BLOCK);
	}

	@Test
	void oneLongRoundDoesNotEndIt() {
		assertThat(roundsOf((round) -> (round == 2 * BLOCK + 1) ? 9000 : 1000 - 200 * (round / BLOCK), 4 * BLOCK))
			.isEqualTo(4 * BLOCK);
	}

	@Test
	void aGainThatIsSmallIsNone() {
		assertThat(roundsOf((round) -> 1000 - 20 * (round / BLOCK), 100)).isEqualTo(3 * BLOCK);
	}

	/** How many rounds of these lengths there are, at most so many. */
	private static int roundsOf(IntToLongFunction length, int most) {
		WarmUpProgress progress = new WarmUpProgress();
		while (!progress.isOver() && progress.rounds() < most) {
			progress.add(length.applyAsLong(progress.rounds()));
		}
		return progress.rounds();
	}

}
