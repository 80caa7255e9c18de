package org.calciphylaxis.advisor;

import java.net.URI;
import java.time.ZoneId;
import java.util.Map;

import jakarta.validation.constraints.AssertTrue;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The service as a whole, {@code advisor}.
 *
 * @param baseUrl the URL by which callers know this service, as seen from outside of any
 * proxy; the audience of their tokens starts with it
 * @param zone the time zone whose calendar days look-backs count, and in which a date
 * without an offset is meant; an IANA name
 * @param mode of every service that has none of its own
 * @param services by service id
 */
@ConfigurationProperties("advisor")
@Validated
public record AdvisorProperties(@Nullable String baseUrl, @DefaultValue("UTC") ZoneId zone,
		@DefaultValue("live") Mode mode, @DefaultValue Map<String, Service> services) {

	public AdvisorProperties {
		services = Map.copyOf(services);
		for (String id : services.keySet()) {
			if (Hook.ofServiceId(id).isEmpty()) {
				throw new IllegalArgumentException("advisor.services." + id + " is none of this program's services");
			}
		}
	}

	@AssertTrue(message = "base-url has to be the URL that callers use, such as https://cds.example.org")
	boolean isBaseUrlUsable() {
		URI url = HttpUrl.parse(this.baseUrl);
		return url != null && url.getQuery() == null && url.getFragment() == null;
	}

	/** Whether a service's cards are kept back from clinicians. */
	public boolean isSilent(String serviceId) {
		Service service = this.services.get(serviceId);
		Mode own = (service != null) ? service.mode() : null;
		return ((own != null) ? own : this.mode) == Mode.SILENT;
	}

	/** LIVE answers with cards, SILENT with none. */
	public enum Mode {

		LIVE, SILENT

	}

	/**
	 * What a service has of its own.
	 *
	 * @param mode null for {@code advisor.mode}
	 */
	public record Service(@Nullable Mode mode) {

	}

}
