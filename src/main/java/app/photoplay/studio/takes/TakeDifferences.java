package app.photoplay.studio.takes;

import app.photoplay.base.WordDiff;
import app.photoplay.media.AssetId;
import app.photoplay.production.MadeFrom;
import app.photoplay.production.ShotTake;
import app.photoplay.storyboard.TakeKind;
import app.photoplay.studio.board.ShotWords;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What two takes differ in, and what is the same in both.
 *
 * @param rows one for each thing that differs, the words first
 * @param same the keys of what does not, under {@code takes.field}
 */
record TakeDifferences(List<Row> rows, List<String> same) {

    /**
     * @param field its key under {@code takes.field}
     */
    record Row(String field, List<WordDiff.Piece> first, List<WordDiff.Piece> second) {}

    /** @param stills the take that a picture is that a clip begins with; empty where it is none of the shot */
    static TakeDifferences of(ShotTake a, ShotTake b, Function<AssetId, Optional<ShotTake>> stills) {
        Collector found = new Collector(a, b);
        found.words("words", ShotTake::prompt);
        boolean clips = a.kind() == TakeKind.CLIP;
        found.plain(clips ? "clip-seed" : "seed", TakeDifferences::seed);
        found.plain("model", take -> take.model() == null ? null : TakeWords.model(take.model()));
        found.plain("references", TakeDifferences::references);
        found.plain("start", take -> start(take, stills));
        found.plain("end", take -> end(take, a.end()));
        // Clips that begin with two pictures differ in whatever those differ in.
        if (clips && !Objects.equals(a.still(), b.still())) {
            found.words("picture-words", take -> ofPicture(take, stills, ShotTake::prompt));
            found.plain("picture-seed", take -> ofPicture(take, stills, TakeDifferences::seed));
        }
        found.made("look", from -> TakeWords.say("look." + from.look()));
        found.made("size", from -> ShotWords.size(from.size()));
        found.made("move", from -> from.move() == null ? null : ShotWords.move(from.move()));
        found.made("seconds", from -> from.millis() == null ? null : seconds(from.millis()));
        found.made("place", from -> from.place());
        found.made("cast", TakeDifferences::cast);
        found.made(
                "dialogue",
                from -> from.dialogue().stream()
                        .map(line -> line.speaker() == null ? line.text() : line.speaker() + ": " + line.text())
                        .collect(Collectors.joining(" ")));
        found.plain("price", take -> take.price() == null ? null : TakeWords.price(take.price()));
        return new TakeDifferences(List.copyOf(found.rows), List.copyOf(found.same));
    }

    private static @Nullable String seed(ShotTake take) {
        return take.seed() == null ? null : String.valueOf(take.seed());
    }

    private static @Nullable String start(ShotTake take, Function<AssetId, Optional<ShotTake>> stills) {
        return take.still() == null
                ? null
                : stills.apply(take.still()).map(TakeWords::name).orElseGet(() -> TakeWords.say("takes.name.other"));
    }

    /** @param one the picture that the first of both ends on */
    private static @Nullable String end(ShotTake take, @Nullable AssetId one) {
        return take.end() == null ? null : TakeWords.say(take.end().equals(one) ? "takes.end.next" : "takes.end.other");
    }

    private static @Nullable String ofPicture(
            ShotTake clip, Function<AssetId, Optional<ShotTake>> stills, Function<ShotTake, @Nullable String> of) {
        AssetId begin = clip.still();
        ShotTake picture = begin == null ? null : stills.apply(begin).orElse(null);
        return picture == null ? null : of.apply(picture);
    }

    private static @Nullable String references(ShotTake take) {
        return take.references().isEmpty()
                ? null
                : TakeWords.say("takes.references", take.references().size());
    }

    private static String cast(MadeFrom from) {
        return from.cast().stream().map(MadeFrom.Person::name).collect(Collectors.joining(", "));
    }

    private static String seconds(int millis) {
        return TakeWords.seconds(Duration.ofMillis(millis));
    }

    private static final class Collector {

        private final ShotTake a;
        private final ShotTake b;
        private final List<Row> rows = new ArrayList<>();
        private final List<String> same = new ArrayList<>();

        Collector(ShotTake a, ShotTake b) {
            this.a = a;
            this.b = b;
        }

        void words(String field, Function<ShotTake, @Nullable String> of) {
            String first = orEmpty(of.apply(a));
            String second = orEmpty(of.apply(b));
            if (first.equals(second)) {
                noteSame(field, first);
            } else {
                WordDiff diff = WordDiff.of(first, second);
                rows.add(new Row(field, orNothing(diff.first()), orNothing(diff.second())));
            }
        }

        void plain(String field, Function<ShotTake, @Nullable String> of) {
            String first = orEmpty(of.apply(a));
            String second = orEmpty(of.apply(b));
            if (first.equals(second)) {
                noteSame(field, first);
            } else {
                rows.add(new Row(field, whole(first), whole(second)));
            }
        }

        void made(String field, Function<MadeFrom, @Nullable String> of) {
            plain(field, take -> take.madeFrom() == null ? null : of.apply(take.madeFrom()));
        }

        private void noteSame(String field, String value) {
            if (!value.isEmpty()) {
                same.add(field);
            }
        }

        private static String orEmpty(@Nullable String value) {
            return value == null ? "" : value;
        }

        private static List<WordDiff.Piece> whole(String value) {
            return List.of(new WordDiff.Piece(value.isEmpty() ? "–" : value, false));
        }

        private static List<WordDiff.Piece> orNothing(List<WordDiff.Piece> pieces) {
            return pieces.isEmpty() ? whole("") : pieces;
        }
    }
}
