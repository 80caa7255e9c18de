package org.calciphylaxis.advisor;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which services answer with their cards, and which only judge, count and keep them.
 *
 * @param mode of every service that has none of its own
 * @param services by service id
 */
@ConfigurationProperties("advisor")
public record ServiceModeProperties(@DefaultValue("live") Mode mode, @DefaultValue Map<String, Service> services) {

	public ServiceModeProperties {
		services = Map.copyOf(services);
		for (String id : services.keySet()) {
			if (Hook.ofServiceId(id).isEmpty()) {
				throw new IllegalArgumentException("advisor.services." + id + " is none of this program's services");
			}
		}
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
