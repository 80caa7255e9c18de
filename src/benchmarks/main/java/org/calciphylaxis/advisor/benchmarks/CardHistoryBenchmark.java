package org.calciphylaxis.advisor.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

import org.calciphylaxis.advisor.CalciphylaxisAdvisorApplication;
import org.calciphylaxis.advisor.assessment.advice.AdviceCode;
import org.calciphylaxis.advisor.assessment.advice.Assessment;
import org.calciphylaxis.advisor.history.Assessments;
import org.calciphylaxis.advisor.history.CardHistory;
import org.calciphylaxis.advisor.history.CardHistoryWriter;
import org.calciphylaxis.advisor.history.CardRecipient;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * What the card history adds to a call, with H2 in a file as by default: the look-up, and
 * the card that is written after the response. Each call waits here until its card is
 * written, so that all of the writing is counted.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = { "-Xmx1g", "-XX:+UseSerialGC" })
@Warmup(iterations = 16, time = 5)
@Measurement(iterations = 6, time = 5)
public class CardHistoryBenchmark {

	/** So many patients come by turns. */
	private static final int PATIENTS = 10_000;

	private final Assessment suspected = Assessments.of(AdviceCode.SUSPECTED, "ulcer", "warfarin", "dialysis");

	private final Assessment nothing = Assessments.none();

	private ConfigurableApplicationContext service;

	private CardHistory cardHistory;

	private CardHistoryWriter historyWriter;

	private int call;

	@Setup(Level.Trial)
	public void start() throws IOException {
		Path folder = Files.createTempDirectory("card-history");
		this.service = new SpringApplicationBuilder(CalciphylaxisAdvisorApplication.class).profiles("demo")
			.run("--server.port=0", "--spring.main.banner-mode=off", "--logging.level.root=ERROR",
					"--spring.datasource.url=jdbc:h2:file:" + folder.resolve("advisor")
							+ ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_ON_EXIT=FALSE");
		this.cardHistory = this.service.getBean(CardHistory.class);
		this.historyWriter = this.service.getBean(CardHistoryWriter.class);
	}

	@TearDown(Level.Trial)
	public void stop() {
		this.service.close();
	}

	@Benchmark
	public boolean cardForAPatientSeenBefore() {
		return give("patient " + this.call++ % PATIENTS);
	}

	@Benchmark
	public boolean cardForANewPatient() {
		return give("new patient " + this.call++);
	}

	@Benchmark
	public boolean noCard() {
		CardRecipient recipient = recipient("patient " + this.call++ % PATIENTS);
		return this.cardHistory.recordShown(this.cardHistory.withoutQuietAdvice(this.nothing, recipient), List.of(),
				recipient);
	}

	private boolean give(String patient) {
		CardRecipient recipient = recipient(patient);
		Assessment given = this.cardHistory.withoutQuietAdvice(this.suspected, recipient);
		String card = UUID.nameUUIDFromBytes(patient.getBytes()).toString();
		this.cardHistory.recordShown(given, List.of(card), recipient);
		return this.historyWriter.executeInOrder(() -> true);
	}

	private static CardRecipient recipient(String patient) {
		return new CardRecipient("calciphylaxis-patient-view", "patient-view", "ehr", "https://ehr.example.org/fhir",
				patient, "Practitioner/1");
	}

	/** Runs all of it; {@code cpu} is CPU of the process per call. */
	public static void main(String[] arguments) throws Exception {
		new Runner(new OptionsBuilder().parent(new CommandLineOptions(arguments))
			.include(CardHistoryBenchmark.class.getName())
			.addProfiler(ProcessCpuProfiler.class)
			.build()).run();
	}

}
