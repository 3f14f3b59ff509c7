package app.photoplay.sharing;

import app.photoplay.film.cut.Caption;
import app.photoplay.media.AssetId;
import app.photoplay.screenplay.CameraMove;
import app.photoplay.screenplay.DialogueLine;
import app.photoplay.screenplay.ShotSize;
import app.photoplay.storyboard.ShotId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A published version for guests. What pages tell of it leads back to no rows, people or files.
 *
 * @param drawn whether all pictures were drawn on this machine, without any AI
 */
public record SharedWork(
        PublishedVersion version,
        @Nullable String language,
        boolean drawn,
        Screening screening,
        List<Scene> scenes,
        List<Person> cast) {

    private static final Duration HALF_A_FRAME = Duration.ofMillis(20);

    /** What there is of the film. */
    public sealed interface Screening {

        /** @param chapters as it was cut */
        record Ready(
                AssetId film,
                @Nullable AssetId poster,
                @Nullable AssetId captions,
                Duration length,
                long bytes,
                List<Chapter> chapters)
                implements Screening {}

        /** It is being made. */
        record OnItsWay() implements Screening {}

        /** None was made of this version. */
        record None() implements Screening {}
    }

    /**
     * A scene of the film as it was cut.
     *
     * @param shot number of a shot of it that there is a picture of; 0 for none
     * @param moments when its shots begin
     */
    public record Chapter(String title, Duration from, int shot, List<Said> words, List<Moment> moments) {}

    /** @param shot its number */
    public record Moment(int shot, Duration from) {}

    /** @param speaker null for a voice that nobody owns */
    public record Said(Duration from, @Nullable String speaker, String text) {

        static Said of(Duration from, Caption caption) {
            return new Said(from, caption.speaker(), caption.text());
        }
    }

    public record Scene(int number, String title, String heading, List<Shot> shots) {

        public Duration length() {
            return shots.stream().map(Shot::length).reduce(Duration.ZERO, Duration::plus);
        }
    }

    /** @param card whether it is a card with words on it */
    public record Shot(
            ShotId id,
            int number,
            ShotSize size,
            CameraMove move,
            boolean card,
            Duration length,
            String action,
            List<DialogueLine> dialogue,
            @Nullable AssetId still,
            @Nullable AssetId clip) {

        /** What is to be seen, in the words of the film: for those who do not see it. */
        public String alt() {
            if (!action.isBlank()) {
                return action;
            }
            return dialogue.stream()
                    .findFirst()
                    .map(line -> line.speaker() == null ? line.text() : line.speaker() + ": " + line.text())
                    .orElse("");
        }

        /** What is to be seen and what is said, as one text. */
        public String words() {
            return Stream.concat(
                            Stream.of(action),
                            dialogue.stream()
                                    .map(line ->
                                            line.speaker() == null ? line.text() : line.speaker() + ": " + line.text()))
                    .filter(part -> !part.isBlank())
                    .collect(Collectors.joining(" "));
        }

        /** The picture, or what a clip begins with. */
        public @Nullable AssetId picture() {
            return still == null ? clip : still;
        }
    }

    /** Somebody of the cast. */
    public record Person(String name, String description) {}

    /** Whether its film is being made. */
    public boolean onItsWay() {
        return screening instanceof Screening.OnItsWay;
    }

    public Optional<Shot> shot(int number) {
        return scenes.stream()
                .flatMap(scene -> scene.shots().stream())
                .filter(shot -> shot.number() == number)
                .findFirst();
    }

    /** When a shot begins in the film. */
    public Optional<Duration> from(int shot) {
        return moments().filter(moment -> moment.shot() == shot).findFirst().map(Moment::from);
    }

    /** A moment at which nothing but the first picture of a shot is to be seen; what is drawn on a shot is drawn on that. */
    public Optional<Duration> seenFrom(int shot) {
        return from(shot).map(begin -> begin.plus(HALF_A_FRAME));
    }

    /** Number of the shot that is to be seen then; nothing where there is no film, or a card of ours. */
    public Optional<Integer> shotAt(Duration time) {
        return moments()
                .filter(moment -> moment.from().compareTo(time) <= 0)
                .reduce((before, after) -> after)
                .map(Moment::shot);
    }

    /** Numbers of the shots that are to be seen from then until then, in order. */
    public List<Integer> shots(Duration from, Duration to) {
        List<Moment> all = moments().toList();
        return IntStream.range(0, all.size())
                .filter(i -> all.get(i).from().compareTo(to) < 0)
                .filter(i -> i + 1 == all.size() || all.get(i + 1).from().compareTo(from) > 0)
                .mapToObj(i -> all.get(i).shot())
                .toList();
    }

    private Stream<Moment> moments() {
        return screening instanceof Screening.Ready ready
                ? ready.chapters().stream().flatMap(chapter -> chapter.moments().stream())
                : Stream.empty();
    }

    public int shots() {
        return scenes.stream().mapToInt(scene -> scene.shots().size()).sum();
    }

    /** Of the film where there is one, else of its shots. */
    public Duration length() {
        return screening instanceof Screening.Ready ready
                ? ready.length()
                : scenes.stream().map(Scene::length).reduce(Duration.ZERO, Duration::plus);
    }
}
