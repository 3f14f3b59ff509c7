package app.photoplay.base.database;

import app.photoplay.base.PhotoplayHome;
import java.io.File;
import java.nio.file.Path;
import org.springframework.beans.factory.support.DefaultSingletonBeanRegistry;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.system.ApplicationHome;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Supplies the embedded database to everything that speaks JDBC, unless {@code spring.datasource.url} names another
 * one. Before there are beans, so that the server comes up while the application does.
 */
final class EmbeddedDatabaseInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String EMBEDDED = "embedded";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        if (!environment.getProperty("spring.datasource.url", EMBEDDED).equals(EMBEDDED)) {
            return;
        }
        PhotoplayHome home = Binder.get(environment).bindOrCreate("photoplay", PhotoplayHome.class);
        String programs = environment.getProperty("photoplay.database.programs", "");
        File product = new ApplicationHome(getClass()).getSource();
        var database = new StartingDatabase(() -> new EmbeddedDatabase(
                home.folder(""),
                programs.isEmpty()
                        ? DatabasePrograms.parentFor(product, home.folder("programs"))
                        : Path.of(programs).toAbsolutePath()));
        var beans = context.getBeanFactory();
        ((DefaultSingletonBeanRegistry) beans).registerDisposableBean("embeddedDatabase", database::close);
        beans.registerSingleton("embeddedConnectionDetails", new EmbeddedConnectionDetails(database));
    }

    private record EmbeddedConnectionDetails(StartingDatabase database) implements JdbcConnectionDetails {

        @Override
        public String getUsername() {
            return database.started().user();
        }

        @Override
        public String getPassword() {
            return database.started().password();
        }

        @Override
        public String getJdbcUrl() {
            return database.started().url();
        }
    }
}
