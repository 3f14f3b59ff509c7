package app.photoplay.base.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import app.photoplay.support.TestHomes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddedDatabaseIntegrationTests {

    private final Path home = TestHomes.next("database");

    @ParameterizedTest
    @ValueSource(strings = {"fsync", "synchronous_commit", "full_page_writes", "data_checksums"})
    void whatIsCommittedIsOnTheDisk(String setting) throws SQLException {
        try (var database = open()) {
            assertThat(ask(database, "show " + setting)).isEqualTo("on");
        }
    }

    @Test
    void nobodyElseCanConnect() throws SQLException {
        try (var database = open()) {
            assertThat(ask(database, "show listen_addresses")).isEqualTo("127.0.0.1");
            try (var connection =
                            DriverManager.getConnection(database.url(), DatabaseServer.USER, database.password());
                    var rows = connection.createStatement().executeQuery("show unix_socket_directories")) {
                rows.next();
                assertThat(rows.getString(1)).isEmpty();
            }
            assertThatThrownBy(() -> DriverManager.getConnection(database.url(), database.user(), "guessed"))
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void theApplicationOwnsItsDatabaseAndNothingElse() throws SQLException {
        try (var database = open()) {
            assertThat(
                            ask(
                                    database,
                                    "select rolsuper or rolcreaterole or rolcreatedb from pg_roles where rolname = current_user"))
                    .isEqualTo("f");
            assertThatThrownBy(() -> ask(database, "select pg_read_file('/etc/hostname')"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void whatAnEarlierVersionMadeIsGivenOver() throws SQLException {
        try (var database = open();
                var connection = DriverManager.getConnection(database.url(), DatabaseServer.USER, database.password());
                var statement = connection.createStatement()) {
            statement.execute("create schema side");
            statement.execute("create table kept (id bigint generated always as identity, word text)");
            statement.execute("create table side.other (id bigserial)");
            statement.execute("create view seen as select * from kept");
            statement.execute("create sequence loose");
            statement.execute("create function one() returns int language sql as 'select 1'");
            statement.execute("insert into kept (word) values ('kept')");
            statement.execute("alter database photoplay owner to photoplay");
        }

        try (var database = open()) {
            execute(database, "alter table kept add column more text");
            assertThat(ask(database, "select word from kept")).isEqualTo("kept");
            assertThat(ask(
                            database,
                            "select count(*) from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                                    + " where n.nspname in ('public', 'side') and c.relowner <> current_user::regrole"))
                    .isEqualTo("0");
            execute(database, "drop function one()");
            execute(database, "drop schema side cascade");
        }
    }

    @Test
    void rowsOutliveAnOrderlyStop() throws SQLException {
        try (var database = open()) {
            write(database);
        }
        try (var database = open()) {
            assertThat(ask(database, "select word from kept")).isEqualTo("kept");
        }
    }

    @Test
    void aServerLeftBehindByAKilledProcessIsTakenOver() throws SQLException {
        var orphan = new DatabaseServer(TestDatabase.PROGRAMS, home.resolve("database"));
        try (var database = open()) {
            write(database);
        }
        orphan.start(0);
        var before = orphan.process().orElseThrow();

        try (var database = open()) {
            assertThat(before.onExit()).succeedsWithin(Duration.ofMinutes(1));
            assertThat(ask(database, "select word from kept")).isEqualTo("kept");
        }
    }

    @Test
    void aLockFileOfAProcessThatIsNoDatabaseIsForgotten() throws Exception {
        try (var database = open()) {
            write(database);
        }
        Files.write(
                home.resolve("database/data/postmaster.pid"),
                List.of("" + ProcessHandle.current().pid(), "/nowhere", "1", "5432"));

        try (var database = open()) {
            assertThat(ask(database, "select word from kept")).isEqualTo("kept");
        }
    }

    @Test
    void aServerThatIsKilledComesBackWithItsRows() throws Exception {
        try (var database = open()) {
            write(database);
            var server = ProcessId.read(home.resolve("database/data")).orElseThrow();

            server.process().orElseThrow().destroyForcibly();
            server.process().ifPresent(process -> process.onExit().join());

            assertThat(askPatiently(database, "select word from kept")).isEqualTo("kept");
        }
    }

    @Test
    void aPausedServerIsAwayUntilItIsResumed() throws SQLException {
        try (var database = open()) {
            write(database);
            database.pause();
            assertThatThrownBy(() -> ask(database, "select 1")).isInstanceOf(SQLException.class);

            database.resume();
            assertThat(ask(database, "select word from kept")).isEqualTo("kept");
        }
    }

    @Test
    void aSecondOwnerOfTheFolderIsTurnedAwayInOneSentence() {
        try (var first = open()) {
            assertThatThrownBy(this::open)
                    .isInstanceOf(DatabaseUnavailableException.class)
                    .hasMessage("Another Photoplay is already running on the folder " + home + ".");
            assertThat(first.url()).startsWith("jdbc:postgresql://127.0.0.1:");
        }
    }

    @Test
    void aDamagedDataFolderIsNamedAndLeftAsItIs() throws Exception {
        open().close();
        Path control = home.resolve("database/data/global/pg_control");
        Files.write(control, new byte[8192]);

        assertThatThrownBy(this::open)
                .isInstanceOf(DatabaseUnavailableException.class)
                .hasMessageContaining("does not start")
                .hasMessageContaining(home.resolve("database").toString());
        assertThat(Files.size(control)).isEqualTo(8192);
    }

    private EmbeddedDatabase open() {
        return new EmbeddedDatabase(home, TestDatabase.PROGRAMS);
    }

    private static void write(EmbeddedDatabase database) throws SQLException {
        execute(database, "create table kept as select 'kept' as word");
    }

    private static void execute(EmbeddedDatabase database, String statement) throws SQLException {
        try (var connection = connect(database)) {
            connection.createStatement().execute(statement);
        }
    }

    private static String ask(EmbeddedDatabase database, String query) throws SQLException {
        try (var connection = connect(database);
                var rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static String askPatiently(EmbeddedDatabase database, String query) {
        return await().atMost(Duration.ofMinutes(1))
                .ignoreExceptionsInstanceOf(SQLException.class)
                .until(() -> ask(database, query), answer -> true);
    }

    private static Connection connect(EmbeddedDatabase database) throws SQLException {
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }
}
