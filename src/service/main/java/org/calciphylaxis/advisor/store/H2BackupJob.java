package org.calciphylaxis.advisor.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Backs the embedded database up once a day, while it is in use: its file is locked for
 * every other program, and a copy of it may be torn.
 */
@Component
class H2BackupJob {

	private static final Logger log = LoggerFactory.getLogger(H2BackupJob.class);

	private static final String PREFIX = "card-history-";

	private static final String SUFFIX = ".zip";

	private final JdbcClient database;

	private final DatabaseLocation location;

	private final BackupProperties settings;

	private final Clock clock;

	H2BackupJob(JdbcClient database, DatabaseLocation location, BackupProperties settings, Clock clock) {
		this.database = database;
		this.location = location;
		this.settings = settings;
		this.clock = clock;
	}

	@Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT2M")
	void run() {
		Path folder = this.settings.folder();
		if (folder == null || this.location.file().isEmpty()) {
			return;
		}
		try {
			backUp(folder);
		}
		catch (IOException | DataAccessException ex) {
			log.warn("The database could not be backed up: {}", DatabaseFailure.rootCause(ex));
		}
	}

	/** One backup a day; the newest are kept. */
	private void backUp(Path folder) throws IOException {
		Path backup = folder.resolve(PREFIX + LocalDate.now(this.clock) + SUFFIX);
		if (Files.exists(backup)) {
			return;
		}
		Files.createDirectories(folder);
		Path unfinished = Files.createTempFile(folder, "unfinished-", SUFFIX);
		this.database.sql("backup to :file").param("file", unfinished.toAbsolutePath().toString()).update();
		Files.move(unfinished, backup, StandardCopyOption.REPLACE_EXISTING);
		log.info("The database was backed up to {}", backup);
		for (Path old : backups(folder).stream().skip(this.settings.keep()).toList()) {
			Files.delete(old);
		}
	}

	/** The newest first. */
	private static List<Path> backups(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter((file) -> file.getFileName().toString().matches(PREFIX + "\\d{4}-\\d\\d-\\d\\d\\.zip"))
				.sorted(Comparator.reverseOrder())
				.toList();
		}
	}

}
