package org.calciphylaxis.advisor.store;

import java.nio.file.Path;

import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Backups of the embedded database. PostgreSQL has its own.
 *
 * @param folder where a backup is written each day; none: no backups
 * @param keep how many of them are kept
 */
@ConfigurationProperties("advisor.backup")
@Validated
public record BackupProperties(@Nullable Path folder, @DefaultValue("7") @Min(1) int keep) {

}
