package app.photoplay.media;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Removes at start what a killed process or a deleted account left: temporary folders, and content without a row. */
@Component
class MediaJanitor {

    private static final Logger LOG = LoggerFactory.getLogger(MediaJanitor.class);
    /** Content is placed moments before its row is written. */
    private static final Duration SETTLED = Duration.ofHours(1);

    private static final int AT_ONCE = 500;

    private final ScratchFolders scratch;
    private final ContentStore content;
    private final StoredAssets assets;
    private final MediaLibrary library;
    private final Clock clock;

    MediaJanitor(ScratchFolders scratch, ContentStore content, StoredAssets assets, MediaLibrary library, Clock clock) {
        this.scratch = scratch;
        this.content = content;
        this.assets = assets;
        this.library = library;
        this.clock = clock;
    }

    /** Off the starting thread: nobody waits for it. */
    @EventListener(ApplicationReadyEvent.class)
    void startSweeping() {
        Thread.ofVirtual().name("media-janitor").start(() -> {
            try {
                sweep();
            } catch (IOException | RuntimeException e) {
                LOG.warn("Could not clean up the media folder; retried at the next start", e);
            }
        });
    }

    void sweep() throws IOException {
        scratch.sweep();
        List<String> placed =
                new ArrayList<>(content.placedBefore(clock.instant().minus(SETTLED)));
        for (int from = 0; from < placed.size(); from += AT_ONCE) {
            Set<String> unknown = new HashSet<>(placed.subList(from, Math.min(placed.size(), from + AT_ONCE)));
            unknown.removeAll(assets.known(List.copyOf(unknown)));
            unknown.stream().filter(name -> name.matches("[0-9a-f]{64}")).forEach(library::removeUnused);
        }
    }
}
