package org.calciphylaxis.advisor.packaging;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.ContainerPort;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import io.fabric8.openshift.api.model.monitoring.v1.Endpoint;
import io.fabric8.openshift.api.model.monitoring.v1.ServiceMonitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The manifests as a cluster gets them. */
class KustomizeTest {

	private static final String MANAGEMENT = "management";

	private static String yaml = "";

	private static List<HasMetadata> resources = List.of();

	@BeforeAll
	static void build() {
		yaml = Program.of("kubectl").output("kustomize", "packaging/kustomize/overlays/production");
		resources = Manifests.read(yaml);
	}

	@Test
	void everyKindIsThere() {
		assertThat(resources).extracting(HasMetadata::getKind)
			.containsExactlyInAnyOrder("ServiceAccount", "ConfigMap", "Service", "Deployment", "PodDisruptionBudget",
					"ServiceMonitor", "NetworkPolicy");
	}

	@ParameterizedTest
	@CsvSource({ "readOnlyRootFilesystem, readOnlyRootFileSystem", "minAvailable, minAvailible", "interval, intervall",
			"podSelector, podSelectors", "targetPort, targetport", "secretName, secret_name" })
	void aMisspelledFieldIsAnError(String field, String misspelled) {
		assertThat(yaml).contains(" " + field + ":");
		String wrong = yaml.replaceFirst(" " + field + ":", " " + misspelled + ":");
		assertThatThrownBy(() -> Manifests.read(wrong)).hasMessageContaining(misspelled);
	}

	@Test
	void everySelectorFindsThePods() {
		Map<String, String> labels = one(Deployment.class).getSpec().getTemplate().getMetadata().getLabels();
		assertThat(Stream.of(one(Deployment.class).getSpec().getSelector().getMatchLabels(),
				one(Service.class).getSpec().getSelector(),
				one(PodDisruptionBudget.class).getSpec().getSelector().getMatchLabels(),
				one(NetworkPolicy.class).getSpec().getPodSelector().getMatchLabels()))
			.allSatisfy((selector) -> assertThat(labels.entrySet()).isNotEmpty().containsAll(selector.entrySet()))
			.doesNotContain(Map.of());
		assertThat(one(Service.class).getMetadata().getLabels())
			.containsAllEntriesOf(one(ServiceMonitor.class).getSpec().getSelector().getMatchLabels());
	}

	@Test
	void probesAskTheManagementPort() {
		assertThat(
				List.of(container().getStartupProbe(), container().getLivenessProbe(), container().getReadinessProbe()))
			.extracting(Probe::getHttpGet)
			.allMatch((probe) -> MANAGEMENT.equals(probe.getPort().getStrVal()))
			.extracting((probe) -> probe.getPath())
			.containsExactly("/actuator/health/liveness", "/actuator/health/liveness", "/actuator/health/readiness");
	}

	@Test
	void everyNamedPortIsOneOfTheContainer() {
		List<String> ports = container().getPorts().stream().map(ContainerPort::getName).toList();
		assertThat(one(Service.class).getSpec().getPorts())
			.allMatch((port) -> ports.contains(port.getTargetPort().getStrVal()) && ports.contains(port.getName()));
		assertThat(one(ServiceMonitor.class).getSpec().getEndpoints()).extracting(Endpoint::getPort)
			.containsExactly(MANAGEMENT);
		assertThat(one(NetworkPolicy.class).getSpec().getIngress()).flatExtracting((rule) -> rule.getPorts())
			.extracting((port) -> port.getPort().getStrVal())
			.isSubsetOf(ports);
	}

	@Test
	void aPodHasNoPrivileges() {
		PodSpec pod = pod();
		assertThat(pod.getSecurityContext().getRunAsNonRoot()).isTrue();
		assertThat(pod.getSecurityContext().getRunAsUser()).isEqualTo(10001);
		assertThat(pod.getAutomountServiceAccountToken()).isFalse();
		assertThat(container().getSecurityContext().getReadOnlyRootFilesystem()).isTrue();
		assertThat(container().getSecurityContext().getAllowPrivilegeEscalation()).isFalse();
		assertThat(container().getSecurityContext().getCapabilities().getDrop()).containsExactly("ALL");
	}

	@Test
	void secretsAreNamedAndNotContained() {
		assertThat(resources).doesNotHaveAnyElementsOfTypes(Secret.class);
		assertThat(pod().getVolumes()).filteredOn((volume) -> volume.getSecret() != null)
			.extracting((volume) -> volume.getSecret().getSecretName())
			.containsExactly("calciphylaxis-advisor");
		assertThat(yaml).doesNotContainPattern("(?m)^\\s*(password|key):");
	}

	@Test
	void thePolicyNamesBothDirections() {
		assertThat(one(NetworkPolicy.class).getSpec().getPolicyTypes()).containsExactlyInAnyOrder("Ingress", "Egress");
		assertThat(one(NetworkPolicy.class).getSpec().getIngress()).allMatch((rule) -> !rule.getFrom().isEmpty());
		assertThat(one(NetworkPolicy.class).getSpec().getEgress()).allMatch((rule) -> !rule.getTo().isEmpty());
	}

	private static <T> T one(Class<T> type) {
		return resources.stream().filter(type::isInstance).map(type::cast).findAny().orElseThrow();
	}

	private static PodSpec pod() {
		return one(Deployment.class).getSpec().getTemplate().getSpec();
	}

	private static Container container() {
		return pod().getContainers().get(0);
	}

}
