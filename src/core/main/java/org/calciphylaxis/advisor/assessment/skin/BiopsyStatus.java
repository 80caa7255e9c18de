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
import org.calciphylaxis.advisor.assessment.text.lexicon.TermGroup;
import org.calciphylaxis.advisor.assessment.text.reading.ReportReading;
import org.calciphylaxis.advisor.assessment.text.skin.Site;
import org.calciphylaxis.advisor.assessment.view.ChartAtTime;
import org.calciphylaxis.advisor.assessment.view.ChartTexts;
import org.calciphylaxis.advisor.assessment.view.Thresholds;

/**
 * Whether a skin biopsy is ordered, done or reported, and what it found (rules, sections
 * 7 and 10).
 */
public final class BiopsyStatus {

	private static final Set<EventFact.Status> DONE = Set.of(EventFact.Status.COMPLETED, EventFact.Status.ACTIVE);

	private final ChartAtTime view;

	private final ChartTexts texts;

	private final SiteFinder sites;

	private final Thresholds.Suppression limits;

	private final List<ReportFact> reports;

	private final Optional<ReportFact> conclusive;

	public BiopsyStatus(ChartAtTime view) {
		this.view = view;
		this.texts = view.texts();
		this.sites = new SiteFinder(view.texts());
		this.limits = view.thresholds().suppression();
		this.reports = view.chart().reports().stream().filter(this::isOfSkin).toList();
		this.conclusive = this.reports.stream()
			.filter((report) -> report.status() == ReportFact.Status.DONE)
			.filter((report) -> view.isWithin(report.time(), this.limits.biopsyReportDays()))
			.filter((report) -> isPositive(report) || isNegative(report))
			.max(Comparator.comparing(ReportFact::time, Comparator.nullsFirst(Comparator.naturalOrder()))
				.thenComparing(ReportFact::reference));
	}

	private boolean isOfSkin(ReportFact report) {
		boolean saysSkin = report.conclusions()
			.stream()
			.anyMatch((text) -> this.texts.read(text).mentions(TermGroup.SKIN));
		return isSkinBiopsy(report.what()) || (report.what().is(Concept.SURGICAL_PATHOLOGY) && saysSkin);
	}

	/** General pathology counts only where its words say skin. */
	private boolean isSkinBiopsy(CodedText what) {
		boolean coded = what.is(Concept.ORDER_SKIN_BIOPSY)
				|| (what.is(Concept.SURGICAL_PATHOLOGY) && this.texts.mention(what, TermGroup.SKIN));
		return coded || (what.isUncoded() && this.texts.mention(what, TermGroup.SKIN_BIOPSY));
	}

	private boolean isPositive(ReportFact report) {
		boolean coded = report.conclusionCodes().stream().anyMatch((code) -> code.is(Concept.CALCIPHYLAXIS_DX));
		return coded || reading(report) == ReportReading.POSITIVE;
	}

	private boolean isNegative(ReportFact report) {
		return !isPositive(report) && reading(report) == ReportReading.NEGATIVE;
	}

	/**
	 * The conclusion comes before the narrative, which repeats the clinical question. A
	 * text that only asks tells nothing.
	 */
	private ReportReading reading(ReportFact report) {
		return report.conclusions()
			.stream()
			.map(this.texts::read)
			.map(ReportReading::of)
			.filter((reading) -> reading != ReportReading.NEITHER)
			.findFirst()
			.orElse(ReportReading.NEITHER);
	}

	/**
	 * The newest recent report that says something, when it names calciphylaxis.
	 */
	public Optional<ReportFact> positive() {
		return this.conclusive.filter(this::isPositive);
	}

	/**
	 * The newest recent report that says something, when it denies calciphylaxis.
	 */
	public Optional<ReportFact> negative() {
		return this.conclusive.filter(this::isNegative);
	}

	/**
	 * The sites of each biopsy that is ordered or done lately and not reported, or whose
	 * report is under way; no sites where none is charted.
	 */
	public List<Set<Site>> underWay() {
		Stream<Set<Site>> ordered = biopsies(EventFact.Kind.SERVICE_REQUEST)
			.filter((event) -> event.status() == EventFact.Status.ACTIVE && !isReported(event)
					&& (event.start() == null || this.view.isWithin(event.start(), this.limits.biopsyOrderDays())))
			.map((event) -> this.sites.find(event.what(), event.sites()));
		Stream<Set<Site>> waiting = biopsies(EventFact.Kind.PROCEDURE)
			.filter((event) -> DONE.contains(event.status()) && !isReported(event)
					&& this.view.isWithin(event.start(), this.limits.biopsyProcedureDays()))
			.map((event) -> this.sites.find(event.what(), event.sites()));
		Stream<Set<Site>> pending = this.reports.stream()
			.filter((report) -> report.status() == ReportFact.Status.PENDING
					&& (report.time() == null || this.view.isWithin(report.time(), this.limits.biopsyReportDays())))
			.map((report) -> this.sites.find(report.what(), List.of()));
		return Stream.of(ordered, waiting, pending).flatMap((sites) -> sites).toList();
	}

	/** Whether a biopsy was done or reported recently. */
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
			.filter((event) -> event.kind() == kind && isSkinBiopsy(event.what()));
	}

}
