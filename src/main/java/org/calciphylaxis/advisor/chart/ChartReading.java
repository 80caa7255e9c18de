package org.calciphylaxis.advisor.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import com.fasterxml.jackson.databind.JsonNode;
import org.calciphylaxis.advisor.assessment.facts.CareEvent;
import org.calciphylaxis.advisor.assessment.facts.ChartTime;
import org.calciphylaxis.advisor.assessment.facts.DataKey;
import org.calciphylaxis.advisor.assessment.facts.Finding;
import org.calciphylaxis.advisor.assessment.facts.Medication;
import org.calciphylaxis.advisor.assessment.facts.PatientChart;
import org.calciphylaxis.advisor.assessment.facts.Person;
import org.calciphylaxis.advisor.assessment.facts.Problem;
import org.calciphylaxis.advisor.assessment.facts.Report;
import org.jspecify.annotations.Nullable;

/** One chart being read: what is found in it, and what is lost. */
class ChartReading {

	private final ResourceReaders readers;

	private final ChartSources sources;

	private final ObservationReader observations;

	private final MedicationSources medicationSources;

	private final PatientReference patient;

	private final Losses losses = new Losses();

	private final Set<String> seen = new HashSet<>();

	private final List<Problem> problems = new ArrayList<>();

	private final List<Medication> medications = new ArrayList<>();

	private final List<Finding> findings = new ArrayList<>();

	private final List<CareEvent> events = new ArrayList<>();

	private final List<Report> reports = new ArrayList<>();

	private @Nullable Person person;

	ChartReading(ResourceReaders readers, ChartSources sources) {
		this.readers = readers;
		this.sources = sources;
		this.observations = readers.observations().get();
		this.medicationSources = new MedicationSources(sources.medications());
		this.patient = new PatientReference(sources.patientId());
	}

	PatientChart chart() {
		this.sources.contextConditions().forEach((condition) -> readContextCondition(condition));
		for (DataKey key : DataKey.values()) {
			this.sources.resources().getOrDefault(key, List.of()).forEach((resource) -> read(resource, key));
		}
		this.problems.sort(newestFirst((problem) -> (problem.recorded() != null) ? problem.recorded() : problem.onset(),
				Problem::reference));
		this.medications.sort(newestFirst(
				(medication) -> (medication.authored() != null) ? medication.authored() : medication.started(),
				Medication::reference));
		this.findings.sort(newestFirst(Finding::effective, Finding::reference));
		this.events.sort(newestFirst(CareEvent::start, CareEvent::reference));
		this.reports.sort(newestFirst(Report::time, Report::reference));
		return new PatientChart((this.person != null) ? this.person : PersonReader.UNKNOWN, this.problems,
				this.medications, this.findings, this.events, this.reports,
				this.losses.addedTo(this.sources.availability()));
	}

	/** The conditions of the hook's context come first: they are newer than the chart. */
	private void readContextCondition(JsonNode resource) {
		if ("Condition".equals(new Element(resource).resourceType())) {
			read(resource, DataKey.CONDITIONS);
		}
	}

	private void read(JsonNode node, DataKey key) {
		Element resource = new Element(node);
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

	private void read(Element resource, String type, DataKey key) {
		switch (type) {
			case "Patient" -> readPatient(resource, key);
			case "Condition" -> add(this.problems, this.readers.conditions().read(resource), Problem::reference);
			case "MedicationRequest" -> addMedication(resource, Medication.Kind.REQUEST);
			case "MedicationStatement" -> addMedication(resource, Medication.Kind.STATEMENT);
			case "Observation" -> {
				List<Finding> read = this.observations.read(resource);
				if (!read.isEmpty() && isNew(read.get(0).reference())) {
					this.findings.addAll(read);
				}
			}
			case "Procedure" -> add(this.events, this.readers.events().procedure(resource), CareEvent::reference);
			case "Encounter" -> add(this.events, this.readers.events().encounter(resource), CareEvent::reference);
			case "ServiceRequest" ->
				add(this.events, this.readers.events().serviceRequest(resource), CareEvent::reference);
			case "DiagnosticReport" -> add(this.reports, this.readers.reports().read(resource), Report::reference);
			default -> {
				// of no concern to the rules
			}
		}
	}

	private void readPatient(Element resource, DataKey key) {
		if (key == DataKey.PATIENT && this.person == null) {
			this.person = this.readers.person().read(resource);
		}
	}

	private void addMedication(Element resource, Medication.Kind kind) {
		add(this.medications, this.readers.medications().ofChart(resource, kind, this.medicationSources),
				Medication::reference);
	}

	private boolean isForeign(Element resource, String type) {
		if ("Patient".equals(type)) {
			String id = resource.text("id");
			return id != null && !id.equals(this.sources.patientId());
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
