package app.photoplay.continuity;

import app.photoplay.storyboard.ShotId;
import app.photoplay.storyboard.document.StoryboardCommand;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What does not hold together in a storyboard.
 *
 * @param revision of the document that was checked; 0 while its text is being broken down
 * @param findings in the order of the film, without those that are ignored
 * @param ignored the keys that are not to be heard of
 */
public record ContinuityReport(long revision, List<Finding> findings, Set<String> ignored) {

    public static final ContinuityReport NONE = new ContinuityReport(0, List.of(), Set.of());

    public List<Finding> of(FindingKind kind) {
        return findings.stream().filter(finding -> finding.kind() == kind).toList();
    }

    /**
     * Mends all of one kind at once. A shot that two of them change is mended once: what is left shows afterwards.
     *
     * @throws IllegalArgumentException where there is none that a command mends
     */
    public StoryboardCommand mendAll(FindingKind kind) {
        Set<ShotId> touched = new HashSet<>();
        List<StoryboardCommand> commands = new ArrayList<>();
        for (Finding finding : of(kind)) {
            StoryboardCommand mend = finding.mend();
            if (mend != null && touched.add(finding.shot()) && commands.size() < StoryboardCommand.Together.MOST - 4) {
                commands.addAll(
                        mend instanceof StoryboardCommand.Together several ? several.commands() : List.of(mend));
            }
        }
        if (commands.isEmpty()) {
            throw new IllegalArgumentException("Nothing to mend: " + kind);
        }
        return commands.size() == 1
                ? Objects.requireNonNull(commands.getFirst())
                : new StoryboardCommand.Together(commands);
    }
}
