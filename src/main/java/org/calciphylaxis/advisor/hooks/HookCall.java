package org.calciphylaxis.advisor.hooks;

import java.time.Clock;
import java.util.List;

import ca.uhn.hapi.fhir.cdshooks.api.json.CdsServiceResponseCardJson;
import org.calciphylaxis.advisor.assessment.Assessment;
import org.calciphylaxis.advisor.assessment.Assessor;
import org.calciphylaxis.advisor.assessment.Hook;
import org.calciphylaxis.advisor.assessment.facts.Medication;
import org.calciphylaxis.advisor.cards.CardRequest;
import org.calciphylaxis.advisor.cards.CardWriter;
import org.calciphylaxis.advisor.cards.CardsJson;
import org.calciphylaxis.advisor.chart.ChartCalendar;
import org.calciphylaxis.advisor.chart.ChartReader;
import org.calciphylaxis.advisor.chart.ChartSources;
import org.calciphylaxis.advisor.prefetch.ChartPull;
import org.calciphylaxis.advisor.prefetch.EssentialDataMissing;
import org.calciphylaxis.advisor.quiet.Audience;
import org.calciphylaxis.advisor.quiet.Memory;
import org.calciphylaxis.advisor.trust.Caller;

import org.springframework.stereotype.Component;

/** A whole hook call without HTTP: from the request to the cards. */
@Component
public class HookCall {

	private final ChartPull chartPull;

	private final ChartReader chartReader;

	private final ChartCalendar calendar;

	private final Assessor assessor;

	private final CardWriter cardWriter;

	private final CardsJson cardsJson;

	private final Memory memory;

	private final Clock clock;

	HookCall(ChartPull chartPull, ChartReader chartReader, ChartCalendar calendar, Assessor assessor,
			CardWriter cardWriter, CardsJson cardsJson, Memory memory, Clock clock) {
		this.chartPull = chartPull;
		this.chartReader = chartReader;
		this.calendar = calendar;
		this.assessor = assessor;
		this.cardWriter = cardWriter;
		this.cardsJson = cardsJson;
		this.memory = memory;
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
		return answer(HookRequestReader.read(HookBody.parse(body), service), Caller.WITHOUT_TOKEN).body();
	}

	/**
	 * Answers a call.
	 * @throws EssentialDataMissing when the patient or the conditions cannot be had
	 */
	HookAnswer answer(HookRequest request, Caller caller) {
		if (request.isAboutNoOrder()) {
			return withoutCards(List.of());
		}
		ChartSources sources = this.chartPull.pull(request.chartRequest(caller));
		List<Medication> drafts = this.chartReader.drafts(request.drafts(), sources);
		if (!Assessor.hasToJudge(request.hook(), drafts)) {
			return withoutCards(missing(sources));
		}
		Assessment assessment = judge(request, sources, drafts);
		Audience audience = request.audience(caller);
		Assessment given = this.memory.keepQuiet(assessment, audience);
		List<CdsServiceResponseCardJson> cards = cards(given, request);
		boolean show = this.memory.remember(given, uuids(cards), audience);
		return new HookAnswer(this.cardsJson.write(show ? cards : List.of()), show ? codes(given) : List.of(),
				missing(sources));
	}

	/**
	 * EHRs call at every keystroke in an order: most calls end here, and cost next to
	 * nothing.
	 */
	private HookAnswer withoutCards(List<String> missing) {
		return new HookAnswer(this.cardsJson.write(List.of()), List.of(), missing);
	}

	/** All of a call but its memory: nothing is looked up, kept or counted. */
	void rehearse(Hook service, byte[] body) {
		HookRequest request = HookRequestReader.read(HookBody.parse(body), service);
		this.cardsJson.write(cards(rehearsed(request), request));
	}

	/** The look-up that a call with a card begins with. */
	void rehearseMemory(Hook service, byte[] body) {
		HookRequest request = HookRequestReader.read(HookBody.parse(body), service);
		this.memory.keepQuiet(rehearsed(request), request.audience(Caller.WITHOUT_TOKEN));
	}

	private Assessment rehearsed(HookRequest request) {
		ChartSources sources = this.chartPull.pull(request.chartRequest(Caller.WITHOUT_TOKEN));
		return judge(request, sources, this.chartReader.drafts(request.drafts(), sources));
	}

	private Assessment judge(HookRequest request, ChartSources sources, List<Medication> drafts) {
		return this.assessor.assess(this.chartReader.read(sources), drafts, request.hook(),
				this.calendar.at(this.clock.instant()));
	}

	private List<CdsServiceResponseCardJson> cards(Assessment given, HookRequest request) {
		return this.cardWriter.write(given,
				new CardRequest(request.hook().serviceId(), request.patientId(), request.userId()));
	}

	private static List<String> uuids(List<CdsServiceResponseCardJson> cards) {
		return cards.stream().map(CdsServiceResponseCardJson::getUuid).toList();
	}

	private static List<String> codes(Assessment assessment) {
		return assessment.advice().stream().map((advice) -> advice.code().code()).toList();
	}

	private static List<String> missing(ChartSources sources) {
		return sources.availability()
			.entrySet()
			.stream()
			.filter((entry) -> !entry.getValue().isReadable())
			.map((entry) -> entry.getKey().key())
			.sorted()
			.toList();
	}

}
