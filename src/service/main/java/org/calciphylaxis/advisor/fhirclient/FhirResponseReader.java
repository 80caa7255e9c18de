package org.calciphylaxis.advisor.fhirclient;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.zip.GZIPInputStream;

import com.fasterxml.jackson.databind.JsonNode;
import org.calciphylaxis.advisor.json.InvalidJson;
import org.calciphylaxis.advisor.json.StrictJsonReader;

/** Reads the response of a FHIR server. */
final class FhirResponseReader {

	private FhirResponseReader() {
	}

	/**
	 * The JSON of an answer.
	 * @param allowance how large a compressed response may become
	 * @throws FhirServerUnavailable when it is an error or not JSON
	 */
	static JsonNode json(HttpResponse<byte[]> response, ByteBudget allowance) {
		if (response.statusCode() != 200) {
			throw new FhirServerUnavailable(words(response.statusCode()), response.statusCode());
		}
		byte[] body = unzipped(response, allowance);
		if (body.length == 0) {
			throw new FhirServerUnavailable("the EHR's FHIR server answered with nothing");
		}
		try {
			return StrictJsonReader.read(body);
		}
		catch (InvalidJson ex) {
			throw new FhirServerUnavailable(FhirServerUnavailable.NOT_JSON);
		}
	}

	/** Some servers compress without being asked. */
	private static byte[] unzipped(HttpResponse<byte[]> response, ByteBudget allowance) {
		String encoding = response.headers().firstValue("Content-Encoding").orElse("identity");
		if (encoding.equalsIgnoreCase("identity")) {
			return response.body();
		}
		if (!encoding.equalsIgnoreCase("gzip")) {
			throw new FhirServerUnavailable(FhirServerUnavailable.NOT_JSON);
		}
		try (GZIPInputStream zipped = new GZIPInputStream(new ByteArrayInputStream(response.body()))) {
			ByteArrayOutputStream body = new ByteArrayOutputStream();
			byte[] part = new byte[8192];
			int read = zipped.read(part);
			while (read >= 0) {
				if (!allowance.take(read)) {
					throw new FhirServerUnavailable(FhirServerUnavailable.TOO_LARGE);
				}
				body.write(part, 0, read);
				read = zipped.read(part);
			}
			return body.toByteArray();
		}
		catch (IOException ex) {
			throw new FhirServerUnavailable(FhirServerUnavailable.BROKEN_OFF);
		}
	}

	private static String words(int status) {
		return "the EHR's FHIR server " + switch (status) {
			case 401 -> "did not accept the access token (401)";
			case 403 -> "did not allow it (403)";
			case 404, 410 -> "does not have it (" + status + ")";
			case 429 -> "asked to be left alone for a while (429)";
			default -> {
				if (status >= 500) {
					yield "reported an error (" + status + ")";
				}
				yield (status >= 300 && status < 400) ? "pointed elsewhere (" + status + ")"
						: "refused the query (" + status + ")";
			}
		};
	}

}
