package org.calciphylaxis.advisor.cdshooks;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import ca.uhn.hapi.fhir.cdshooks.api.json.CdsServiceResponseCardJson;
import org.calciphylaxis.advisor.ActionSelectionBehavior;
import org.calciphylaxis.advisor.AdvisorProperties;
import org.calciphylaxis.advisor.Hook;
import org.calciphylaxis.advisor.Language;
import org.calciphylaxis.advisor.assessment.Assessor;
import org.calciphylaxis.advisor.assessment.Occasion;
import org.calciphylaxis.advisor.assessment.advice.Assessment;
import org.calciphylaxis.advisor.assessment.facts.ChartTime;
import org.calciphylaxis.advisor.assessment.facts.DataAvailability;
import org.calciphylaxis.advisor.assessment.facts.PatientChart;
import org.calciphylaxis.advisor.assessment.facts.PrefetchKey;
import org.calciphylaxis.advisor.assessment.medication.HarmfulDrafts;
import org.calciphylaxis.advisor.assessment.view.ChartTexts;
import org.calciphylaxis.advisor.cards.CardContext;
import org.calciphylaxis.advisor.cards.CardWriter;
import org.calciphylaxis.advisor.cards.CardsSerializer;
import org.calciphylaxis.advisor.cards.SmartLaunchLink;
import org.calciphylaxis.advisor.cdshooks.request.HookRequest;
import org.calciphylaxis.advisor.cdshooks.request.HookRequestReader;
import org.calciphylaxis.advisor.cdshooks.request.RequestBodyReader;
import org.calciphylaxis.advisor.chart.ChartReader;
import org.calciphylaxis.advisor.chart.ChartReader.DraftOrders;
import org.calciphylaxis.advisor.chart.ChartResources;
import org.calciphylaxis.advisor.chart.value.ChartTimeReader;
import org.calciphylaxis.advisor.history.CardHistory;
import org.calciphylaxis.advisor.history.CardRecipient;
import org.calciphylaxis.advisor.prefetch.EssentialDataMissing;
import org.calciphylaxis.advisor.prefetch.PrefetchResolver;
import org.calciphylaxis.advisor.security.CdsClientPrincipal;
import org.calciphylaxis.advisor.security.SharedFhirServerAllowlist;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** A whole hook call without HTTP: from the request to the cards. */
@Component
public class HookCallHandler {

	private final PrefetchResolver prefetchResolver;

	private final ChartReader chartReader;

	private final ChartTimeReader times;

	private final Assessor assessor;

	private final CardWriter cardWriter;

	private final CardsSerializer cardsSerializer;

	private final CardHistory cardHistory;

	private final SharedFhirServerAllowlist sharedServers;

	private final Optional<SmartLaunchLink> smartLaunch;

	private final CardLanguages languages;

	private final ZoneId zone;

	private final Clock clock;

	HookCallHandler(PrefetchResolver prefetchResolver, ChartReader chartReader, ChartTimeReader times,
			Assessor assessor, CardWriter cardWriter, CardsSerializer cardsSerializer, CardHistory cardHistory,
			SharedFhirServerAllowlist sharedServers, Optional<SmartLaunchLink> smartLaunch, CardLanguages languages,
			AdvisorProperties advisor, Clock clock) {
		this.prefetchResolver = prefetchResolver;
		this.chartReader = chartReader;
		this.times = times;
		this.assessor = assessor;
		this.cardWriter = cardWriter;
		this.cardsSerializer = cardsSerializer;
		this.cardHistory = cardHistory;
		this.sharedServers = sharedServers;
		this.smartLaunch = smartLaunch;
		this.languages = languages;
		this.zone = advisor.zone();
		this.clock = clock;
	}

	/**
	 * Answers a call without a token, from the bytes of its body to the bytes of its
	 * answer.
	 * @param service whose service is called
	 * @param body a CDS Hooks request, JSON in UTF-8
	 * @return a CDS Hooks response, JSON in UTF-8
	 */
	public byte[] answer(Hook service, byte[] body) {
		return answer(HookRequestReader.read(RequestBodyReader.parse(body), service), CdsClientPrincipal.WITHOUT_TOKEN)
			.body();
	}

	/**
	 * Answers a call.
	 * @throws EssentialDataMissing when the patient or the conditions cannot be had
	 */
	HookResponse answer(HookRequest request, CdsClientPrincipal caller) {
		Language language = this.languages.of(caller.language());
		if (request.isAboutNoOrder()) {
			return withoutCards(language, Map.of());
		}
		ChartResources resources = resolve(request, caller);
		DraftOrders drafts = this.chartReader.draftOrders(resources);
		Occasion occasion = request.hook().occasion();
		ChartTexts texts = this.assessor.texts();
		HarmfulDrafts harmful = this.assessor.harmfulDrafts(occasion, drafts.orders(), texts);
		if (!this.assessor.hasToJudge(occasion, harmful)) {
			return withoutCards(language, drafts.availability());
		}
		CardRecipient recipient = recipient(request, caller);
		PatientChart chart = this.chartReader.read(resources, drafts);
		Assessment given = withoutWhatIsQuiet(chart, occasion, harmful, texts, recipient);
		List<CdsServiceResponseCardJson> cards = cards(given, request, language, caller.actions());
		boolean show = this.cardHistory.recordShown(given, uuids(cards), recipient);
		return new HookResponse(this.cardsSerializer.write(show ? cards : List.of()), language,
				show ? codes(given) : List.of(), missing(chart.availability()), dropped(chart.availability()));
	}

	/** Drafts of a drug in a quiet period are left out, and the others judged again. */
	private Assessment withoutWhatIsQuiet(PatientChart chart, Occasion occasion, HarmfulDrafts drafts, ChartTexts texts,
			CardRecipient recipient) {
		ChartTime now = now();
		Assessment judged = this.assessor.assess(chart, occasion, now, drafts, texts);
		if (occasion != Occasion.ORDER) {
			return this.cardHistory.withoutQuietAdvice(judged, recipient);
		}
		Set<String> quiet = this.cardHistory.quietDrugs(judged, recipient);
		return quiet.isEmpty() ? judged : this.assessor.assess(chart, occasion, now, drafts.without(quiet), texts);
	}

	/**
	 * EHRs call at every keystroke in an order: most calls end here, and cost next to
	 * nothing.
	 */
	private HookResponse withoutCards(Language language, Map<PrefetchKey, DataAvailability> availability) {
		return new HookResponse(this.cardsSerializer.write(List.of()), language, List.of(), missing(availability),
				dropped(availability));
	}

	/** All of a call but its history: nothing is looked up, kept or counted. */
	public void warmUp(Hook service, byte[] body) {
		HookRequest request = HookRequestReader.read(RequestBodyReader.parse(body), service);
		this.cardsSerializer.write(cards(assessWarmUp(request), request, this.languages.of(null), null));
	}

	/** The look-up that a call with a card begins with. */
	public void warmUpCardHistory(Hook service, byte[] body) {
		HookRequest request = HookRequestReader.read(RequestBodyReader.parse(body), service);
		this.cardHistory.withoutQuietAdvice(assessWarmUp(request),
				recipient(request, CdsClientPrincipal.WITHOUT_TOKEN));
	}

	private Assessment assessWarmUp(HookRequest request) {
		ChartResources resources = resolve(request, CdsClientPrincipal.WITHOUT_TOKEN);
		return this.assessor.assess(this.chartReader.read(resources), request.hook().occasion(), now());
	}

	private ChartResources resolve(HookRequest request, CdsClientPrincipal caller) {
		return this.prefetchResolver.resolve(request.chart(), request.prefetch(), request.authorization(),
				caller.fhirServers());
	}

	private ChartTime now() {
		return this.times.at(this.clock.instant());
	}

	private List<CdsServiceResponseCardJson> cards(Assessment given, HookRequest request, Language language,
			@Nullable ActionSelectionBehavior actions) {
		List<CdsServiceResponseCardJson> cards = this.cardWriter.write(given,
				new CardContext(request.hook().serviceId(), request.patientId(), request.userId(), language, actions,
						this.clock.instant().atZone(this.zone)));
		this.smartLaunch
			.ifPresent((link) -> link.addTo(cards, this.cardWriter.format(SmartLaunchLink.LABEL, language)));
		return cards;
	}

	private CardRecipient recipient(HookRequest request, CdsClientPrincipal caller) {
		return request.recipient(caller, this.sharedServers.all());
	}

	private static List<String> uuids(List<CdsServiceResponseCardJson> cards) {
		return cards.stream().map(CdsServiceResponseCardJson::getUuid).toList();
	}

	private static List<String> codes(Assessment assessment) {
		return assessment.advice().stream().map((advice) -> advice.code().code()).toList();
	}

	private static List<String> missing(Map<PrefetchKey, DataAvailability> availability) {
		return availability.entrySet()
			.stream()
			.filter((entry) -> !entry.getValue().isReadable())
			.map((entry) -> entry.getKey().key())
			.sorted()
			.toList();
	}

	private static Map<String, Integer> dropped(Map<PrefetchKey, DataAvailability> availability) {
		return availability.values()
			.stream()
			.flatMap((key) -> key.dropped().entrySet().stream())
			.collect(Collectors.toMap((dropped) -> dropped.getKey().code(), Map.Entry::getValue, Integer::sum));
	}

}
