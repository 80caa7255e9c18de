package org.calciphylaxis.advisor.demo;

import java.nio.charset.StandardCharsets;

import org.springframework.context.annotation.Profile;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code /demo/stories}: the synthetic patients and what to expect of each. */
@RestController
@Profile("demo")
class SyntheticPatientController {

	private final SyntheticPatients stories;

	SyntheticPatientController(SyntheticPatients stories) {
		this.stories = stories;
	}

	@GetMapping("/demo/stories")
	ResponseEntity<byte[]> list() {
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_JSON)
			.body(this.stories.index().getBytes(StandardCharsets.UTF_8));
	}

}
