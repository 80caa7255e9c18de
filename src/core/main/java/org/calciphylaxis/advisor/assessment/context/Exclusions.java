package org.calciphylaxis.advisor.assessment.context;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.calciphylaxis.advisor.assessment.facts.ChartTime;
import org.calciphylaxis.advisor.assessment.facts.CodedText;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.ConditionFact;
import org.calciphylaxis.advisor.assessment.facts.EventFact;
import org.calciphylaxis.advisor.assessment.facts.PatientFact;
import org.calciphylaxis.advisor.assessment.medication.DrugClass;
import org.calciphylaxis.advisor.assessment.medication.MedicationHistory;
import org.calciphylaxis.advisor.assessment.view.ChartAtTime;
import org.jspecify.annotations.Nullable;

/** What holds advice back, whatever the skin says (rules, section 7). */
public final class Exclusions {

	private final ChartAtTime view;

	private final MedicationHistory drugs;

	private final boolean hospice;

	public Exclusions(ChartAtTime view, MedicationHistory drugs) {
		this.view = view;
		this.drugs = drugs;
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

	/** Hospice or comfort care of the last 180 days; palliative care alone is not. */
	public boolean isInHospice() {
		return this.hospice;
	}

	/** Someone is treating calciphylaxis already. */
	public boolean isTreated() {
		return this.drugs.isActive(DrugClass.SODIUM_THIOSULFATE);
	}

	private static boolean isHospice(CodedText what) {
		return what.is(Concept.HOSPICE_PALLIATIVE);
	}

	private Stream<ConditionFact> inProblems() {
		return this.view.current().filter((problem) -> isHospice(problem.what())).filter((problem) -> {
			List<ChartTime> dates = Stream.of(problem.onset(), problem.recorded()).filter(Objects::nonNull).toList();
			return dates.isEmpty() || dates.stream().anyMatch(this::isLately);
		});
	}

	private Stream<EventFact> inEvents() {
		return this.view.chart()
			.events()
			.stream()
			.filter((event) -> isHospice(event.what())
					&& (event.status() == EventFact.Status.ACTIVE || event.status() == EventFact.Status.COMPLETED))
			.filter((event) -> event.start() == null || isLately(event.start())
					|| (event.end() != null && isLately(event.end())));
	}

	private boolean isLately(ChartTime time) {
		return this.view.isWithin(time, this.view.thresholds().suppression().hospiceDays());
	}

}
