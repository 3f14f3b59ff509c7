package app.photoplay.screenplay.people.name;

import app.photoplay.screenplay.language.Lemmas;
import app.photoplay.screenplay.language.Token;
import app.photoplay.screenplay.story.Person;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names word by word, so that finding the longest one at a place takes as long as the name is, however many there are. */
public final class NameIndex {

    /** Nobody is called by more words than that in the middle of a text. */
    private static final int LONGEST = 12;

    private final String language;
    private final Node root = new Node();

    public NameIndex(String language) {
        this.language = language;
    }

    /** Where a name ends: the first person who entered it, and the first who is called so as by a common noun. */
    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private @Nullable Person any;
        private @Nullable Person common;
    }

    /**
     * Somebody at a place.
     *
     * @param words how many words their name has there
     */
    public record Found(Person person, int words) {}

    /** @param common whether the name is written without a capital, and so found without one */
    public void enter(List<String> words, Person person, boolean common) {
        if (words.isEmpty() || words.size() > LONGEST) {
            return;
        }
        var node = root;
        for (String word : words) {
            node = node.next.computeIfAbsent(word, key -> new Node());
        }
        node.any = node.any == null ? person : node.any;
        node.common = node.common == null && common ? person : node.common;
    }

    /** The longest name that begins with that word, or null. */
    @Nullable
    public Found at(List<Token> tokens, int index) {
        boolean small = Character.isLowerCase(tokens.get(index).word().codePointAt(0));
        for (String form : Lemmas.of(tokens.get(index).lower(), language)) {
            boolean spelled =
                    language.equals("ar") || form.equals(tokens.get(index).lower());
            var node = spelled ? root.next.get(form) : null;
            var found = node == null ? null : longest(node, tokens, index, 1, small);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private @Nullable Found longest(Node node, List<Token> tokens, int index, int words, boolean small) {
        if (!node.next.isEmpty() && index + words < tokens.size()) {
            String lower = tokens.get(index + words).lower();
            for (String form : language.equals("ar") ? Lemmas.of(lower, language) : List.of(lower)) {
                var next = node.next.get(form);
                var found = next == null ? null : longest(next, tokens, index, words + 1, small);
                if (found != null) {
                    return found;
                }
            }
        }
        var person = small ? node.common : node.any;
        return person == null ? null : new Found(person, words);
    }
}
