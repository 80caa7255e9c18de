package org.calciphylaxis.advisor.smart;

import java.net.URI;
import java.time.Duration;

import org.calciphylaxis.advisor.AdvisorProperties;
import org.calciphylaxis.advisor.cards.SmartLaunchLink;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Serves the app's files, and links to its launch from the cards. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("advisor.smart.enabled")
class SmartAppConfiguration implements WebMvcConfigurer {

	private static final String LAUNCH = "/smart/launch.html";

	private static final Duration KEPT = Duration.ofDays(365);

	private final SmartAppFiles files;

	SmartAppConfiguration(SmartAppFiles files) {
		this.files = files;
	}

	@Bean
	SmartLaunchLink smartLaunchLink(AdvisorProperties advisor) {
		return new SmartLaunchLink(URI.create(String.valueOf(advisor.baseUrl()).replaceFirst("/+$", "") + LAUNCH));
	}

	/**
	 * Below their version the files are kept for good. The demo's page shares some of
	 * them and asks each time.
	 */
	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		registry.addResourceHandler("/smart/" + this.files.version() + "/**")
			.addResourceLocations(SmartAppFiles.LOCATION)
			.setCacheControl(CacheControl.maxAge(KEPT).cachePublic().immutable());
		registry.addResourceHandler("/smart/**")
			.addResourceLocations(SmartAppFiles.LOCATION)
			.setCacheControl(CacheControl.noCache());
	}

}
