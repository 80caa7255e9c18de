package org.calciphylaxis.advisor.screening.job;

import org.calciphylaxis.advisor.screening.patient.ScreeningSettings;
import org.jspecify.annotations.Nullable;

/**
 * What a screening is asked to do.
 *
 * @param input the folder of NDJSON files
 * @param output the folder that results are written to
 * @param table where the relevant lines are kept for later screenings of the same input;
 * null when they are not kept
 * @param settings by what is judged
 * @param minCell counts below this are not in the report; 1 shows all
 * @param adviceReport the service's own advice report as JSON; null when there is none
 * @param parts in how many parts patients are judged, of which a finished one is not
 * computed again; 0 for as many as fit the input
 * @param overwrite whether what an earlier screening has left in the output is removed
 */
public record ScreeningRequest(String input, String output, @Nullable String table, ScreeningSettings settings,
		int minCell, @Nullable String adviceReport, int parts, boolean overwrite) {

}
