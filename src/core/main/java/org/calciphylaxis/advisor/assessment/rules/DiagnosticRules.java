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

	private final List<NearMiss> nearMisses = new ArrayList<>();

	public DiagnosticRules(PatientCase patient) {
		this.patient = patient;
		this.counts = patient.view().thresholds().counts();
		ChartAtTime view = patient.view();
		this.countable = view.areReadable(PrefetchKey.CONDITIONS) && (view.areReadable(PrefetchKey.MEDICATION_REQUESTS)
				|| view.areReadable(PrefetchKey.MEDICATION_STATEMENTS));
	}

	/** The diagnostic advice that holds, with its indicator after section 7. */
	public Optional<Rule> decide() {
		Optional<Rule> decided = Optional.empty();
		for (Rule rule : inPrecedence()) {
			if (rule.fires() && decided.isEmpty()) {
				decided = afterSuppression(rule);
			}
			if (rule.code() != AdviceCode.PENILE_LESION || this.patient.skin().isPenile()) {
				rule.nearMiss().ifPresent(this.nearMisses::add);
			}
		}
		return decided;
	}

	/** Rules that nearly fired, and rules that fired and were held back. */
	public List<NearMiss> nearMisses() {
		return List.copyOf(this.nearMisses);
	}

	private List<Rule> inPrecedence() {
		Stream<Rule> always = Stream.of(penileLesion(), suspectedSepsis());
		Stream<Rule> undiagnosed = this.patient.diagnosis().isEstablished() ? Stream.empty()
				: Stream.of(suspected(), suspectedEarly(), nonUremic(), possible(), atRisk());
		return Stream.concat(always, undiagnosed).toList();
	}

	private Rule penileLesion() {
		Indicator indicator = this.patient.sepsis().isPresent() ? Indicator.CRITICAL : Indicator.WARNING;
		return new Rule(AdviceCode.PENILE_LESION, indicator, needs("kidney failure", this.patient.kidney().isUremic()),
				needs("a penile finding", this.patient.skin().isPenile()));
	}

	/** Looks at what would fire before section 7 and before any lowering. */
	private Rule suspectedSepsis() {
		boolean nonUremicWarning = nonUremic().fires() && nonUremic().indicator() == Indicator.WARNING;
		boolean underlying = suspected().fires() || suspectedEarly().fires() || nonUremicWarning
				|| this.patient.diagnosis().isEstablished();
		return new Rule(AdviceCode.SUSPECTED_SEPSIS, Indicator.CRITICAL,
				needs("calciphylaxis, established or suspected", underlying),
				needs("sepsis", this.patient.sepsis().isPresent()));
	}

	private Rule suspected() {
		return new Rule(AdviceCode.SUSPECTED, Indicator.WARNING,
				needs("kidney failure or advanced kidney disease", this.patient.kidney().isUremicOrAdvanced()),
				needs("specific skin evidence", this.patient.skin().isSpecific()),
				needs("a risk factor", this.patient.risk().total() >= 1));
	}

	private Rule suspectedEarly() {
		RiskProfile risk = this.patient.risk();
		boolean enough = risk.majors() >= this.counts.earlyMajors()
				|| (risk.majors() >= 1 && risk.minors() >= this.counts.earlyMinors());
		return new Rule(AdviceCode.SUSPECTED_EARLY, Indicator.WARNING,
				needs("chronic dialysis", this.patient.kidney().isOnChronicDialysis()),
				needs("non-specific skin evidence", this.patient.skin().isNonSpecific()),
				needs("2 major risk factors, or 1 major and 3 minor ones (now " + counted() + ")", enough),
				needs("readable conditions and medications", this.countable));
	}

	private Rule nonUremic() {
		boolean active = this.patient.isOnVitaminKAntagonist();
		boolean exposed = this.patient.risk().isPresent(RiskFactor.VITAMIN_K_ANTAGONIST);
		boolean enough = exposed || NonUremicFactors.count(this.patient) >= this.counts.nonUremicFactors();
		return new Rule(AdviceCode.NON_UREMIC, active ? Indicator.WARNING : Indicator.INFO,
				needs("no kidney failure", !this.patient.kidney().isUremic()),
				needs("specific skin evidence", this.patient.skin().isSpecific()),
				needs("a vitamin K antagonist, or 2 risk factors of non-uremic calciphylaxis", enough));
	}

	private Rule possible() {
		SkinEvidence skin = this.patient.skin();
		return new Rule(AdviceCode.POSSIBLE, Indicator.INFO,
				needs("kidney failure or advanced kidney disease", this.patient.kidney().isUremicOrAdvanced()),
				needs("non-specific skin evidence", skin.isNonSpecific()),
				needs("pain, or no healing for 28 days", skin.isPainful() || skin.isNonHealing()),
				needs("a risk factor", this.patient.risk().total() >= 1));
	}

	private Rule atRisk() {
		return new Rule(AdviceCode.AT_RISK, Indicator.INFO,
				needs("chronic dialysis", this.patient.kidney().isOnChronicDialysis()),
				needs("no skin evidence", !this.patient.skin().isPresent()),
				needs("a vitamin K antagonist and further risk factors, or more risk factors with one of mineral"
						+ " metabolism (now " + counted() + ")", onAntagonistAtRisk() || atRiskWithoutAntagonist()),
				needs("readable conditions and medications", this.countable));
	}

	private boolean onAntagonistAtRisk() {
		RiskProfile risk = this.patient.risk();
		boolean further = risk.majors() - 1 >= this.counts.atRiskMajors()
				|| risk.total() - 1 >= this.counts.atRiskFactors();
		return this.patient.isOnVitaminKAntagonist() && further;
	}

	private boolean atRiskWithoutAntagonist() {
		int needed = this.counts.atRiskWithoutAntagonist();
		return needed > 0 && this.patient.risk().total() >= needed && this.patient.risk().hasMineral();
	}

	private String counted() {
		return this.patient.risk().majors() + " major, " + this.patient.risk().minors() + " minor";
	}

	private Optional<Rule> afterSuppression(Rule rule) {
		Optional<String> heldBack = Suppression.reason(rule.code(), this.patient);
		heldBack.ifPresent((reason) -> this.nearMisses.add(new NearMiss(rule.code(), reason)));
		return heldBack.isPresent() ? Optional.empty() : lowered(rule);
	}

	private Optional<Rule> lowered(Rule rule) {
		boolean explained = Suppression.mayBeExplained(rule.code()) && this.patient.skin().isExplained();
		boolean negative = rule.code() == AdviceCode.SUSPECTED && Suppression.isBiopsyNegative(this.patient);
		if (explained && rule.indicator() == Indicator.INFO) {
			this.nearMisses.add(new NearMiss(rule.code(), "an ulcer of another cause explains every lesion"));
			return Optional.empty();
		}
		boolean toInfo = explained || negative || this.patient.exclusions().isInHospice();
		return Optional.of(new Rule(rule.code(), toInfo ? Indicator.INFO : rule.indicator(), rule.requirements()));
	}

}
