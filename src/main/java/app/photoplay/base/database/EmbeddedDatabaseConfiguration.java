package app.photoplay.base.database;

import app.photoplay.base.PhotoplayHome;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Supplies the embedded database to everything that speaks JDBC, unless another one is named. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "spring.datasource.url", havingValue = "embedded", matchIfMissing = true)
class EmbeddedDatabaseConfiguration {

    /** @param programs where the programs of PostgreSQL are unpacked, by default below the home */
    @Bean(destroyMethod = "close")
    EmbeddedDatabase embeddedDatabase(PhotoplayHome home, @Value("${photoplay.database.programs:}") String programs) {
        return new EmbeddedDatabase(
                home.folder(""),
                programs.isEmpty() ? home.folder("programs") : Path.of(programs).toAbsolutePath());
    }

    @Bean
    JdbcConnectionDetails embeddedConnectionDetails(EmbeddedDatabase database) {
        return new EmbeddedConnectionDetails(database);
    }

    private record EmbeddedConnectionDetails(EmbeddedDatabase database) implements JdbcConnectionDetails {

        @Override
        public String getUsername() {
            return database.user();
        }

        @Override
        public String getPassword() {
            return database.password();
        }

        @Override
        public String getJdbcUrl() {
            return database.url();
        }
    }
}
