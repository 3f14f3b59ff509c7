package app.photoplay.assets;

import app.photoplay.base.CurrentUser;
import app.photoplay.base.ErrorCode;
import app.photoplay.base.Ids;
import app.photoplay.base.Refusal;
import app.photoplay.media.AssetId;
import app.photoplay.media.MediaLibrary;
import app.photoplay.project.ProjectAccess;
import app.photoplay.project.ProjectId;
import app.photoplay.project.ProjectRight;
import app.photoplay.project.ProjectSummary;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Many files as one ZIP: asked for first, since no address holds ten thousand ids, then fetched once or twice. */
@Service
@PreAuthorize("isAuthenticated()")
public class AssetPackages {

    /** How long one can be fetched. */
    static final Duration KEPT = Duration.ofDays(1);

    private final ProjectAccess access;
    private final AssetRows rows;
    private final AssetPackageRows packages;
    private final AssetOrigins origins;
    private final MediaLibrary library;
    private final CurrentUser currentUser;
    private final Clock clock;

    AssetPackages(
            ProjectAccess access,
            AssetRows rows,
            AssetPackageRows packages,
            AssetOrigins origins,
            MediaLibrary library,
            CurrentUser currentUser,
            Clock clock) {
        this.access = access;
        this.rows = rows;
        this.packages = packages;
        this.origins = origins;
        this.library = library;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Keeps what is to be fetched.
     *
     * @throws Refusal with NOT_FOUND where the person may see none of them
     */
    @Transactional
    public AssetPackage prepare(List<AssetId> ids) {
        Collection<AssetCard> cards = rows.cards(ids, visible()).values();
        if (cards.isEmpty()) {
            throw new Refusal(ErrorCode.NOT_FOUND, null);
        }
        UUID id = Ids.next();
        packages.add(id, currentUser.id(), ids, clock.instant());
        return new AssetPackage(
                id, cards.size(), cards.stream().mapToLong(AssetCard::bytes).sum());
    }

    /**
     * The cards of what is in it, as far as the person may still see it.
     *
     * @throws Refusal with NOT_FOUND where there is none, it is too old, or somebody else's
     */
    @Transactional(readOnly = true)
    public Contents contents(UUID id) {
        List<AssetId> ids =
                packages.find(id, currentUser.id()).orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND, null));
        Map<AssetId, AssetCard> found = rows.cards(ids, visible());
        List<AssetCard> cards =
                ids.stream().distinct().map(found::get).filter(Objects::nonNull).toList();
        Map<AssetId, AssetOrigin> told = origins.of(cards, access.offered(ProjectRight.EDIT));
        try {
            return new Contents(cards.size(), new AssetArchive(cards, told, library::path));
        } catch (IOException e) {
            throw new UncheckedIOException("Could not look at the files", e);
        }
    }

    /** What is written. */
    public static final class Contents {

        private final int files;
        private final AssetArchive archive;

        private Contents(int files, AssetArchive archive) {
            this.files = files;
            this.archive = archive;
        }

        public int files() {
            return files;
        }

        /** Of the ZIP, in bytes. */
        public long length() {
            return archive.length();
        }

        /** Writes it as it is read from the disk: no more than a buffer of it is in memory. */
        public void write(OutputStream out) throws IOException {
            archive.write(out);
        }
    }

    private List<ProjectId> visible() {
        return access.all(ProjectRight.VIEW).stream().map(ProjectSummary::id).toList();
    }
}
