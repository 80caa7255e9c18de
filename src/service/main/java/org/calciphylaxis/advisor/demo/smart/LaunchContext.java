package org.calciphylaxis.advisor.demo.smart;

/**
 * What the demo EHR tells the app that it launches.
 *
 * @param patient the id of the patient whose chart is open
 * @param appContext what the card's link hands over; empty for none
 */
record LaunchContext(String patient, String appContext) {

}
