package org.calciphylaxis.advisor.assessment;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.calciphylaxis.advisor.assessment.facts.CareEvent;
import org.calciphylaxis.advisor.assessment.facts.ChartTime;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.Finding;
import org.calciphylaxis.advisor.assessment.facts.Report;
import org.calciphylaxis.advisor.assessment.facts.Statement;
import org.calciphylaxis.advisor.assessment.words.ClinicalText;
import org.calciphylaxis.advisor.assessment.words.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * Whether an order that could be suggested, or its result, exists already (rules, section
 * 7).
 */
final class OrderedAlready {

	private static final Map<OrderItem, Set<Concept>> CONCEPTS = Map.ofEntries(
			Map.entry(OrderItem.SKIN_BIOPSY, Set.of(Concept.ORDER_SKIN_BIOPSY)),
			Map.entry(OrderItem.BONE_SCINTIGRAPHY, Set.of(Concept.ORDER_BONE_SCAN)),
			Map.entry(OrderItem.SOFT_TISSUE_RADIOGRAPH, Set.of(Concept.ORDER_XRAY_SOFT_TISSUE)),
			Map.entry(OrderItem.PTH, Set.of(Concept.LAB_PTH)),
			Map.entry(OrderItem.CALCIUM, Set.of(Concept.LAB_CALCIUM_TOTAL, Concept.LAB_CALCIUM_CORRECTED)),
			Map.entry(OrderItem.IONIZED_CALCIUM, Set.of(Concept.LAB_CALCIUM_IONIZED)),
			Map.entry(OrderItem.PHOSPHATE, Set.of(Concept.LAB_PHOSPHATE)),
			Map.entry(OrderItem.ALBUMIN, Set.of(Concept.LAB_ALBUMIN)),
			Map.entry(OrderItem.ALKALINE_PHOSPHATASE, Set.of(Concept.LAB_ALP)),
			Map.entry(OrderItem.VITAMIN_D_25_OH, Set.of(Concept.LAB_25OHD)),
			Map.entry(OrderItem.MAGNESIUM, Set.of(Concept.LAB_MAGNESIUM)),
			Map.entry(OrderItem.INR, Set.of(Concept.LAB_INR)), Map.entry(OrderItem.APTT, Set.of(Concept.LAB_APTT)),
			Map.entry(OrderItem.PROTEIN_C, Set.of(Concept.LAB_PROTEIN_C_ACTIVITY)),
			Map.entry(OrderItem.PROTEIN_S, Set.of(Concept.LAB_PROTEIN_S_ACTIVITY)),
			Map.entry(OrderItem.ANTITHROMBIN, Set.of(Concept.LAB_ANTITHROMBIN)),
			Map.entry(OrderItem.LUPUS_ANTICOAGULANT, Set.of(Concept.LAB_LUPUS_ANTICOAGULANT)),
			Map.entry(OrderItem.CBC, Set.of(Concept.LAB_CBC)), Map.entry(OrderItem.CRP, Set.of(Concept.LAB_CRP)),
			Map.entry(OrderItem.WOUND_CULTURE, Set.of(Concept.LAB_WOUND_CULTURE)),
			Map.entry(OrderItem.BLOOD_CULTURE, Set.of(Concept.LAB_BLOOD_CULTURE)),
			Map.entry(OrderItem.LACTATE, Set.of(Concept.LAB_LACTATE)),
			Map.entry(OrderItem.DERMATOLOGY_REFERRAL, Set.of(Concept.ORDER_CONSULT_DERMATOLOGY)),
			Map.entry(OrderItem.NEPHROLOGY_REFERRAL, Set.of(Concept.ORDER_CONSULT_NEPHROLOGY)),
			Map.entry(OrderItem.PALLIATIVE_CARE_REFERRAL, Set.of(Concept.ORDER_CONSULT_PALLIATIVE)),
			Map.entry(OrderItem.PAIN_REFERRAL, Set.of(Concept.ORDER_CONSULT_PAIN)));

	private static final Map<OrderItem, Phrase> WORDS = Map.of(OrderItem.UROLOGY_REFERRAL, Phrase.of("urolog*"),
			OrderItem.DERMATOLOGY_REFERRAL, Phrase.of("dermatolog*"), OrderItem.NEPHROLOGY_REFERRAL,
			Phrase.of("nephrolog*"), OrderItem.PALLIATIVE_CARE_REFERRAL, Phrase.of("palliative"),
			OrderItem.PAIN_REFERRAL, Phrase.of("pain"));

	private static final Set<CareEvent.Status> COUNTING = EnumSet.of(CareEvent.Status.ACTIVE,
			CareEvent.Status.COMPLETED, CareEvent.Status.PLANNED);

	private final ChartView view;

	OrderedAlready(ChartView view) {
		this.view = view;
	}

	boolean covers(OrderItem item) {
		int days = days(item);
		boolean event = this.view.chart()
			.events()
			.stream()
			.anyMatch((order) -> COUNTING.contains(order.status()) && isLately(order.start(), days)
					&& is(item, order.what()));
		boolean result = findings(item).anyMatch((finding) -> finding.status() != Finding.Status.OTHER
				&& finding.effective() != null && isLately(finding.effective(), days) && is(item, finding.what()));
		boolean report = this.view.chart()
			.reports()
			.stream()
			.anyMatch((done) -> done.status() != Report.Status.OTHER && done.time() != null
					&& isLately(done.time(), days) && is(item, done.what()));
		return event || result || report;
	}

	/**
	 * Its results, by code: an Observation whose words speak of pain is no referral [D].
	 */
	private Stream<Finding> findings(OrderItem item) {
		return CONCEPTS.getOrDefault(item, Set.of())
			.stream()
			.flatMap((concept) -> this.view.findings(concept).stream());
	}

	private boolean is(OrderItem item, Statement what) {
		if (what.isAny(CONCEPTS.getOrDefault(item, Set.of()))) {
			return item != OrderItem.SKIN_BIOPSY || !what.is(Concept.SURGICAL_PATHOLOGY);
		}
		Phrase words = WORDS.get(item);
		return words != null && what.leavesTextToSpeak() && ClinicalText.of(what.allWords()).mentions(words);
	}

	private int days(OrderItem item) {
		Thresholds.Suppression limits = this.view.rules().suppression();
		return switch (item) {
			case SKIN_BIOPSY -> limits.biopsyOrderDays();
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
