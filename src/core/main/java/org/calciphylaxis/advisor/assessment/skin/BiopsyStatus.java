package org.calciphylaxis.advisor.assessment.skin;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.calciphylaxis.advisor.assessment.facts.ChartTime;
import org.calciphylaxis.advisor.assessment.facts.CodedText;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.EventFact;
import org.calciphylaxis.advisor.assessment.facts.ReportFact;
import org.calciphylaxis.advisor.assessment.text.ClinicalText;
import org.calciphylaxis.advisor.assessment.text.LesionSite;
import org.calciphylaxis.advisor.assessment.text.Phrase;
import org.calciphylaxis.advisor.assessment.text.SkinLexicon;
import org.calciphylaxis.advisor.assessment.view.ChartAtTime;
import org.calciphylaxis.advisor.assessment.view.Thresholds;

/**
 * Whether a skin biopsy is ordered, done or reported, and what it found (rules, sections
 * 7 and 10).
 */
public final class BiopsyStatus {

	private static final Phrase SKIN = Phrase.of("skin");

	private static final List<Phrase> SKIN_BIOPSY = List.of(Phrase.spaced(3, "skin", "biops*"),
			Phrase.spaced(3, "biops*", "skin"));

	private static final Set<EventFact.Status> DONE = Set.of(EventFact.Status.COMPLETED, EventFact.Status.ACTIVE);

	private static final int ASKED_REACH = 4;

	private final ChartAtTime view;

	private final Thresholds.Suppression limits;

	private final List<ReportFact> reports;

	private final Optional<ReportFact> conclusive;

	public BiopsyStatus(ChartAtTime view) {
		this.view = view;
		this.limits = view.thresholds().suppression();
		this.reports = view.chart().reports().stream().filter(BiopsyStatus::isOfSkin).toList();
		this.conclusive = this.reports.stream()
			.filter((report) -> report.status() == ReportFact.Status.DONE)
			.filter((report) -> view.isWithin(report.time(), this.limits.biopsyReportDays()))
			.filter((report) -> isPositive(report) || isNegative(report))
			.max(Comparator.comparing(ReportFact::time, Comparator.nullsFirst(Comparator.naturalOrder()))
				.thenComparing(ReportFact::reference));
	}

	private static boolean isOfSkin(ReportFact report) {
		String words = report.what().joinedTexts() + " . " + String.join(" . ", report.conclusions());
		return isSkinBiopsy(report.what(), words);
	}

	/** General pathology counts only where its words say skin. */
	private static boolean isSkinBiopsy(CodedText what, String words) {
		ClinicalText text = ClinicalText.of(words);
		if (what.is(Concept.ORDER_SKIN_BIOPSY) || (what.is(Concept.SURGICAL_PATHOLOGY) && text.mentions(SKIN))) {
			return true;
		}
		return what.isUncoded() && SKIN_BIOPSY.stream().anyMatch(ClinicalText.of(what.joinedTexts())::mentions);
	}

	private static boolean isPositive(ReportFact report) {
		boolean coded = report.conclusionCodes().stream().anyMatch((code) -> code.is(Concept.CALCIPHYLAXIS_DX));
		return coded || firstConclusive(report).filter(BiopsyStatus::affirms).isPresent();
	}

	private static boolean isNegative(ReportFact report) {
		return !isPositive(report) && firstConclusive(report).isPresent();
	}

	/**
	 * The conclusion comes before the narrative, which repeats the clinical question. A
	 * text that only asks tells nothing.
	 */
	private static Optional<ClinicalText> firstConclusive(ReportFact report) {
		return texts(report).filter((text) -> affirms(text) || denies(text)).findFirst();
	}

	private static boolean affirms(ClinicalText text) {
		return SkinLexicon.CALCIPHYLAXIS.stream()
			.anyMatch((name) -> text.affirms(name) && !text.affirmsAfter(name, SkinLexicon.ASKED, ASKED_REACH));
	}

	private static boolean denies(ClinicalText text) {
		return SkinLexicon.CALCIPHYLAXIS.stream().anyMatch((name) -> text.mentions(name) && !text.affirms(name));
	}

	private static Stream<ClinicalText> texts(ReportFact report) {
		return report.conclusions().stream().map(ClinicalText::of);
	}

	/**
	 * The newest report of the last 90 days that tells something, when it names
	 * calciphylaxis.
	 */
	public Optional<ReportFact> positive() {
		return this.conclusive.filter(BiopsyStatus::isPositive);
	}

	/**
	 * The newest report of the last 90 days that tells something, when it denies
	 * calciphylaxis.
	 */
	public Optional<ReportFact> negative() {
		return this.conclusive.filter(BiopsyStatus::isNegative);
	}

	/**
	 * The sites of each biopsy that is ordered or done lately and not reported, or whose
	 * report is under way; no sites where none is charted.
	 */
	public List<Set<LesionSite>> underWay() {
		Stream<Set<LesionSite>> ordered = biopsies(EventFact.Kind.SERVICE_REQUEST)
			.filter((event) -> event.status() == EventFact.Status.ACTIVE && !isReported(event)
					&& (event.start() == null || this.view.isWithin(event.start(), this.limits.biopsyOrderDays())))
			.map((event) -> LesionSite.findIn(event.what(), event.sites()));
		Stream<Set<LesionSite>> waiting = biopsies(EventFact.Kind.PROCEDURE)
			.filter((event) -> DONE.contains(event.status()) && !isReported(event)
					&& this.view.isWithin(event.start(), this.limits.biopsyProcedureDays()))
			.map((event) -> LesionSite.findIn(event.what(), event.sites()));
		Stream<Set<LesionSite>> pending = this.reports.stream()
			.filter((report) -> report.status() == ReportFact.Status.PENDING
					&& (report.time() == null || this.view.isWithin(report.time(), this.limits.biopsyReportDays())))
			.map((report) -> LesionSite.findIn(report.what(), List.of()));
		return Stream.of(ordered, waiting, pending).flatMap((sites) -> sites).toList();
	}

	/** Whether a biopsy was done or reported within the last 90 days. */
	boolean wasDoneLately() {
		int days = this.limits.biopsyReportDays();
		return biopsies(EventFact.Kind.PROCEDURE)
			.anyMatch((event) -> DONE.contains(event.status()) && this.view.isWithin(event.start(), days))
				|| this.reports.stream()
					.anyMatch((report) -> report.status() == ReportFact.Status.DONE
							&& this.view.isWithin(report.time(), days));
	}

	/** Any final report since, also one that neither names nor denies the diagnosis. */
	private boolean isReported(EventFact biopsy) {
		ChartTime done = biopsy.start();
		return done != null && this.reports.stream()
			.filter((report) -> report.status() == ReportFact.Status.DONE)
			.map(ReportFact::time)
			.anyMatch((reported) -> reported != null && !reported.day().isBefore(done.day()));
	}

	private Stream<EventFact> biopsies(EventFact.Kind kind) {
		return this.view.chart()
			.events()
			.stream()
			.filter((event) -> event.kind() == kind && isSkinBiopsy(event.what(), event.what().joinedTexts()));
	}

}
