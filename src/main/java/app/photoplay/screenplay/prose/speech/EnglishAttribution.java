package app.photoplay.screenplay.prose.speech;

import app.photoplay.screenplay.language.Token;
import app.photoplay.screenplay.language.WordLists;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads who speaks in English: «said the Rabbit», «she asked», «Alice turned and said:». */
final class EnglishAttribution implements Attribution {

    private static final int NEAR = 10;
    private static final int LONGEST_TAG = 5;
    private static final Set<String> REFLEXIVE = Set.of("herself", "himself", "itself", "themselves", "myself");

    private static final Set<String> ANNOUNCING =
            Set.of("began", "spoke", "continued", "talking", "replied", "answered");

    private final Grammar grammar;

    EnglishAttribution(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public @Nullable String behind(String told) {
        var tokens = Token.of(firstClause(told));
        if (tokens.isEmpty()) {
            return null;
        }
        if (isSpeech(tokens, 0)) {
            return subjectAt(tokens, 1, told);
        }
        for (int verb = 1; verb < Math.min(tokens.size(), 6); verb++) {
            if (isSpeech(tokens, verb)) {
                return subjectAt(tokens, 0, told);
            }
        }
        return null;
    }

    @Override
    public boolean tags(String told) {
        var tokens = Token.of(firstClause(told));
        for (int index = 0; index < Math.min(tokens.size(), 6); index++) {
            if (isSpeech(tokens, index)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean isMere(String told) {
        var tokens = Token.of(told);
        boolean said = false;
        for (int index = 0; index < tokens.size(); index++) {
            if (!said && (isSpeech(tokens, index))) {
                said = true;
            } else if (!namesSomebody(tokens.get(index))) {
                return false;
            }
        }
        return said && tokens.size() <= LONGEST_TAG;
    }

    /** «said the old man,» stands inside one line. */
    @Override
    public boolean resumes(String told) {
        return told.strip().endsWith(",") && tags(told);
    }

    private boolean namesSomebody(Token token) {
        return token.isCapitalized()
                || grammar.pronouns().contains(token.lower())
                || grammar.determiners().contains(token.lower())
                || grammar.people().contains(token.lower())
                || token.lower().endsWith("ly");
    }

    @Override
    public @Nullable String before(String told) {
        String sentence = lastSentence(told);
        if (sentence.isEmpty()) {
            return null;
        }
        var tokens = Token.of(sentence);
        if (",:-—–".indexOf(sentence.charAt(sentence.length() - 1)) < 0 && !endsInVerb(sentence)) {
            return announced(tokens);
        }
        for (int verb = tokens.size() - 1; verb >= Math.max(0, tokens.size() - 14); verb--) {
            if (isSpeech(tokens, verb)) {
                String near = verb == 0 ? null : subjectBefore(tokens, verb);
                return near != null ? near : firstSubject(tokens, verb);
            }
        }
        return sentence.endsWith(":") ? firstSubject(tokens, tokens.size()) : null;
    }

    /** «Presently she began again.» */
    private @Nullable String announced(List<Token> tokens) {
        for (int verb = Math.max(1, tokens.size() - 4); verb < tokens.size(); verb++) {
            if (ANNOUNCING.contains(tokens.get(verb).lower())) {
                String near = subjectBefore(tokens, verb);
                return near != null ? near : firstSubject(tokens, verb);
            }
        }
        return null;
    }

    private boolean endsInVerb(String sentence) {
        var tokens = Token.of(sentence);
        return !tokens.isEmpty() && isSpeech(tokens, tokens.size() - 1);
    }

    private @Nullable String subjectBefore(List<Token> tokens, int verb) {
        int last = verb - 1;
        if (last > 0 && tokens.get(last).lower().endsWith("ly")) {
            last--;
        }
        var token = tokens.get(last);
        if (grammar.pronouns().contains(token.lower())) {
            return token.lower();
        }
        if (token.isCapitalized() && !token.isAllCapitals()) {
            int first = last;
            while (first > 0 && tokens.get(first - 1).isCapitalized() && first - 1 > 0) {
                first--;
            }
            return joined(tokens, first, last + 1);
        }
        return grammar.people().contains(token.lower()) ? token.lower() : null;
    }

    private @Nullable String firstSubject(List<Token> tokens, int limit) {
        for (int index = 0; index < limit; index++) {
            var token = tokens.get(index);
            if (grammar.pronouns().contains(token.lower()) && isSubject(token.lower())) {
                return token.lower();
            }
            if (index > 0 && token.isCapitalized() && !token.isAllCapitals() && !token.possessive()
                    || index == 0 && token.isCapitalized() && isPlainName(token)) {
                int end = index + 1;
                while (end < limit
                        && tokens.get(end).isCapitalized()
                        && !tokens.get(end).possessive()) {
                    end++;
                }
                return joined(tokens, index, end);
            }
            if (index > 0
                    && grammar.people().contains(token.lower())
                    && grammar.determiners().contains(tokens.get(index - 1).lower())) {
                return token.lower();
            }
        }
        return null;
    }

    private static boolean isSubject(String pronoun) {
        return !Set.of("him", "them", "me", "us", "her").contains(pronoun);
    }

    private boolean isPlainName(Token token) {
        return !WordLists.words("stopwords", grammar.language(), "stop").contains(token.lower())
                && !grammar.determiners().contains(token.lower())
                && !grammar.prepositions().contains(token.lower())
                && !token.possessive()
                && token.word().length() > 1;
    }

    private @Nullable String subjectAt(List<Token> tokens, int from, String told) {
        int index = from;
        if (index < tokens.size()
                && grammar.pronouns().contains(tokens.get(index).lower())
                && !isOwnersOf(tokens, index)) {
            return isSubject(tokens.get(index).lower()) ? tokens.get(index).lower() : null;
        }
        boolean determined = index < tokens.size()
                && grammar.determiners().contains(tokens.get(index).lower());
        if (determined) {
            index++;
        }
        for (int word = index; word < Math.min(tokens.size(), index + 4); word++) {
            var token = tokens.get(word);
            if (REFLEXIVE.contains(token.lower())) {
                return null;
            }
            if (token.isCapitalized() && !token.possessive()) {
                int end = word + 1;
                while (end < tokens.size() && tokens.get(end).isCapitalized() && adjacent(told, tokens, end)) {
                    end++;
                }
                return joined(tokens, word, end);
            }
            if (determined && (grammar.people().contains(token.lower()) || word + 1 == tokens.size())) {
                return token.lower();
            }
            if (!determined && word > index) {
                return null;
            }
        }
        return null;
    }

    private static boolean adjacent(String told, List<Token> tokens, int index) {
        return index > 0 && tokens.get(index).start() - tokens.get(index - 1).end() <= 2 && !told.isEmpty();
    }

    private static String joined(List<Token> tokens, int from, int to) {
        var name = new StringBuilder();
        for (var token : tokens.subList(from, to)) {
            name.append(name.isEmpty() ? "" : " ").append(token.word());
        }
        return name.toString();
    }

    /** «her mother», «their old teacher» */
    private boolean isOwnersOf(List<Token> tokens, int index) {
        return grammar.determiners().contains(tokens.get(index).lower())
                && tokens.stream()
                        .skip(index + 1L)
                        .limit(2)
                        .anyMatch(word -> grammar.people().contains(word.lower()));
    }

    private boolean isSpeech(List<Token> tokens, int index) {
        String word = tokens.get(index).lower();
        return grammar.speech().contains(word)
                || index + 1 < tokens.size()
                        && grammar.speech()
                                .contains(word + " " + tokens.get(index + 1).lower());
    }

    private static String firstClause(String told) {
        int end = 0;
        while (end < told.length() && ".;!?:".indexOf(told.charAt(end)) < 0 && end < NEAR * 12) {
            end++;
        }
        return told.substring(0, end);
    }

    private static String lastSentence(String told) {
        String trimmed = told.stripTrailing();
        int from = trimmed.length() - 1;
        // the mark that ends the sentence itself does not count
        while (from > 0 && ".!?;".indexOf(trimmed.charAt(from - 1)) < 0 && trimmed.length() - from < 400) {
            from--;
        }
        return trimmed.isEmpty() ? "" : trimmed.substring(Math.max(0, from)).strip();
    }
}
