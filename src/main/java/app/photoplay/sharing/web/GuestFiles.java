package app.photoplay.sharing.web;

import app.photoplay.base.Refusal;
import app.photoplay.media.Asset;
import app.photoplay.media.AssetId;
import app.photoplay.media.MediaLibrary;
import app.photoplay.media.MediaVariant;
import app.photoplay.media.MediaVariants;
import app.photoplay.media.web.ServedFile;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Files on their way to guests. Whoever calls has asked whether this guest may have this file. */
@Component
@PermitAll
public class GuestFiles {

    private static final int REMEMBERED = 20_000;

    private final MediaLibrary library;
    private final MediaVariants variants;
    /** What a file is never changes; where it is gone, it is not sent. */
    private final Cache<AssetId, Asset> known =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    GuestFiles(MediaLibrary library, MediaVariants variants) {
        this.library = library;
        this.variants = variants;
    }

    /**
     * A picture; 404 where there is none, unless the answer says otherwise already.
     *
     * @param id null for none
     * @param size «small», «medium», «large», or «preview» for the beginning of a clip
     */
    public void picture(@Nullable AssetId id, String size, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        MediaVariant variant = switch (size) {
            case "small" -> MediaVariant.THUMBNAIL;
            case "medium" -> MediaVariant.GALLERY;
            case "large" -> MediaVariant.FULL;
            case "preview" -> MediaVariant.PREVIEW;
            default -> null;
        };
        Optional<Asset> asset = variant == null || id == null ? Optional.empty() : find(id);
        Optional<MediaVariants.Shown> shown =
                variant == null ? Optional.empty() : asset.flatMap(found -> variants.of(found, variant));
        if (variant == null || shown.isEmpty()) {
            none(response);
            return;
        }
        serve(ServedFile.variant(asset.orElseThrow(), variant, shown.get()), request, response);
    }

    Optional<Asset> find(AssetId id) {
        Asset asset = known.getIfPresent(id);
        if (asset == null) {
            asset = library.find(id).orElse(null);
            if (asset != null) {
                known.put(id, asset);
            }
        }
        return Optional.ofNullable(asset);
    }

    static void none(HttpServletResponse response) {
        if (response.getStatus() == HttpServletResponse.SC_OK) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    static void serve(ServedFile file, HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            file.forGuests().serve(request, response);
        } catch (Refusal notThereAnyMore) {
            none(response);
        }
    }

    /** Letters, digits and dashes, of whatever script. */
    static String name(String title) {
        String plain = title.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        return plain.substring(0, Math.min(60, plain.length()));
    }
}
