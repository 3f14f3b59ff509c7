package app.photoplay.studio.cast;

import app.photoplay.base.KebabCase;
import app.photoplay.production.CastOverview.PersonView;
import app.photoplay.production.CastOverview.PlaceView;
import app.photoplay.production.CastOverview.Stale;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What people call the things of a cast. */
final class CastWords {

    private CastWords() {}

    /** «14 shots, 2 looks». */
    static String facts(PersonView person) {
        String shots = word("storyboard.shots", person.shots().size());
        int looks = person.entry().allLooks().size();
        return looks == 0 ? shots : word("cast.facts", shots, looks);
    }

    /** «17 shots, 38 lines». */
    static String panelFacts(PersonView person) {
        return word("cast.panel-facts", word("storyboard.shots", person.shots().size()), person.lines());
    }

    /** «Exterior, day and night». */
    static String facts(PlaceView place) {
        String inside =
                word("cast.inside." + KebabCase.of(place.entry().location().interiorExterior()));
        String times = place.times().stream()
                .map(time -> word("cast.time." + KebabCase.of(time)))
                .collect(Collectors.joining(", "));
        return times.isEmpty() ? inside : inside + ", " + times;
    }

    /** «6 shots stale»; empty where none is. */
    static String stale(Stale stale) {
        return stale.shots().isEmpty() ? "" : word("cast.stale", stale.shots().size());
    }

    /** «The hat came off. Another colour.» */
    static String changes(Stale stale) {
        return stale.changes().stream()
                .map(change -> word("cast.change." + KebabCase.of(change)))
                .collect(Collectors.joining(" "));
    }

    /** Names as somebody writes them into one field. */
    static List<String> names(String written) {
        return Arrays.stream(written.split("[,;\n]"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    /** «Scene 1», «Scenes 3 to 5, 7». */
    static String scenes(List<Integer> numbers) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < numbers.size(); i++) {
            int from = numbers.get(i);
            int to = from;
            while (i + 1 < numbers.size() && numbers.get(i + 1) == to + 1) {
                to = numbers.get(++i);
            }
            words.append(words.isEmpty() ? "" : ", ")
                    .append(
                            to == from
                                    ? String.valueOf(from)
                                    : word(to > from + 1 ? "cast.from-to" : "cast.and", from, to));
        }
        return word("cast.scenes", numbers.size(), words.toString());
    }

    static String word(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }

    static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
