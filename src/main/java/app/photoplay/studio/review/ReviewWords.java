package app.photoplay.studio.review;

import app.photoplay.review.Remark;
import app.photoplay.review.RemarkPlace;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is said of remarks. */
final class ReviewWords {

    private ReviewWords() {}

    /** The letter that stands for somebody. */
    static String initial(String name) {
        String whole = name.strip();
        return whole.isEmpty()
                ? "?"
                : whole.substring(0, whole.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
    }

    static String name(Remark remark) {
        return remark.name().isEmpty() ? I18NProvider.translate("review.maker") : remark.name();
    }

    /** «0:24», «1:00:24». */
    static String clock(Duration at) {
        long seconds = at.toSeconds();
        return seconds < 3600
                ? String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60)
                : String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }

    /** «0:24, shot 5», with the version where that is another. */
    static String place(Remark remark, int version) {
        RemarkPlace place = remark.place();
        List<String> parts = new ArrayList<>();
        if (remark.version() != version) {
            parts.add(I18NProvider.translate("review.of-version", remark.version()));
        }
        Duration from = place.from();
        if (from != null) {
            Duration to = place.to();
            parts.add(to == null ? clock(from) : clock(from) + "–" + clock(to));
        }
        if (place.shot() != null) {
            parts.add(
                    place.lastShot() == null
                            ? I18NProvider.translate("review.shot", place.shot())
                            : I18NProvider.translate("review.shots", place.shot(), place.lastShot()));
        }
        return String.join(", ", parts);
    }
}
