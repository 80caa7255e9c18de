package org.calciphylaxis.advisor.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.calciphylaxis.advisor.assessment.Evidence.Remark;
import org.calciphylaxis.advisor.assessment.facts.ChartTime;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.DataKey;
import org.calciphylaxis.advisor.assessment.facts.Medication;
import org.calciphylaxis.advisor.assessment.facts.Person.Gender;

/** Risk factors in dialysis, transplant, drugs and the person. */
final class TreatmentFactors {

	private final ChartView view;

	private final KidneyContext kidney;

	private final MedicationHistory drugs;

	private final boolean drugsKnown;

	TreatmentFactors(ChartView view, KidneyContext kidney, MedicationHistory drugs) {
		this.view = view;
		this.kidney = kidney;
		this.drugs = drugs;
		this.drugsKnown = view.areReadable(DataKey.MEDICATION_REQUESTS);
	}

	Map<Factor, RiskFactor> find() {
		Map<Factor, RiskFactor> factors = new EnumMap<>(Factor.class);
		factors.put(Factor.DIALYSIS, dialysis());
		factors.put(Factor.VITAMIN_K_ANTAGONIST, vitaminKAntagonist());
		factors.put(Factor.ACTIVE_VITAMIN_D, activeVitaminD());
		factors.put(Factor.CALCIUM_INTAKE, taken(Factor.CALCIUM_INTAKE, DrugGroup.CALCIUM));
		factors.put(Factor.INJECTIONS, taken(Factor.INJECTIONS, DrugGroup.INSULIN, DrugGroup.HEPARIN));
		factors.put(Factor.IMMUNOSUPPRESSION, immunosuppression());
		factors.put(Factor.FEMALE_SEX, femaleSex());
		factors.put(Factor.KIDNEY_TRANSPLANT, Factor.KIDNEY_TRANSPLANT.minorIf(this.kidney.transplants(),
				"transplant charted", this.view.areReadable(DataKey.CONDITIONS), "no transplant charted"));
		factors.put(Factor.PERITONEAL_DIALYSIS,
				Factor.PERITONEAL_DIALYSIS.minorIf(this.kidney.dialysis().peritoneal().stream().toList(),
						"peritoneal dialysis charted", this.view.areReadable(DataKey.PROCEDURES),
						"no peritoneal dialysis charted"));
		factors.put(Factor.UREMIA, uremia());
		return factors;
	}

	private RiskFactor dialysis() {
		if (!this.kidney.isOnChronicDialysis()) {
			return Factor.DIALYSIS.absent("not on chronic dialysis");
		}
		List<Evidence> evidence = this.kidney.evidence();
		Optional<ChartTime> earliest = this.kidney.dialysis().earliest();
		int limit = this.view.rules().kidney().vintageDays();
		if (earliest.isEmpty()) {
			return Factor.DIALYSIS.minor(evidence, "on dialysis since a time that is not charted");
		}
		if (earliest.get().daysUntil(this.view.now()) <= limit) {
			return Factor.DIALYSIS.minor(evidence, "on dialysis since " + earliest.get().day());
		}
		List<Evidence> long5 = evidence.stream()
			.map((fact) -> new Evidence(fact.concept(),
					isLong(fact, limit) ? "Dialysis for more than 5 years" : fact.item(), fact.value(), fact.date(),
					fact.reference(), "more than 5 years on dialysis", fact.remarks()))
			.toList();
		return Factor.DIALYSIS.major(long5, "on dialysis since " + earliest.get().day() + ", more than 5 years");
	}

	private boolean isLong(Evidence fact, int days) {
		ChartTime since = fact.date();
		return fact.concept().equals(Concept.DIALYSIS_STATUS.name()) && since != null
				&& since.daysUntil(this.view.now()) > days;
	}

	private RiskFactor vitaminKAntagonist() {
		List<Evidence> active = this.drugs.active(DrugGroup.VITAMIN_K_ANTAGONIST);
		if (!active.isEmpty()) {
			return Factor.VITAMIN_K_ANTAGONIST.major(active, "active");
		}
		List<Evidence> recent = this.drugs.recent(DrugGroup.VITAMIN_K_ANTAGONIST);
		if (!recent.isEmpty()) {
			return Factor.VITAMIN_K_ANTAGONIST.major(recent,
					"stopped within the last " + this.view.rules().medications().recentDays() + " days");
		}
		if (!this.drugs.unclear(DrugGroup.VITAMIN_K_ANTAGONIST).isEmpty()) {
			return Factor.VITAMIN_K_ANTAGONIST.unknown("on hold, or an active order of more than a year ago");
		}
		return this.drugsKnown ? Factor.VITAMIN_K_ANTAGONIST.absent("none active or stopped lately")
				: Factor.VITAMIN_K_ANTAGONIST.unknown("medication orders not available");
	}

	private RiskFactor activeVitaminD() {
		BigDecimal limit = this.view.rules().medications().calcitriol();
		List<Evidence> active = this.drugs.active(DrugGroup.ACTIVE_VITAMIN_D);
		Optional<Medication> high = this.drugs.taken(DrugGroup.ACTIVE_VITAMIN_D)
			.stream()
			.filter((drug) -> drug.drug().is(Concept.CALCITRIOL) && drug.dailyMicrograms() != null
					&& drug.dailyMicrograms().compareTo(limit) > 0)
			.findFirst();
		if (high.isPresent()) {
			Medication drug = high.get();
			String dose = Shown.number(Objects.requireNonNull(drug.dailyMicrograms()));
			Set<Remark> remarks = drug.drug().fromText() ? EnumSet.of(Remark.FROM_TEXT) : Set.of();
			return Factor.ACTIVE_VITAMIN_D.major(List.of(Proof.of(drug, Concept.CALCITRIOL,
					"Calcitriol, " + dose + " ug a day", drug.authored(), "high-dose calcitriol", remarks)),
					dose + " ug of calcitriol a day, more than " + limit);
		}
		return Factor.ACTIVE_VITAMIN_D.minorIf(active, "active", this.drugsKnown, "none active");
	}

	private RiskFactor taken(Factor factor, DrugGroup... groups) {
		List<Evidence> active = new ArrayList<>();
		for (DrugGroup group : groups) {
			active.addAll(this.drugs.active(group));
		}
		return factor.minorIf(active, "active", this.drugsKnown, "none active");
	}

	/** Active for at least 30 days; a status code for long-term use counts at once. */
	private RiskFactor immunosuppression() {
		List<Evidence> longTerm = new ArrayList<>();
		boolean undated = false;
		for (DrugGroup group : List.of(DrugGroup.SYSTEMIC_CORTICOSTEROID, DrugGroup.IMMUNOSUPPRESSANT)) {
			Optional<ChartTime> since = this.drugs.activeSince(group);
			boolean long30 = since
				.filter((time) -> time.daysUntil(this.view.now()) >= this.view.rules().medications().longTermDays())
				.isPresent();
			List<Evidence> active = this.drugs.active(group);
			boolean byStatus = active.size() > this.drugs.taken(group).size();
			if (long30 || byStatus) {
				longTerm.addAll(active);
			}
			undated |= !active.isEmpty() && since.isEmpty();
		}
		if (longTerm.isEmpty() && undated) {
			return Factor.IMMUNOSUPPRESSION.unknown("active since a time that is not charted");
		}
		return Factor.IMMUNOSUPPRESSION.minorIf(longTerm, "active for at least 30 days", this.drugsKnown,
				"none active for 30 days");
	}

	private RiskFactor femaleSex() {
		Gender gender = this.view.chart().person().gender();
		if (gender == Gender.FEMALE) {
			return Factor.FEMALE_SEX.minor(
					List.of(new Evidence("FEMALE_SEX", "Sex", "female", null, "Patient", "female sex", Set.of())),
					"administrative gender");
		}
		return (gender == Gender.MALE) ? Factor.FEMALE_SEX.absent("administrative gender")
				: Factor.FEMALE_SEX.unknown("gender not charted");
	}

	private RiskFactor uremia() {
		List<Evidence> evidence = this.kidney.isOnChronicDialysis() ? List.of()
				: this.view.current(Concept.UREMIA)
					.stream()
					.map((problem) -> Proof.of(problem, Concept.UREMIA, "Uremia", "uremia"))
					.toList();
		return Factor.UREMIA.minorIf(evidence, "charted, not on dialysis", this.view.areReadable(DataKey.CONDITIONS),
				"not charted, or on dialysis");
	}

}
