package org.calciphylaxis.advisor.screening.report;

import java.util.Arrays;
import java.util.List;

import org.calciphylaxis.advisor.assessment.advice.AdviceCode;
import org.calciphylaxis.advisor.screening.patient.RefusedPatient;
import org.calciphylaxis.advisor.screening.patient.ThresholdVariant;
import org.calciphylaxis.advisor.screening.report.ServiceReport.Line;
import org.calciphylaxis.advisor.screening.report.SweepTally.Change;

/**
 * The tables of why: causes, near misses, missing data, thresholds, the service's cards.
 */
final class ReasonTables {

	/** The most frequent ones are listed. */
	private static final int MAX_ROWS = 25;

	private final BurdenStatistics statistics;

	private final SmallCells cells;

	ReasonTables(BurdenStatistics statistics, SmallCells cells) {
		this.statistics = statistics;
		this.cells = cells;
	}

	ReportTable causes() {
		TableBuilder table = new TableBuilder("causes", "Top causes",
				"Facts of the chart on which advice rests, by patients; the strongest fact comes first on a card. The "
						+ MAX_ROWS + " most frequent.",
				"Advice and fact")
			.count("patients", "Patients")
			.count("strongest", "As the strongest fact")
			.share("shareOfAll", "Share of all", "patients", this.statistics.judged().patients());
		for (AdviceReason reason : first(this.statistics.facts())) {
			table.row(label(reason), this.statistics.facts().of(reason), this.statistics.strongestFacts().of(reason));
		}
		return table.plot(List.of("patients"), List.of("accent"), List.of()).build(this.cells);
	}

	ReportTable nearMisses() {
		TableBuilder table = new TableBuilder("near-misses", "Near misses",
				"Advice that one more fact would bring, or that something holds back. The " + MAX_ROWS
						+ " most frequent.",
				"Advice and what is missing")
			.count("patients", "Patients")
			.share("shareOfAll", "Share of all", "patients", this.statistics.judged().patients());
		first(this.statistics.nearMisses())
			.forEach((reason) -> table.row(label(reason), this.statistics.nearMisses().of(reason)));
		return table.build(this.cells);
	}

	ReportTable gaps() {
		TableBuilder table = new TableBuilder("missing-data", "Missing data",
				"What is missing, incomplete or not usable, by patients. Any of these can hide advice.", "What")
			.count("patients", "Patients")
			.share("shareOfAll", "Share of all", "patients", this.statistics.judged().patients());
		this.statistics.gaps().keysByCount().forEach((item) -> table.row(item, this.statistics.gaps().of(item)));
		return table.plot(List.of("shareOfAll"), List.of("warning"), List.of()).build(this.cells);
	}

	/** Says nothing about what patients have, so that small counts are shown. */
	ReportTable refused() {
		TableBuilder table = new TableBuilder("refused", "Patients who could not be judged",
				"They are listed one by one in the file of the refused.", "Reason")
			.count("patients", "Patients");
		for (RefusedPatient.Reason reason : this.statistics.refused().keysByCount()) {
			table.row(reason.text(), this.statistics.refused().of(reason));
		}
		return table.build(new SmallCells(1));
	}

	ReportTable sweep(List<ThresholdVariant> variants) {
		TableBuilder table = new TableBuilder("thresholds", "What another threshold would change",
				"One threshold at another value, all others as they are: patients whose most urgent advice changes.",
				"Threshold");
		List.of(Change.values()).forEach((change) -> table.count(change.key(), change.title()));
		for (ThresholdVariant variant : variants) {
			SweepTally tally = this.statistics.changes(variant);
			table.row(variant.name() + " " + variant.value() + " (now " + variant.current() + ")",
					Arrays.stream(Change.values()).mapToLong(tally::patients).toArray());
		}
		return table.plot(
				List.of(Change.NEWLY_ADVISED.key(), Change.MORE_URGENT.key(), Change.LESS_URGENT.key(),
						Change.NO_LONGER_ADVISED.key()),
				List.of("warning", "critical", "info", "good"),
				List.of(Change.LESS_URGENT.key(), Change.NO_LONGER_ADVISED.key()))
			.build(this.cells);
	}

	ReportTable service(ServiceReport service) {
		TableBuilder table = new TableBuilder("service", "Beside the service's own report",
				"Patients of this screening beside cards that the service counted from " + service.from() + " to "
						+ service.to()
						+ ". A card is counted once per patient, user and evidence, and only for charts that were opened.",
				"Advice")
			.count("screened", "Patients screened")
			.count("live", "Live cards")
			.count("accepted", "Accepted")
			.count("overridden", "Overridden")
			.count("ignored", "Not answered")
			.count("silent", "Silent cards");
		for (AdviceCode code : AdviceCode.values()) {
			Line live = ServiceReport.sum(service.live(), code.code());
			table.row(code.display(), this.statistics.advised(code), live.shown(), live.accepted(), live.overridden(),
					live.ignored(), ServiceReport.sum(service.silent(), code.code()).shown());
		}
		return table.plot(List.of("screened", "live", "silent"), List.of("accent", "warning", "info"), List.of())
			.build(this.cells);
	}

	private static List<AdviceReason> first(Counter<AdviceReason> counter) {
		return counter.keysByCount().stream().limit(MAX_ROWS).toList();
	}

	private static String label(AdviceReason reason) {
		return reason.code().display() + ": " + reason.text();
	}

}
