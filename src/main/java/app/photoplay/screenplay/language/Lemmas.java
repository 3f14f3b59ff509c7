package app.photoplay.screenplay.language;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The forms under which a word of a text may stand in the word lists, the likeliest first, itself included. */
public final class Lemmas {

    private static final int SHORTEST = 2;

    private Lemmas() {}

    /** @param word in lower case */
    public static Set<String> of(String word, String language) {
        return switch (language) {
            case "ar" -> arabic(word);
            case "ru" -> {
                String first = first(word, language);
                yield first.equals(word) ? Set.of(word) : Set.of(word, first);
            }
            default -> Set.of(word);
        };
    }

    /** The form that stands for all others: «кухне» is «кухня», «الغابة» is «غابة». */
    public static String first(String word, String language) {
        if (language.equals("ru")) {
            return WordLists.categories("forms", language).getOrDefault(word, word);
        }
        return word;
    }

    /** The category of a word in a list of words to categories, or null. */
    @Nullable
    public static String categoryOf(String word, String language, Map<String, String> list) {
        for (String form : of(word, language)) {
            String category = list.get(form);
            if (category != null) {
                return category;
            }
        }
        return null;
    }

    /** Whether one of its forms stands in the list. */
    public static boolean isIn(String word, String language, Set<String> list) {
        return list.contains(word) || of(word, language).stream().anyMatch(list::contains);
    }

    /** «and», «so», «in», «to», «like» and the article are written at the head of an Arabic word. */
    private static Set<String> arabic(String word) {
        var forms = new LinkedHashSet<String>();
        forms.add(word);
        addTail(forms, word, "وف");
        for (String form : Set.copyOf(forms)) {
            addTail(forms, form, "بلك");
        }
        for (String form : Set.copyOf(forms)) {
            if (form.startsWith("ال") && form.length() > SHORTEST + 2) {
                forms.add(form.substring(2));
            } else if (form.startsWith("لل") && form.length() > SHORTEST + 2) {
                forms.add(form.substring(2));
            }
        }
        for (String form : Set.copyOf(forms)) {
            if (form.endsWith("ا") && form.length() > SHORTEST + 1) {
                forms.add(form.substring(0, form.length() - 1));
            }
        }
        return forms;
    }

    private static void addTail(Set<String> forms, String word, String heads) {
        if (word.length() > SHORTEST + 1 && heads.indexOf(word.charAt(0)) >= 0) {
            forms.add(word.substring(1));
        }
    }
}
