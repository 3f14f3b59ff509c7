package app.photoplay.base.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The product's own embedded server, for tests that need one beside the application: to hold many databases, or to be
 * taken away from under a running application and brought back.
 */
public final class TestDatabase implements AutoCloseable {

    /** Programs are unpacked once for all tests of a build. */
    public static final Path PROGRAMS = Path.of("target", "postgresql").toAbsolutePath();

    private final EmbeddedDatabase database;

    private TestDatabase(EmbeddedDatabase database) {
        this.database = database;
    }

    public static TestDatabase in(Path home) {
        return new TestDatabase(new EmbeddedDatabase(home, PROGRAMS));
    }

    /** The JDBC address of the database of that name, made if there is none. */
    public String url(String name) {
        try {
            database.createDatabase(name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return database.url(name);
    }

    /** The JDBC address of a new database of that name that holds what another one holds, to which nobody is connected. */
    public String copy(String original, String name) {
        try (Connection connection =
                        DriverManager.getConnection(database.url("postgres"), DatabaseServer.USER, password());
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name + " template " + original + " owner " + user());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return database.url(name);
    }

    public String user() {
        return database.user();
    }

    public String password() {
        return database.password();
    }

    /** Stops the server; whoever is connected is thrown out, whoever connects is refused. */
    public void pause() {
        database.pause();
    }

    /** Brings it back on the same port with everything that was committed. */
    public void resume() {
        database.resume();
    }

    @Override
    public void close() {
        database.close();
    }
}
