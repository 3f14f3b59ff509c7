package app.photoplay.animatic.figure;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Keeps drawn figures up to a number of bytes, the least recently used leave first. */
final class SpriteStore {

    private final long limit;
    private final Map<Object, Sprite> sprites = new LinkedHashMap<>(64, .75f, true);
    private long bytes;

    SpriteStore(long limit) {
        this.limit = limit;
    }

    Sprite get(Object key, Supplier<Sprite> print) {
        synchronized (this) {
            Sprite kept = sprites.get(key);
            if (kept != null) {
                return kept;
            }
        }
        Sprite drawn = print.get();
        synchronized (this) {
            if (drawn.bytes() <= limit / 2 && sprites.put(key, drawn) == null) {
                bytes += drawn.bytes();
            }
            var eldest = sprites.entrySet().iterator();
            while (bytes > limit && eldest.hasNext()) {
                bytes -= eldest.next().getValue().bytes();
                eldest.remove();
            }
        }
        return drawn;
    }
}
