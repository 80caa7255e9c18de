package org.calciphylaxis.advisor.smart;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import ca.uhn.hapi.fhir.cdshooks.api.json.CdsServiceResponseCardJson;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.calciphylaxis.advisor.AdvisorProperties;
import org.calciphylaxis.advisor.Hook;
import org.calciphylaxis.advisor.Language;
import org.calciphylaxis.advisor.assessment.Assessor;
import org.calciphylaxis.advisor.assessment.Occasion;
import org.calciphylaxis.advisor.assessment.advice.Assessment;
import org.calciphylaxis.advisor.assessment.facts.ChartTime;
import org.calciphylaxis.advisor.assessment.facts.PatientChart;
import org.calciphylaxis.advisor.assessment.facts.PrefetchKey;
import org.calciphylaxis.advisor.assessment.view.Message;
import org.calciphylaxis.advisor.assessment.view.Thresholds;
import org.calciphylaxis.advisor.cards.CardContext;
import org.calciphylaxis.advisor.cards.CardWriter;
import org.calciphylaxis.advisor.chart.ChartContext;
import org.calciphylaxis.advisor.chart.ChartReader;
import org.calciphylaxis.advisor.chart.ChartResources;
import org.calciphylaxis.advisor.chart.value.ChartTimeReader;
import org.calciphylaxis.advisor.fhirclient.Deadline;
import org.calciphylaxis.advisor.history.CardHistory;
import org.calciphylaxis.advisor.history.GivenAdvice;
import org.calciphylaxis.advisor.prefetch.PrefetchResolver;
import org.calciphylaxis.advisor.security.CdsClientPrincipal;
import org.calciphylaxis.advisor.security.FhirServerAllowlist;
import org.calciphylaxis.advisor.security.SharedFhirServerAllowlist;
import org.calciphylaxis.advisor.security.SmartProperties;
import org.calciphylaxis.advisor.security.SmartServers;
import org.calciphylaxis.advisor.security.TrustProperties;
import org.calciphylaxis.advisor.smart.timeline.Timeline;
import org.calciphylaxis.advisor.smart.timeline.TimelineReader;

import org.springframework.stereotype.Component;

/** A call of the SMART app without HTTP: from the request to the assessment. */
@Component
class SmartAssessmentHandler {

	private final PatientAccess patients;

	private final SmartServers servers;

	private final SmartProperties settings;

	private final PrefetchResolver prefetchResolver;

	private final ChartReader chartReader;

	private final ChartTimeReader times;

	private final Assessor assessor;

	private final Thresholds thresholds;

	private final TimelineReader timelines;

	private final CardWriter cardWriter;

	private final CardHistory cardHistory;

	private final TrustProperties trust;

	private final SharedFhirServerAllowlist sharedServers;

	private final ZoneId zone;

	private final Clock clock;

	SmartAssessmentHandler(PatientAccess patients, SmartServers servers, SmartProperties settings,
			PrefetchResolver prefetchResolver, ChartReader chartReader, ChartTimeReader times, Assessor assessor,
			Thresholds thresholds, TimelineReader timelines, CardWriter cardWriter, CardHistory cardHistory,
			TrustProperties trust, SharedFhirServerAllowlist sharedServers, AdvisorProperties advisor, Clock clock) {
		this.patients = patients;
		this.servers = servers;
		this.settings = settings;
		this.prefetchResolver = prefetchResolver;
		this.chartReader = chartReader;
		this.times = times;
		this.assessor = assessor;
		this.thresholds = thresholds;
		this.timelines = timelines;
		this.cardWriter = cardWriter;
		this.cardHistory = cardHistory;
		this.trust = trust;
		this.sharedServers = sharedServers;
		this.zone = advisor.zone();
		this.clock = clock;
	}

	/**
	 * Nothing of it is stored, and nothing is quiet.
	 * @param language of our own words
	 */
	AssessmentView assess(SmartRequest request, Language language) {
		Deadline deadline = Deadline.in(this.settings.timeBudget());
		JsonNode patient = this.patients.read(request, deadline);
		ChartResources resources = this.prefetchResolver.resolve(ChartContext.of(request.patientId()),
				prefetch(request, patient), request.authorization(), this.servers.allowlist(), deadline);
		Instant asOf = this.clock.instant();
		ChartTime now = this.times.at(asOf);
		PatientChart chart = this.chartReader.read(resources);
		Assessment assessment = this.assessor.assess(chart, Occasion.CHART, now);
		List<CdsServiceResponseCardJson> cards = this.cardWriter.write(assessment, new CardContext(
				Hook.PATIENT_VIEW.serviceId(), request.patientId(), "", language, null, asOf.atZone(this.zone)));
		Optional<List<GivenAdvice>> given = given(request);
		Function<Message, String> words = (text) -> this.cardWriter.format(text, language);
		Timeline timeline = this.timelines.read(resources, chart, assessment, this.thresholds, given.orElse(List.of()),
				now, words);
		return AssessmentView.of(assessment, cards, timeline, given.isPresent(), asOf, words);
	}

	/** Who the patient is, the EHR says, and not the browser. */
	private static JsonNode prefetch(SmartRequest request, JsonNode patient) {
		ObjectNode prefetch = request.prefetch().isObject() ? request.prefetch().deepCopy()
				: JsonNodeFactory.instance.objectNode();
		return prefetch.set(PrefetchKey.PATIENT.key(), patient);
	}

	private Optional<List<GivenAdvice>> given(SmartRequest request) {
		URI server = request.authorization().server();
		FhirServerAllowlist shared = this.sharedServers.all();
		Stream<String> clients = this.trust.clients()
			.stream()
			.filter((client) -> shared.and(FhirServerAllowlist.of(client.fhirServers())).permits(server))
			.map((client) -> client.name());
		return this.cardHistory.findGiven(
				Stream.concat(clients, Stream.of(CdsClientPrincipal.WITHOUT_TOKEN.name())).toList(), server,
				request.patientId());
	}

}
