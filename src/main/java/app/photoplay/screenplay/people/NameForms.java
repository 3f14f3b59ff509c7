package app.photoplay.screenplay.people;

import app.photoplay.screenplay.people.name.KnownNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Gathers the forms of a name under the one that acts: «Анну» and «Анной» are «Анна», «Annas» is «Anna». */
final class NameForms {

    private final String language;
    private final KnownNames known;

    NameForms(String language, KnownNames known) {
        this.language = language;
        this.known = known;
    }

    void merge(Map<String, Candidate> names) {
        for (var candidate : List.copyOf(names.values())) {
            if (!names.containsKey(candidate.name)
                    || candidate.acts + candidate.speaks == 0 && !known.has(candidate.name.toLowerCase(Locale.ROOT))) {
                continue;
            }
            for (String form : forms(candidate.name)) {
                var other = names.get(form);
                if (other != null
                        && other != candidate
                        && (other.acts + other.speaks == 0 || !known.has(form.toLowerCase(Locale.ROOT)))) {
                    candidate.take(other);
                    names.remove(form);
                }
            }
        }
        mergeParts(names);
    }

    /** «Müller» is «Herr Müller», where no two people share the word. */
    private static void mergeParts(Map<String, Candidate> names) {
        var byWord = new HashMap<String, List<Candidate>>();
        for (var candidate : names.values()) {
            String[] words = candidate.name.split(" ");
            for (String word : words.length > 1 ? words : new String[0]) {
                byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(candidate);
            }
        }
        for (var candidate : List.copyOf(names.values())) {
            var longer = byWord.getOrDefault(candidate.name, List.of());
            if (longer.size() == 1) {
                longer.getFirst().take(candidate);
                names.remove(candidate.name);
            }
        }
    }

    private List<String> forms(String name) {
        return switch (language) {
            case "ru" -> russian(name);
            case "de", "nl" -> name.contains(" ") ? List.of() : List.of(name + "s", name + "'");
            default -> List.of();
        };
    }

    private static List<String> russian(String name) {
        String stem = name.substring(0, name.length() - 1);
        char last = name.charAt(name.length() - 1);
        var forms = new ArrayList<String>();
        for (String ending : switch (last) {
            case 'а' -> List.of("ы", "и", "е", "у", "ой", "ою", "ей");
            case 'я' -> List.of("и", "е", "ю", "ей", "ею", "ёй");
            case 'й', 'ь' -> List.of("я", "ю", "ем", "ём", "е", "и");
            default -> List.of("а", "у", "ом", "е", "ым");
        }) {
            forms.add((last == 'а' || last == 'я' || last == 'й' || last == 'ь' ? stem : name) + ending);
        }
        if (name.equals("Пётр") || name.equals("Петр")) {
            forms.addAll(List.of("Петра", "Петру", "Петром", "Петре"));
        } else if (name.endsWith("ец")) {
            String head = name.substring(0, name.length() - 2) + "ц";
            forms.addAll(List.of(head + "а", head + "у", head + "ом", head + "е"));
        }
        return forms;
    }
}
