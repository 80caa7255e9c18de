package org.calciphylaxis.advisor.feedback.report;

import java.time.Clock;

import org.calciphylaxis.advisor.OperationOutcomeJson;
import org.calciphylaxis.advisor.store.DatabaseFailure;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;
import org.springframework.boot.actuate.endpoint.web.annotation.WebEndpoint;
import org.springframework.context.annotation.Conditional;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * The Actuator endpoint {@code /actuator/advice-report}: JSON, or CSV by
 * {@code Accept: text/csv} or {@code format=csv}.
 */
@Component
@WebEndpoint(id = "adviceReport")
@Conditional(OnOperatorsPort.class)
class AdviceReportEndpoint {

	private static final Logger log = LoggerFactory.getLogger(AdviceReportEndpoint.class);

	private final AdviceReportRepository reports;

	private final Clock clock;

	AdviceReportEndpoint(AdviceReportRepository reports, Clock clock) {
		this.reports = reports;
		this.clock = clock;
	}

	/**
	 * Reports on the cards that were first shown in a period.
	 * @param from its start, a date or a date and time with offset; null for 30 days
	 * before its end
	 * @param to the first moment after it; null for now
	 * @param format {@code json} or {@code csv}; null for what is accepted
	 * @return 400 when a parameter cannot be used, 503 while the database is away
	 */
	@ReadOperation(producesFrom = ReportFormat.class)
	WebEndpointResponse<Object> report(@Nullable String from, @Nullable String to, @Nullable String format,
			ReportFormat accepted) {
		try {
			ReportFormat wanted = ReportFormat.of(format, accepted);
			AdviceReport report = this.reports.find(ReportPeriod.parse(from, to, this.clock.instant()));
			return new WebEndpointResponse<>((wanted == ReportFormat.CSV) ? ReportCsv.format(report) : report,
					wanted.contentType());
		}
		catch (InvalidReportParameter ex) {
			return failure(new OperationOutcomeJson("value", String.valueOf(ex.getMessage()), ex.parameter()),
					WebEndpointResponse.STATUS_BAD_REQUEST);
		}
		catch (DataAccessException | TransactionException ex) {
			log.warn("The report could not be made: {}", DatabaseFailure.rootCause(ex));
			OperationOutcomeJson outcome = DatabaseFailure.isUnreachable(ex)
					? new OperationOutcomeJson("transient", "The database cannot be reached.", null)
					: new OperationOutcomeJson("exception", "The database failed; the log says how.", null);
			return failure(outcome, WebEndpointResponse.STATUS_SERVICE_UNAVAILABLE);
		}
	}

	private static WebEndpointResponse<Object> failure(OperationOutcomeJson outcome, int status) {
		return new WebEndpointResponse<>(outcome.json(), status, OperationOutcomeJson.MEDIA_TYPE);
	}

}
