package app.photoplay.departure;

import app.photoplay.base.UserId;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All that is somebody’s, as a ZIP: an overview to begin with, a folder for each film, and every row as it is kept. */
@Component
class ExportWriter {

    private final JdbcClient jdbc;
    private final ExportTables tables;
    private final ExportFilms films;
    private final MessageSource messages;
    private final Clock clock;

    ExportWriter(JdbcClient jdbc, ExportTables tables, ExportFilms films, MessageSource messages, Clock clock) {
        this.jdbc = jdbc;
        this.tables = tables;
        this.films = films;
        this.messages = messages;
        this.clock = clock;
    }

    void write(UserId person, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ExportArchive archive = new ExportArchive(out)) {
            List<String> folders = films.write(person, archive);
            picture(person, archive);
            tables.write(person, archive);
            archive.manifest();
            overview(person, folders, archive);
        }
    }

    private void picture(UserId person, ExportArchive archive) throws IOException {
        byte[] jpeg = jdbc.sql("select jpeg from user_portraits where user_id = ?")
                .param(person.value())
                .query(byte[].class)
                .optional()
                .orElse(null);
        if (jpeg != null) {
            archive.begin("your picture.jpg");
            archive.write(jpeg);
            archive.end();
        }
    }

    private void overview(UserId person, List<String> folders, ExportArchive archive) throws IOException {
        record Holder(String name, String email, Locale language) {}
        Holder holder = jdbc.sql(
                        "select display_name, email, coalesce(language, 'en') as language from users where id = ?")
                .param(person.value())
                .query((row, n) -> new Holder(
                        row.getString("display_name"),
                        row.getString("email"),
                        Locale.forLanguageTag(row.getString("language"))))
                .single();
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        String list = folders.isEmpty() ? "" : "  " + String.join("/\n  ", folders) + "/\n";
        String words = messages.getMessage(
                "export.overview",
                new Object[] {
                    holder.name(),
                    holder.email(),
                    today.toString(),
                    folders.size(),
                    list,
                    archive.files(),
                    archive.tables()
                },
                holder.language());
        archive.text("README.txt", words, Map.of());
    }
}
