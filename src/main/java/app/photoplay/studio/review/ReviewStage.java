package app.photoplay.studio.review;

import app.photoplay.base.ui.HasKeys.KeyHint;
import app.photoplay.project.ProjectSummary;
import app.photoplay.review.ReviewBoard;
import app.photoplay.sharing.SharedWork;
import app.photoplay.sharing.SharedWork.Screening;
import app.photoplay.studio.ui.FilmPlayer;
import app.photoplay.studio.ui.Playlist;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** The film of a version as it was published, with pins under it. */
final class ReviewStage extends Composite<Div> {

    private final ReviewTimeline timeline;
    private final Paragraph without = new Paragraph();
    private @Nullable FilmPlayer player;

    ReviewStage(IntConsumer chosen, BiConsumer<Double, Integer> moved) {
        timeline = new ReviewTimeline(chosen, moved);
        without.addClassName("sec");
        getContent().addClassName("rv-stage");
        getContent().add(without, timeline);
    }

    List<KeyHint> keys() {
        return player == null ? List.of() : player.keys();
    }

    void show(ProjectSummary project, ReviewBoard board) {
        SharedWork work = board.work();
        boolean there = work.screening() instanceof Screening.Ready;
        without.setVisible(!there);
        without.setText(getTranslation(work.onItsWay() ? "share.on-its-way" : "share.no-film"));
        timeline.setVisible(there);
        if (player != null) {
            player.setVisible(there);
        }
        if (work.screening() instanceof Screening.Ready ready) {
            FilmPlayer screen = player;
            if (screen == null) {
                double ratio =
                        (double) project.aspect().width() / project.aspect().height();
                screen = new FilmPlayer(ratio);
                player = screen;
                getContent().addComponentAsFirst(screen);
            }
            screen.thread(reel(work, ready));
            timeline.show(board, getTranslation("review.maker"));
        }
    }

    void go(int number) {
        timeline.go(number);
    }

    private static Playlist reel(SharedWork work, Screening.Ready ready) {
        return new Playlist(
                List.of(new Playlist.Item(ready.film(), ready.poster(), ready.length(), List.of())),
                ready.chapters().stream()
                        .map(chapter -> new Playlist.Chapter(chapter.from(), chapter.title()))
                        .toList(),
                ready.chapters().stream()
                        .flatMap(chapter -> chapter.moments().stream())
                        .flatMap(moment -> work.shot(moment.shot()).stream()
                                .map(shot -> new Playlist.ShotStart(moment.from(), shot.id(), shot.number())))
                        .toList(),
                ready.captions(),
                work.language());
    }
}
