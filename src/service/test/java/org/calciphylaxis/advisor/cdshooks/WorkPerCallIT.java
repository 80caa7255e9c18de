package org.calciphylaxis.advisor.cdshooks;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.LongSupplier;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micrometer.core.instrument.MeterRegistry;
import org.calciphylaxis.advisor.Hook;
import org.calciphylaxis.advisor.assessment.Assessor;
import org.calciphylaxis.advisor.history.CardHistoryWriter;
import org.calciphylaxis.advisor.json.StrictJsonReader;
import org.calciphylaxis.advisor.units.UnitConverter;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a call over HTTP makes the service do, counted: work that is done twice is seen on
 * any machine, which time is not.
 */
@DemoModeTest
class WorkPerCallIT {

	private static final int RESULTS = 300;

	private static final List<String> UNITS = List.of("mgs / dL", "MGS/dl", "mgs per dL", "mg/dL ", " MG / DL");

	private static final List<String> NOTES = List.of("Painful nodule of the left thigh, tender", "No livedo seen",
			"Eschar of the abdomen, black", "Skin warm and dry");

	@Autowired
	private UnitConverter units;

	@Autowired
	private Assessor assessor;

	@Autowired
	private MeterRegistry meters;

	@Autowired
	private CardHistoryWriter historyWriter;

	private final AdvisorClient advisor;

	private final String patient = UUID.randomUUID().toString();

	WorkPerCallIT(@LocalServerPort int port) {
		this.advisor = new AdvisorClient(port);
	}

	@Test
	void everyByteOfTheBodyIsParsedOnce() {
		String body = chart(RESULTS).toString();

		assertThat(counted(StrictJsonReader::readBytes, body)).isEqualTo(body.getBytes(StandardCharsets.UTF_8).length);
	}

	@Test
	void everyTextIsReadOnceHoweverManyResourcesRepeatIt() {
		long ofFew = counted(this.assessor::readTexts, chart(2 * NOTES.size()).toString());

		assertThat(ofFew).isPositive();
		assertThat(counted(this.assessor::readTexts, chart(RESULTS).toString())).isEqualTo(ofFew);
	}

	@Test
	void everySpellingOfAUnitIsWorkedOutOnce() {
		String body = chart(RESULTS).toString();

		assertThat(counted(this.units::resolvedUnits, body)).isLessThanOrEqualTo(UNITS.size());
		assertThat(counted(this.units::resolvedUnits, body)).isZero();
	}

	@Test
	void theDatabaseIsAskedOnceBeforeACardAndWrittenToOnceAfterIt() {
		assertThat(counted(this::connectionsUsed, chart(RESULTS).toString())).isEqualTo(2);
	}

	@Test
	void theDatabaseIsLeftAloneWithoutACard() {
		assertThat(counted(this::connectionsUsed, HookRequests.of(Hook.PATIENT_VIEW).toString())).isZero();
	}

	/** What a call adds to a count, once its card and those before are written. */
	private long counted(LongSupplier count, String body) {
		this.historyWriter.executeInOrder(() -> true);
		long before = count.getAsLong();
		assertThat(this.advisor.call("patient-view", body).statusCode()).isEqualTo(200);
		this.historyWriter.executeInOrder(() -> true);
		return count.getAsLong() - before;
	}

	private long connectionsUsed() {
		return this.meters.get("hikaricp.connections.usage").timer().count();
	}

	private ObjectNode chart(int size) {
		ObjectNode request = HookRequests.of(Hook.PATIENT_VIEW);
		((ObjectNode) request.path("context")).put("patientId", this.patient);
		ObjectNode prefetch = (ObjectNode) request.path("prefetch");
		((ObjectNode) prefetch.path("patient")).put("id", this.patient);
		prefetch.set("labs", HookRequests.bundle());
		prefetch.set("observations", HookRequests.bundle());
		condition(prefetch, "N18.6");
		condition(prefetch, "Z99.2");
		for (int number = 0; number < size; number++) {
			observation(prefetch, "labs", "l" + number, "laboratory").set("valueQuantity",
					prefetch.objectNode().put("value", 9 + number % 3).put("unit", UNITS.get(number % UNITS.size())));
			observation(prefetch, "observations", "f" + number, "exam").put("valueString",
					NOTES.get(number % NOTES.size()));
		}
		return request;
	}

	private static void condition(ObjectNode prefetch, String icd10) {
		ObjectNode condition = resource(prefetch, "conditions", "Condition", "c-" + icd10);
		condition.putObject("code")
			.putArray("coding")
			.addObject()
			.put("system", "http://hl7.org/fhir/sid/icd-10-cm")
			.put("code", icd10);
	}

	private static ObjectNode observation(ObjectNode prefetch, String key, String id, String category) {
		ObjectNode observation = resource(prefetch, key, "Observation", id).put("status", "final")
			.put("effectiveDateTime", LocalDate.now().minusDays(1).toString());
		observation.putArray("category").addObject().putArray("coding").addObject().put("code", category);
		ObjectNode code = observation.putObject("code");
		if ("laboratory".equals(category)) {
			code.putArray("coding").addObject().put("system", "http://loinc.org").put("code", "17861-6");
		}
		else {
			code.put("text", "Skin assessment");
		}
		return observation;
	}

	private static ObjectNode resource(ObjectNode prefetch, String key, String type, String id) {
		return ((ObjectNode) prefetch.path(key)).withArray("entry")
			.addObject()
			.putObject("resource")
			.put("resourceType", type)
			.put("id", id);
	}

}
