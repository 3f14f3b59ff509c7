package app.photoplay.assets;

import app.photoplay.base.FileNames;
import app.photoplay.media.Asset;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Files in a folder for each film, named by shot and take, and a manifest that says what each is and how it came to be.
 * Pictures and clips are compressed already, so that they are only stored, and the length is known.
 */
final class AssetArchive {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String MANIFEST = "manifest.json";

    private final List<File> files = new ArrayList<>();
    private final byte[] manifest;

    private record File(String name, Path path, long size, Instant made) {}

    /** What has gone meanwhile is left out, and of the manifest too. */
    AssetArchive(List<AssetCard> cards, Map<?, AssetOrigin> origins, Function<Asset, Path> paths) throws IOException {
        Set<String> taken = new HashSet<>(Set.of(MANIFEST));
        List<Map<String, @Nullable Object>> entries = new ArrayList<>();
        for (AssetCard card : cards) {
            Path path = paths.apply(card.file());
            if (Files.exists(path)) {
                String name = FileNames.free(name(card), taken);
                files.add(new File(name, path, Files.size(path), card.made()));
                entries.add(entry(name, card, origins.get(card.id())));
            }
        }
        manifest = MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(Map.of("files", entries));
    }

    /** In bytes. */
    long length() {
        List<String> names = new ArrayList<>(files.stream().map(File::name).toList());
        List<Long> sizes = new ArrayList<>(files.stream().map(File::size).toList());
        names.add(MANIFEST);
        sizes.add((long) manifest.length);
        return StoredZip.length(names, sizes);
    }

    /** @throws IOException also where one has gone since: an archive that ends too early says so */
    void write(OutputStream out) throws IOException {
        StoredZip zip = new StoredZip(out);
        Instant newest = Instant.EPOCH;
        for (File file : files) {
            try (InputStream in = Files.newInputStream(file.path())) {
                zip.add(file.name(), file.made(), file.size(), in);
            }
            newest = file.made().isAfter(newest) ? file.made() : newest;
        }
        zip.add(MANIFEST, newest, manifest.length, new ByteArrayInputStream(manifest));
        zip.end();
    }

    private static Map<String, @Nullable Object> entry(String name, AssetCard card, @Nullable AssetOrigin origin) {
        Map<String, @Nullable Object> entry = new LinkedHashMap<>();
        entry.put("file", name);
        entry.put("id", card.id().toString());
        entry.put("kind", card.kind().name().toLowerCase(Locale.ROOT));
        entry.put("film", card.title());
        entry.put("scene", card.scene());
        entry.put("shot", card.number() == 0 ? null : card.number());
        entry.put("take", card.take() == 0 ? null : card.take());
        entry.put("chosen", card.chosen());
        entry.put("favourite", card.favourite());
        entry.put("made", card.made().toString());
        entry.put("width", card.width());
        entry.put("height", card.height());
        entry.put("seconds", card.duration() == null ? null : card.duration().toMillis() / 1_000.0);
        entry.put("bytes", card.bytes());
        entry.put("sha256", card.sha256());
        if (origin != null) {
            entry.put("provenance", origin.way().name().toLowerCase(Locale.ROOT));
            entry.put("provider", origin.provider());
            entry.put("model", origin.model());
            entry.put("request", origin.request());
            entry.put("prompt", origin.prompt());
            entry.put("seed", origin.seed());
            entry.put("credits", origin.price() == null ? null : origin.price().hundredths() / 100.0);
        }
        return entry;
    }

    private static String name(AssetCard card) {
        String kind = card.kind().name().toLowerCase(Locale.ROOT);
        String what = card.number() > 0
                ? "shot %03d take %02d %s".formatted(card.number(), card.take(), kind)
                : "%s %s".formatted(kind, card.id().toString().substring(0, 8));
        return FileNames.plain(card.title()) + "/" + what + FileNames.ending(card.contentType());
    }
}
