package org.calciphylaxis.advisor.assessment.risk;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.calciphylaxis.advisor.assessment.context.KidneyStatus;
import org.calciphylaxis.advisor.assessment.facts.ChartTime;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.MedicationFact;
import org.calciphylaxis.advisor.assessment.facts.PatientFact.Gender;
import org.calciphylaxis.advisor.assessment.facts.PrefetchKey;
import org.calciphylaxis.advisor.assessment.labs.ValueFormat;
import org.calciphylaxis.advisor.assessment.medication.DrugClass;
import org.calciphylaxis.advisor.assessment.medication.MedicationHistory;
import org.calciphylaxis.advisor.assessment.view.ChartAtTime;
import org.calciphylaxis.advisor.assessment.view.Evidence;
import org.calciphylaxis.advisor.assessment.view.Evidence.Remark;
import org.calciphylaxis.advisor.assessment.view.Message;

/** Risk factors in dialysis, transplant, drugs and the person. */
final class TreatmentFactors {

	private final ChartAtTime view;

	private final KidneyStatus kidney;

	private final MedicationHistory drugs;

	private final boolean drugsKnown;

	TreatmentFactors(ChartAtTime view, KidneyStatus kidney, MedicationHistory drugs) {
		this.view = view;
		this.kidney = kidney;
		this.drugs = drugs;
		this.drugsKnown = view.areReadable(PrefetchKey.MEDICATION_REQUESTS);
	}

	Map<RiskFactor, RiskFactor.Status> find() {
		Map<RiskFactor, RiskFactor.Status> factors = new EnumMap<>(RiskFactor.class);
		factors.put(RiskFactor.DIALYSIS, dialysis());
		factors.put(RiskFactor.VITAMIN_K_ANTAGONIST, vitaminKAntagonist());
		factors.put(RiskFactor.ACTIVE_VITAMIN_D, activeVitaminD());
		factors.put(RiskFactor.CALCIUM_INTAKE, taken(RiskFactor.CALCIUM_INTAKE, DrugClass.CALCIUM));
		factors.put(RiskFactor.INJECTIONS, taken(RiskFactor.INJECTIONS, DrugClass.INSULIN, DrugClass.HEPARIN));
		factors.put(RiskFactor.IMMUNOSUPPRESSION, immunosuppression());
		factors.put(RiskFactor.FEMALE_SEX, femaleSex());
		factors.put(RiskFactor.KIDNEY_TRANSPLANT,
				RiskFactor.KIDNEY_TRANSPLANT.minorIf(this.kidney.transplants(), Message.of("transplant charted"),
						this.view.areReadable(PrefetchKey.CONDITIONS), Message.of("no transplant charted")));
		factors.put(RiskFactor.PERITONEAL_DIALYSIS,
				RiskFactor.PERITONEAL_DIALYSIS.minorIf(this.kidney.dialysis().peritoneal().stream().toList(),
						Message.of("peritoneal dialysis charted"), this.view.areReadable(PrefetchKey.PROCEDURES),
						Message.of("no peritoneal dialysis charted")));
		factors.put(RiskFactor.UREMIA, uremia());
		return factors;
	}

	private RiskFactor.Status dialysis() {
		if (!this.kidney.isOnChronicDialysis()) {
			return RiskFactor.DIALYSIS.absent(Message.of("not on chronic dialysis"));
		}
		List<Evidence> evidence = this.kidney.evidence();
		Optional<ChartTime> earliest = this.kidney.dialysis().earliest();
		int limit = this.view.thresholds().kidney().vintageDays();
		if (earliest.isEmpty()) {
			return RiskFactor.DIALYSIS.minor(evidence, Message.of("on dialysis since a time that is not charted"));
		}
		if (earliest.get().daysUntil(this.view.now()) <= limit) {
			return RiskFactor.DIALYSIS.minor(evidence, Message.of("on dialysis since {day}", earliest.get().day()));
		}
		Message years = ValueFormat.days(limit);
		List<Evidence> many = evidence.stream()
			.map((fact) -> new Evidence(fact.concept(),
					isLong(fact, limit) ? Message.of("Dialysis for more than {span}", years) : fact.name(),
					fact.charted(), fact.date(), fact.reference(), Message.of("more than {span} on dialysis", years),
					fact.remarks()))
			.toList();
		return RiskFactor.DIALYSIS.major(many,
				Message.of("on dialysis since {day}, more than {span}", earliest.get().day(), years));
	}

	private boolean isLong(Evidence fact, int days) {
		ChartTime since = fact.date();
		return fact.concept().equals(Concept.DIALYSIS_STATUS.name()) && since != null
				&& since.daysUntil(this.view.now()) > days;
	}

	private RiskFactor.Status vitaminKAntagonist() {
		List<Evidence> active = this.drugs.active(DrugClass.VITAMIN_K_ANTAGONIST);
		if (!active.isEmpty()) {
			return RiskFactor.VITAMIN_K_ANTAGONIST.major(active, Message.of("active"));
		}
		List<Evidence> recent = this.drugs.recent(DrugClass.VITAMIN_K_ANTAGONIST);
		if (!recent.isEmpty()) {
			return RiskFactor.VITAMIN_K_ANTAGONIST.major(recent, Message.of("stopped within the last {span}",
					ValueFormat.days(this.view.thresholds().medications().recentDays())));
		}
		if (!this.drugs.unclear(DrugClass.VITAMIN_K_ANTAGONIST).isEmpty()) {
			return RiskFactor.VITAMIN_K_ANTAGONIST.unknown(Message.of("on hold, or an active order older than {span}",
					ValueFormat.days(this.view.thresholds().medications().orderDays())));
		}
		return this.drugsKnown ? RiskFactor.VITAMIN_K_ANTAGONIST.absent(Message.of("none active or stopped lately"))
				: RiskFactor.VITAMIN_K_ANTAGONIST.unknown(Message.of("medication orders not available"));
	}

	private RiskFactor.Status activeVitaminD() {
		BigDecimal limit = this.view.thresholds().medications().calcitriol();
		List<Evidence> active = this.drugs.active(DrugClass.ACTIVE_VITAMIN_D);
		Optional<MedicationFact> high = this.drugs.taken(DrugClass.ACTIVE_VITAMIN_D)
			.stream()
			.filter((drug) -> drug.drug().is(Concept.CALCITRIOL) && drug.dailyMicrograms() != null
					&& drug.dailyMicrograms().compareTo(limit) > 0)
			.findFirst();
		if (high.isPresent()) {
			MedicationFact drug = high.get();
			Message dose = ValueFormat.number(Objects.requireNonNull(drug.dailyMicrograms()));
			Set<Remark> remarks = drug.drug().fromText() ? EnumSet.of(Remark.FROM_TEXT) : Set.of();
			return RiskFactor.ACTIVE_VITAMIN_D.major(
					List.of(Evidence.of(drug, Concept.CALCITRIOL, Message.of("Calcitriol, {dose} ug a day", dose),
							drug.authored(), Message.of("high-dose calcitriol"), remarks)),
					Message.of("{dose} ug of calcitriol a day, more than {limit}", dose, limit));
		}
		return RiskFactor.ACTIVE_VITAMIN_D.minorIf(active, Message.of("active"), this.drugsKnown,
				Message.of("none active"));
	}

	private RiskFactor.Status taken(RiskFactor factor, DrugClass... drugClasses) {
		List<Evidence> active = new ArrayList<>();
		for (DrugClass drugClass : drugClasses) {
			active.addAll(this.drugs.active(drugClass));
		}
		return factor.minorIf(active, Message.of("active"), this.drugsKnown, Message.of("none active"));
	}

	/** Active for long enough; a status code for long-term use counts at once. */
	private RiskFactor.Status immunosuppression() {
		int days = this.view.thresholds().medications().longTermDays();
		List<Evidence> longTerm = new ArrayList<>();
		boolean undated = false;
		for (DrugClass drugClass : List.of(DrugClass.SYSTEMIC_CORTICOSTEROID, DrugClass.IMMUNOSUPPRESSANT)) {
			Optional<ChartTime> since = this.drugs.activeSince(drugClass);
			boolean longEnough = since.filter((time) -> time.daysUntil(this.view.now()) >= days).isPresent();
			List<Evidence> active = this.drugs.active(drugClass);
			boolean byStatus = active.size() > this.drugs.taken(drugClass).size();
			if (longEnough || byStatus) {
				longTerm.addAll(active);
			}
			undated |= !active.isEmpty() && since.isEmpty();
		}
		if (longTerm.isEmpty() && undated) {
			return RiskFactor.IMMUNOSUPPRESSION.unknown(Message.of("active since a time that is not charted"));
		}
		return RiskFactor.IMMUNOSUPPRESSION.minorIf(longTerm,
				Message.of("active for at least {span}", ValueFormat.days(days)), this.drugsKnown,
				Message.of("none active for {span}", ValueFormat.days(days)));
	}

	private RiskFactor.Status femaleSex() {
		Gender gender = this.view.chart().patient().gender();
		if (gender == Gender.FEMALE) {
			return RiskFactor.FEMALE_SEX.minor(List.of(new Evidence("FEMALE_SEX", Message.of("Sex"),
					Message.of("female"), null, "Patient", Message.of("female sex"), Set.of())),
					Message.of("administrative gender"));
		}
		return (gender == Gender.MALE) ? RiskFactor.FEMALE_SEX.absent(Message.of("administrative gender"))
				: RiskFactor.FEMALE_SEX.unknown(Message.of("gender not charted"));
	}

	private RiskFactor.Status uremia() {
		List<Evidence> evidence = this.kidney.isOnChronicDialysis() ? List.of() : this.view.current(Concept.UREMIA)
			.stream()
			.map((condition) -> Evidence.of(condition, Concept.UREMIA, Message.of("Uremia"), Message.of("uremia")))
			.toList();
		return RiskFactor.UREMIA.minorIf(evidence, Message.of("charted, not on dialysis"),
				this.view.areReadable(PrefetchKey.CONDITIONS), Message.of("not charted, or on dialysis"));
	}

}
