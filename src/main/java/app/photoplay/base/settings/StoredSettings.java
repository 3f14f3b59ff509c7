package app.photoplay.base.settings;

import app.photoplay.base.ChangeNotifier;
import com.github.benmanes.caffeine.cache.Ticker;
import jakarta.annotation.security.PermitAll;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Settings as the rows have them, read whole and kept for seconds. A hint drops what was read; one that comes while rows
 * are read drops those too, since they may be older than it.
 */
@Component
@PermitAll
class StoredSettings implements RuntimeSettings {

    /** Under which a change is hinted at. */
    static final UUID TOPIC = new UUID(0, 0x5e77165L);

    private static final Logger log = LoggerFactory.getLogger(StoredSettings.class);
    /** For a hint that was lost. */
    private static final long HOLDS = Duration.ofSeconds(5).toNanos();

    private final SettingRows rows;
    private final Ticker ticker = Ticker.systemTicker();
    private final AtomicLong hints = new AtomicLong();
    private final ChangeNotifier changes;
    private final AtomicBoolean ringing = new AtomicBoolean();
    private volatile Read last = new Read(Map.of(), -1, 0);

    StoredSettings(SettingRows rows, ChangeNotifier changes) {
        this.rows = rows;
        this.changes = changes;
        changes.subscribe(TOPIC, this::changed);
    }

    /** @param hint how many hints had come before it was read */
    private record Read(Map<String, SettingChange> settings, long hint, long at) {}

    /** Whatever is open somewhere looks again, since what has changed may concern it. */
    private void changed() {
        drop();
        if (ringing.compareAndSet(false, true)) {
            try {
                changes.ringAll();
            } finally {
                ringing.set(false);
            }
        }
    }

    void drop() {
        hints.incrementAndGet();
    }

    @Override
    public <T> Optional<T> find(Setting<T> setting) {
        return Optional.ofNullable(now().get(setting.name()))
                .flatMap(change -> Optional.ofNullable(change.value()))
                .flatMap(value -> read(setting, value));
    }

    private Map<String, SettingChange> now() {
        Read known = last;
        long hint = hints.get();
        long time = ticker.read();
        if (known.hint() != hint || time - known.at() > HOLDS) {
            known = new Read(rows.all(), hint, time);
            last = known;
        }
        return known.settings();
    }

    private static <T> Optional<T> read(Setting<T> setting, String value) {
        try {
            return Optional.of(setting.reader().apply(value));
        } catch (IllegalArgumentException e) {
            log.warn("The setting {} cannot be read, its default holds", setting.name());
            return Optional.empty();
        }
    }
}
