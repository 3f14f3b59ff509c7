package app.photoplay.studio.live;

import com.github.benmanes.caffeine.cache.Cache;
import java.util.Optional;

/**
 * A value that a page shows. It is let go when nobody has asked for it for a while, so that pages which are only open
 * hold little; who wants it then loads it again.
 */
public final class Remembered<T> {

    private final Cache<Remembered<?>, Object> recent;

    Remembered(Cache<Remembered<?>, Object> recent) {
        this.recent = recent;
    }

    /** Empty before the first, and when it was let go. */
    @SuppressWarnings("unchecked")
    public Optional<T> now() {
        return Optional.ofNullable((T) recent.getIfPresent(this));
    }

    public void put(T value) {
        recent.put(this, value);
    }
}
