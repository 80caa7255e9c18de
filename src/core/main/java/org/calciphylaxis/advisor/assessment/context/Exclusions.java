package org.calciphylaxis.advisor.assessment.context;

import java.time.LocalDate;
import java.util.stream.Stream;

import org.calciphylaxis.advisor.assessment.facts.ChartTime;
import org.calciphylaxis.advisor.assessment.facts.CodedText;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.ConditionFact;
import org.calciphylaxis.advisor.assessment.facts.EventFact;
import org.calciphylaxis.advisor.assessment.facts.PatientFact;
import org.calciphylaxis.advisor.assessment.view.ChartAtTime;
import org.jspecify.annotations.Nullable;

/** What holds advice back, whatever the skin says (rules, section 7). */
public final class Exclusions {

	private final ChartAtTime view;

	private final boolean hospice;

	public Exclusions(ChartAtTime view) {
		this.view = view;
		this.hospice = Stream.concat(inProblems(), inEvents()).findAny().isPresent();
	}

	/** Deceased or a child: no card at all. */
	public boolean forbidsEveryCard() {
		PatientFact person = this.view.chart().patient();
		return person.isDead(this.view.now()) || isChild(person.birthDate());
	}

	private boolean isChild(@Nullable LocalDate born) {
		return born != null
				&& born.plusYears(this.view.thresholds().suppression().adultYears()).isAfter(this.view.now().day());
	}

	public boolean isBirthDateMissing() {
		return this.view.chart().patient().birthDate() == null;
	}

	/** Hospice or comfort care; palliative care alone is not. */
	public boolean isInHospice() {
		return this.hospice;
	}

	private static boolean isHospice(CodedText what) {
		return what.is(Concept.HOSPICE_PALLIATIVE);
	}

	/** In progress however long ago it began, or ended lately. */
	private Stream<ConditionFact> inProblems() {
		return this.view.evident()
			.filter((condition) -> isHospice(condition.what()))
			.filter((condition) -> this.view.isCurrent(condition)
					|| endedLately((condition.abated() != null) ? condition.abated() : ChartAtTime.began(condition)));
	}

	private Stream<EventFact> inEvents() {
		return this.view.chart()
			.events()
			.stream()
			.filter((event) -> isHospice(event.what()))
			.filter((event) -> isInProgress(event) || (event.status() == EventFact.Status.COMPLETED
					&& endedLately((event.end() != null) ? event.end() : event.start())));
	}

	private boolean isInProgress(EventFact event) {
		ChartTime end = event.end();
		return event.status() == EventFact.Status.ACTIVE
				&& (end == null || !end.day().isBefore(this.view.now().day()) || endedLately(end));
	}

	/** What is final and has no date counts. */
	private boolean endedLately(@Nullable ChartTime time) {
		return time == null || this.view.isWithin(time, this.view.thresholds().suppression().hospiceDays());
	}

}
