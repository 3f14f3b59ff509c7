package app.photoplay.film;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.account.signup.SignUp;
import app.photoplay.account.signup.SignUps;
import app.photoplay.base.Ids;
import app.photoplay.base.NodeId;
import app.photoplay.base.UserId;
import app.photoplay.film.FilmView.State;
import app.photoplay.film.cut.Cut;
import app.photoplay.film.cut.CutScene;
import app.photoplay.film.cut.CutShot;
import app.photoplay.media.AssetId;
import app.photoplay.media.MediaKind;
import app.photoplay.media.MediaLibrary;
import app.photoplay.media.StagedFile;
import app.photoplay.project.ProjectId;
import app.photoplay.storyboard.ShotId;
import app.photoplay.support.BareProject;
import app.photoplay.support.Clips;
import app.photoplay.support.FilmRooms;
import app.photoplay.support.OwnDatabase;
import app.photoplay.support.SecondNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

/** Two nodes on one database and one home: a film is one node's at a time, and is made once. */
@SpringBootTest(classes = FilmRooms.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = OwnDatabase.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FilmNodesIntegrationTests {

    @Autowired
    ApplicationContext here;

    @Autowired
    FilmAssembly assembly;

    @Autowired
    FilmLeases leases;

    @Autowired
    HeldFilms held;

    @Autowired
    Films films;

    @Autowired
    MediaLibrary library;

    @Autowired
    SignUps accounts;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path folder;

    private SecondNode there;
    private UserId owner;
    private FilmId film;

    @BeforeAll
    void aSecondNodeStarts() {
        there = SecondNode.beside(here, FilmRooms.class);
    }

    @AfterAll
    void theSecondNodeEnds() {
        there.close();
    }

    @BeforeEach
    void somebodyWantsAFilm() {
        owner = accounts.signUp(new SignUp(Ids.next() + "@kessler.film", "Mara", "a house in the rain"));
        ProjectId project = BareProject.of(owner, jdbc);
        AssetId clip = library.store(project, clip("clip"), MediaKind.CLIP).id();
        CutShot shot = new CutShot(ShotId.next(), clip, Duration.ofSeconds(1), true, List.of());
        Cut cut = new Cut("Alice", null, "en", List.of(new CutScene("One", List.of(shot))));
        film = assembly.request(project, owner, cut, ExportSpecs.SMALL);
    }

    @Test
    void aFilmThatOneNodeMakesIsLeftAloneByTheOther() {
        FilmLeases.Claim claim = leases.claim(film).orElseThrow();

        assertThat(there.bean(Films.class).find(film)).isPresent();
        assertThat(there.bean(FilmLeases.class).claimable(film)).isFalse();
        there.bean(FilmAssembly.class).assemble(film);

        assertThat(leases.renew(claim)).isTrue();
        assertThat(claimedBy()).isEqualTo(here.getBean(NodeId.class));
        assertThat(films.find(film).map(FilmView::state)).contains(State.ASSEMBLING);
    }

    @Test
    void whatAFrozenNodeHeldIsTakenOverAndMadeOnceHoweverItGoesOn() {
        FilmLeases.Claim frozen = leases.claim(film).orElseThrow();
        jdbc.sql("update films set claimed_until = now() - interval '1 second' where id = ?")
                .param(film.value())
                .update();

        there.bean(FilmAssembly.class).assemble(film);
        FilmView made = films.find(film).orElseThrow();
        boolean mine = keepSomethingElse(frozen);

        assertThat(made.state()).isEqualTo(State.READY);
        assertThat(mine).isFalse();
        assertThat(films.find(film)).contains(made);
        assertThat(library.find(frozen.filmAsset()).orElseThrow().bytes()).isEqualTo(made.bytes());
        assertThat(jdbc.sql("select id from assets where project_id = ? and kind = 'FILM'")
                        .param(frozen.project().value())
                        .query(UUID.class)
                        .list())
                .containsExactly(frozen.filmAsset().value());
    }

    @Test
    void aRunEndsWhenItsFilmIsWithdrawnOnTheOtherNode() {
        FilmLeases.Claim claim = leases.claim(film).orElseThrow();
        held.take(claim);

        there.bean(FilmLeases.class).withdraw(film);
        held.renew();

        assertThat(Thread.interrupted()).isTrue();
        held.leave(claim);
        assertThat(films.find(film).map(FilmView::state)).contains(State.WAITING);
    }

    private boolean keepSomethingElse(FilmLeases.Claim claim) {
        try (StagedFile staged = library.stage(clip("else"), MediaKind.FILM)) {
            return leases.finish(
                    claim,
                    Duration.ofSeconds(1),
                    staged.bytes(),
                    () -> library.keep(
                            staged, claim.filmAsset(), claim.project().value()));
        }
    }

    private NodeId claimedBy() {
        return new NodeId(jdbc.sql("select claimed_by from films where id = ?")
                .param(film.value())
                .query(UUID.class)
                .single());
    }

    private Path clip(String name) {
        return Clips.stock(folder.resolve(name + Ids.next() + ".mp4"), 160, 90, 24, 3);
    }
}
