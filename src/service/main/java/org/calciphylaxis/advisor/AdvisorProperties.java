package org.calciphylaxis.advisor;

import java.time.ZoneId;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the chart is read.
 *
 * @param zone the time zone ({@code advisor.zone}) whose calendar days look-backs count,
 * and in which a date without an offset is meant; an IANA name, UTC unless set
 */
@ConfigurationProperties("advisor")
public record AdvisorProperties(@DefaultValue("UTC") ZoneId zone) {

}
