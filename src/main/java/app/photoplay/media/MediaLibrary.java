package app.photoplay.media;

import app.photoplay.media.ffmpeg.ClipFormat;
import app.photoplay.media.ffmpeg.FfmpegException;
import app.photoplay.media.ffmpeg.MediaProbe;
import app.photoplay.project.ProjectId;
import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps pictures, clips and films: what is taken is checked, whole and on the disk before its row exists, and the same
 * content is kept once however many rows name it. It acts for nobody signed in: whoever serves a person asks
 * {@link MediaFiles}.
 */
@Component
@PermitAll
public class MediaLibrary {

    private final StoredAssets assets;
    private final ContentStore content;
    private final MediaInspector inspector;
    private final ScratchFolders scratch;
    private final TransactionTemplate transaction;
    private final Clock clock;

    MediaLibrary(
            StoredAssets assets,
            ContentStore content,
            MediaInspector inspector,
            ScratchFolders scratch,
            TransactionTemplate transaction,
            Clock clock) {
        this.assets = assets;
        this.content = content;
        this.inspector = inspector;
        this.scratch = scratch;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Takes a copy of a file into the library, a picture with its thumbnail. Call it outside a transaction: it decodes.
     *
     * @param project that it belongs to: who may see that may fetch it
     * @return the new asset; each call makes one, also for content that is known
     * @throws UnusableMediaException if the file is not of that kind, too large, or cannot be decoded
     * @throws UncheckedIOException if it cannot be read, or the disk does not take it; nothing is kept then
     */
    public Asset store(ProjectId project, Path file, MediaKind kind) {
        try (StagedFile staged = stage(file, kind)) {
            return Objects.requireNonNull(transaction.execute(status -> keep(staged, AssetId.next(), project.value())));
        }
    }

    /**
     * The first half of {@link #store}: copies a file and looks into it, outside a transaction. Close it in the end,
     * whether it was kept or not.
     *
     * @throws UnusableMediaException if the file is not of that kind, too large, or cannot be decoded
     * @throws UncheckedIOException if it cannot be read, or the disk does not take it
     */
    public StagedFile stage(Path file, MediaKind kind) {
        ScratchFolders.Folder folder = scratch.folder("store");
        try {
            ContentStore.Copy copy = content.copy(file, folder.path(), MediaInspector.limit(kind));
            return new StagedFile(kind, copy, inspector.inspect(copy.file(), kind, folder.path()), folder);
        } catch (IOException e) {
            folder.close();
            throw new UncheckedIOException("Could not store the file", e);
        } catch (RuntimeException | Error e) {
            folder.close();
            throw e;
        }
    }

    /**
     * The second half, in the caller's transaction: the asset is there exactly if that commits, together with whatever
     * else the caller writes, such as that it still was the one to do so.
     *
     * @param id given out before; what an earlier release left under it is replaced. Nobody may have been shown it yet,
     *     since browsers keep what they fetched
     * @param project the id of the one that it belongs to; plain, because a generation knows of no projects
     * @throws UncheckedIOException if the disk does not take it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Asset keep(StagedFile file, AssetId id, UUID project) {
        if (assets.existsById(id.value())) {
            // Its content, if it is another, goes with the next start's sweep.
            assets.deleteById(id.value());
            assets.flush();
        }
        assets.lockContent(file.copy().sha256());
        place(file.copy(), file.finding());
        return assets.saveAndFlush(
                        new StoredAsset(id, project, file.kind(), file.copy(), file.finding(), clock.instant()))
                .asView();
    }

    public Optional<Asset> find(AssetId id) {
        return assets.findById(id.value()).map(StoredAsset::asView);
    }

    /** How a clip is encoded; empty for what has to be encoded again before it can be joined to others. */
    public Optional<ClipFormat> reel(AssetId id) {
        return assets.findById(id.value()).flatMap(StoredAsset::reel);
    }

    /** Arguments that let ffmpeg read a clip or film, with no other demuxer than the one its first bytes ask for. */
    public List<String> input(Asset asset) {
        String demuxer = MediaType.ofContentType(asset.contentType()).demuxer();
        return List.of("-f", demuxer, "-i", path(asset).toString());
    }

    /**
     * Looks into a clip or film.
     *
     * @throws FfmpegException if it cannot be read
     */
    public MediaProbe probe(Asset asset) {
        return inspector.probe(path(asset), MediaType.ofContentType(asset.contentType()));
    }

    /**
     * Where its bytes are; read only.
     *
     * @throws IllegalArgumentException if there is no such asset
     */
    public Path path(AssetId id) {
        return path(find(id).orElseThrow(() -> new IllegalArgumentException("No asset " + id)));
    }

    /** Where its bytes are; read only. */
    public Path path(Asset asset) {
        return content.content(asset.sha256());
    }

    /** Forgets an asset; its content goes with the last asset that names it. An unknown id is nothing to do. */
    public void delete(AssetId id) {
        Optional<StoredAsset> row = assets.findById(id.value());
        row.ifPresent(found -> {
            assets.deleteById(id.value());
            removeUnused(found.sha256());
        });
    }

    /**
     * Whether all of these are a project's; so it is where there are none. Until the caller's transaction ends, none of them
     * is swept as something that nothing refers to.
     */
    @Transactional
    public boolean belong(ProjectId project, Collection<AssetId> ids) {
        Set<UUID> distinct = ids.stream().map(AssetId::value).collect(Collectors.toSet());
        return distinct.isEmpty() || assets.hold(project.value(), distinct).size() == distinct.size();
    }

    /** What the files of a project hold: the SHA-256 of each content, in hexadecimal. */
    @Transactional(readOnly = true)
    public Set<String> contents(ProjectId project) {
        return assets.contents(project.value());
    }

    /**
     * Deletes a content that no asset names any more. Only after the last row is gone for certain: a row without its
     * content would be worse than content without a row.
     */
    public void removeUnused(String sha256) {
        transaction.executeWithoutResult(status -> {
            assets.lockContent(sha256);
            if (!assets.existsBySha256(sha256)) {
                try {
                    content.remove(sha256);
                } catch (IOException e) {
                    throw new UncheckedIOException("Could not delete content", e);
                }
            }
        });
    }

    private void place(ContentStore.Copy copy, MediaInspector.Finding finding) {
        try {
            Path thumbnail = finding.thumbnail();
            if (thumbnail != null) {
                content.keep(thumbnail, content.variant(copy.sha256(), MediaVariant.THUMBNAIL));
            }
            content.keep(copy.file(), content.content(copy.sha256()));
        } catch (IOException e) {
            throw new UncheckedIOException("Could not store the file", e);
        }
    }
}
