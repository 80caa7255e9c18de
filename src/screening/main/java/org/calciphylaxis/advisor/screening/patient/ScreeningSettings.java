package org.calciphylaxis.advisor.screening.patient;

import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.calciphylaxis.advisor.screening.input.Grouping;
import org.jspecify.annotations.Nullable;

/**
 * The settings that all patients of a screening are judged by; sent to every executor.
 *
 * @param asOf the moment that charts are judged for
 * @param zone the site's time zone, in which a day begins
 * @param thresholds those that the site has changed, by name ({@code labs.pth-major})
 * @param terminology the site's own ValueSets and lexicons, by file name
 * @param languages the languages of the charts
 * @param grouping how the report groups patients
 * @param sweep whether the variants of the thresholds are assessed too
 * @param pseudonymKey with which ids are hashed; null when they stay as they are
 */
public record ScreeningSettings(Instant asOf, ZoneId zone, Map<String, String> thresholds,
		Map<String, byte[]> terminology, List<String> languages, Grouping grouping, boolean sweep,
		byte @Nullable [] pseudonymKey) implements Serializable {

	public ScreeningSettings {
		thresholds = new TreeMap<>(thresholds);
		terminology = new LinkedHashMap<>(terminology);
		languages = List.copyOf(languages);
	}

	/** The same without the variants of the thresholds. */
	public ScreeningSettings withoutSweep() {
		return new ScreeningSettings(this.asOf, this.zone, this.thresholds, this.terminology, this.languages,
				this.grouping, false, this.pseudonymKey);
	}

	/** Without the key. */
	@Override
	public String toString() {
		return "ScreeningSettings[asOf=%s, zone=%s, thresholds=%s, terminology=%s, languages=%s, grouping=%s, sweep=%s, pseudonyms=%s]"
			.formatted(this.asOf, this.zone, this.thresholds, this.terminology.keySet(), this.languages, this.grouping,
					this.sweep, this.pseudonymKey != null);
	}

}
