package org.calciphylaxis.advisor.screening;

/** The command: {@code spark-submit}'s main class, and that of a local run. */
public final class Screening {

	private Screening() {
	}

	public static void main(String[] args) {
		System.out.println("usage: screen --input DIR --output DIR");
	}

}
