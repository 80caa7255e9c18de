package org.calciphylaxis.advisor.assessment.text.reading;

import java.util.Map;

import org.calciphylaxis.advisor.assessment.text.ConTextReader;
import org.calciphylaxis.advisor.assessment.text.lexicon.Lexicon;
import org.calciphylaxis.advisor.assessment.text.skin.SkinTextReader;

/**
 * The readers of one lexicon. Made once, since preparing a lexicon costs milliseconds;
 * immutable and thread-safe.
 *
 * @param context reads any text
 * @param skin reads the skin findings of a text
 * @param drugs finds the words that speak against a drug
 */
public record TextReaders(ConTextReader context, SkinTextReader skin, DrugNameReader<Void> drugs) {

	/** The readers of a lexicon. */
	public static TextReaders of(Lexicon lexicon) {
		return new TextReaders(new ConTextReader(lexicon), new SkinTextReader(lexicon),
				new DrugNameReader<>(lexicon, Map.of()));
	}

}
