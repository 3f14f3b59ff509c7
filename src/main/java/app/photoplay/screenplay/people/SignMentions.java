package app.photoplay.screenplay.people;

import app.photoplay.screenplay.language.Signs;
import app.photoplay.screenplay.story.Person;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Who is named in a text without blanks between its words: the longest name at each place. */
final class SignMentions {

    private static final String BEHIND_ONE_SIGN = "はがもにをのとへ、。「」";

    private SignMentions() {}

    static List<Roster.Mention> of(Map<String, Person> byName, String text) {
        var names = byName.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        var mentions = new ArrayList<Roster.Mention>();
        int index = 0;
        while (index < text.length()) {
            String found = null;
            for (String name : names) {
                if (text.startsWith(name, index) && stands(text, index, name)) {
                    found = name;
                    break;
                }
            }
            if (found == null) {
                index++;
                continue;
            }
            int end = index + found.length();
            var person = byName.get(found);
            if (person != null) {
                mentions.add(new Roster.Mention(person, index, end, isPossessive(text, end)));
            }
            index = end;
        }
        return mentions;
    }

    /** A name of one sign, as of Japanese nouns, only where no other sign touches it. */
    private static boolean stands(String text, int index, String name) {
        int end = index + name.length();
        if (name.length() > 1) {
            return true;
        }
        boolean free = index == 0 || !Signs.isHan(text.charAt(index - 1));
        return free && (end == text.length() || BEHIND_ONE_SIGN.indexOf(text.charAt(end)) >= 0);
    }

    private static boolean isPossessive(String text, int end) {
        return end < text.length() && "的の".indexOf(text.charAt(end)) >= 0;
    }
}
