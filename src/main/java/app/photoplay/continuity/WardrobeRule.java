package app.photoplay.continuity;

import app.photoplay.screenplay.CastMentions.Mention;
import app.photoplay.screenplay.language.Token;
import app.photoplay.screenplay.language.WordLists;
import app.photoplay.storyboard.document.ShotEntry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A person wears one thing in one colour for as long as a scene goes on and nobody changes. Only where the words say
 * whose it is; in languages whose words for it are known.
 */
final class WardrobeRule implements Rule {

    private static final int BEFORE = 3;
    private static final String ENDS = ".!?;\n";

    /** @param colour without the ending that the language gives it */
    private record Worn(String colour, int shot) {}

    private record Vocabulary(
            Set<String> garments, Set<String> colours, Set<String> endings, Set<String> worn, Set<String> changes) {

        static Vocabulary of(String language) {
            Set<String> endings = WordLists.words("wardrobe", language, "ending").stream()
                    .map(ending -> ending.equals("-") ? "" : ending)
                    .collect(Collectors.toSet());
            return new Vocabulary(
                    WordLists.words("wardrobe", language, "garment"),
                    WordLists.words("wardrobe", language, "colour"),
                    endings,
                    WordLists.words("wardrobe", language, "worn"),
                    WordLists.words("wardrobe", language, "change"));
        }

        @Nullable
        String colour(String word) {
            return colours.stream()
                    .filter(colour -> word.startsWith(colour) && endings.contains(word.substring(colour.length())))
                    .findFirst()
                    .orElse(null);
        }
    }

    @Override
    public void check(Script script, Consumer<Finding> found) {
        Vocabulary words = Vocabulary.of(script.language());
        if (words.garments().isEmpty()) {
            return;
        }
        Map<String, Map<String, Worn>> seen = new HashMap<>();
        for (Script.Strip scene : script.scenes()) {
            if (!scene.joined()) {
                seen.clear();
            }
            for (ShotEntry shot : scene.shots()) {
                List<Token> tokens = Token.of(shot.action());
                if (tokens.stream().anyMatch(token -> words.changes().contains(token.lower()))) {
                    seen.clear();
                }
                check(script, shot, tokens, words, seen, found);
            }
        }
    }

    /** The only person whom the sentence around a word names; where it names nobody, the only one whom the shot has. */
    private static @Nullable String wearer(Script script, ShotEntry shot, int at) {
        int from = 0;
        int to = shot.action().length();
        for (int i = 0; i < shot.action().length(); i++) {
            if (ENDS.indexOf(shot.action().charAt(i)) >= 0) {
                from = i < at ? i : from;
                to = i > at ? Math.min(to, i) : to;
            }
        }
        int first = from;
        int last = to;
        Set<String> near = script.mentions(shot).stream()
                .filter(mention -> mention.start() >= first && mention.start() < last)
                .map(Mention::name)
                .collect(Collectors.toSet());
        if (!near.isEmpty()) {
            return near.size() == 1 ? near.iterator().next() : null;
        }
        Set<String> all = script.mentions(shot).stream().map(Mention::name).collect(Collectors.toSet());
        all.addAll(shot.cast());
        return all.size() == 1 ? all.iterator().next() : null;
    }

    private static void check(
            Script script,
            ShotEntry shot,
            List<Token> tokens,
            Vocabulary words,
            Map<String, Map<String, Worn>> seen,
            Consumer<Finding> found) {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            String colour = words.colour(token.lower());
            String garment = colour == null ? null : garment(tokens, i, words);
            if (colour == null || garment == null || !worn(tokens, i, words)) {
                continue;
            }
            String wearer = wearer(script, shot, token.start());
            if (wearer == null) {
                continue;
            }
            Worn before = seen.computeIfAbsent(wearer, who -> new HashMap<>())
                    .putIfAbsent(garment, new Worn(colour, script.number(shot)));
            if (before != null && !before.colour().equals(colour)) {
                String right = before.colour() + token.lower().substring(colour.length());
                String action = shot.action().substring(0, token.start())
                        + right
                        + shot.action().substring(token.end());
                found.accept(new Finding(
                        FindingKind.WARDROBE,
                        shot.id(),
                        script.number(shot),
                        List.of(wearer, garment, colour, before.colour(), String.valueOf(before.shot())),
                        Edits.action(shot, action)));
                return;
            }
        }
    }

    /** Behind its colour, with one other word between them at most. */
    private static @Nullable String garment(List<Token> tokens, int colour, Vocabulary words) {
        for (int i = colour + 1; i < Math.min(tokens.size(), colour + 3); i++) {
            if (words.garments().contains(tokens.get(i).lower())) {
                return tokens.get(i).lower();
            }
        }
        return null;
    }

    private static boolean worn(List<Token> tokens, int colour, Vocabulary words) {
        return tokens.subList(Math.max(0, colour - BEFORE), colour).stream()
                .anyMatch(token -> token.possessive() || words.worn().contains(token.lower()));
    }
}
