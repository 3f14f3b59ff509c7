package app.photoplay.departure;

import app.photoplay.base.FileNames;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.json.JsonMapper;

/** The ZIP that is being written, and the list of what is in it. */
final class ExportArchive implements Closeable {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final ZipOutputStream zip;
    private final Set<String> taken = new HashSet<>();
    private final List<Map<String, Object>> files = new ArrayList<>();
    private final List<Map<String, Object>> tables = new ArrayList<>();

    ExportArchive(OutputStream out) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    void begin(String name) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
    }

    void write(byte[] bytes) throws IOException {
        zip.write(bytes);
    }

    void end() throws IOException {
        zip.closeEntry();
    }

    /** A folder that nothing else is in. */
    String folder(String wished) {
        return FileNames.free(wished, taken);
    }

    /**
     * Nothing where there is no word in it.
     *
     * @param about what the manifest says of it
     */
    void text(String wished, String words, Map<String, Object> about) throws IOException {
        if (!words.isEmpty()) {
            String name = FileNames.free(wished, taken);
            begin(name);
            write(words.getBytes(StandardCharsets.UTF_8));
            end();
            list(name, about);
        }
    }

    /** Nothing where it is not there any more. */
    void file(String wished, Path content, Map<String, Object> about) throws IOException {
        if (Files.exists(content)) {
            String name = FileNames.free(wished, taken);
            begin(name);
            Files.copy(content, zip);
            end();
            list(name, about);
        }
    }

    private void list(String name, Map<String, Object> about) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("file", name);
        line.putAll(about);
        files.add(line);
    }

    void table(String name, int rows) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("file", "data/" + name + ".json");
        line.put("table", name);
        line.put("rows", rows);
        tables.add(line);
    }

    int files() {
        return files.size();
    }

    int tables() {
        return tables.size();
    }

    /** Says what is in it. */
    void manifest() throws IOException {
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("files", files);
        manifest.put("tables", tables);
        begin("manifest.json");
        write(MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
        end();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
