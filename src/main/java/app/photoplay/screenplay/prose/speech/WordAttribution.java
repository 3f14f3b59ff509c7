package app.photoplay.screenplay.prose.speech;

import app.photoplay.screenplay.language.Abbreviations;
import app.photoplay.screenplay.language.Lemmas;
import app.photoplay.screenplay.language.Token;
import app.photoplay.screenplay.language.WordLists;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads who speaks in languages that part their words: «said Anna», «sagte Anna», «dit-il», «сказала она», «قالت مريم». */
final class WordAttribution implements Attribution {

    private static final Set<String> TOLD_INSIDE = Set.of("fr", "it", "es", "pt", "ru");
    private static final int FIRST_WORDS = 6;
    private static final int LONGEST_CLAUSE = 120;
    private static final int LONGEST_TAG = 6;

    private final String language;
    private final boolean english;
    private final Set<String> speech;
    private final Set<String> denials;
    private final Set<String> announcing;
    private final Subjects subjects;

    WordAttribution(Grammar grammar) {
        language = grammar.language();
        speech = WordLists.words("grammar", language, "speech");
        english = language.equals("en");
        denials = WordLists.words("grammar", language, "deny");
        announcing = WordLists.words("grammar", language, "announcing");
        subjects = Subjects.in(grammar);
    }

    @Override
    public @Nullable String behind(String told) {
        var tokens = Token.of(firstClause(told), language);
        for (int verb = 0; verb < Math.min(tokens.size(), FIRST_WORDS); verb++) {
            if (speaksAt(tokens, verb)) {
                String subject = subjects.of(tokens, verb, verb == 0);
                return subject != null || !english || verb == 0 ? subject : subjects.first(tokens, verb);
            }
        }
        return english ? aside(told) : null;
    }

    /** «“…,” she, after a while, said»: the verb behind a clause set between commas. */
    private @Nullable String aside(String told) {
        String clause = Abbreviations.firstClause(told, ".;!?:", LONGEST_CLAUSE);
        int first = clause.indexOf(',', 1);
        int second = first < 0 ? -1 : clause.indexOf(',', first + 1);
        if (second < 0) {
            return null;
        }
        var tokens = Token.of(clause.substring(0, first) + clause.substring(second + 1), language);
        for (int verb = 1; verb < Math.min(tokens.size(), FIRST_WORDS); verb++) {
            if (speaksAt(tokens, verb)) {
                return subjects.of(tokens, verb, false);
            }
        }
        return null;
    }

    @Override
    public @Nullable String before(String told) {
        String sentence = lastSentence(told);
        var tokens = Token.of(sentence, language);
        if (tokens.isEmpty()) {
            return null;
        }
        boolean leads = ",،:-—–".indexOf(sentence.charAt(sentence.length() - 1)) >= 0;
        int first = leads ? 0 : tokens.size() - 1;
        for (int verb = tokens.size() - 1; verb >= Math.max(first, tokens.size() - 14); verb--) {
            if (speaksAt(tokens, verb)) {
                String subject = subjects.of(tokens, verb, false);
                return subject != null ? subject : subjects.first(tokens, verb);
            }
        }
        if (leads && english && sentence.endsWith(":")) {
            return subjects.first(tokens, tokens.size());
        }
        return leads ? null : announced(tokens);
    }

    /** «Presently she began again.» */
    private @Nullable String announced(List<Token> tokens) {
        for (int verb = Math.max(1, tokens.size() - 4); verb < tokens.size(); verb++) {
            if (announcing.contains(tokens.get(verb).lower())) {
                String subject = subjects.of(tokens, verb, false);
                return subject != null ? subject : subjects.first(tokens, verb);
            }
        }
        return null;
    }

    @Override
    public @Nullable String inside(String line) {
        if (!TOLD_INSIDE.contains(language)) {
            return null;
        }
        for (int comma = line.indexOf(", "); comma >= 0; comma = line.indexOf(", ", comma + 1)) {
            String rest = firstClause(line.substring(comma + 2, Math.min(line.length(), comma + 2 + LONGEST_CLAUSE)));
            var tokens = Token.of(rest, language);
            if (tokens.size() > 1 && isSpeech(tokens, 0)) {
                return subjects.of(tokens, 0, true);
            }
        }
        return null;
    }

    @Override
    public boolean announces(String told) {
        return told.strip().endsWith(":");
    }

    @Override
    public boolean resumes(String told) {
        return !english || told.strip().endsWith(",") && tags(told);
    }

    @Override
    public boolean tags(String told) {
        var tokens = Token.of(firstClause(told), language);
        for (int verb = 0; verb < Math.min(tokens.size(), FIRST_WORDS); verb++) {
            if (speaksAt(tokens, verb)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean isMere(String told) {
        var tokens = Token.of(told, language);
        int verb = 0;
        while (verb < tokens.size() && !isSpeech(tokens, verb)) {
            verb++;
        }
        if (verb == tokens.size() || tokens.size() > LONGEST_TAG) {
            return false;
        }
        int end = endOfSubject(tokens, verb);
        for (int index = 0; index < tokens.size(); index++) {
            boolean inSubject = index > verb && index < end;
            if (!inSubject && !subjects.mayName(tokens.get(index)) && !isSpeech(tokens, index)) {
                return false;
            }
        }
        return true;
    }

    /** Behind the subject that follows a verb with its article: «said the ticket seller»; 0 where none does. */
    private int endOfSubject(List<Token> tokens, int verb) {
        String subject = verb == 0 && tokens.size() > 2 ? subjects.of(tokens, verb, true) : null;
        if (subject == null || !subjects.mayName(tokens.get(1))) {
            return 0;
        }
        int end = tokens.size();
        while (end > 0 && !subject.equals(tokens.get(end - 1).lower())) {
            end--;
        }
        return end;
    }

    /** A verb of saying that is not denied: «Elle ne répondit rien» says nothing. */
    private boolean speaksAt(List<Token> tokens, int verb) {
        return isSpeech(tokens, verb)
                && (verb == 0 || !denials.contains(tokens.get(verb - 1).lower()))
                && (verb + 1 == tokens.size()
                        || !denials.contains(tokens.get(verb + 1).lower()));
    }

    private boolean isSpeech(List<Token> tokens, int index) {
        String word = tokens.get(index).lower();
        return Lemmas.isIn(word, language, speech)
                || index + 1 < tokens.size()
                        && speech.contains(word + " " + tokens.get(index + 1).lower());
    }

    /** Up to the first mark behind its first words. */
    private String firstClause(String told) {
        if (english) {
            return Abbreviations.firstClause(told, ".;!?:", LONGEST_CLAUSE);
        }
        int end = 0;
        boolean words = false;
        while (end < told.length() && end < LONGEST_CLAUSE) {
            char mark = told.charAt(end);
            if (".;!?:…؟؛".indexOf(mark) >= 0 || words && ",،—–".indexOf(mark) >= 0) {
                break;
            }
            words |= Character.isLetter(mark);
            end++;
        }
        return told.substring(0, end);
    }

    private static String lastSentence(String told) {
        String trimmed = told.stripTrailing();
        int from = trimmed.length() - 1;
        while (from > 0
                && (".!?;؟…".indexOf(trimmed.charAt(from - 1)) < 0 || Abbreviations.endsAt(trimmed, from))
                && trimmed.length() - from < 400) {
            from--;
        }
        return trimmed.isEmpty() ? "" : trimmed.substring(Math.max(0, from)).strip();
    }
}
