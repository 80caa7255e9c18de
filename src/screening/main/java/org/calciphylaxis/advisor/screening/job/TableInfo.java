package org.calciphylaxis.advisor.screening.job;

/**
 * What a finished table of lines was made from.
 *
 * @param fingerprint of the input and of what decides which lines are relevant
 * @param buckets how many files hold the patients of a part
 * @param waves in how many parts they are judged
 * @param counts what was counted on reading, as JSON
 * @param deleted lines taken away by deletions
 */
record TableInfo(String fingerprint, int buckets, int waves, String counts, long deleted) {

}
