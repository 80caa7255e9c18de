package org.calciphylaxis.advisor.assessment.rules;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.calciphylaxis.advisor.assessment.advice.SuggestedOrder;
import org.calciphylaxis.advisor.assessment.facts.ChartTime;
import org.calciphylaxis.advisor.assessment.facts.CodedText;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.EventFact;
import org.calciphylaxis.advisor.assessment.facts.ObservationFact;
import org.calciphylaxis.advisor.assessment.facts.ReportFact;
import org.calciphylaxis.advisor.assessment.text.lexicon.TermGroup;
import org.calciphylaxis.advisor.assessment.view.ChartAtTime;
import org.calciphylaxis.advisor.assessment.view.Thresholds;
import org.jspecify.annotations.Nullable;

/**
 * Whether an order that could be suggested, or its result, exists already (rules, section
 * 7).
 */
final class ExistingOrders {

	private static final Map<SuggestedOrder, Set<Concept>> CONCEPTS = Map.ofEntries(
			Map.entry(SuggestedOrder.BONE_SCINTIGRAPHY, Set.of(Concept.ORDER_BONE_SCAN)),
			Map.entry(SuggestedOrder.SOFT_TISSUE_RADIOGRAPH, Set.of(Concept.ORDER_XRAY_SOFT_TISSUE)),
			Map.entry(SuggestedOrder.PTH, Set.of(Concept.LAB_PTH)),
			Map.entry(SuggestedOrder.CALCIUM, Set.of(Concept.LAB_CALCIUM_TOTAL, Concept.LAB_CALCIUM_CORRECTED)),
			Map.entry(SuggestedOrder.IONIZED_CALCIUM, Set.of(Concept.LAB_CALCIUM_IONIZED)),
			Map.entry(SuggestedOrder.PHOSPHATE, Set.of(Concept.LAB_PHOSPHATE)),
			Map.entry(SuggestedOrder.ALBUMIN, Set.of(Concept.LAB_ALBUMIN)),
			Map.entry(SuggestedOrder.ALKALINE_PHOSPHATASE, Set.of(Concept.LAB_ALP)),
			Map.entry(SuggestedOrder.VITAMIN_D_25_OH, Set.of(Concept.LAB_25OHD)),
			Map.entry(SuggestedOrder.MAGNESIUM, Set.of(Concept.LAB_MAGNESIUM)),
			Map.entry(SuggestedOrder.INR, Set.of(Concept.LAB_INR)),
			Map.entry(SuggestedOrder.APTT, Set.of(Concept.LAB_APTT)),
			Map.entry(SuggestedOrder.PROTEIN_C, Set.of(Concept.LAB_PROTEIN_C_ACTIVITY)),
			Map.entry(SuggestedOrder.PROTEIN_S, Set.of(Concept.LAB_PROTEIN_S_ACTIVITY)),
			Map.entry(SuggestedOrder.ANTITHROMBIN, Set.of(Concept.LAB_ANTITHROMBIN)),
			Map.entry(SuggestedOrder.LUPUS_ANTICOAGULANT, Set.of(Concept.LAB_LUPUS_ANTICOAGULANT)),
			Map.entry(SuggestedOrder.CBC, Set.of(Concept.LAB_CBC)),
			Map.entry(SuggestedOrder.CRP, Set.of(Concept.LAB_CRP)),
			Map.entry(SuggestedOrder.WOUND_CULTURE, Set.of(Concept.LAB_WOUND_CULTURE)),
			Map.entry(SuggestedOrder.BLOOD_CULTURE, Set.of(Concept.LAB_BLOOD_CULTURE)),
			Map.entry(SuggestedOrder.LACTATE, Set.of(Concept.LAB_LACTATE)),
			Map.entry(SuggestedOrder.DERMATOLOGY_REFERRAL, Set.of(Concept.ORDER_CONSULT_DERMATOLOGY)),
			Map.entry(SuggestedOrder.NEPHROLOGY_REFERRAL, Set.of(Concept.ORDER_CONSULT_NEPHROLOGY)),
			Map.entry(SuggestedOrder.PALLIATIVE_CARE_REFERRAL, Set.of(Concept.ORDER_CONSULT_PALLIATIVE)),
			Map.entry(SuggestedOrder.PAIN_REFERRAL, Set.of(Concept.ORDER_CONSULT_PAIN)));

	private static final Map<SuggestedOrder, Set<TermGroup>> WORDS = Map.of(SuggestedOrder.UROLOGY_REFERRAL,
			Set.of(TermGroup.UROLOGY), SuggestedOrder.DERMATOLOGY_REFERRAL, Set.of(TermGroup.DERMATOLOGY),
			SuggestedOrder.NEPHROLOGY_REFERRAL, Set.of(TermGroup.NEPHROLOGY), SuggestedOrder.PALLIATIVE_CARE_REFERRAL,
			Set.of(TermGroup.PALLIATIVE_SERVICE), SuggestedOrder.PAIN_REFERRAL,
			Set.of(TermGroup.PAIN_SERVICE, TermGroup.PALLIATIVE_SERVICE), SuggestedOrder.BONE_SCINTIGRAPHY,
			Set.of(TermGroup.BONE_SCINTIGRAPHY), SuggestedOrder.SOFT_TISSUE_RADIOGRAPH,
			Set.of(TermGroup.SOFT_TISSUE_RADIOGRAPH));

	private static final Set<SuggestedOrder> REFERRALS = EnumSet.of(SuggestedOrder.UROLOGY_REFERRAL,
			SuggestedOrder.DERMATOLOGY_REFERRAL, SuggestedOrder.NEPHROLOGY_REFERRAL,
			SuggestedOrder.PALLIATIVE_CARE_REFERRAL, SuggestedOrder.PAIN_REFERRAL);

	private static final Set<EventFact.Status> COUNTING = EnumSet.of(EventFact.Status.ACTIVE,
			EventFact.Status.COMPLETED, EventFact.Status.PLANNED);

	private final ChartAtTime view;

	ExistingOrders(ChartAtTime view) {
		this.view = view;
	}

	boolean covers(SuggestedOrder item) {
		int days = days(item);
		boolean event = this.view.chart()
			.events()
			.stream()
			.anyMatch((order) -> COUNTING.contains(order.status()) && isLately(order.start(), days)
					&& !(REFERRALS.contains(item) && order.kind() == EventFact.Kind.PROCEDURE)
					&& is(item, order.what()));
		boolean result = findings(item).anyMatch((finding) -> finding.status() != ObservationFact.Status.OTHER
				&& finding.effective() != null && isLately(finding.effective(), days) && is(item, finding.what()));
		boolean report = this.view.chart()
			.reports()
			.stream()
			.anyMatch((done) -> done.status() != ReportFact.Status.OTHER && done.time() != null
					&& isLately(done.time(), days) && is(item, done.what()));
		return event || result || report;
	}

	/**
	 * Its results, by code: an Observation whose words speak of pain is no referral [D].
	 */
	private Stream<ObservationFact> findings(SuggestedOrder item) {
		return CONCEPTS.getOrDefault(item, Set.of())
			.stream()
			.flatMap((concept) -> this.view.observations(concept).stream());
	}

	private boolean is(SuggestedOrder item, CodedText what) {
		if (what.isAny(CONCEPTS.getOrDefault(item, Set.of()))) {
			return true;
		}
		return WORDS.getOrDefault(item, Set.of()).stream().anyMatch((words) -> this.view.texts().affirm(what, words));
	}

	private int days(SuggestedOrder item) {
		Thresholds.Suppression limits = this.view.thresholds().suppression();
		return switch (item) {
			case BONE_SCINTIGRAPHY, SOFT_TISSUE_RADIOGRAPH -> limits.imagingDays();
			case DERMATOLOGY_REFERRAL, NEPHROLOGY_REFERRAL, UROLOGY_REFERRAL, PALLIATIVE_CARE_REFERRAL, PAIN_REFERRAL ->
				limits.referralDays();
			default -> limits.labDays();
		};
	}

	private boolean isLately(@Nullable ChartTime time, int days) {
		return time == null || this.view.isWithin(time, days);
	}

}
