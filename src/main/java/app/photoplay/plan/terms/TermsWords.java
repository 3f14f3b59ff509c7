package app.photoplay.plan.terms;

import app.photoplay.plan.Plan;
import app.photoplay.plan.PlanTerms;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Terms as the audit log compares them: plain values by name. */
public final class TermsWords {

    private TermsWords() {}

    public static Map<String, Object> of(PlanTerms terms) {
        Map<String, Object> words = new TreeMap<>();
        words.put("name", terms.name());
        words.put("words", terms.words());
        words.put(
                "price",
                BigDecimal.valueOf(terms.price().minor(), terms.price().digits()) + " "
                        + terms.price().currency());
        words.put("interval", terms.interval().name());
        words.put("credits", terms.credits().hundredths() / 100.0);
        words.put("shotsAFilm", terms.limits().shotsAFilm());
        words.put("atOnce", terms.limits().atOnce());
        words.put("filmsAMonth", said(terms.limits().filmsAMonth()));
        words.put("minutesAFilm", said(terms.limits().minutesAFilm()));
        words.put("resolution", terms.limits().resolution().label());
        words.put("storageBytes", said(terms.limits().storageBytes()));
        words.put(
                "models",
                String.join(", ", terms.limits().models().stream().sorted().toList()));
        words.put(
                "sharing",
                String.join(
                        ", ", terms.sharing().stream().sorted().map(Enum::name).toList()));
        return words;
    }

    public static Map<String, Object> of(Plan plan) {
        return Map.of(
                "place", plan.place(),
                "visible", plan.visible(),
                "open", plan.open(),
                "retired", plan.retired());
    }

    private static Object said(@Nullable Number limit) {
        return limit == null ? "" : limit;
    }
}
