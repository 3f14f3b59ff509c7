package app.photoplay.bench;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.continuity.Continuity;
import app.photoplay.conversion.screen.FilmSnapshots;
import app.photoplay.production.take.TakeHistory;
import app.photoplay.production.view.Storyboards;
import app.photoplay.project.ProjectId;
import app.photoplay.review.TeamRemarks;
import app.photoplay.storyboard.ShotId;
import app.photoplay.storyboard.SourceWords;
import app.photoplay.storyboard.StoryboardArchive;
import app.photoplay.storyboard.StoryboardCommands;
import app.photoplay.storyboard.document.ShotEdit;
import app.photoplay.storyboard.document.ShotEntry;
import app.photoplay.storyboard.document.StoryboardCommand.EditShots;
import app.photoplay.storyboard.document.StoryboardCommand.MoveShots;
import app.photoplay.support.CountedStatements;
import app.photoplay.support.Creator;
import app.photoplay.support.PhotoplayTest;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Whatever a film’s page reads or changes takes as many statements for a thousand shots as for twenty. */
@PhotoplayTest
class LongFilmStatementsIntegrationTests {

    @Autowired
    ApplicationContext application;

    @Autowired
    StoryboardCommands commands;

    private final AtomicInteger turn = new AtomicInteger();
    private Creator creator;
    private Film small;
    private Film large;

    private record Film(ProjectId id, List<ShotEntry> shots) {

        ShotId shot() {
            return shots.getFirst().id();
        }
    }

    @BeforeEach
    void twoFilms() {
        creator = Creator.signUp(application);
        small = film(20);
        large = film(1_000);
    }

    private Film film(int shots) {
        ProjectId id = new LongFilm(application).of(creator.id(), shots);
        StoryboardArchive archive = application.getBean(StoryboardArchive.class);
        return new Film(id, archive.now(id).storyboard().filmShots());
    }

    @Test
    void thePageIsReadWithTheSameStatements() {
        same(FilmSnapshots.class, (snapshots, film) -> snapshots.of(film.id()));
        same(Continuity.class, (continuity, film) -> continuity.report(film.id(), "en"));
        same(TeamRemarks.class, (remarks, film) -> remarks.open(film.id()));
        same(Storyboards.class, (storyboards, film) -> storyboards.bin(film.id()));
        same(StoryboardCommands.class, (all, film) -> all.steps(film.id()));
    }

    @Test
    void aShotIsOpenedWithTheSameStatements() {
        same(SourceWords.class, (words, film) -> words.of(film.id(), film.shot()));
        same(TakeHistory.class, (takes, film) -> takes.of(film.id(), film.shot()));
    }

    @Test
    void aChangeIsWrittenWithTheSameStatements() {
        same(StoryboardCommands.class, (all, film) -> edit(film));
        same(StoryboardCommands.class, (all, film) -> move(film));
        same(StoryboardCommands.class, (all, film) -> {
            edit(film);
            all.undo(film.id());
            all.redo(film.id());
        });
    }

    private void edit(Film film) {
        EditShots edit = new EditShots(List.of(film.shot()), ShotEdit.action("Words " + turn.incrementAndGet()));
        commands.execute(film.id(), revision(film), edit);
    }

    /** To and fro, so that each is a change. */
    private void move(Film film) {
        boolean last = turn.incrementAndGet() % 2 == 0;
        ShotId before = last ? null : film.shots().get(5).id();
        commands.execute(
                film.id(),
                revision(film),
                new MoveShots(List.of(film.shot()), film.shots().getFirst().scene(), before));
    }

    private long revision(Film film) {
        return application.getBean(StoryboardArchive.class).now(film.id()).number();
    }

    private <T> void same(Class<T> service, BiConsumer<T, Film> act) {
        T bean = application.getBean(service);
        CountedStatements few = counted(() -> act.accept(bean, small));
        CountedStatements many = counted(() -> act.accept(bean, large));
        assertThat(many.count()).as("%s", many.list()).isEqualTo(few.count()).isPositive();
    }

    private CountedStatements counted(Runnable work) {
        return CountedStatements.of(() -> creator.acts(work));
    }
}
