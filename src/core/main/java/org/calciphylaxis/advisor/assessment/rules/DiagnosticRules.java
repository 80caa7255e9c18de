package org.calciphylaxis.advisor.assessment.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.calciphylaxis.advisor.assessment.advice.AdviceCode;
import org.calciphylaxis.advisor.assessment.advice.Indicator;
import org.calciphylaxis.advisor.assessment.advice.NearMiss;
import org.calciphylaxis.advisor.assessment.facts.PrefetchKey;
import org.calciphylaxis.advisor.assessment.risk.RiskFactor;
import org.calciphylaxis.advisor.assessment.risk.RiskProfile;
import org.calciphylaxis.advisor.assessment.skin.SkinEvidence;
import org.calciphylaxis.advisor.assessment.view.ChartAtTime;
import org.calciphylaxis.advisor.assessment.view.Message;
import org.calciphylaxis.advisor.assessment.view.Thresholds;

import static org.calciphylaxis.advisor.assessment.rules.Rule.needs;

/**
 * The diagnostic advice of section 1 of the rules, in its order of precedence, with what
 * section 7 takes back.
 */
public final class DiagnosticRules {

	private final PatientCase patient;

	private final Thresholds.Counts counts;

	private final boolean countable;

	private final Suppression suppression;

	private final Rule penileLesion;

	private final Rule suspected;

	private final Rule suspectedEarly;

	private final Rule nonUremic;

	private final Rule possible;

	private final Rule suspectedSepsis;

	private final Rule atRisk;

	private final List<Rule> inPrecedence;

	public DiagnosticRules(PatientCase patient) {
		this.patient = patient;
		this.counts = patient.view().thresholds().counts();
		this.countable = isCountable(patient.view());
		this.suppression = new Suppression(patient);
		this.penileLesion = penileLesion();
		this.suspected = suspected();
		this.suspectedEarly = suspectedEarly();
		this.nonUremic = nonUremic();
		this.possible = possible();
		this.suspectedSepsis = suspectedSepsis();
		this.atRisk = atRisk();
		this.inPrecedence = inPrecedence();
	}

	/**
	 * Without orders, a list of statements tells what is not taken only when somebody has
	 * filled it, with whatever drug.
	 */
	private static boolean isCountable(ChartAtTime view) {
		boolean statements = view.areReadable(PrefetchKey.MEDICATION_STATEMENTS) && view.chart().medicationStated();
		return view.areReadable(PrefetchKey.CONDITIONS)
				&& (view.areReadable(PrefetchKey.MEDICATION_REQUESTS) || statements);
	}

	/** The diagnostic advice that holds, with its indicator after section 7. */
	public Optional<Rule> decide() {
		return first().flatMap(this.suppression::apply);
	}

	/**
	 * What holds instead while the first is in its quiet period: {@code suspectedSepsis}
	 * after {@code penileLesion}, and nothing after any other.
	 */
	public Optional<Rule> decideInsteadOfQuiet() {
		boolean yields = first().filter((rule) -> rule.code() == AdviceCode.PENILE_LESION).isPresent();
		return Optional.of(this.suspectedSepsis)
			.filter((rule) -> yields && rule.fires())
			.flatMap(this.suppression::apply);
	}

	/**
	 * The diagnostic advice as the order rules see it: before biopsy under way and
	 * thiosulfate, and after everything else.
	 */
	public Optional<Rule> decideForOrders() {
		return first().flatMap(this.suppression::applyForOrders);
	}

	private Optional<Rule> first() {
		return this.inPrecedence.stream().filter(Rule::fires).findFirst();
	}

	/** Rules that nearly fired, and the one that fired and was held back. */
	public List<NearMiss> nearMisses() {
		List<NearMiss> nearMisses = new ArrayList<>();
		first().filter((rule) -> decide().isEmpty())
			.map((rule) -> new NearMiss(rule.code(), this.suppression.reason(rule), true))
			.ifPresent(nearMisses::add);
		this.inPrecedence.stream()
			.filter((rule) -> rule.code() != AdviceCode.PENILE_LESION || this.patient.skin().isPenile())
			.flatMap((rule) -> rule.nearMiss().stream())
			.forEach(nearMisses::add);
		return nearMisses;
	}

	private List<Rule> inPrecedence() {
		Stream<Rule> always = Stream.of(this.penileLesion, this.suspectedSepsis);
		Stream<Rule> undiagnosed = this.patient.diagnosis().isEstablished() ? Stream.empty()
				: Stream.of(this.suspected, this.suspectedEarly, this.nonUremic, this.possible, this.atRisk);
		return Stream.concat(always, undiagnosed).toList();
	}

	private Rule penileLesion() {
		Indicator indicator = this.patient.sepsis().isPresent() ? Indicator.CRITICAL : Indicator.WARNING;
		return new Rule(AdviceCode.PENILE_LESION, indicator, needs("kidney failure", this.patient.kidney().isUremic()),
				needs("a penile finding", this.patient.skin().isPenile()));
	}

	/** Looks at what would fire before section 7 and before any lowering. */
	private Rule suspectedSepsis() {
		boolean underlying = this.patient.diagnosis().isEstablished() || this.patient.isTreated()
				|| Stream.of(this.suspected, this.suspectedEarly, this.nonUremic)
					.anyMatch((rule) -> rule.fires() && rule.indicator().isAtLeast(Indicator.WARNING));
		return new Rule(AdviceCode.SUSPECTED_SEPSIS, Indicator.CRITICAL,
				needs("calciphylaxis, established, treated or suspected", underlying),
				needs("sepsis", this.patient.sepsis().isPresent()));
	}

	private Rule suspected() {
		return new Rule(AdviceCode.SUSPECTED, Indicator.WARNING,
				needs("kidney failure or advanced kidney disease", this.patient.kidney().isUremicOrAdvanced()),
				needs("specific skin evidence", this.patient.skin().isSpecific()),
				needs("a risk factor", this.patient.risk().total() >= 1 || this.patient.skin().isNamedDiagnosis()));
	}

	private Rule suspectedEarly() {
		RiskProfile risk = this.patient.risk();
		boolean majors = risk.majors() >= this.counts.earlyMajors();
		boolean enough = majors || (risk.majors() >= 1 && risk.minors() >= this.counts.earlyMinors());
		boolean urgent = majors || this.patient.skin().isEarlyPainful();
		return new Rule(AdviceCode.SUSPECTED_EARLY, urgent ? Indicator.WARNING : Indicator.INFO,
				needs("chronic dialysis", this.patient.kidney().isOnChronicDialysis()),
				needs("an early skin finding that is not acral only", this.patient.skin().isEarly()),
				needs(Message.of("{majors} major risk factors, or 1 major and {minors} minor ones (now {counted})",
						this.counts.earlyMajors(), this.counts.earlyMinors(), counted()), enough),
				needs("readable conditions and medications", this.countable));
	}

	private Rule nonUremic() {
		boolean urgent = this.patient.isOnVitaminKAntagonist() || this.patient.skin().isNamedDiagnosis();
		boolean enough = urgent || this.patient.risk().isPresent(RiskFactor.VITAMIN_K_ANTAGONIST)
				|| NonUremicFactors.suffice(this.patient, this.counts.nonUremicFactors());
		return new Rule(AdviceCode.NON_UREMIC, urgent ? Indicator.WARNING : Indicator.INFO,
				needs("neither kidney failure nor advanced kidney disease",
						!this.patient.kidney().isUremicOrAdvanced()),
				needs("specific skin evidence", this.patient.skin().isSpecific()),
				needs(Message.of(
						"a vitamin K antagonist, or {count} risk factors of non-uremic calciphylaxis beside obesity and diabetes alone",
						this.counts.nonUremicFactors()), enough));
	}

	private Rule possible() {
		SkinEvidence skin = this.patient.skin();
		return new Rule(AdviceCode.POSSIBLE, Indicator.INFO,
				needs("kidney failure or advanced kidney disease", this.patient.kidney().isUremicOrAdvanced()),
				needs("early or non-specific skin evidence", skin.isNonSpecific()),
				needs("a painful or non-healing finding", skin.isPainful() || skin.isNonHealing()),
				needs("a vitamin K antagonist now or lately, because all is acral",
						!skin.isAcralOnly() || this.patient.risk().isPresent(RiskFactor.VITAMIN_K_ANTAGONIST)),
				needs("a risk factor", this.patient.risk().total() >= 1));
	}

	/** Skin findings that bring no other advice do not speak against it. */
	private Rule atRisk() {
		boolean otherAdvice = Stream
			.of(this.penileLesion, this.suspectedSepsis, this.suspected, this.suspectedEarly, this.nonUremic,
					this.possible)
			.anyMatch(Rule::fires);
		return new Rule(AdviceCode.AT_RISK, Indicator.INFO,
				needs("chronic dialysis", this.patient.kidney().isOnChronicDialysis()),
				needs("no skin evidence that brings other advice", !otherAdvice),
				needs(Message.of(
						"a vitamin K antagonist and {majors} further major or {factors} further risk factors (now {counted})",
						this.counts.atRiskMajors(), this.counts.atRiskFactors(), counted()),
						onAntagonistAtRisk() || atRiskWithoutAntagonist()),
				needs("readable conditions and medications", this.countable));
	}

	private boolean onAntagonistAtRisk() {
		RiskProfile risk = this.patient.risk();
		boolean further = risk.majors() - 1 >= this.counts.atRiskMajors()
				|| risk.total() - 1 >= this.counts.atRiskFactors();
		return this.patient.isOnVitaminKAntagonist() && further;
	}

	private boolean atRiskWithoutAntagonist() {
		return this.counts.atRiskWithoutAntagonist()
				&& this.patient.risk().majors() >= this.counts.atRiskWithoutAntagonistMajors()
				&& this.patient.risk().hasMineralResult();
	}

	private Message counted() {
		return Message.of("{majors} major, {minors} minor", this.patient.risk().majors(), this.patient.risk().minors());
	}

}
