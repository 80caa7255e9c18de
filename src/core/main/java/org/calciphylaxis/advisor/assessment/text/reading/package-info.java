/**
 * What a text says in answer to one question of the rules: the diagnosis, a biopsy
 * report, a blood culture, an abatement, a drug.
 */
@NullMarked
package org.calciphylaxis.advisor.assessment.text.reading;

import org.jspecify.annotations.NullMarked;
