package app.photoplay.screenplay.people;

import app.photoplay.screenplay.story.Person.Nature;
import java.util.Locale;
import java.util.Set;

/** What the ending of a first name says of its bearer, where a language tells men from women by it. */
final class NameSexes {

    private static final Set<String> ROMANCE = Set.of("it", "es", "pt");
    /** Men whose names end as those of women do, and names of both. */
    private static final Set<String> EXCEPTIONS = Set.of(
            "andrea",
            "luca",
            "nicola",
            "elia",
            "mattia",
            "gianluca",
            "tobia",
            "enea",
            "battista",
            "borja",
            "josué",
            "rosario",
            "consuelo",
            "никита",
            "илья",
            "фома",
            "кузьма",
            "лука",
            "савва",
            "саша",
            "миша",
            "паша",
            "коля",
            "петя",
            "ваня",
            "витя",
            "вася",
            "костя",
            "гриша",
            "лёша",
            "леша",
            "алёша",
            "дима",
            "серёжа",
            "сережа",
            "толя",
            "федя",
            "юра",
            "женя",
            "валя",
            "вова",
            "володя",
            "боря",
            "гена",
            "сеня",
            "стёпа",
            "степа",
            "яша",
            "любовь");

    private NameSexes() {}

    static Nature byEnding(String name, String language) {
        String first = name.split(" ")[0].toLowerCase(Locale.ROOT);
        if (first.length() < 3 || EXCEPTIONS.contains(first) || !Character.isUpperCase(name.codePointAt(0))) {
            return Nature.UNKNOWN;
        }
        char last = first.charAt(first.length() - 1);
        if (ROMANCE.contains(language)) {
            return last == 'o' ? Nature.MALE : last == 'a' ? Nature.FEMALE : Nature.UNKNOWN;
        }
        if (language.equals("ru")) {
            return last == 'а' || last == 'я'
                    ? Nature.FEMALE
                    : "бвгджзклмнпрстфхцчшщй".indexOf(last) >= 0 ? Nature.MALE : Nature.UNKNOWN;
        }
        return Nature.UNKNOWN;
    }
}
