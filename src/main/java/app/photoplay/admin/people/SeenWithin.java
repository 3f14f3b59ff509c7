package app.photoplay.admin.people;

import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** When people were last seen. */
public enum SeenWithin {
    DAY(Duration.ofDays(1)),
    WEEK(Duration.ofDays(7)),
    MONTH(Duration.ofDays(30)),
    /** Longer ago than that, or never. */
    LONGER(null);

    private final @Nullable Duration duration;

    SeenWithin(@Nullable Duration duration) {
        this.duration = duration;
    }

    /** How long ago at most; null for longer than a month. */
    @Nullable
    Duration duration() {
        return duration;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
