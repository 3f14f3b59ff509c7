package app.photoplay;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.base.UserId;
import app.photoplay.plan.Credits;
import app.photoplay.plan.Limit;
import app.photoplay.plan.LimitMeter;
import app.photoplay.plan.Usage;
import app.photoplay.plan.Usages;
import app.photoplay.support.ApiClient;
import app.photoplay.support.Creator;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the release before has written is found again: every project, scene, shot, picture, clip, film and credit. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = ReleaseBefore.class)
class ReleaseBeforeIntegrationTests {

    /** What depends on the moment of the question. */
    private static final Set<String> PASSING =
            Set.of("remainingSeconds", "fraction", "waiting", "running", "waitingReason", "queuePosition");

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Usages usages;

    @Autowired
    List<LimitMeter> meters;

    @Autowired
    ApplicationContext application;

    @Test
    void everyProjectAnswersAsItDid() {
        ApiClient mara = new ApiClient(
                URI.create("http://localhost:" + port + "/"), ReleaseBefore.EMAIL, ReleaseBefore.PASSWORD);
        JsonNode before = JsonMapper.builder().build().readTree(ReleaseBefore.resource("answers.json"));
        List<String> lost = new ArrayList<>();
        assertThat(before.size()).isEqualTo(9);

        before.properties()
                .forEach(project -> compare(
                        project.getValue().path("title").asString(),
                        project.getValue(),
                        mara.get("api/projects/" + project.getKey()).json(),
                        lost));

        assertThat(lost).isEmpty();
    }

    @Test
    void everyTakeAndEveryCreditIsThere() {
        // As the rows of the release before add up.
        assertThat(jdbc.sql("select kind, count(*) n, sum(amount) amount from credit_entries where kind <> 'GRANT'"
                                + " group by kind")
                        .query((row, n) ->
                                Map.entry(row.getString("kind"), row.getLong("n") + ":" + row.getLong("amount")))
                        .list())
                .containsExactlyInAnyOrderElementsOf(booked());
        assertThat(jdbc.sql("select count(*) from takes").query(Long.class).single())
                .isEqualTo(rows("takes").count());
        assertThat(jdbc.sql("select count(*) from assets").query(Long.class).single())
                .isEqualTo(rows("assets").count());
        // Each shot can be redone and taken back: it has a place, a seed and a first revision.
        assertThat(jdbc.sql("select count(distinct project_id) from storyboard_log where revision = 1")
                        .query(Long.class)
                        .single())
                .isEqualTo(9);
    }

    /** As the release before counted: what this month (UTC) has spent, and what of this month is held still. */
    @Test
    void everybodyHasAsManyCreditsAsBefore() {
        Instant month = Instant.now()
                .atZone(ZoneOffset.UTC)
                .toLocalDate()
                .withDayOfMonth(1)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
        Set<String> ended = rows("credit_entries")
                .map(row -> row.split("\t"))
                .filter(row -> !row[3].equals("HOLD"))
                .map(row -> row[2])
                .collect(Collectors.toSet());
        long used = rows("credit_entries")
                .map(row -> row.split("\t"))
                .filter(row -> !Instant.parse(row[5].replace(' ', 'T').replaceFirst("\\+00$", "Z"))
                        .isBefore(month))
                .filter(row -> row[3].equals("SETTLE") || (row[3].equals("HOLD") && !ended.contains(row[2])))
                .mapToLong(row -> Long.parseLong(row[4]))
                .sum();

        UserId mara = UserId.of(rows("users").findFirst().orElseThrow().split("\t")[0]);
        Usage usage = Creator.signIn(application, mara, ReleaseBefore.EMAIL, ReleaseBefore.PASSWORD)
                .does(usages::mine);

        // What a film under way was quoted and has not asked for yet counts as held since.
        long claimed = meters.stream()
                .filter(meter -> meter.limit() == Limit.CREDITS)
                .mapToLong(meter -> meter.used(mara, month))
                .sum();
        assertThat(usage.left().hundredths()).isEqualTo(50_000 - used - claimed);
        assertThat(usage.left().plus(usage.held()).plus(usage.spent())).isEqualTo(Credits.of(500));
    }

    private static List<Map.Entry<String, String>> booked() {
        return rows("credit_entries")
                .map(row -> row.split("\t"))
                .collect(Collectors.groupingBy(row -> row[3]))
                .entrySet()
                .stream()
                .map(kind -> Map.entry(
                        kind.getKey(),
                        kind.getValue().size() + ":"
                                + kind.getValue().stream()
                                        .mapToLong(row -> Long.parseLong(row[4]))
                                        .sum()))
                .toList();
    }

    private static Stream<String> rows(String table) {
        String all = ReleaseBefore.resource("rows.txt");
        String section = all.substring(all.indexOf("-- " + table + " "));
        return section.lines().skip(1).takeWhile(line -> !line.equals("\\."));
    }

    /** Everything that was answered is answered still; more may be. */
    private static void compare(String path, JsonNode before, JsonNode now, List<String> lost) {
        if (before.isObject()) {
            before.properties().stream()
                    .filter(field -> !PASSING.contains(field.getKey()))
                    .forEach(field ->
                            compare(path + "." + field.getKey(), field.getValue(), now.path(field.getKey()), lost));
        } else if (before.isArray() && now.isArray() && before.size() == now.size()) {
            for (int i = 0; i < before.size(); i++) {
                compare(path + "[" + i + "]", before.get(i), now.get(i), lost);
            }
        } else if (before.asString("").equals("running") && now.asString("").equals("waiting")) {
            // A process that ended has nothing of this machine under way any more: it is asked for anew.
            return;
        } else if (before.asString("").equals("missing") && now.asString("").equals("blocked")) {
            // What waits for a still that failed is told from what was not asked for yet.
            return;
        } else if (!before.equals(now)) {
            lost.add(path + ": " + before + " became " + now);
        }
    }
}
