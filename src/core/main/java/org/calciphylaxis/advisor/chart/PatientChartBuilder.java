package org.calciphylaxis.advisor.chart;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import com.fasterxml.jackson.databind.JsonNode;
import org.calciphylaxis.advisor.assessment.facts.Cancellation;
import org.calciphylaxis.advisor.assessment.facts.ConditionFact;
import org.calciphylaxis.advisor.assessment.facts.DropReason;
import org.calciphylaxis.advisor.assessment.facts.EventFact;
import org.calciphylaxis.advisor.assessment.facts.MedicationFact;
import org.calciphylaxis.advisor.assessment.facts.ObservationFact;
import org.calciphylaxis.advisor.assessment.facts.PatientChart;
import org.calciphylaxis.advisor.assessment.facts.PatientFact;
import org.calciphylaxis.advisor.assessment.facts.PrefetchKey;
import org.calciphylaxis.advisor.assessment.facts.ReportFact;
import org.calciphylaxis.advisor.chart.ChartReader.DraftOrders;
import org.calciphylaxis.advisor.chart.ChartReader.ResourceReaders;
import org.calciphylaxis.advisor.chart.resource.PatientReader;
import org.calciphylaxis.advisor.chart.value.LenientElement;
import org.calciphylaxis.advisor.chart.value.LenientElement.ReadContext;
import org.calciphylaxis.advisor.chart.value.ReadingLimits;
import org.calciphylaxis.advisor.chart.value.UnusableResource;
import org.jspecify.annotations.Nullable;

/** One chart being read: what is found in it, and what is lost. */
class PatientChartBuilder {

	private final ResourceReaders readers;

	private final ReadingLimits limits;

	private final ChartResources resources;

	private final SubjectMatcher patient;

	private final DroppedResources dropped = new DroppedResources();

	private final Set<String> seen = new HashSet<>();

	private final FactList<ConditionFact> conditions = new FactList<>(
			(condition) -> (condition.recorded() != null) ? condition.recorded() : condition.onset(),
			ConditionFact::reference, (condition) -> condition.what().concepts());

	private final FactList<MedicationFact> medications = new FactList<>(
			(medication) -> (medication.authored() != null) ? medication.authored() : medication.started(),
			MedicationFact::reference, (medication) -> medication.drug().concepts());

	private final FactList<ObservationFact> observations = new FactList<>(ObservationFact::effective,
			ObservationFact::reference, (observation) -> observation.what().concepts());

	private final FactList<EventFact> events = new FactList<>(EventFact::start, EventFact::reference,
			(event) -> event.what().concepts());

	private final FactList<ReportFact> reports = new FactList<>(ReportFact::time, ReportFact::reference,
			(report) -> report.what().concepts());

	private @Nullable PatientFact person;

	private boolean medicationStated;

	PatientChartBuilder(ResourceReaders readers, ReadingLimits limits, ChartResources resources) {
		this.readers = readers;
		this.limits = limits;
		this.resources = resources;
		this.patient = new SubjectMatcher(resources.context().patientId(), resources.referenced());
	}

	PatientChart chart(DraftOrders drafts) {
		this.resources.context().conditions().forEach((condition) -> readContextCondition(condition));
		for (PrefetchKey key : PrefetchKey.values()) {
			this.resources.resources().getOrDefault(key, List.of()).forEach((resource) -> read(resource, key));
		}
		return new PatientChart(person(), this.conditions.within(this.limits, this.dropped),
				this.medications.within(this.limits, this.dropped), drafts.orders(),
				this.observations.within(this.limits, this.dropped), this.events.within(this.limits, this.dropped),
				this.reports.within(this.limits, this.dropped), this.dropped.addedTo(drafts.availability()),
				this.medicationStated);
	}

	private PatientFact person() {
		return (this.person != null) ? this.person : PatientReader.UNKNOWN;
	}

	/** The conditions of the hook's context come first: they are newer than the chart. */
	private void readContextCondition(JsonNode resource) {
		if ("Condition".equals(new LenientElement(resource).resourceType())) {
			read(resource, PrefetchKey.CONDITIONS);
		}
	}

	private void read(JsonNode node, PrefetchKey key) {
		Cancellation.check();
		ReadContext context = new ReadContext(this.limits);
		try {
			LenientElement resource = new LenientElement(node);
			String type = resource.resourceType();
			Optional<DropReason> reason = reasonToDrop(resource, type);
			if (reason.isPresent()) {
				this.dropped.add(key, reason.get());
				return;
			}
			read(LenientElement.read(node, context), type, key);
		}
		catch (UnusableResource ex) {
			this.dropped.add(key, ex.reason());
		}
		catch (RuntimeException | StackOverflowError ex) {
			this.dropped.add(key, DropReason.UNREADABLE);
		}
		if (context.isShortened()) {
			this.dropped.add(key, DropReason.SHORTENED);
		}
	}

	private Optional<DropReason> reasonToDrop(LenientElement resource, String type) {
		if (type.isEmpty()) {
			return Optional.of(DropReason.UNREADABLE);
		}
		if (isForeign(resource, type)) {
			return Optional.of(DropReason.OTHER_PATIENT);
		}
		boolean isAboutOther = "Observation".equals(type) && this.patient.isAboutOther(resource);
		return isAboutOther ? Optional.of(DropReason.OTHER_FOCUS) : Optional.empty();
	}

	private void read(LenientElement resource, String type, PrefetchKey key) {
		switch (type) {
			case "Patient" -> readPatient(resource, key);
			case "Condition" ->
				add(this.conditions, key, this.readers.conditions().read(resource), ConditionFact::reference);
			case "MedicationRequest" -> addMedication(resource, key, MedicationFact.Kind.REQUEST);
			case "MedicationStatement" -> {
				addMedication(resource, key, MedicationFact.Kind.STATEMENT);
				this.medicationStated |= !resource.codes("status").contains("entered-in-error");
			}
			case "Observation" -> addObservations(resource, key);
			case "Procedure" -> addEvent(key, this.readers.events().procedure(resource));
			case "Encounter" -> addEvent(key, this.readers.events().encounter(resource));
			case "ServiceRequest" -> addEvent(key, this.readers.events().serviceRequest(resource));
			case "DiagnosticReport" ->
				add(this.reports, key, this.readers.reports().read(resource), ReportFact::reference);
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

	private void addMedication(LenientElement resource, PrefetchKey key, MedicationFact.Kind kind) {
		add(this.medications, key, this.readers.medications().ofChart(resource, kind, this.resources.referenced()),
				MedicationFact::reference);
	}

	private void addObservations(LenientElement resource, PrefetchKey key) {
		List<ObservationFact> read = this.readers.observations().read(resource, person().gender());
		if (!read.isEmpty() && isNew(read.get(0).reference())) {
			read.forEach((observation) -> this.observations.add(key, observation));
		}
	}

	private void addEvent(PrefetchKey key, @Nullable EventFact event) {
		add(this.events, key, event, EventFact::reference);
	}

	private boolean isForeign(LenientElement resource, String type) {
		if ("Patient".equals(type)) {
			String id = resource.text("id");
			return id != null && !id.equals(this.resources.context().patientId());
		}
		return this.patient.isForeign(resource);
	}

	private <T> void add(FactList<T> facts, PrefetchKey key, @Nullable T fact, Function<T, String> reference) {
		if (fact != null && isNew(reference.apply(fact))) {
			facts.add(key, fact);
		}
	}

	/** The same resource may come under two keys; one without an id is always new. */
	private boolean isNew(String reference) {
		return reference.indexOf('/') < 0 || this.seen.add(reference);
	}

}
