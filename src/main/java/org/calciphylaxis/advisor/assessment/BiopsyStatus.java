package org.calciphylaxis.advisor.assessment;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.calciphylaxis.advisor.assessment.facts.CareEvent;
import org.calciphylaxis.advisor.assessment.facts.ChartTime;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.Report;
import org.calciphylaxis.advisor.assessment.facts.Statement;
import org.calciphylaxis.advisor.assessment.words.ClinicalText;
import org.calciphylaxis.advisor.assessment.words.Phrase;

/**
 * Whether a skin biopsy is ordered, done or reported, and what it found (rules, sections
 * 7 and 10).
 */
final class BiopsyStatus {

	private static final Phrase SKIN = Phrase.of("skin");

	private static final List<Phrase> SKIN_BIOPSY = List.of(Phrase.spaced(3, "skin", "biops*"),
			Phrase.spaced(3, "biops*", "skin"));

	private static final Set<CareEvent.Status> DONE = Set.of(CareEvent.Status.COMPLETED, CareEvent.Status.ACTIVE);

	private static final int ASKED_REACH = 4;

	private final ChartView view;

	private final Thresholds.Suppression limits;

	private final List<Report> reports;

	private final Optional<Report> telling;

	BiopsyStatus(ChartView view) {
		this.view = view;
		this.limits = view.rules().suppression();
		this.reports = view.chart().reports().stream().filter(BiopsyStatus::isOfSkin).toList();
		this.telling = this.reports.stream()
			.filter((report) -> report.status() == Report.Status.DONE)
			.filter((report) -> view.isWithin(report.time(), this.limits.biopsyReportDays()))
			.filter((report) -> isPositive(report) || isNegative(report))
			.max(Comparator.comparing(Report::time, Comparator.nullsFirst(Comparator.naturalOrder()))
				.thenComparing(Report::reference));
	}

	private static boolean isOfSkin(Report report) {
		String words = report.what().allWords() + " . " + String.join(" . ", report.conclusions());
		return isSkinBiopsy(report.what(), words);
	}

	/** General pathology counts only where its words say skin. */
	private static boolean isSkinBiopsy(Statement what, String words) {
		ClinicalText text = ClinicalText.of(words);
		if (what.is(Concept.ORDER_SKIN_BIOPSY)) {
			return !what.is(Concept.SURGICAL_PATHOLOGY) || text.mentions(SKIN);
		}
		return what.leavesTextToSpeak() && SKIN_BIOPSY.stream().anyMatch(ClinicalText.of(what.allWords())::mentions);
	}

	private static boolean isPositive(Report report) {
		boolean coded = report.conclusionCodes().stream().anyMatch((code) -> code.is(Concept.CALCIPHYLAXIS_DX));
		return coded || firstToTell(report).filter(BiopsyStatus::affirms).isPresent();
	}

	private static boolean isNegative(Report report) {
		return !isPositive(report) && firstToTell(report).isPresent();
	}

	/**
	 * The conclusion comes before the narrative, which repeats the clinical question. A
	 * text that only asks tells nothing.
	 */
	private static Optional<ClinicalText> firstToTell(Report report) {
		return texts(report).filter((text) -> affirms(text) || denies(text)).findFirst();
	}

	private static boolean affirms(ClinicalText text) {
		return SkinWords.CALCIPHYLAXIS.stream()
			.anyMatch((name) -> text.affirms(name) && !text.affirmsAfter(name, SkinWords.ASKED, ASKED_REACH));
	}

	private static boolean denies(ClinicalText text) {
		return SkinWords.CALCIPHYLAXIS.stream().anyMatch((name) -> text.mentions(name) && !text.affirms(name));
	}

	private static Stream<ClinicalText> texts(Report report) {
		return report.conclusions().stream().map(ClinicalText::of);
	}

	/**
	 * The newest report of the last 90 days that tells something, when it names
	 * calciphylaxis.
	 */
	Optional<Report> positive() {
		return this.telling.filter(BiopsyStatus::isPositive);
	}

	/**
	 * The newest report of the last 90 days that tells something, when it denies
	 * calciphylaxis.
	 */
	Optional<Report> negative() {
		return this.telling.filter(BiopsyStatus::isNegative);
	}

	/**
	 * Ordered or done within 30 days without a report that tells, or a report under way.
	 */
	boolean isUnderWay() {
		boolean ordered = biopsies(CareEvent.Kind.SERVICE_REQUEST)
			.anyMatch((event) -> event.status() == CareEvent.Status.ACTIVE
					&& (event.start() == null || this.view.isWithin(event.start(), this.limits.biopsyOrderDays())));
		boolean waiting = biopsies(CareEvent.Kind.PROCEDURE).filter((event) -> DONE.contains(event.status()))
			.anyMatch((event) -> this.view.isWithin(event.start(), this.limits.biopsyProcedureDays())
					&& !isReported(event));
		boolean pending = this.reports.stream()
			.filter((report) -> report.status() == Report.Status.PENDING)
			.anyMatch((report) -> report.time() == null
					|| this.view.isWithin(report.time(), this.limits.biopsyReportDays()));
		return ordered || waiting || pending;
	}

	/** Whether a biopsy was done or reported within the last 90 days. */
	boolean wasDoneLately() {
		int days = this.limits.biopsyReportDays();
		return biopsies(CareEvent.Kind.PROCEDURE)
			.anyMatch((event) -> DONE.contains(event.status()) && this.view.isWithin(event.start(), days))
				|| this.reports.stream()
					.anyMatch((report) -> report.status() == Report.Status.DONE
							&& this.view.isWithin(report.time(), days));
	}

	private boolean isReported(CareEvent biopsy) {
		ChartTime done = biopsy.start();
		return done != null && this.telling.map(Report::time)
			.filter((reported) -> !reported.day().isBefore(done.day()))
			.isPresent();
	}

	private Stream<CareEvent> biopsies(CareEvent.Kind kind) {
		return this.view.chart()
			.events()
			.stream()
			.filter((event) -> event.kind() == kind && isSkinBiopsy(event.what(), event.what().allWords()));
	}

}
