package app.photoplay.studio.check;

import app.photoplay.base.KebabCase;
import app.photoplay.continuity.Finding;
import app.photoplay.continuity.FindingKind;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;

/** What is told of findings. */
final class FindingWords {

    private FindingWords() {}

    static String kind(FindingKind kind) {
        return I18NProvider.translate("continuity.kind." + KebabCase.of(kind));
    }

    /** Why it does not hold, and what mending does. */
    static String why(Finding finding) {
        List<String> about = finding.about();
        String key = "continuity.about." + KebabCase.of(finding.kind());
        return switch (finding.kind()) {
            case TIME_OF_DAY ->
                I18NProvider.translate(key + "." + about.get(2), time(about.getFirst()), time(about.get(1)));
            case SAME_SIZE ->
                I18NProvider.translate(
                        key,
                        about.getFirst(),
                        about.get(1),
                        I18NProvider.translate("storyboard.size." + about.get(2))
                                .toLowerCase(Locale.ROOT));
            case NOBODY_THERE, PERSON_MISSING, WARDROBE, LINE_OF_ACTION, LONG_DIALOGUE, SHAPE ->
                I18NProvider.translate(key, about.toArray());
        };
    }

    private static String time(String word) {
        return I18NProvider.translate("continuity.time." + word);
    }
}
