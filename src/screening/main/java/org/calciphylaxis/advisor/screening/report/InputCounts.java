package org.calciphylaxis.advisor.screening.report;

/**
 * What was read, and what of it could not be used.
 *
 * @param files NDJSON files
 * @param bytes of these, compressed or not
 * @param lines all lines
 * @param blankLines lines with nothing on them
 * @param brokenLines lines that are not a FHIR resource in JSON
 * @param otherTypes resources of types that no rule reads
 * @param irrelevant resources of a type that rules read, with nothing that any rule uses
 * @param withoutPatient resources that name no patient
 * @param superseded older versions of a resource
 * @param deleted resources taken away by a deletion
 */
public record InputCounts(long files, long bytes, long lines, long blankLines, long brokenLines, long otherTypes,
		long irrelevant, long withoutPatient, long superseded, long deleted) {

}
