package app.photoplay.screenplay;

import app.photoplay.screenplay.language.Token;
import app.photoplay.screenplay.people.Roster;
import app.photoplay.screenplay.story.Beat;
import app.photoplay.screenplay.story.BeatKind;
import app.photoplay.screenplay.story.Blanks;
import app.photoplay.screenplay.story.Checkpoint;
import app.photoplay.screenplay.story.CutPoint;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes shots of the cuts, scene by scene: their words, people, mood, framing, camera work and source ranges. */
final class ShotComposer {

    private static final int MOST_IN_COMPANY = 24;
    private static final Pattern LEADING_MARKS = Pattern.compile("^[,;:.)\\]’”]+\\s*(?=\\p{L})");
    private final String source;
    private final String language;
    private final ShotCast people;
    private final ShotSizeChooser framing = new ShotSizeChooser();
    private final CameraMoveChooser camera = new CameraMoveChooser();

    ShotComposer(String source, String language, Roster roster) {
        this.source = source;
        this.language = language;
        people = new ShotCast(language, roster);
    }

    List<Shot> shots(LengthPlan.Planned planned, SlugLine slug) {
        var sceneWords = new StringBuilder();
        planned.scene().beats().forEach(beat -> sceneWords.append(beat.text()).append(' '));
        var moods = Moods.of(language, Token.of(sceneWords));
        var shots = new ArrayList<Shot>();
        boolean opened = false;
        Set<String> company = new LinkedHashSet<>();
        for (int index = 0; index < planned.cuts().size(); index++) {
            var cut = planned.cuts().get(index);
            boolean closes = index + 1 == planned.cuts().size();
            shots.add(shot(cut, planned.seconds().get(index), slug, moods, !opened && !cut.card(), closes, company));
            opened |= !cut.card();
        }
        return shots;
    }

    private Shot shot(
            Cutter.Cut cut,
            double seconds,
            SlugLine slug,
            Moods moods,
            boolean opens,
            boolean closes,
            Set<String> company) {
        Checkpoint.pass();
        String action = action(cut.beats());
        var dialogue = dialogue(cut.beats());
        var cast = cut.card() ? List.<String>of() : people.of(cut.beats(), company);
        var tokens = Token.of(action);
        var all = new StringBuilder(action);
        dialogue.forEach(line -> all.append(' ').append(line.text()));
        var mood = moods.of(Token.of(all));
        var ranges = ranges(cut.beats());
        if (cut.card()) {
            framing.card();
            return new Shot(
                    ShotSize.WIDE,
                    CameraMove.STATIC,
                    mood,
                    ShotDurations.duration(seconds),
                    action,
                    dialogue,
                    cast,
                    true,
                    ranges);
        }
        cast.stream().filter(name -> company.size() < MOST_IN_COMPANY).forEach(company::add);
        int people = dialogue.isEmpty() ? cast.size() : Math.max(cast.size(), Math.min(2, company.size()));
        var hints = Hints.of(language, tokens, dialogue, people);
        int seed = action.length() * 7 + all.length() * 3 + ranges.getFirst().start();
        var size = framing.next(hints, opens, closes, slug, seed);
        var move = camera.next(hints, size, mood, opens, closes, seed);
        return new Shot(size, move, mood, ShotDurations.duration(seconds), action, dialogue, cast, false, ranges);
    }

    private static String action(List<Beat> beats) {
        var action = new StringBuilder();
        for (var beat : beats) {
            if (beat.kind() == BeatKind.ACTION && !beat.tag() || beat.kind() == BeatKind.CARD) {
                action.append(action.isEmpty() ? "" : beat.newLine() ? "\n" : " ")
                        .append(Words.plain(beat.text()));
            }
        }
        return LEADING_MARKS.matcher(action).replaceFirst("");
    }

    private static List<DialogueLine> dialogue(List<Beat> beats) {
        var lines = new ArrayList<DialogueLine>();
        var words = new StringBuilder();
        Beat line = null;
        for (var beat : beats) {
            boolean toldOn = beat.kind() == BeatKind.ACTION && beat.joint().compareTo(CutPoint.SENTENCE) >= 0;
            boolean other = beat.kind() == BeatKind.DIALOGUE
                    && line != null
                    && (beat.parenthetical() != null
                            || !Objects.equals(line.speaker(), beat.speaker())
                            || line.speaker() == null && beat.joint().compareTo(CutPoint.TURN) >= 0);
            if (beat.kind() == BeatKind.DIRECTION || toldOn || other) {
                close(lines, line, words);
                line = null;
            }
            String said = beat.kind() == BeatKind.DIALOGUE ? Words.unquoted(Words.plain(beat.text())) : "";
            if (!said.isEmpty()) {
                line = line == null ? beat : line;
                words.append(words.isEmpty() ? "" : beat.newLine() ? "\n" : mark(words, said) + " ")
                        .append(said);
            }
        }
        close(lines, line, words);
        return lines;
    }

    /** Where quotes stand inside the comma of a tag, the line itself has no mark at its break. */
    private static String mark(CharSequence before, String behind) {
        int last = Character.codePointBefore(before, before.length());
        if (!Character.isLetterOrDigit(last) || !Character.isLetter(behind.codePointAt(0))) {
            return "";
        }
        if (Character.isIdeographic(last)) {
            return "。";
        }
        return Character.isLowerCase(behind.codePointAt(0)) ? "," : ".";
    }

    private static void close(List<DialogueLine> lines, @Nullable Beat first, StringBuilder words) {
        if (first != null && !words.isEmpty()) {
            lines.add(new DialogueLine(first.speaker(), first.parenthetical(), words.toString(), first.dual()));
        }
        words.setLength(0);
    }

    /** The beats' spans, joined where nothing but blanks stands between them. */
    private List<TextRange> ranges(List<Beat> beats) {
        var ranges = new ArrayList<TextRange>();
        for (var beat : beats) {
            var span = beat.span();
            if (!ranges.isEmpty()
                    && Blanks.isBlank(source.substring(ranges.getLast().end(), span.start()))) {
                ranges.set(ranges.size() - 1, new TextRange(ranges.getLast().start(), span.end()));
            } else {
                ranges.add(new TextRange(span.start(), span.end()));
            }
        }
        return ranges;
    }
}
