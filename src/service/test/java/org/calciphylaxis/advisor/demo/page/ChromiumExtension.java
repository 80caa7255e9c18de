package org.calciphylaxis.advisor.demo.page;

import java.util.Objects;

import com.microsoft.playwright.Browser;
import org.calciphylaxis.advisor.Chromium;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** Gives every test the same browser, which is closed after the last one. */
final class ChromiumExtension implements BeforeAllCallback {

	private static final Namespace NAMESPACE = Namespace.create(ChromiumExtension.class);

	private @Nullable Chromium chromium;

	@Override
	public void beforeAll(ExtensionContext context) {
		this.chromium = context.getRoot()
			.getStore(NAMESPACE)
			.computeIfAbsent(Chromium.class, (type) -> new Chromium(), Chromium.class);
	}

	Browser browser() {
		return Objects.requireNonNull(this.chromium, "no test has begun").browser();
	}

}
