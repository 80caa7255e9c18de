package org.calciphylaxis.advisor.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import com.fasterxml.jackson.databind.JsonNode;
import org.calciphylaxis.advisor.assessment.facts.ChartTime;
import org.calciphylaxis.advisor.assessment.facts.ConditionFact;
import org.calciphylaxis.advisor.assessment.facts.EventFact;
import org.calciphylaxis.advisor.assessment.facts.MedicationFact;
import org.calciphylaxis.advisor.assessment.facts.ObservationFact;
import org.calciphylaxis.advisor.assessment.facts.PatientChart;
import org.calciphylaxis.advisor.assessment.facts.PatientFact;
import org.calciphylaxis.advisor.assessment.facts.PrefetchKey;
import org.calciphylaxis.advisor.assessment.facts.ReportFact;
import org.calciphylaxis.advisor.chart.resource.MedicationResolver;
import org.calciphylaxis.advisor.chart.resource.PatientReader;
import org.calciphylaxis.advisor.chart.resource.ResourceReaders;
import org.calciphylaxis.advisor.chart.value.LenientElement;
import org.calciphylaxis.advisor.chart.value.UnreadableResource;
import org.jspecify.annotations.Nullable;

/** One chart being read: what is found in it, and what is lost. */
class PatientChartBuilder {

	private final ResourceReaders readers;

	private final ChartResources sources;

	private final MedicationResolver medicationSources;

	private final SubjectMatcher patient;

	private final DroppedResources losses = new DroppedResources();

	private final Set<String> seen = new HashSet<>();

	private final List<ConditionFact> problems = new ArrayList<>();

	private final List<MedicationFact> medications = new ArrayList<>();

	private final List<ObservationFact> findings = new ArrayList<>();

	private final List<EventFact> events = new ArrayList<>();

	private final List<ReportFact> reports = new ArrayList<>();

	private @Nullable PatientFact person;

	PatientChartBuilder(ResourceReaders readers, ChartResources sources) {
		this.readers = readers;
		this.sources = sources;
		this.medicationSources = new MedicationResolver(sources.referenced());
		this.patient = new SubjectMatcher(sources.context().patientId(), sources.referenced());
	}

	PatientChart chart(List<MedicationFact> draftOrders) {
		this.sources.context().conditions().forEach((condition) -> readContextCondition(condition));
		for (PrefetchKey key : PrefetchKey.values()) {
			this.sources.resources().getOrDefault(key, List.of()).forEach((resource) -> read(resource, key));
		}
		this.problems.sort(newestFirst((problem) -> (problem.recorded() != null) ? problem.recorded() : problem.onset(),
				ConditionFact::reference));
		this.medications.sort(newestFirst(
				(medication) -> (medication.authored() != null) ? medication.authored() : medication.started(),
				MedicationFact::reference));
		this.findings.sort(newestFirst(ObservationFact::effective, ObservationFact::reference));
		this.events.sort(newestFirst(EventFact::start, EventFact::reference));
		this.reports.sort(newestFirst(ReportFact::time, ReportFact::reference));
		return new PatientChart((this.person != null) ? this.person : PatientReader.UNKNOWN, this.problems,
				this.medications, draftOrders, this.findings, this.events, this.reports,
				this.losses.addedTo(this.sources.availability()));
	}

	/** The conditions of the hook's context come first: they are newer than the chart. */
	private void readContextCondition(JsonNode resource) {
		if ("Condition".equals(new LenientElement(resource).resourceType())) {
			read(resource, PrefetchKey.CONDITIONS);
		}
	}

	private void read(JsonNode node, PrefetchKey key) {
		LenientElement resource = new LenientElement(node);
		try {
			String type = resource.resourceType();
			if (type.isEmpty()) {
				throw new UnreadableResource();
			}
			if (isForeign(resource, type)) {
				this.losses.foreign(key);
			}
			else {
				read(resource, type, key);
			}
		}
		catch (RuntimeException | StackOverflowError ex) {
			this.losses.unreadable(key);
		}
	}

	private void read(LenientElement resource, String type, PrefetchKey key) {
		switch (type) {
			case "Patient" -> readPatient(resource, key);
			case "Condition" -> add(this.problems, this.readers.conditions().read(resource), ConditionFact::reference);
			case "MedicationRequest" -> addMedication(resource, MedicationFact.Kind.REQUEST);
			case "MedicationStatement" -> addMedication(resource, MedicationFact.Kind.STATEMENT);
			case "Observation" -> {
				List<ObservationFact> read = this.readers.observations().read(resource);
				if (!read.isEmpty() && isNew(read.get(0).reference())) {
					this.findings.addAll(read);
				}
			}
			case "Procedure" -> add(this.events, this.readers.events().procedure(resource), EventFact::reference);
			case "Encounter" -> add(this.events, this.readers.events().encounter(resource), EventFact::reference);
			case "ServiceRequest" ->
				add(this.events, this.readers.events().serviceRequest(resource), EventFact::reference);
			case "DiagnosticReport" -> add(this.reports, this.readers.reports().read(resource), ReportFact::reference);
			default -> {
				// of no concern to the rules
			}
		}
	}

	private void readPatient(LenientElement resource, PrefetchKey key) {
		if (key == PrefetchKey.PATIENT && this.person == null) {
			this.person = this.readers.person().read(resource);
		}
	}

	private void addMedication(LenientElement resource, MedicationFact.Kind kind) {
		add(this.medications, this.readers.medications().ofChart(resource, kind, this.medicationSources),
				MedicationFact::reference);
	}

	private boolean isForeign(LenientElement resource, String type) {
		if ("Patient".equals(type)) {
			String id = resource.text("id");
			return id != null && !id.equals(this.sources.context().patientId());
		}
		return this.patient.isForeign(resource);
	}

	private <T> void add(List<T> facts, @Nullable T fact, Function<T, String> reference) {
		if (fact != null && isNew(reference.apply(fact))) {
			facts.add(fact);
		}
	}

	/** The same resource may come under two keys; one without an id is always new. */
	private boolean isNew(String reference) {
		return reference.indexOf('/') < 0 || this.seen.add(reference);
	}

	private static <T> Comparator<T> newestFirst(Function<T, @Nullable ChartTime> time, Function<T, String> reference) {
		return Comparator.comparing(time, Comparator.nullsLast(Comparator.reverseOrder())).thenComparing(reference);
	}

}
