package app.photoplay.screenplay.people;

import app.photoplay.screenplay.people.name.CjkNameIndex;
import app.photoplay.screenplay.story.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Who is named in a text without blanks between its words: the longest name at each place. */
final class CjkMentions {

    private final Map<String, Person> byName;
    private final CjkNameIndex index;

    CjkMentions(Map<String, Person> byName) {
        this.byName = byName;
        this.index = new CjkNameIndex(byName.keySet());
    }

    List<Roster.Mention> of(String written) {
        String text = written.toLowerCase(Locale.ROOT).length() == written.length()
                ? written.toLowerCase(Locale.ROOT)
                : written;
        var mentions = new ArrayList<Roster.Mention>();
        int at = 0;
        while (at < text.length()) {
            String found = index.at(text, at);
            var person = found == null ? null : byName.get(found);
            int end = at + (found == null ? 1 : found.length());
            if (person != null) {
                mentions.add(new Roster.Mention(person, at, end, isPossessive(text, end)));
            }
            at = end;
        }
        return mentions;
    }

    private static boolean isPossessive(String text, int end) {
        return end < text.length() && "的の".indexOf(text.charAt(end)) >= 0;
    }
}
