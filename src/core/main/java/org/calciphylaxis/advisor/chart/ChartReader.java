package org.calciphylaxis.advisor.chart;

import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import org.calciphylaxis.advisor.assessment.facts.Cancellation;
import org.calciphylaxis.advisor.assessment.facts.DataAvailability;
import org.calciphylaxis.advisor.assessment.facts.DropReason;
import org.calciphylaxis.advisor.assessment.facts.MedicationFact;
import org.calciphylaxis.advisor.assessment.facts.PatientChart;
import org.calciphylaxis.advisor.assessment.facts.PrefetchKey;
import org.calciphylaxis.advisor.chart.resource.CareEventReader;
import org.calciphylaxis.advisor.chart.resource.ConditionReader;
import org.calciphylaxis.advisor.chart.resource.DiagnosticReportReader;
import org.calciphylaxis.advisor.chart.resource.MedicationReader;
import org.calciphylaxis.advisor.chart.resource.ObservationReader;
import org.calciphylaxis.advisor.chart.resource.PatientReader;
import org.calciphylaxis.advisor.chart.value.ChartTimeReader;
import org.calciphylaxis.advisor.chart.value.CodeableConceptReader;
import org.calciphylaxis.advisor.chart.value.LenientElement;
import org.calciphylaxis.advisor.chart.value.LenientElement.ReadContext;
import org.calciphylaxis.advisor.chart.value.ReadingLimits;
import org.calciphylaxis.advisor.chart.value.UnusableResource;
import org.calciphylaxis.advisor.terminology.Terminology;

/**
 * Reads FHIR R4 resources into the facts of a chart. A resource is read by its type,
 * whatever key it came under. It never throws for anything that a resource may hold: what
 * cannot be read, or belongs to another patient, is dropped and counted.
 */
public class ChartReader {

	private final ResourceReaders readers;

	private final ReadingLimits limits;

	/** Reads as much as charts of hospitals hold. */
	public ChartReader(Terminology terminology, ZoneId zone) {
		this(terminology, zone, ReadingLimits.DEFAULTS);
	}

	public ChartReader(Terminology terminology, ZoneId zone, ReadingLimits limits) {
		this.readers = readers(terminology, zone);
		this.limits = limits;
	}

	static ResourceReaders readers(Terminology terminology, ZoneId zone) {
		CodeableConceptReader codedTexts = new CodeableConceptReader(terminology);
		ChartTimeReader times = new ChartTimeReader(zone);
		return new ResourceReaders(new PatientReader(times), new ConditionReader(codedTexts, times),
				new MedicationReader(codedTexts, times), new ObservationReader(codedTexts, times),
				new CareEventReader(codedTexts, times), new DiagnosticReportReader(codedTexts, times));
	}

	/**
	 * The facts of a chart, each kind newest first, undated last, then by reference, so
	 * that the order in which an EHR sends resources changes nothing.
	 */
	public PatientChart read(ChartResources resources) {
		return read(resources, draftOrders(resources));
	}

	/**
	 * The same, when the drafts have been read already.
	 * @param drafts what {@link #draftOrders} read from these resources
	 */
	public PatientChart read(ChartResources resources, DraftOrders drafts) {
		return new PatientChartBuilder(this.readers, this.limits, resources).chart(drafts);
	}

	/**
	 * The medication orders among the drafts alone, in their order, also those without a
	 * medication or an id, each once: enough to tell whether the chart has to be read at
	 * all. Drafts for another patient or of another type are passed over; those that
	 * cannot be used are dropped and counted.
	 */
	public DraftOrders draftOrders(ChartResources resources) {
		DroppedResources dropped = new DroppedResources();
		return new DraftOrders(draftOrders(resources, dropped), dropped.addedTo(resources.availability()));
	}

	private List<MedicationFact> draftOrders(ChartResources resources, DroppedResources dropped) {
		List<JsonNode> drafts = resources.context().draftOrders();
		SubjectMatcher patient = new SubjectMatcher(resources.context().patientId(), resources.referenced());
		Set<MedicationFact> orders = new LinkedHashSet<>();
		for (JsonNode node : drafts) {
			Cancellation.check();
			LenientElement draft = new LenientElement(node);
			if (MedicationReader.kindOf(draft) != MedicationFact.Kind.REQUEST || patient.isForeign(draft)) {
				continue;
			}
			try {
				orders.add(this.readers.medications()
					.draft(LenientElement.read(node, new ReadContext(this.limits)), resources.referenced()));
			}
			catch (UnusableResource ex) {
				dropped.add(PrefetchKey.MEDICATION_REQUESTS, ex.reason());
			}
			catch (RuntimeException | StackOverflowError ex) {
				dropped.add(PrefetchKey.MEDICATION_REQUESTS, DropReason.UNREADABLE);
			}
		}
		return List.copyOf(orders);
	}

	/**
	 * The drafted medication orders of a call, read without the rest of the chart.
	 *
	 * @param orders in the order of the drafts, also those without a medication or an id
	 * @param availability per key how complete the chart is, with the drafts that cannot
	 * be used counted as medication orders
	 */
	public record DraftOrders(List<MedicationFact> orders, Map<PrefetchKey, DataAvailability> availability) {

		public DraftOrders {
			orders = List.copyOf(orders);
			availability = Map.copyOf(availability);
		}

	}

	/** The reader of each kind of resource. */
	record ResourceReaders(PatientReader person, ConditionReader conditions, MedicationReader medications,
			ObservationReader observations, CareEventReader events, DiagnosticReportReader reports) {

	}

}
