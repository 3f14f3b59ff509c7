package app.photoplay.bench.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.photoplay.base.database.TestDatabase;
import app.photoplay.bench.AppProcess;
import app.photoplay.bench.AppTables;
import app.photoplay.bench.FalWiring;
import app.photoplay.falstandin.FalStandin;
import app.photoplay.falstandin.StandinOptions;
import app.photoplay.falstandin.job.Latency;
import app.photoplay.support.ApiClient;
import app.photoplay.support.RunsAlone;
import app.photoplay.support.TestHomes;
import app.photoplay.support.TestPlans;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two processes on one database and one home make films side by side; one is frozen and goes on, the other is killed. */
@RunsAlone
class TwoProcessesIntegrationTests {

    private static final Duration LIMIT = Duration.ofMinutes(4);
    private static final List<String> JVM = List.of("-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
    private static final String TEXT = """
            INT. LAMP ROOM - NIGHT

            The lamp goes out.

            EXT. BEACH - DAY

            The boat is empty.
            """;

    private final Path folder = TestHomes.next("two");
    private final TestDatabase database = TestDatabase.in(folder.resolve("home"));
    private final AppTables tables = new AppTables(folder.resolve("home"));
    private final FalStandin standin = FalStandin.start(
            StandinOptions.defaults().latency(Latency.of(Duration.ofMillis(400), Duration.ofMillis(1_200))));
    private final List<AppProcess> started = new ArrayList<>();
    private final List<String> conversions = new ArrayList<>();

    @AfterEach
    void everythingEnds() {
        started.forEach(AppProcess::kill);
        standin.close();
        database.close();
    }

    @Test
    void nothingIsStolenLostOrBoughtTwiceThoughOneIsFrozenAndGoesOnAndTheOtherIsKilled() throws Exception {
        AppProcess here = process("here");
        ApiClient hereClient = client(here);
        TestPlans.publish(tables.jdbc(), "free", 1_000_000_000, 300);
        AppProcess there = process("there");
        ApiClient thereClient = client(there);

        convert(hereClient, "film");
        convert(thereClient, "film");
        List<String> begunHere = List.of(convert(hereClient, "film"), convert(hereClient, "clips"));
        convert(thereClient, "clips");
        until("both are at work", () -> standin.journal().arrivals() >= 4);

        signal("STOP", here);
        until(
                "the other ends what was begun at the frozen one",
                () -> begunHere.stream().anyMatch(this::isAtItsEnd));
        convert(thereClient, "film");
        long before = standin.journal().arrivals();
        until("it begins the next", () -> standin.journal().arrivals() > before);
        signal("CONT", here);
        there.kill();
        until("the one that is left ends everything", () -> conversions.stream().allMatch(this::isAtItsEnd));

        assertThat(conversions.stream().map(one -> state(hereClient, one)))
                .as(() -> "states, with these in the tables: "
                        + tables.texts("select state || ' ' || attempt from generations where state <> 'STORED'"))
                .containsOnly("done", "at-gate");
        assertThat(standin.journal().ledger().doubledTokens()).isEmpty();
        assertThat(standin.journal().ledger().doubledGenerations()).isEmpty();
        assertThat(handedOverAgain()).isEmpty();
        assertThat(tables.texts("""
                select project_id || ' has ' || count(*) || ' of ' || kind from assets
                where kind in ('FILM', 'POSTER', 'SUBTITLES') group by project_id, kind having count(*) > 1
                """)).isEmpty();
        List<String> broken = new ArrayList<>();
        Books.check(tables, folder.resolve("home"), broken);
        assertThat(broken).isEmpty();
    }

    private AppProcess process(String name) throws IOException {
        Path own = Files.createDirectories(folder.resolve(name));
        List<String> settings = new ArrayList<>(FalWiring.settings(standin, FalWiring.freePort(), own));
        settings.addAll(List.of(
                "--spring.profiles.active=demo",
                "--photoplay.home=" + folder.resolve("home"),
                "--spring.datasource.url=" + database.url("photoplay"),
                "--spring.datasource.username=" + database.user(),
                "--spring.datasource.password=" + database.password(),
                "--photoplay.generation.ceiling.per-conversion=1000000",
                "--photoplay.generation.ceiling.per-day=1000000"));
        AppProcess process = AppProcess.start(own.resolve("application.log"), JVM, settings);
        started.add(process);
        return process;
    }

    private static ApiClient client(AppProcess process) {
        URI address = process.awaitReady(Rig.START_LIMIT);
        return new ApiClient(address, "demo@photoplay.example", "a text becomes a film");
    }

    private String convert(ApiClient client, String gate) {
        var answer = client.post("api/conversions", Map.of("text", TEXT, "title", "The lamp", "gate", gate));
        assertThat(answer.status()).as(answer.text()).isEqualTo(202);
        String id = answer.json().path("id").asString();
        conversions.add(id);
        return id;
    }

    private boolean isAtItsEnd(String conversion) {
        return tables.jdbc().sql("""
                        select state not in ('PLANNING', 'MAKING', 'ASSEMBLING') from conversions where id = cast(? as uuid)
                        """).param(conversion).query(Boolean.class).single();
    }

    private static String state(ApiClient client, String conversion) {
        return client.get("api/conversions/" + conversion + "/status")
                .json()
                .path("state")
                .asString();
    }

    /** Generations of which a second attempt was made though the one before was good. */
    private List<String> handedOverAgain() {
        return standin.journal().entries().stream()
                .filter(entry -> !Oracle.failed(entry))
                .collect(Collectors.groupingBy(entry -> String.valueOf(entry.generation()), Collectors.counting()))
                .entrySet()
                .stream()
                .filter(entry -> entry.getValue() > 1)
                .map(entry -> entry.getKey() + " " + entry.getValue() + " times")
                .toList();
    }

    private static void until(String what, BooleanSupplier condition) {
        await(what).atMost(LIMIT).pollInterval(Duration.ofMillis(100)).until(condition::getAsBoolean);
    }

    private static void signal(String name, AppProcess process) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, "" + process.handle().pid())
                .start()
                .waitFor();
    }
}
