package app.photoplay.base.jobs;

import app.photoplay.base.PeriodicTask;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.jobrunr.jobs.mappers.JobMapper;
import org.jobrunr.jobs.states.StateName;
import org.jobrunr.storage.StorageProvider;
import org.jobrunr.storage.StorageProviderUtils.DatabaseOptions;
import org.jobrunr.storage.sql.common.SqlStorageProviderFactory;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Gives JobRunr a small pool of its own. Its commits need not wait for the disk, since our own rows are the truth, and
 * they must never join or end a transaction of ours.
 */
@Configuration(proxyBeanMethods = false)
class JobStorage {

    private static final int CONNECTIONS = 6;
    private static final Duration KEEP_FAILED = Duration.ofDays(3);

    /** JobRunr's pool is no bean: a second DataSource would confuse everything that asks for one. */
    @Bean(destroyMethod = "close")
    JobPool jobPool(DataSource dataSource) throws SQLException {
        HikariDataSource ours = dataSource.unwrap(HikariDataSource.class);
        HikariConfig config = new HikariConfig();
        config.setPoolName("jobs");
        config.setJdbcUrl(ours.getJdbcUrl());
        config.setUsername(ours.getUsername());
        config.setPassword(ours.getPassword());
        config.setDataSourceProperties(ours.getDataSourceProperties());
        String options = ours.getDataSourceProperties().getProperty("options", "");
        config.addDataSourceProperty("options", (options + " -c synchronous_commit=off").strip());
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(Duration.ofSeconds(3).toMillis());
        return new JobPool(new HikariDataSource(config));
    }

    @Bean(destroyMethod = "close")
    @DependsOnDatabaseInitialization
    StorageProvider storageProvider(JobPool pool, JobMapper mapper) {
        StorageProvider storage = SqlStorageProviderFactory.using(pool.source(), null, DatabaseOptions.CREATE);
        storage.setJobMapper(mapper);
        return storage;
    }

    @Bean
    PeriodicTask jobSupervision(JobServerSupervisor supervisor) {
        return new PeriodicTask("job-supervisor", Duration.ofSeconds(1), supervisor::look);
    }

    @Bean
    PeriodicTask jobClearing(StorageProvider storage, Clock clock) {
        return new PeriodicTask("job-clearing", Duration.ofHours(1), () -> {
            Instant before = clock.instant().minus(KEEP_FAILED);
            storage.deleteJobsPermanently(StateName.FAILED, before);
        });
    }

    record JobPool(HikariDataSource source) implements AutoCloseable {
        @Override
        public void close() {
            source.close();
        }
    }
}
