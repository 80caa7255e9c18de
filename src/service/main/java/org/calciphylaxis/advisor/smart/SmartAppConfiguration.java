package org.calciphylaxis.advisor.smart;

import java.net.URI;

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

	@Bean
	SmartLaunchLink smartLaunchLink(AdvisorProperties advisor) {
		return new SmartLaunchLink(URI.create(String.valueOf(advisor.baseUrl()).replaceFirst("/+$", "") + LAUNCH));
	}

	/** Asked for anew each time, and answered with 304 until a release changes them. */
	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		registry.addResourceHandler("/smart/**")
			.addResourceLocations("classpath:/smart/")
			.setCacheControl(CacheControl.noCache());
	}

}
