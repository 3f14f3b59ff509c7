package app.photoplay.base.outbox;

import app.photoplay.base.ChangeNotifier;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Hears on one connection what any process has hinted at, and passes it on to whoever listens in this one. After a lost
 * connection everybody is told: what was missed is in the rows.
 */
@Component
class ChangeListener implements SmartLifecycle {

    static final String CHANNEL = "photoplay_changed";

    private static final Logger log = LoggerFactory.getLogger(ChangeListener.class);
    /** A wait asks the database for nothing; it is short for the sake of the end. */
    private static final int WAIT_MILLIS = 250;

    private static final Duration END_LIMIT = Duration.ofSeconds(2);
    private static final long PAUSE_MILLIS = 1_000;

    private final DataSource dataSource;
    private final ChangeNotifier changeNotifier;
    private volatile boolean running;
    private @Nullable Thread thread;
    private volatile @Nullable Connection current;

    ChangeListener(DataSource dataSource, ChangeNotifier changeNotifier) {
        this.dataSource = dataSource;
        this.changeNotifier = changeNotifier;
    }

    @Override
    public synchronized void start() {
        if (!running) {
            running = true;
            thread = Thread.ofPlatform().daemon().name("change-listener").start(this::run);
        }
    }

    private void run() {
        boolean lost = false;
        while (running) {
            try (Connection connection = dataSource.getConnection();
                    Statement statement = connection.createStatement()) {
                current = connection;
                statement.execute("listen " + CHANNEL);
                if (lost) {
                    changeNotifier.ringAll();
                    log.info("Changes are heard again");
                }
                lost = false;
                subscribe(connection.unwrap(PGConnection.class));
            } catch (SQLException | RuntimeException e) {
                if (running && !lost) {
                    log.warn("Changes of other processes are not heard for now: {}", e.toString());
                }
                lost = true;
                pause();
            }
        }
    }

    private void subscribe(PGConnection connection) throws SQLException {
        while (running) {
            PGNotification[] heard = connection.getNotifications(WAIT_MILLIS);
            if (heard != null) {
                Arrays.stream(heard)
                        .map(PGNotification::getParameter)
                        .distinct()
                        .forEach(this::notifyListeners);
            }
        }
    }

    private void notifyListeners(String subject) {
        try {
            changeNotifier.notifyListeners(UUID.fromString(subject));
        } catch (RuntimeException e) {
            log.warn("A listener did not take a change: {}", e.toString());
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized void stop() {
        running = false;
        if (thread != null) {
            if (!hasEnded(thread)) {
                thread.interrupt();
                abort(current);
            }
            thread = null;
        }
    }

    /** By itself after its wait, so that its connection goes back whole. */
    private static boolean hasEnded(Thread listener) {
        try {
            return listener.join(END_LIMIT);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** It waits in a read that no interrupt ends. */
    private static void abort(@Nullable Connection connection) {
        if (connection != null) {
            try {
                connection.abort(Runnable::run);
            } catch (SQLException e) {
                log.debug("The connection had ended already", e);
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
