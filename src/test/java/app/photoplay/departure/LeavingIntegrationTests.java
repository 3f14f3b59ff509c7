package app.photoplay.departure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.photoplay.account.leaving.AccountDeletion;
import app.photoplay.account.person.Identity;
import app.photoplay.account.person.Proof;
import app.photoplay.base.PhotoplayHome;
import app.photoplay.support.ApiClient;
import app.photoplay.support.Browser;
import app.photoplay.support.Creator;
import app.photoplay.support.PhotoplayTest;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.ReflectionTestUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Taking everything along, and going for good. */
@PhotoplayTest
class LeavingIntegrationTests {

    /** Columns that name a person and outlive them, with the reason. They hold an id, which leads to nobody then. */
    private static final SortedMap<String, String> KEPT = new TreeMap<>(Map.of(
            "audit_entries.actor_id", "the log says who did what, whatever becomes of them",
            "films.claimed_by", "a node",
            "queue_stops.set_by", "who set it stays written",
            "receipts.account_id", "what providers were paid is the house’s account of it",
            "reference_orders.ordered_by", "goes with its film; in one of others it is part of that",
            "settings.changed_by", "who set it stays written",
            "shot_orders.ordered_by", "goes with its film; in one of others it is part of that",
            "storyboard_log.author_id", "goes with its film; in one of others it is part of that"));

    /** Tables that may still say their id, which leads to nobody then. */
    private static final Set<String> TRACES = Set.of("audit_entries", "outbox", "receipts");

    private static final String PASSWORD = "seven paper lanterns at dusk";

    private final URI address;
    private final ApplicationContext application;
    private final JdbcClient database;

    LeavingIntegrationTests(
            @LocalServerPort int port, @Autowired ApplicationContext application, @Autowired JdbcClient database) {
        this.address = URI.create("http://localhost:" + port + "/");
        this.application = application;
        this.database = database;
    }

    @Test
    void whoLeavesTakesEverythingAlongAndLeavesNothingBehind() throws IOException {
        Creator mara = Creator.signUp(application);
        UUID project = madeStills(mara);
        List<String> contents = contents(project);
        assertThat(contents).isNotEmpty();
        Map<String, Integer> before = rowsOf(mara.id().value());
        assertThat(before).containsKeys("projects.owner_id", "generations.account_id");

        Path file = exported(mara);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            List<String> entries = zip.stream().map(Object::toString).toList();
            assertThat(entries)
                    .contains(
                            "README.txt",
                            "manifest.json",
                            "The Lamp/The Lamp.txt",
                            "The Lamp/storyboard.txt",
                            "The Lamp/scene 01/shot 001 still take 1.jpg",
                            "data/users.json",
                            "data/projects.json",
                            "data/takes.json")
                    .noneMatch(entry -> entry.contains(project.toString()) || entry.contains("-by-"));
            assertThat(zip.stream()).as("no file is empty").allMatch(entry -> entry.getSize() > 0);
            assertThat(content(zip, "README.txt")).contains(mara.email(), "The Lamp/", "manifest.json");
            assertThat(content(zip, "The Lamp/The Lamp.txt")).isEqualTo("Mara waits in the fog.");
            JsonNode manifest = JsonMapper.shared().readTree(content(zip, "manifest.json"));
            assertThat(manifest.path("files").findValuesAsString("sha256")).containsAll(contents);
            for (JsonNode table : manifest.path("tables")) {
                JsonNode rows = JsonMapper.shared()
                        .readTree(content(zip, table.path("file").asString()));
                assertThat(rows).hasSize(table.path("rows").asInt());
            }
            assertThat(entries).as("it does not tell of itself").doesNotContain("data/account_exports.json");
            assertThat(content(zip, "data/users.json"))
                    .contains(mara.email())
                    .doesNotContain("bcrypt", "password_hash");
        }

        AccountDeletion deletion = application.getBean(AccountDeletion.class);
        Proof proof = mara.does(() -> application.getBean(Identity.class).prove(PASSWORD));
        mara.acts(() -> deletion.plan(proof, Locale.ENGLISH));
        AccountPurge purge = application.getBean(AccountPurge.class);
        assertThat(purge.purge(mara.id())).as("there is time yet").isFalse();
        assertThat(rowsOf(mara.id().value())).containsKey("projects.owner_id");
        mara.acts(deletion::takeBack);
        assertThat(mara.does(deletion::planned)).isEmpty();

        mara.acts(() -> deletion.plan(proof, Locale.ENGLISH));
        database.sql("update users set deletes_at = ? where id = ?")
                .params(
                        application.getBean(Clock.class).instant().atOffset(ZoneOffset.UTC),
                        mara.id().value())
                .update();
        assertThat(purge.purge(mara.id())).as("its films first").isFalse();
        ReflectionTestUtils.invokeMethod(application.getBean("filmPurge"), "purgeDue");
        assertThat(purge.purge(mara.id())).isTrue();

        assertThat(rowsOf(mara.id().value())).isEmpty();
        assertThat(tablesThatSay(mara.id().toString())).isSubsetOf(TRACES);
        assertThat(tablesThatSay(mara.email())).isEmpty();
        assertThat(database.sql("select count(*) from users where id = ?")
                        .param(mara.id().value())
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(file).doesNotExist();
        for (String content : contents) {
            assertThat(filesNamed(content)).as("files of %s", content).isEmpty();
        }
        assertThat(mara.client(address).get("api/me").status()).isEqualTo(401);
    }

    @Test
    void everyColumnThatNamesAPersonEndsWithThemOrIsExceptedByName() {
        List<String> loose = database.sql("""
                        select c.table_name || '.' || c.column_name from information_schema.columns c
                        join information_schema.tables t using (table_schema, table_name)
                        where c.table_schema = 'public' and c.data_type = 'uuid' and t.table_type = 'BASE TABLE'
                          and c.column_name ~ '(^|_)(user|person|owner|account|actor|author|member|payer|by)(_id)?$'
                          and not exists (select 1 from pg_constraint f
                              join pg_attribute a on a.attrelid = f.conrelid and a.attnum = f.conkey[1]
                              where f.contype = 'f' and f.confrelid = 'users'::regclass
                                and f.conrelid = (quote_ident(c.table_name))::regclass and a.attname = c.column_name)
                        order by 1""").query(String.class).list();

        assertThat(loose).containsExactlyElementsOf(KEPT.keySet());
    }

    private UUID madeStills(Creator person) {
        ApiClient client = person.client(address);
        String conversion = client.post(
                        "api/conversions",
                        Map.of("text", "Mara waits in the fog.", "title", "The Lamp", "gate", "stills"))
                .json()
                .path("id")
                .asString();
        return UUID.fromString(await().atMost(Duration.ofMinutes(2))
                .until(
                        () -> client.get("api/conversions/" + conversion).json(),
                        now -> now.path("state").asString().equals("at-gate"))
                .path("project")
                .asString());
    }

    private Path exported(Creator person) {
        DataExports exports = application.getBean(DataExports.class);
        UUID id = person.does(exports::ask);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> person.does(exports::mine).getFirst().isDone());
        Browser stranger = Creator.signUp(application).browser(address);
        assertThat(stranger.get("account/exports/" + id).statusCode()).isEqualTo(404);
        assertThat(person.browser(address).get("account/exports/" + id).statusCode())
                .isEqualTo(200);
        return person.does(() -> exports.file(id));
    }

    private static String content(ZipFile zip, String name) throws IOException {
        return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }

    private List<String> contents(UUID project) {
        return database.sql("select distinct sha256 from assets where project_id = ?")
                .param(project)
                .query(String.class)
                .list();
    }

    private List<Path> filesNamed(String content) throws IOException {
        try (Stream<Path> files =
                Files.walk(application.getBean(PhotoplayHome.class).folder("media"))) {
            return files.filter(file -> file.getFileName().toString().startsWith(content))
                    .toList();
        }
    }

    /** Tables that hold that word in any column of any row. */
    private List<String> tablesThatSay(String word) {
        return database
                .sql(
                        "select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'")
                .query(String.class)
                .list()
                .stream()
                .filter(table -> database.sql(
                                "select exists (select 1 from \"" + table + "\" t where position(? in t::text) > 0)")
                        .param(word)
                        .query(Boolean.class)
                        .single())
                .toList();
    }

    /** How many rows point at somebody, by table and column; those without any are left out. */
    private Map<String, Integer> rowsOf(UUID person) {
        record Pointer(String table, String column) {}
        List<Pointer> pointers = database.sql("""
                        select c.conrelid::regclass::text as name, a.attname as pointer
                        from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
                        where c.contype = 'f' and c.confrelid = 'users'::regclass""")
                .query((row, n) -> new Pointer(row.getString("name"), row.getString("pointer")))
                .list();
        Map<String, Integer> rows = new TreeMap<>();
        for (Pointer pointer : pointers) {
            int count = database.sql("select count(*) from " + pointer.table() + " where " + pointer.column() + " = ?")
                    .param(person)
                    .query(Integer.class)
                    .single();
            if (count > 0) {
                rows.put(pointer.table() + "." + pointer.column(), count);
            }
        }
        return rows;
    }
}
