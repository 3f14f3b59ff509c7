package app.photoplay.continuity;

import app.photoplay.screenplay.CameraMove;
import app.photoplay.screenplay.CastMentions.Mention;
import app.photoplay.screenplay.language.Token;
import app.photoplay.screenplay.language.WordLists;
import app.photoplay.storyboard.document.ShotEntry;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whoever stands on one side of the picture stays there until somebody moves or the camera travels around. Only where the
 * words give a person a side: «Mara stands on the left».
 */
final class LineRule implements Rule {

    private static final Set<CameraMove> TRAVELS =
            EnumSet.of(CameraMove.ARC_LEFT, CameraMove.ARC_RIGHT, CameraMove.HAND_HELD);

    private record Side(String word, int from, int to) {}

    private record Seen(String word, int shot) {}

    /** @param behind what gives the person before it a side, which is its group; {@code before} the person behind it */
    private record Phrases(Pattern behind, Pattern before, Map<String, String> opposite) {}

    private static final Map<String, Phrases> PHRASES = Map.of(
            "en",
            new Phrases(
                    Pattern.compile(
                            "^,?\\s+(?:(?:stands|sits|waits|leans|kneels|lies|is|stays|standing|sitting|waiting)\\s+)?"
                                    + "(?:(?:on|at|to)\\s+(?:the\\s+)?(?:far\\s+)?|(?:screen|frame|camera)[\\s-]+)"
                                    + "(left|right)\\b(?!\\s+(?:of|hand|foot|arm|knee|shoulder|bank))"),
                    Pattern.compile(
                            "(?:^|[.;]\\s*)(?:on|to|at)\\s+(?:the\\s+)?(left|right),?\\s+(?:(?:stands|sits|waits)\\s+)?$",
                            Pattern.CASE_INSENSITIVE),
                    Map.of("left", "right", "right", "left")),
            "de",
            new Phrases(
                    Pattern.compile(
                            "^,?\\s+(?:(?:steht|sitzt|wartet|lehnt|kniet|liegt|ist|bleibt)\\s+)?(links|rechts)\\b"
                                    + "(?!\\s+(?:von|neben|vom))"),
                    Pattern.compile(
                            "(?:^|[.;]\\s*)(links|rechts)\\s+(?:steht|sitzt|wartet|lehnt|kniet|liegt)\\s+$",
                            Pattern.CASE_INSENSITIVE),
                    Map.of("links", "rechts", "rechts", "links")));

    @Override
    public void check(Script script, Consumer<Finding> found) {
        Phrases phrases = PHRASES.get(script.language());
        if (phrases == null) {
            return;
        }
        Set<String> moves = WordLists.words("sides", script.language(), "move");
        for (Script.Strip scene : script.scenes()) {
            Map<String, Seen> sides = new HashMap<>();
            for (ShotEntry shot : scene.shots()) {
                if (TRAVELS.contains(shot.move())
                        || Token.of(shot.action()).stream().anyMatch(token -> moves.contains(token.lower()))) {
                    sides.clear();
                }
                for (Mention mention : script.mentions(shot)) {
                    Side side = side(shot.action(), mention, phrases);
                    if (side != null && !check(script, shot, mention.name(), side, sides, phrases, found)) {
                        break;
                    }
                }
            }
        }
    }

    /** @return whether that person stands where they stood */
    private static boolean check(
            Script script,
            ShotEntry shot,
            String who,
            Side side,
            Map<String, Seen> sides,
            Phrases phrases,
            Consumer<Finding> found) {
        Seen before = sides.putIfAbsent(who, new Seen(side.word(), script.number(shot)));
        if (before == null || before.word().equals(side.word())) {
            return true;
        }
        found.accept(new Finding(
                FindingKind.LINE_OF_ACTION,
                shot.id(),
                script.number(shot),
                List.of(who, side.word(), before.word(), String.valueOf(before.shot())),
                Edits.action(shot, swapped(shot.action(), phrases))));
        return false;
    }

    /** All sides of the words the other way round: whoever stands opposite has jumped too. */
    private static String swapped(String action, Phrases phrases) {
        String words = "\\b(" + String.join("|", phrases.opposite().keySet()) + ")\\b";
        return Pattern.compile(words, Pattern.CASE_INSENSITIVE).matcher(action).replaceAll(match -> {
            String other = phrases.opposite().getOrDefault(match.group().toLowerCase(Locale.ROOT), match.group());
            return Character.isUpperCase(match.group().charAt(0))
                    ? Character.toUpperCase(other.charAt(0)) + other.substring(1)
                    : other;
        });
    }

    private static @Nullable Side side(String action, Mention mention, Phrases phrases) {
        Matcher behind = phrases.behind().matcher(action.substring(mention.end()));
        if (behind.find()) {
            return new Side(behind.group(1), mention.end() + behind.start(1), mention.end() + behind.end(1));
        }
        Matcher before = phrases.before().matcher(action.substring(0, mention.start()));
        return before.find()
                ? new Side(before.group(1).toLowerCase(Locale.ROOT), before.start(1), before.end(1))
                : null;
    }
}
