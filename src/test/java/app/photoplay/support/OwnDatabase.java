package app.photoplay.support;

import app.photoplay.base.database.TestDatabase;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;

/** Gives an application under test a fresh database and a fresh home. For tests that cannot use {@link PhotoplayTest}. */
@Order(Ordered.HIGHEST_PRECEDENCE) // before the product looks which database it has
public final class OwnDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** A shot with this word is begun and not ended, so that its film is certainly met while it is made. */
    public static final String NEVER_DRAWN = "interminably";

    private static final AtomicInteger COUNT = new AtomicInteger();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        MutablePropertySources properties = context.getEnvironment().getPropertySources();
        properties.addFirst(new MapPropertySource("own-database", settings()));
        // Most tests are about something else than how their people signed up.
        properties.addLast(new MapPropertySource("own-doors", Map.of("photoplay.account.confirm-sign-ups", "false")));
    }

    private static Map<String, Object> settings() {
        return Map.of(
                "photoplay.home",
                TestHomes.next("app").toString(),
                // Nobody looks at the pictures here; drawing them in full is most of a film's time.
                "photoplay.animatic.width",
                160,
                "photoplay.animatic.faults.hang.word",
                NEVER_DRAWN,
                "spring.datasource.url",
                SharedServer.DATABASE.copy(SharedServer.MIGRATED, "test_" + COUNT.incrementAndGet()),
                "spring.datasource.username",
                SharedServer.DATABASE.user(),
                "spring.datasource.password",
                SharedServer.DATABASE.password(),
                "spring.datasource.hikari.maximum-pool-size",
                8,
                "spring.datasource.hikari.minimum-idle",
                1);
    }

    /** Ends with the test JVM: its watchdog sees to that. */
    private static final class SharedServer {

        /** Has the tables already: each application copies them instead of making them anew. */
        static final String MIGRATED = "migrated";

        static final TestDatabase DATABASE = TestDatabase.in(TestHomes.next("shared"));

        static {
            Flyway.configure()
                    .dataSource(DATABASE.url(MIGRATED), DATABASE.user(), DATABASE.password())
                    .load()
                    .migrate();
        }
    }
}
