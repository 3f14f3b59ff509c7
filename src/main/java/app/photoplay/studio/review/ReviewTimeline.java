package app.photoplay.studio.review;

import app.photoplay.media.AssetId;
import app.photoplay.media.MediaLinks;
import app.photoplay.project.ProjectLinks;
import app.photoplay.review.Remark;
import app.photoplay.review.RemarkThread;
import app.photoplay.review.ReviewBoard;
import app.photoplay.sharing.SharedWork;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The shots of a film to scale with pins where something was said, and what was drawn over its frames. The work is done in
 * the browser by {@code scripts/review-timeline.js}.
 */
@Tag("review-timeline")
@JavaScript("context://scripts/pin-row.js")
@JavaScript("context://scripts/review-timeline.js")
final class ReviewTimeline extends Component implements HasStyle {

    private final IntConsumer chosen;
    private final BiConsumer<Double, Integer> moved;
    private @Nullable Reel shown;

    /**
     * @param chosen gets the number of a remark whose pin was clicked
     * @param moved gets the time in seconds at which the film stands, and the number of the shot
     */
    ReviewTimeline(IntConsumer chosen, BiConsumer<Double, Integer> moved) {
        this.chosen = chosen;
        this.moved = moved;
        addClassName("tl");
    }

    /** The shape that the script reads; times in seconds. */
    record Reel(double length, String pinsLabel, List<Cell> cells, List<Name> names, List<Pin> pins) {}

    /** What a scene is called. */
    record Name(double from, String title) {}

    /**
     * @param picture empty for none
     * @param words what is said in it, else what is to be seen
     * @param open address of the shot
     */
    record Cell(int number, double from, String picture, List<Line> words, String open, String label) {}

    /** @param speaker empty for nobody */
    record Line(String speaker, String text) {}

    /** @param to negative for a moment; sketch is the path of an SVG of 1000 by 1000, empty for none */
    record Pin(
            int number,
            double from,
            double to,
            String who,
            String mark,
            boolean settled,
            boolean team,
            String sketch,
            String label) {}

    void show(ReviewBoard board, String maker) {
        SharedWork work = board.work();
        Reel reel = new Reel(
                seconds(work.length()),
                getTranslation("review.remarks"),
                work.scenes().stream()
                        .flatMap(scene -> scene.shots().stream())
                        .flatMap(shot -> work.from(shot.number()).stream().map(from -> cell(work, shot, from)))
                        .toList(),
                work.screening() instanceof SharedWork.Screening.Ready ready
                        ? ready.chapters().stream()
                                .map(scene -> new Name(seconds(scene.from()), scene.title()))
                                .toList()
                        : List.of(),
                board.threads().stream()
                        .filter(thread ->
                                thread.first().version() == work.version().number())
                        .flatMap(thread -> from(work, thread.first()).stream().map(from -> pin(thread, from, maker)))
                        .toList());
        if (!reel.equals(shown)) {
            shown = reel;
            getElement().setPropertyBean("reel", reel);
        }
    }

    /** Leads the film to a remark, with what was drawn there. */
    void go(int number) {
        getElement().executeJs("this.go && this.go($0)", number);
    }

    private Cell cell(SharedWork work, SharedWork.Shot shot, Duration from) {
        AssetId picture = shot.picture();
        return new Cell(
                shot.number(),
                seconds(from),
                picture == null ? "" : MediaLinks.thumbnail(picture),
                words(shot),
                ProjectLinks.screen(work.version().project()) + "?shot=" + shot.id(),
                getTranslation("review.open-shot", shot.number()));
    }

    private static List<Line> words(SharedWork.Shot shot) {
        return shot.dialogue().isEmpty()
                ? List.of(new Line("", shot.action()))
                : shot.dialogue().stream()
                        .map(line -> new Line(Objects.requireNonNullElse(line.speaker(), ""), line.text()))
                        .toList();
    }

    private Pin pin(RemarkThread thread, Duration from, String maker) {
        Remark one = thread.first();
        String who = one.name().isEmpty() ? maker : one.name();
        Duration to = one.place().to();
        return new Pin(
                one.number(),
                seconds(from),
                to == null ? -1 : seconds(to),
                who,
                ReviewWords.initial(who),
                !thread.open(),
                one.team(),
                one.drawing() == null ? "" : one.drawing().path(),
                getTranslation("review.pin", who, ReviewWords.clock(from)));
    }

    private static Optional<Duration> from(SharedWork work, Remark remark) {
        Duration from = remark.place().from();
        Integer shot = remark.place().shot();
        return from != null ? Optional.of(from) : shot == null ? Optional.empty() : work.seenFrom(shot);
    }

    @ClientCallable
    void choose(int number) {
        chosen.accept(number);
    }

    @ClientCallable
    void at(double seconds, int shot) {
        moved.accept(seconds, shot);
    }

    private static double seconds(Duration at) {
        return at.toMillis() / 1000.0;
    }
}
