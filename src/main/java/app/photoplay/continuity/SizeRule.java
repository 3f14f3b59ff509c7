package app.photoplay.continuity;

import app.photoplay.screenplay.ShotSize;
import app.photoplay.storyboard.document.ShotEntry;
import app.photoplay.storyboard.document.StoryboardCommand;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** No size stands three times in a row within a scene; every third of such a row is seen otherwise. */
final class SizeRule implements Rule {

    private static final int ROW = 3;
    private static final List<ShotSize> OF_NOBODY = List.of(ShotSize.WIDE, ShotSize.EXTREME_WIDE, ShotSize.INSERT);
    private static final List<ShotSize> OF_ONE = List.of(ShotSize.MEDIUM, ShotSize.CLOSE_UP, ShotSize.FULL);
    private static final List<ShotSize> OF_SEVERAL = List.of(ShotSize.TWO_SHOT, ShotSize.MEDIUM, ShotSize.FULL);

    @Override
    public void check(Script script, Consumer<Finding> found) {
        for (Script.Strip scene : script.scenes()) {
            List<ShotEntry> shots = scene.shots();
            int from = 0;
            for (int i = 1; i <= shots.size(); i++) {
                if (i == shots.size() || shots.get(i).size() != shots.get(from).size()) {
                    if (i - from >= ROW) {
                        found.accept(finding(script, shots, from, i));
                    }
                    from = i;
                }
            }
        }
    }

    private static Finding finding(Script script, List<ShotEntry> shots, int from, int to) {
        ShotEntry first = shots.get(from);
        List<StoryboardCommand> edits = new ArrayList<>();
        for (int i = from + ROW - 1; i < to; i += ROW) {
            edits.add(Edits.size(List.of(shots.get(i)), other(shots, i)));
        }
        return new Finding(
                FindingKind.SAME_SIZE,
                first.id(),
                script.number(first),
                List.of(
                        String.valueOf(script.number(first)),
                        String.valueOf(script.number(shots.get(to - 1))),
                        first.size().name().toLowerCase(Locale.ROOT).replace('_', '-')),
                edits.size() == 1 ? edits.getFirst() : new StoryboardCommand.Together(edits));
    }

    /** A size that suits who is there, and that neither neighbour has. */
    private static ShotSize other(List<ShotEntry> shots, int at) {
        int people = shots.get(at).cast().size();
        List<ShotSize> fitting = people == 0 ? OF_NOBODY : people == 1 ? OF_ONE : OF_SEVERAL;
        ShotSize before = shots.get(at - 1).size();
        ShotSize after = at + 1 < shots.size() ? shots.get(at + 1).size() : before;
        return fitting.stream()
                .filter(size -> size != before && size != after)
                .findFirst()
                .orElse(ShotSize.MEDIUM);
    }
}
