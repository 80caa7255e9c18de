package org.calciphylaxis.advisor.feedback.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import java.util.Objects;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.calciphylaxis.advisor.OperationOutcomeJson;

import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/**
 * {@code GET /reports/advice?from=&to=}: JSON, or CSV by {@code Accept: text/csv} or
 * {@code format=csv}. A servlet, because the management port has no controllers.
 */
class AdviceReportServlet extends HttpServlet {

	private static final long serialVersionUID = 1L;

	private static final String CSV = "text/csv";

	private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule())
		.disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
		.enable(SerializationFeature.INDENT_OUTPUT);

	private final transient AdviceReportRepository reports;

	private final transient Clock clock;

	AdviceReportServlet(AdviceReportRepository reports, Clock clock) {
		this.reports = reports;
		this.clock = clock;
	}

	@Override
	protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		response.setHeader("X-Content-Type-Options", "nosniff");
		try {
			boolean csv = isCsv(request);
			ReportPeriod period = ReportPeriod.parse(request.getParameter("from"), request.getParameter("to"),
					this.clock.instant());
			AdviceReport report = this.reports.find(period);
			write(response, csv ? CSV : MediaType.APPLICATION_JSON_VALUE,
					csv ? ReportCsv.format(report) : JSON.writeValueAsString(report));
		}
		catch (InvalidReportParameter ex) {
			new OperationOutcomeJson("value", String.valueOf(ex.getMessage()), ex.parameter()).send(response,
					HttpStatus.BAD_REQUEST);
		}
		catch (DataAccessException ex) {
			response.setHeader(HttpHeaders.RETRY_AFTER, "30");
			new OperationOutcomeJson("transient", "The database cannot be reached.", null).send(response,
					HttpStatus.SERVICE_UNAVAILABLE);
		}
	}

	private static boolean isCsv(HttpServletRequest request) {
		String format = request.getParameter("format");
		if (format == null) {
			return Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT), "").contains(CSV);
		}
		return switch (format.toLowerCase(Locale.ROOT)) {
			case "csv" -> true;
			case "json" -> false;
			default -> throw new InvalidReportParameter("format", "is neither json nor csv");
		};
	}

	private static void write(HttpServletResponse response, String type, String text) throws IOException {
		response.setContentType(type + ";charset=utf-8");
		response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
	}

}
