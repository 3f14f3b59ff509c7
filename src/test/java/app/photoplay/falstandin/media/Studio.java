package app.photoplay.falstandin.media;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Makes files; what was made stays at hand, the oldest going first. */
public final class Studio {

    private static final int SHELF = 96;

    private final Map<Motif, CompletableFuture<byte[]>> shelf = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Motif, CompletableFuture<byte[]>> eldest) {
            return size() > SHELF;
        }
    };

    /** @param note what makes the bytes differ from those of the same motif elsewhere */
    public byte[] file(Motif motif, String note) {
        return Marks.marked(motif.kind(), base(motif), note);
    }

    /** Bytes of {@link #file} for a note of so many ASCII characters. */
    public int length(Motif motif, int note) {
        return file(motif, "x".repeat(note)).length;
    }

    private byte[] base(Motif motif) {
        Motif base = motif.base();
        var own = new CompletableFuture<byte[]>();
        CompletableFuture<byte[]> known;
        synchronized (shelf) {
            known = shelf.putIfAbsent(base, own);
        }
        if (known != null) {
            return known.join();
        }
        try {
            own.complete(made(base));
        } catch (RuntimeException e) {
            own.completeExceptionally(e);
            synchronized (shelf) {
                shelf.remove(base);
            }
        }
        return own.join();
    }

    private static byte[] made(Motif motif) {
        return switch (motif.kind()) {
            case PNG, JPEG -> Pictures.drawn(motif);
            case MP4 -> Footage.shot(motif.frame());
            case WAV -> Tones.sounded(motif.frame().seconds());
        };
    }
}
