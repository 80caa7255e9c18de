package org.calciphylaxis.advisor.screening.job;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PartitioningTest {

	private static final long GIGABYTE = 1L << 30;

	@Test
	void littleIsOnePartForAllCores() {
		assertThat(Partitioning.of(1000, 8, 0)).isEqualTo(new Partitioning(8, 1));
	}

	@Test
	void moreInputMakesMorePartsAndThenMoreTasks() {
		assertThat(Partitioning.of(3 * GIGABYTE, 2, 0)).isEqualTo(new Partitioning(2, 16));
		assertThat(Partitioning.of(300 * GIGABYTE, 32, 0).tasks()).isEqualTo(2400);
	}

	@Test
	void tasksStayFewEnoughToSortTenMillionCharts() {
		assertThat(Partitioning.of(3000 * GIGABYTE, 160, 0).tasks()).isLessThanOrEqualTo(5000);
	}

	@Test
	void wantedPartsAreMade() {
		assertThat(Partitioning.of(300 * GIGABYTE, 32, 4).waves()).isEqualTo(4);
	}

}
