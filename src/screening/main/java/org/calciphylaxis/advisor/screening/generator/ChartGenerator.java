package org.calciphylaxis.advisor.screening.generator;

import java.io.IOException;
import java.time.LocalDate;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Writes one chart after the other. The same seed and number give the same chart. */
final class ChartGenerator {

	/** Standard deviation of the logarithm of a chart's size; a judgement. */
	private static final double SIZE_SPREAD = 0.6;

	/** A chart reaches back this many days; a larger one has more visits in this time. */
	private static final int DAYS = 3650;

	private final Catalogue catalogue;

	private final GeneratorOptions options;

	private final ResourceSink sink;

	ChartGenerator(Catalogue catalogue, GeneratorOptions options, ResourceSink sink) {
		this.catalogue = catalogue;
		this.options = options;
		this.sink = sink;
	}

	/**
	 * Writes visits further and further back until the chart is as large as it shall be.
	 */
	void write(long number) throws IOException {
		Chance chance = new Chance(this.options.seed(), number);
		LocalDate asOf = this.options.asOf();
		PatientProfile profile = PatientProfile.draw(chance, this.catalogue, asOf);
		ChartSheet sheet = new ChartSheet(profile, chance, this.sink);
		patient(sheet);
		new ProblemGenerator(this.catalogue, sheet, asOf).write();
		new DrugGenerator(this.catalogue, sheet, asOf).write();
		VisitGenerator visits = new VisitGenerator(this.catalogue, sheet);
		long wanted = wantedBytes(number, chance);
		int step = profile.habits().sessions() ? 2 : 28;
		int daysAgo = chance.between(1, 3);
		int sinceLast = 0;
		while (sheet.bytes() < wanted) {
			visits.write(asOf.minusDays(daysAgo), daysAgo, sinceLast);
			sinceLast = chance.between(step, step + 1);
			daysAgo = (daysAgo + sinceLast) % DAYS;
		}
	}

	private long wantedBytes(long number, Chance chance) {
		double drawn = chance.around(this.options.meanBytes(), SIZE_SPREAD) * Math.exp(-SIZE_SPREAD * SIZE_SPREAD / 2);
		return (number == 0 && this.options.firstChartBytes() > 0) ? this.options.firstChartBytes() : (long) drawn;
	}

	private void patient(ChartSheet sheet) throws IOException {
		PatientProfile profile = sheet.profile();
		ObjectNode patient = sheet.resource("Patient", profile.dialysisSince());
		patient.put("id", profile.id());
		patient.remove("subject");
		patient.putArray("name")
			.addObject()
			.put("family", "Generated")
			.putArray("given")
			.add(profile.id().substring(0, 6));
		patient.put("gender", profile.has("female") ? "female" : "male");
		patient.put("birthDate", profile.birthDate().toString());
		patient.putObject("managingOrganization").put("reference", "Organization/" + profile.unit());
		sheet.add(patient);
	}

}
