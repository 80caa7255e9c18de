package org.calciphylaxis.advisor.screening;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/** A folder of NDJSON being written; JSON may have single quotes. */
public final class BulkData {

	private final Map<String, List<String>> files = new LinkedHashMap<>();

	/** Adds lines to a file, compressed when its name says so. */
	public BulkData with(String file, String... lines) {
		List<String> all = this.files.computeIfAbsent(file, (first) -> new ArrayList<>());
		for (String line : lines) {
			all.add(line.replace('\'', '"'));
		}
		return this;
	}

	public BulkData patient(String id) {
		return with("Patient.ndjson",
				"{'resourceType':'Patient','id':'%s','gender':'female','birthDate':'1960-02-03','name':[{'family':'Nobody'}]}"
					.formatted(id));
	}

	/** On chronic dialysis since 2020. */
	public BulkData onDialysis(String patient) {
		return with("Condition.ndjson", condition(patient, "dialysis-" + patient,
				"'coding':[{'system':'http://hl7.org/fhir/sid/icd-10-cm','code':'Z99.2'}]", "2020-01-01", ""));
	}

	/** With a livedo that was recorded lately. */
	public BulkData withLivedo(String patient) {
		return with("Condition.ndjson", livedo(patient, ""));
	}

	public static String livedo(String patient, String more) {
		return condition(patient, "livedo-" + patient,
				"'coding':[{'system':'http://snomed.info/sct','code':'238772004','display':'Livedo reticularis'}]",
				"2026-11-01", more);
	}

	/** With what no rule reads. */
	public BulkData withACold(String patient) {
		return with("Condition.ndjson",
				condition(patient, "cold-" + patient, "'text':'Common cold'", "2026-11-01", ""));
	}

	public BulkData taking(String patient, String medicationReference) {
		return with("MedicationRequest.ndjson",
				"{'resourceType':'MedicationRequest','id':'order-%s','subject':{'reference':'Patient/%s'},'status':'active','intent':'order','authoredOn':'2026-10-01','medicationReference':{'reference':'%s'}}"
					.formatted(patient, patient, medicationReference));
	}

	private static String condition(String patient, String id, String code, String day, String more) {
		return "{'resourceType':'Condition','id':'%s','subject':{'reference':'Patient/%s'},'clinicalStatus':{'coding':[{'code':'active'}]},'code':{%s},'onsetDateTime':'%s','recordedDate':'%s'%s}"
			.formatted(id, patient, code, day, day, more);
	}

	/** Writes the files. */
	public Path in(Path folder) throws IOException {
		for (Map.Entry<String, List<String>> file : this.files.entrySet()) {
			Path path = folder.resolve(file.getKey());
			Files.createDirectories(path.getParent());
			byte[] text = (String.join("\n", file.getValue()) + "\n").getBytes(StandardCharsets.UTF_8);
			try (OutputStream out = Files.newOutputStream(path)) {
				if (file.getKey().endsWith(".gz")) {
					try (OutputStream gzip = new GZIPOutputStream(out)) {
						gzip.write(text);
					}
				}
				else {
					out.write(text);
				}
			}
		}
		return folder;
	}

}
