package app.photoplay.filmography;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.base.ErrorCode;
import app.photoplay.base.PhotoplayHome;
import app.photoplay.base.Refusal;
import app.photoplay.conversion.process.Conversions;
import app.photoplay.conversion.screen.FilmSnapshots;
import app.photoplay.production.ShotTake;
import app.photoplay.production.take.TakeHistory;
import app.photoplay.project.ProjectBin;
import app.photoplay.project.ProjectId;
import app.photoplay.project.RemovedProject;
import app.photoplay.storyboard.ShotId;
import app.photoplay.storyboard.StoryboardArchive;
import app.photoplay.storyboard.document.Storyboard;
import app.photoplay.support.ApiClient;
import app.photoplay.support.Creator;
import app.photoplay.support.PhotoplayTest;
import app.photoplay.support.ShortStory;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Films with all that belongs to them: copied, moved to the bin, restored and deleted for good. */
@PhotoplayTest
class FilmLifeIntegrationTests {

    /** Of a project, and left where they are when it is copied: its orders, who works on it, who sees it, what they say. */
    private static final Set<String> NOT_COPIED = Set.of(
            "project_hand_overs",
            "project_invitations",
            "project_member_months",
            "project_members",
            "project_presence",
            "reference_orders",
            "review_approvals",
            "review_edits",
            "review_remarks",
            "share_links",
            "share_versions",
            "shot_orders");

    @Autowired
    Conversions conversions;

    @Autowired
    FilmCopies copies;

    @Autowired
    FilmSnapshots snapshots;

    @Autowired
    FilmPurge purge;

    @Autowired
    TakeHistory takes;

    @Autowired
    ProjectBin bin;

    @Autowired
    StoryboardArchive storyboards;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PhotoplayHome home;

    @Autowired
    ApplicationContext application;

    @LocalServerPort
    int port;

    private Creator creator;
    private ApiClient client;
    private ShortStory story;
    private ProjectId film;

    @BeforeEach
    void somebodyHasAFilm() {
        creator = Creator.signUp(application);
        client = creator.client(URI.create("http://localhost:" + port + "/"));
        story = ShortStory.convert(client);
        story.awaitStatus(
                client,
                "the film is done",
                status -> status.path("state").asString().equals("done"));
        film = ProjectId.of(story.conversion(client).path("project").asString());
    }

    @Test
    void aCopyIsAFilmOfItsOwnThatOutlivesItsOriginal() throws IOException {
        long bought = count("select count(*) from generations");
        ProjectId copy = creator.does(() -> copies.copy(film, "The bell, again"));

        assertThat(likeness(copy)).isEqualTo(likeness(film));
        assertThat(creator.does(() -> snapshots.of(copy)).outdated())
                .as("changed since it was cut")
                .isFalse();
        assertThat(count("select count(*) from generations")).isEqualTo(bought);
        List<String> files = files(copy);
        assertThat(files).hasSize(files(film).size()).doesNotContainAnyElementsOf(files(film));
        ShotId first = creator.does(() -> storyboards.now(copy))
                .storyboard()
                .filmShots()
                .getFirst()
                .id();
        assertThat(creator.does(() -> takes.of(copy, first)))
                .isNotEmpty()
                .allMatch(
                        take -> take.state() == ShotTake.State.MADE && take.madeFrom() != null && take.seed() != null);
        List<String> addresses = story.addresses(client);
        assertThat(addresses).allMatch(this::answers);

        Set<Path> kept = contents();
        gone(film);

        assertThat(addresses.stream().filter(this::answers)).isEmpty();
        assertThat(files(copy)).allMatch(file -> answers("media/" + file));
        assertThat(contents()).isEqualTo(kept);
        assertThat(creator.does(() -> conversions.progress(copy))
                        .orElseThrow()
                        .film()
                        .film())
                .isNotNull();

        gone(copy);

        assertThat(contents().stream().filter(kept::contains).filter(file -> !sharedWithOthers(file)))
                .isEmpty();
    }

    @Test
    void theFilmInTheBinAnswersNowhereUntilItIsRestoredAsItWas() {
        List<String> addresses = story.addresses(client);
        String before = likeness(film);
        creator.acts(() -> conversions.remove(film));

        assertThat(addresses.stream().filter(this::answers)).isEmpty();
        assertThat(client.get("api/projects/" + film).status()).isEqualTo(404);
        assertThat(creator.does(bin::contents))
                .extracting(RemovedProject::project)
                .singleElement()
                .satisfies(removed -> assertThat(removed.id()).isEqualTo(film));
        refused(() -> conversions.remove(film));
        refused(() -> copies.copy(film, "Of what is not there"));

        creator.acts(() -> bin.restore(film));

        assertThat(addresses).allMatch(this::answers);
        assertThat(likeness(film)).isEqualTo(before);
        assertThat(creator.does(bin::contents)).isEmpty();
        refused(() -> bin.restore(film));
    }

    @Test
    void nobodyElseFindsRestoresOrDeletesIt() {
        creator.acts(() -> conversions.remove(film));
        creator = Creator.signUp(application);

        assertThat(creator.does(() -> bin.find(film))).isEmpty();
        refused(() -> bin.restore(film));
        refused(() -> bin.giveUp(film));
        refused(() -> copies.copy(film, "Mine"));
    }

    @Test
    void whatIsGivenUpIsGoneWithAllItsRowsAndTheLedgerStays() {
        long entries = count("select count(*) from credit_entries");
        creator.acts(() -> conversions.remove(film));
        purge.purgeDue();
        assertThat(count("select count(*) from projects where id = '" + film + "'"))
                .isEqualTo(1);

        creator.acts(() -> bin.giveUp(film));
        assertThat(creator.does(() -> bin.find(film))).isEmpty();
        purge.purgeDue();

        for (String table : tables()) {
            assertThat(count("select count(*) from " + table + " where project_id = '" + film + "'"))
                    .as(table)
                    .isZero();
        }
        assertThat(count("select count(*) from generations where subject = '" + film + "'"))
                .isZero();
        assertThat(count("select count(*) from credit_entries")).isEqualTo(entries);
    }

    @Test
    void everyTableOfAProjectIsCopiedOrSaidToStay() {
        Set<String> copied = Arrays.stream(CopiedTable.values())
                .map(CopiedTable::table)
                .filter(table -> !table.equals("projects"))
                .collect(Collectors.toCollection(TreeSet::new));
        copied.addAll(NOT_COPIED);

        assertThat(copied).containsExactlyElementsOf(new TreeSet<>(tables()));
    }

    /** Moves it to the bin and has it deleted. */
    private void gone(ProjectId project) {
        creator.acts(() -> {
            conversions.remove(project);
            bin.giveUp(project);
        });
        purge.purgeDue();
    }

    private boolean answers(String address) {
        return client.get(address).status() == 200;
    }

    private void refused(Runnable act) {
        Assertions.assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> creator.acts(act))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.NOT_FOUND));
    }

    private List<String> files(ProjectId project) {
        return jdbc.sql("select cast(id as text) from assets where project_id = ?")
                .param(project.value())
                .query(String.class)
                .list();
    }

    /** All that the document and its log say, with which content is chosen, but for ids. */
    private String likeness(ProjectId project) {
        Storyboard document = storyboards.now(project).storyboard();
        String shots = document.filmShots().stream()
                .map(shot -> shot.action()
                        + shot.dialogue()
                        + shot.cast()
                        + shot.seed()
                        + shot.ranges()
                        + shot.rank()
                        + (shot.still() == null)
                        + (shot.clip() == null))
                .collect(Collectors.joining("\n"));
        return shots
                + jdbc.sql("""
                                select coalesce(g.asset_id, t.asset_id) as asset, a.sha256
                                from shots s join takes t on t.id in (s.still_take, s.clip_take)
                                left join generations g on g.id = t.generation_id
                                join assets a on a.id = coalesce(g.asset_id, t.asset_id)
                                where s.project_id = ? order by a.sha256
                                """)
                        .param(project.value())
                        .query((row, n) -> row.getString("sha256"))
                        .list()
                + jdbc.sql("select command from storyboard_log where project_id = ? order by revision")
                        .param(project.value())
                        .query(String.class)
                        .list();
    }

    private List<String> tables() {
        return jdbc.sql("""
                        select c.table_name from information_schema.columns c join information_schema.tables t
                            on t.table_schema = c.table_schema and t.table_name = c.table_name
                        where c.table_schema = current_schema() and c.column_name = 'project_id'
                          and t.table_type = 'BASE TABLE'
                        """).query(String.class).list();
    }

    private long count(String query) {
        return jdbc.sql(query).query(Long.class).single();
    }

    private Set<Path> contents() throws IOException {
        try (Stream<Path> files = Files.walk(home.folder("media"))) {
            return files.filter(Files::isRegularFile).collect(Collectors.toSet());
        }
    }

    /** Whether a film of another test has the same content. */
    private boolean sharedWithOthers(Path file) {
        return jdbc.sql("select sha256 from assets").query(String.class).list().stream()
                .anyMatch(sha256 -> file.toString().contains(sha256));
    }
}
