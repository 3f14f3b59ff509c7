package app.photoplay.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The tables of an application on a home of its own, found anew for each question: its server may have moved. */
public final class AppTables {

    private final Path database;

    public AppTables(Path home) {
        database = home.resolve("database");
    }

    /** @throws IllegalStateException while no server runs */
    public JdbcClient jdbc() {
        try {
            String port = pidFile().get(3).strip();
            String password = Files.readString(database.resolve("password")).strip();
            var source = new DriverManagerDataSource(
                    "jdbc:postgresql://127.0.0.1:" + port + "/photoplay?connectTimeout=5&socketTimeout=30",
                    "photoplay",
                    password);
            return JdbcClient.create(source);
        } catch (IOException | IndexOutOfBoundsException e) {
            throw new IllegalStateException("No database runs", e);
        }
    }

    public int count(String query) {
        return jdbc().sql(query).query(Integer.class).single();
    }

    public List<String> texts(String query) {
        return jdbc().sql(query).query(String.class).list();
    }

    /** The server's process, while there is one. */
    public Optional<ProcessHandle> server() {
        try {
            return ProcessHandle.of(Long.parseLong(pidFile().getFirst().strip()));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private List<String> pidFile() throws IOException {
        return Files.readAllLines(database.resolve("data/postmaster.pid"));
    }
}
