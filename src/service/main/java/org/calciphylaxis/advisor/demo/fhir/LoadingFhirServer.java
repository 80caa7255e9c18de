package org.calciphylaxis.advisor.demo.fhir;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.server.RestfulServer;
import jakarta.servlet.ServletException;

/**
 * A FHIR server whose resources are loaded beside the rest of the start. It is complete
 * before it takes calls.
 */
final class LoadingFhirServer extends RestfulServer {

	private static final long serialVersionUID = 1L;

	private final transient FutureTask<List<Object>> providers;

	/**
	 * Begins to load.
	 * @param providers loads the resources; what it throws stops the start
	 */
	LoadingFhirServer(FhirContext fhir, Callable<List<Object>> providers) {
		super(fhir);
		this.providers = new FutureTask<>(providers);
		new Thread(this.providers, "demo-fhir-server").start();
	}

	@Override
	protected void initialize() throws ServletException {
		try {
			registerProviders(this.providers.get());
		}
		catch (ExecutionException ex) {
			throw new ServletException("The synthetic patients cannot be loaded", ex.getCause());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new ServletException(ex);
		}
	}

}
