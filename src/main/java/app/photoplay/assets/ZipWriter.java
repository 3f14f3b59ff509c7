package app.photoplay.assets;

import app.photoplay.base.FileNames;
import app.photoplay.media.Asset;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Files in a folder for each film, named by shot and take, and a manifest that says what each is. Pictures and clips are
 * compressed already, so that they are only stored.
 */
final class ZipWriter {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Function<Asset, Path> paths;

    ZipWriter(Function<Asset, Path> paths) {
        this.paths = paths;
    }

    /** What has gone meanwhile is left out, and of the manifest too. */
    void write(List<AssetCard> cards, OutputStream out) throws IOException {
        Set<String> taken = new HashSet<>();
        List<Map<String, @Nullable Object>> manifest = new ArrayList<>();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            zip.setLevel(Deflater.NO_COMPRESSION);
            for (AssetCard card : cards) {
                Path file = paths.apply(card.file());
                if (Files.exists(file)) {
                    String name = FileNames.free(name(card), taken);
                    add(zip, name, card, file);
                    manifest.add(entry(name, card));
                }
            }
            zip.putNextEntry(new ZipEntry("manifest.json"));
            zip.write(MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(Map.of("files", manifest)));
            zip.closeEntry();
        }
    }

    private static void add(ZipOutputStream zip, String name, AssetCard card, Path file) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setLastModifiedTime(FileTime.from(card.made()));
        zip.putNextEntry(entry);
        try {
            Files.copy(file, zip);
        } catch (NoSuchFileException e) {
            // Deleted between the look and the copy: an empty entry says so better than a broken archive.
            zip.closeEntry();
            return;
        }
        zip.closeEntry();
    }

    private static Map<String, @Nullable Object> entry(String name, AssetCard card) {
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
