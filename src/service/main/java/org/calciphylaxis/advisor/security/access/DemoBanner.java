package org.calciphylaxis.advisor.security.access;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Warns in the log that the demo trusts more than production does. */
@Component
@Profile("demo")
class DemoBanner {

	private static final Logger log = LoggerFactory.getLogger(DemoBanner.class);

	@EventListener(ApplicationReadyEvent.class)
	void warn() {
		log.warn("""

				************************************************************************
				*  DEMO: not for patients. Callers of this machine need no token, and  *
				*  tokens of the public CDS Hooks sandbox, which anyone can sign, are  *
				*  accepted from this machine.                                         *
				************************************************************************""");
	}

}
