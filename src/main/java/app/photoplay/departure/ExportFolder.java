package app.photoplay.departure;

import app.photoplay.base.PhotoplayHome;
import app.photoplay.base.UserId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where the files lie that people take along. */
@Component
class ExportFolder {

    private final Path folder;
    private final JdbcClient jdbc;

    ExportFolder(PhotoplayHome home, JdbcClient jdbc) {
        this.folder = home.folder("exports");
        this.jdbc = jdbc;
    }

    Path file(UUID export) {
        return folder.resolve(export + ".zip");
    }

    /** An empty file beside, to be moved into its place when it is whole. */
    Path begin(UUID export) throws IOException {
        Files.createDirectories(folder);
        return folder.resolve(export + ".part");
    }

    void remove(UUID export) {
        try {
            Files.deleteIfExists(file(export));
            Files.deleteIfExists(folder.resolve(export + ".part"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All of somebody. */
    void remove(UserId person) {
        jdbc.sql("select id from account_exports where user_id = ?")
                .param(person.value())
                .query(UUID.class)
                .list()
                .forEach(this::remove);
    }
}
