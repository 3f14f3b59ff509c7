package app.photoplay.continuity;

import app.photoplay.storyboard.document.Storyboard;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Holds a document against all rules. Pure: the same document gives the same findings, in the order of the film. */
public final class ContinuityCheck {

    private static final List<Rule> RULES = List.of(
            new PresenceRule(), new WardrobeRule(), new TimeRule(), new LineRule(), new DialogueRule(), new SizeRule());

    private ContinuityCheck() {}

    /** @param language of the words, ISO 639-1 */
    public static List<Finding> of(Storyboard document, String language) {
        Script script = new Script(document, language);
        List<Finding> found = new ArrayList<>();
        RULES.forEach(rule -> rule.check(script, found::add));
        found.sort(Comparator.comparingInt(Finding::number).thenComparing(Finding::kind));
        return List.copyOf(found);
    }
}
