package app.photoplay.continuity;

import app.photoplay.screenplay.DialogueLine;
import app.photoplay.screenplay.language.ReadingSpeed;
import app.photoplay.storyboard.ShotId;
import app.photoplay.storyboard.document.ShotEntry;
import app.photoplay.storyboard.document.ShotRule;
import app.photoplay.storyboard.document.StoryboardCommand;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What is said can be said in the time of its shot: else the shot lasts longer, or is cut in two. */
final class DialogueRule implements Rule {

    /** Faster than that nobody speaks: half as fast again as is usual. */
    private static final double HURRY = 1.5;

    private static final double BREATH = 0.3;

    @Override
    public void check(Script script, Consumer<Finding> found) {
        for (Script.Strip scene : script.scenes()) {
            for (ShotEntry shot : scene.shots()) {
                double said = seconds(shot.dialogue());
                double lasts = shot.duration().toMillis() / 1000.0;
                if (said > lasts * HURRY) {
                    found.accept(new Finding(
                            FindingKind.LONG_DIALOGUE,
                            shot.id(),
                            script.number(shot),
                            List.of(tenths(said), tenths(lasts)),
                            mend(shot, said)));
                }
            }
        }
    }

    private static StoryboardCommand mend(ShotEntry shot, double said) {
        Duration needed = lasting(said);
        if (needed.compareTo(ShotRule.LONGEST) <= 0) {
            return Edits.edit(shot, Edits.lasting(needed));
        }
        List<DialogueLine> lines = shot.dialogue().size() > 1
                ? shot.dialogue()
                : halves(shot.dialogue().getFirst());
        if (lines.size() < 2) {
            return Edits.edit(shot, Edits.lasting(ShotRule.LONGEST));
        }
        int at = middle(lines);
        ShotId rest = ShotId.next();
        List<StoryboardCommand> steps = new ArrayList<>();
        if (shot.dialogue().size() < lines.size()) {
            steps.add(Edits.dialogue(shot, lines));
        }
        // What is to be seen stays with the first; what is said goes on in the second.
        steps.add(new StoryboardCommand.SplitShot(shot.id(), rest, shot.action().length(), at));
        steps.add(Edits.edit(shot, Edits.lasting(fitting(lines.subList(0, at)))));
        steps.add(new StoryboardCommand.EditShots(
                List.of(rest), Edits.lasting(fitting(lines.subList(at, lines.size())))));
        return new StoryboardCommand.Together(steps);
    }

    /** The line that the second half begins with: where both take about as long. */
    private static int middle(List<DialogueLine> lines) {
        double all = seconds(lines);
        double before = 0;
        for (int i = 0; i < lines.size() - 1; i++) {
            before += seconds(lines.subList(i, i + 1));
            if (before >= all / 2) {
                return i + 1;
            }
        }
        return lines.size() - 1;
    }

    /** A line in two, between sentences as near to its middle as there are any, else between words. */
    private static List<DialogueLine> halves(DialogueLine line) {
        String text = line.text().strip();
        int best = nearest(text, true);
        int at = best > 0 ? best : nearest(text, false);
        return at <= 0
                ? List.of(line)
                : List.of(
                        new DialogueLine(
                                line.speaker(),
                                line.parenthetical(),
                                text.substring(0, at).strip(),
                                line.dual()),
                        new DialogueLine(
                                line.speaker(), null, text.substring(at).strip(), line.dual()));
    }

    private static int nearest(String text, boolean sentences) {
        int best = -1;
        for (int i = 1; i < text.length() - 1; i++) {
            boolean wide = "。！？".indexOf(text.charAt(i - 1)) >= 0;
            boolean ends = wide || ".!?…”\"".indexOf(text.charAt(i - 1)) >= 0;
            boolean fits = sentences
                    ? ends && (wide || Character.isWhitespace(text.charAt(i)))
                    : Character.isWhitespace(text.charAt(i));
            if (fits && Math.abs(i - text.length() / 2) < Math.abs(best - text.length() / 2)) {
                best = i;
            }
        }
        return best;
    }

    private static double seconds(List<DialogueLine> lines) {
        return lines.stream()
                .mapToDouble(line -> ReadingSpeed.secondsOf(line.text()))
                .sum();
    }

    private static Duration fitting(List<DialogueLine> lines) {
        Duration needed = lasting(seconds(lines));
        return needed.compareTo(ShotRule.LONGEST) > 0
                ? ShotRule.LONGEST
                : needed.compareTo(ShotRule.SHORTEST) < 0 ? ShotRule.SHORTEST : needed;
    }

    /** With a breath, in tenths of a second. */
    private static Duration lasting(double said) {
        return Duration.ofMillis((long) Math.ceil((said + BREATH) * 10) * 100);
    }

    private static String tenths(double seconds) {
        return String.valueOf(Math.round(seconds * 10) / 10.0).replaceFirst("\\.0$", "");
    }
}
