package org.calciphylaxis.advisor.demo.smart;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.calciphylaxis.advisor.demo.smart.DemoAuthorizationServer.Grant;
import org.calciphylaxis.advisor.security.SmartServer;
import org.calciphylaxis.advisor.security.SmartServers;

import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * {@code /demo/smart}: authorizes the app. Nobody is asked to log in, since the patients
 * are synthetic.
 */
@RestController
@Profile("demo")
@RequestMapping("/demo/smart")
class DemoAuthorizationController {

	private final DemoAuthorizationServer server;

	private final SmartServers servers;

	private final PatientPickerPage picker;

	DemoAuthorizationController(DemoAuthorizationServer server, SmartServers servers, PatientPickerPage picker) {
		this.server = server;
		this.servers = servers;
		this.picker = picker;
	}

	@GetMapping("/authorize")
	ResponseEntity<byte[]> authorize(@RequestParam Map<String, String> query, HttpServletRequest http) {
		AuthorizationRequest request = new AuthorizationRequest(query.get("response_type"), query.get("client_id"),
				query.get("redirect_uri"), query.get("scope"), query.get("state"), query.get("aud"),
				query.get("launch"), query.get("code_challenge"), query.get("code_challenge_method"),
				query.get("patient"));
		requireOwnApp(request, http);
		String error = request.error();
		if (error != null) {
			return redirect(request.answer("error", error));
		}
		if (request.launch() == null && request.patient() == null) {
			return ResponseEntity.ok()
				.contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
				.body(this.picker.html(String.valueOf(http.getQueryString())));
		}
		return context(request).map((context) -> redirect(request.answer("code", this.server.code(request, context))))
			.orElseGet(() -> redirect(request.answer("error", "access_denied")));
	}

	@PostMapping("/token")
	ResponseEntity<Map<String, Object>> token(@RequestParam Map<String, String> form) {
		Optional<Grant> grant = "authorization_code".equals(form.get("grant_type"))
				? this.server.redeem(form.getOrDefault("code", ""), form.getOrDefault("client_id", ""),
						form.getOrDefault("redirect_uri", ""), form.getOrDefault("code_verifier", ""))
				: Optional.empty();
		return grant.map((granted) -> ResponseEntity.ok(token(granted)))
			.orElseGet(() -> ResponseEntity.badRequest().body(Map.of("error", "invalid_grant")));
	}

	private Map<String, Object> token(Grant grant) {
		Map<String, Object> token = new LinkedHashMap<>();
		token.put("access_token", this.server.accessToken(grant));
		token.put("token_type", "Bearer");
		token.put("expires_in", DemoAuthorizationServer.TOKEN_LIFETIME.toSeconds());
		token.put("scope", grant.scope());
		token.put("patient", grant.context().patient());
		token.put("need_patient_banner", true);
		if (!grant.context().appContext().isEmpty()) {
			token.put("appContext", grant.context().appContext());
		}
		return token;
	}

	private Optional<LaunchContext> context(AuthorizationRequest request) {
		String launch = request.launch();
		if (launch != null) {
			return this.server.findLaunch(launch);
		}
		return Optional.ofNullable(request.patient())
			.filter(this.picker::isKnown)
			.map((patient) -> new LaunchContext(patient, ""));
	}

	/** No other page gets a code, and an answer goes nowhere else. */
	private void requireOwnApp(AuthorizationRequest request, HttpServletRequest http) {
		String own = http.getScheme() + "://" + http.getServerName() + ":" + http.getServerPort() + "/smart/index.html";
		boolean isOwnServer = this.servers.all()
			.stream()
			.map(SmartServer::url)
			.anyMatch((url) -> url.equals(request.aud()));
		if (!own.equals(request.redirectUri()) || !SmartServers.DEMO_CLIENT_ID.equals(request.clientId())
				|| !isOwnServer) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "client_id, redirect_uri or aud is another's");
		}
	}

	private static ResponseEntity<byte[]> redirect(URI address) {
		return ResponseEntity.status(HttpStatus.FOUND).location(address).build();
	}

}
