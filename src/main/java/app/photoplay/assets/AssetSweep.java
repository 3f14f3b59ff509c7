package app.photoplay.assets;

import app.photoplay.media.MediaLibrary;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets files go that nothing has referred to for thirty days. Each row goes in a transaction of its own, then its content
 * where no other row names it: what a crash leaves between the two is content without a row, which goes at the next start.
 * What is being uploaded is younger.
 */
@Component
class AssetSweep {

    static final Duration KEPT = Duration.ofDays(30);

    private static final Logger log = LoggerFactory.getLogger(AssetSweep.class);
    private static final int AT_ONCE = 200;

    private final AssetUsageRows usage;
    private final AssetPackageRows packages;
    private final AssetActRows acts;
    private final MediaLibrary library;
    private final TransactionTemplate transaction;
    private final Clock clock;

    AssetSweep(
            AssetUsageRows usage,
            AssetPackageRows packages,
            AssetActRows acts,
            MediaLibrary library,
            TransactionTemplate transaction,
            Clock clock) {
        this.usage = usage;
        this.packages = packages;
        this.acts = acts;
        this.library = library;
        this.transaction = transaction;
        this.clock = clock;
    }

    void sweep() {
        packages.deleteBefore(clock.instant().minus(AssetPackages.KEPT));
        acts.deleteBefore(clock.instant().minus(AssetActRows.KEPT));
        Instant before = clock.instant().minus(KEPT);
        for (UUID id : usage.unused(before, AT_ONCE)) {
            Optional<String> content =
                    Objects.requireNonNull(transaction.execute(status -> usage.releaseOne(id, before)));
            content.ifPresent(sha256 -> {
                library.removeUnused(sha256);
                log.info("Removed asset {}, which nothing referred to", id);
            });
        }
    }
}
