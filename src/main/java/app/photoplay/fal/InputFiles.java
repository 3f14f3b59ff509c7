package app.photoplay.fal;

import app.photoplay.fal.model.Model;
import app.photoplay.generation.GenerationFailure;
import app.photoplay.generation.GenerationFailure.Reason;
import app.photoplay.generation.GenerationRequest;
import app.photoplay.media.Asset;
import app.photoplay.media.AssetId;
import app.photoplay.media.MediaLibrary;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Our pictures as a model's input: small ones in the request itself, others laid up at fal once and named again while
 * they lie there. fal cannot reach our own addresses.
 */
final class InputFiles {

    /** fal advises to upload what is larger than some kilobytes, since it slows the queue. */
    private static final long INLINE = 100_000;

    private static final Duration LIFETIME = Duration.ofDays(1);
    private static final Duration TRUSTED = Duration.ofHours(12);

    private final MediaLibrary library;
    private final Uploads uploads;
    private final Cache<AssetId, String> laidUp =
            Caffeine.newBuilder().maximumSize(50_000).expireAfterWrite(TRUSTED).build();

    InputFiles(MediaLibrary library, Uploads uploads) {
        this.library = library;
        this.uploads = uploads;
    }

    /**
     * Names the pictures that a request starts from, where the model takes them and as many as it takes.
     *
     * @throws PreparationFailedException if one cannot be had or sent
     */
    void addTo(ObjectNode input, Model model, GenerationRequest request) throws PreparationFailedException {
        switch (request) {
            case GenerationRequest.Still still -> {
                if (model.references() != null && !still.references().isEmpty()) {
                    ArrayNode urls = input.putArray(model.references());
                    int most = Math.max(1, model.mostReferences());
                    for (AssetId reference :
                            still.references().stream().limit(most).toList()) {
                        urls.add(url(reference));
                    }
                }
            }
            case GenerationRequest.Clip clip -> {
                if (model.start() != null) {
                    input.put(model.start(), url(clip.still()));
                }
                if (model.end() != null && clip.end() != null) {
                    input.put(model.end(), url(clip.end()));
                }
            }
        }
    }

    /**
     * @return an address that fal can read
     * @throws PreparationFailedException if there is none to be had
     */
    String url(AssetId id) throws PreparationFailedException {
        String known = laidUp.getIfPresent(id);
        if (known != null) {
            return known;
        }
        Asset asset = library.find(id).orElseThrow(() -> gone("There is no picture " + id));
        Path file = library.path(asset);
        if (asset.bytes() <= INLINE) {
            return inline(asset, file);
        }
        String ending = asset.contentType().replaceFirst(".*/", "");
        String url = uploads.put(file, asset.bytes(), asset.contentType(), asset.id() + "." + ending, LIFETIME)
                .toString();
        laidUp.put(id, url);
        return url;
    }

    private static String inline(Asset asset, Path file) throws PreparationFailedException {
        try {
            return "data:" + asset.contentType() + ";base64,"
                    + Base64.getEncoder().encodeToString(Files.readAllBytes(file));
        } catch (IOException e) {
            throw gone("A picture cannot be read: " + e.getMessage());
        }
    }

    private static PreparationFailedException gone(String detail) {
        return new PreparationFailedException(new GenerationFailure(Reason.INPUT_FILE, detail));
    }
}
