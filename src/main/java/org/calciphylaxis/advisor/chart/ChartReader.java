package org.calciphylaxis.advisor.chart;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.calciphylaxis.advisor.assessment.facts.Medication;
import org.calciphylaxis.advisor.assessment.facts.PatientChart;
import org.calciphylaxis.advisor.chart.terminology.Terminology;
import org.springframework.stereotype.Component;

/**
 * Reads FHIR R4 resources into the facts of a chart. A resource is read by its type,
 * whatever key it came under. It never throws for anything that a resource may hold: what
 * cannot be read, or belongs to another patient, is dropped and counted.
 */
@Component
public class ChartReader {

	private final ChartCalendar calendar;

	private final MedicationReader medications;

	private final ResourceReaders readers;

	public ChartReader(Terminology terminology, ChartProperties properties) {
		StatementReader statements = new StatementReader(terminology);
		this.calendar = new ChartCalendar(properties);
		this.medications = new MedicationReader(statements, this.calendar);
		this.readers = new ResourceReaders(new PersonReader(this.calendar),
				new ConditionReader(statements, this.calendar), this.medications,
				() -> new ObservationReader(statements, this.calendar), new CareEventReader(statements, this.calendar),
				new ReportReader(statements, this.calendar));
	}

	/**
	 * The facts of a chart, each kind newest first, undated last, then by reference, so
	 * that the order in which an EHR sends resources changes nothing.
	 */
	public PatientChart read(ChartSources sources) {
		return new ChartReading(this.readers, sources).chart();
	}

	/**
	 * The medication orders among a hook's drafts, in their order, also those without a
	 * medication or an id. Drafts for another patient, of another type or unreadable are
	 * passed over.
	 * @param drafts the resources of {@code draftOrders}, Medications among them included
	 * @param sources whose patient and Medications are looked at
	 */
	public List<Medication> drafts(List<JsonNode> drafts, ChartSources sources) {
		PatientReference patient = new PatientReference(sources.patientId());
		MedicationSources medicationSources = new MedicationSources(sources.medications()).and(drafts);
		List<Medication> orders = new ArrayList<>();
		for (JsonNode node : drafts) {
			Element draft = new Element(node);
			if (MedicationReader.kindOf(draft) != Medication.Kind.REQUEST || patient.isForeign(draft)) {
				continue;
			}
			try {
				orders.add(this.medications.draft(draft, medicationSources));
			}
			catch (RuntimeException | StackOverflowError ex) {
				continue;
			}
		}
		return List.copyOf(orders);
	}

}
