package org.calciphylaxis.advisor.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.calciphylaxis.advisor.assessment.facts.CareEvent;
import org.calciphylaxis.advisor.assessment.facts.ChartTime;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.Person;
import org.calciphylaxis.advisor.assessment.facts.Problem;
import org.calciphylaxis.advisor.assessment.facts.Statement;
import org.jspecify.annotations.Nullable;

/** What holds advice back, whatever the skin says (rules, section 7). */
final class Restraint {

	private final ChartView view;

	private final MedicationHistory drugs;

	private final boolean hospice;

	Restraint(ChartView view, MedicationHistory drugs) {
		this.view = view;
		this.drugs = drugs;
		this.hospice = Stream.concat(inProblems(), inEvents()).findAny().isPresent();
	}

	/** Deceased or a child: no card at all. */
	boolean forbidsEveryCard() {
		Person person = this.view.chart().person();
		return person.deceased() || isChild(person.birthDate());
	}

	private boolean isChild(@Nullable LocalDate born) {
		return born != null
				&& born.plusYears(this.view.rules().suppression().adultYears()).isAfter(this.view.now().day());
	}

	boolean isBirthDateMissing() {
		return this.view.chart().person().birthDate() == null;
	}

	/** Hospice or comfort care of the last 180 days; palliative care alone is not. */
	boolean isInHospice() {
		return this.hospice;
	}

	/** Someone is treating calciphylaxis already. */
	boolean isTreated() {
		return this.drugs.isActive(DrugGroup.SODIUM_THIOSULFATE);
	}

	private static boolean isHospice(Statement what) {
		return what.is(Concept.HOSPICE_PALLIATIVE) && !what.is(Concept.PALLIATIVE_ONLY);
	}

	private Stream<Problem> inProblems() {
		return this.view.current().filter((problem) -> isHospice(problem.what())).filter((problem) -> {
			List<ChartTime> dates = Stream.of(problem.onset(), problem.recorded()).filter(Objects::nonNull).toList();
			return dates.isEmpty() || dates.stream().anyMatch(this::isLately);
		});
	}

	private Stream<CareEvent> inEvents() {
		return this.view.chart()
			.events()
			.stream()
			.filter((event) -> isHospice(event.what())
					&& (event.status() == CareEvent.Status.ACTIVE || event.status() == CareEvent.Status.COMPLETED))
			.filter((event) -> event.start() == null || isLately(event.start())
					|| (event.end() != null && isLately(event.end())));
	}

	private boolean isLately(ChartTime time) {
		return this.view.isWithin(time, this.view.rules().suppression().hospiceDays());
	}

}
