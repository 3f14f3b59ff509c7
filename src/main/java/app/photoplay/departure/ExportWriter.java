package app.photoplay.departure;

import app.photoplay.base.UserId;
import app.photoplay.media.AssetId;
import app.photoplay.media.MediaLibrary;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * All that is somebody’s, as a ZIP: a file of JSON for each table that points at them or at a film of theirs, one line a
 * row, and the media of their films. A new table is in it on the day it is made. Secrets are left out: they are of no use
 * to their person, and of much to others.
 */
@Component
class ExportWriter {

    private static final String SECRET = "(^|_)(hash|secret|nonce|password|token|token_sha256|totp_step)$";

    private static final String POINTERS = """
            select c.conrelid::regclass::text as name, a.attname as pointer, c.confrelid::regclass::text as target
            from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
            where c.contype = 'f' and array_length(c.conkey, 1) = 1
              and c.confrelid in ('users'::regclass, 'projects'::regclass)
            order by 1, 2""";

    private final JdbcClient jdbc;
    private final MediaLibrary media;

    ExportWriter(JdbcClient jdbc, MediaLibrary media) {
        this.jdbc = jdbc;
        this.media = media;
    }

    private record Pointer(String table, String column, String target) {

        String condition() {
            return target.equals("users")
                    ? column + " = ?"
                    : column + " in (select id from projects where owner_id = ?)";
        }

        String file() {
            return "data/" + table + "-by-" + column + ".jsonl";
        }
    }

    void write(UserId person, Path file) throws IOException {
        List<Pointer> pointers = jdbc.sql(POINTERS)
                .query((row, n) ->
                        new Pointer(row.getString("name"), row.getString("pointer"), row.getString("target")))
                .list();
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            rows(zip, "data/users.jsonl", "users", "id = ?", person);
            for (Pointer pointer : pointers) {
                rows(zip, pointer.file(), pointer.table(), pointer.condition(), person);
            }
            media(zip, person);
        }
    }

    private void rows(ZipOutputStream zip, String file, String table, String condition, UserId person)
            throws IOException {
        zip.putNextEntry(new ZipEntry(file));
        jdbc.sql("""
                        select (select jsonb_object_agg(key, value) from jsonb_each(to_jsonb(t)) where key !~ ?)::text
                        from %s t where %s""".formatted(table, condition)).params(SECRET, person.value()).query(row -> {
            try {
                zip.write((row.getString(1) + "\n").getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        zip.closeEntry();
    }

    private void media(ZipOutputStream zip, UserId person) throws IOException {
        record File(UUID id, UUID project, String type) {}
        List<File> files = jdbc.sql("""
                        select a.id, a.project_id, a.content_type from assets a join projects p on p.id = a.project_id
                        where p.owner_id = ? order by a.project_id, a.created_at""")
                .param(person.value())
                .query((row, n) -> new File(
                        row.getObject("id", UUID.class),
                        row.getObject("project_id", UUID.class),
                        row.getString("content_type")))
                .list();
        for (File one : files) {
            Path content = media.path(new AssetId(one.id()));
            if (Files.exists(content)) {
                String ending = one.type().replaceFirst(".*/", "").replaceAll("[^a-z0-9]", "");
                zip.putNextEntry(new ZipEntry("media/" + one.project() + "/" + one.id() + "." + ending));
                Files.copy(content, zip);
                zip.closeEntry();
            }
        }
    }
}
