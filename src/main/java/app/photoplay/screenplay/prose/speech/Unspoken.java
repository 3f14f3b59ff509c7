package app.photoplay.screenplay.prose.speech;

import app.photoplay.screenplay.language.Abbreviations;
import app.photoplay.screenplay.language.CjkScript;
import app.photoplay.screenplay.language.Token;
import app.photoplay.screenplay.language.WordLists;
import app.photoplay.screenplay.story.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Tells what is quoted but not said: signs, letters and thoughts. «The sign read, “No entry.”», «“Not now,” she thought.» */
public final class Unspoken {

    private static final int TAG = 4;
    private static final int NEAR = 5;
    private static final int SIGNS = 8;

    private final String language;
    private final Set<String> thought;
    private final Set<String> things;
    private final Set<String> written;
    private final Set<String> standing;
    private final Set<String> aloud;
    private final Set<String> speech;

    public Unspoken(String language) {
        this.language = language;
        thought = words("thought");
        things = words("writing");
        written = words("written");
        standing = words("standing");
        aloud = words("aloud");
        speech = words("speech");
    }

    private Set<String> words(String category) {
        return WordLists.words("grammar", language, category);
    }

    /** The segments of a paragraph with those joined to the telling that nobody says. */
    public List<Segment> told(String text, List<Segment> segments) {
        var told = new ArrayList<Segment>(segments.size());
        for (int index = 0; index < segments.size(); index++) {
            var segment = segments.get(index);
            String lead = index == 0 ? "" : segments.get(index - 1).span().of(text);
            String behind = index + 1 == segments.size()
                    ? ""
                    : segments.get(index + 1).span().of(text);
            boolean spoken = segment.spoken() && !isUnspoken(lead, behind);
            if (!spoken && !told.isEmpty() && !told.getLast().spoken()) {
                var before = told.removeLast();
                told.add(new Segment(
                        new Span(before.span().start(), segment.span().end()), false));
            } else {
                told.add(new Segment(segment.span(), spoken));
            }
        }
        return told;
    }

    private boolean isUnspoken(String lead, String behind) {
        if (CjkScript.areUsedBy(language)) {
            String before = lead.substring(Math.max(0, lead.length() - SIGNS));
            String after = behind.substring(0, Math.min(behind.length(), SIGNS));
            boolean leads = before.endsWith("：") || before.endsWith("，") || before.endsWith("、");
            return leads && contains(before, thought, written) || contains(after, standing);
        }
        return isThought(behind) || isLedTo(lead);
    }

    @SafeVarargs
    private static boolean contains(String words, Set<String>... lists) {
        for (var list : lists) {
            if (list.stream().anyMatch(words::contains)) {
                return true;
            }
        }
        return false;
    }

    /** «…,” she thought.» */
    private boolean isThought(String behind) {
        String told = behind.replaceFirst("^[\\s,—–-]+", "");
        String clause = Abbreviations.firstClause(told, ".;!?:—“„«\"", 60);
        var tokens = Token.of(clause, language);
        for (int index = 0; index < Math.min(TAG, tokens.size()); index++) {
            String word = tokens.get(index).lower();
            if (thought.contains(word)) {
                return tokens.stream().noneMatch(token -> aloud.contains(token.lower()));
            }
            if (speech.contains(word)) {
                return false;
            }
        }
        return false;
    }

    private boolean isLedTo(String lead) {
        String words = lead.stripTrailing();
        if (words.isEmpty()) {
            return false;
        }
        char mark = words.charAt(words.length() - 1);
        boolean leads = mark == ':' || mark == ',' || mark == '،' || Character.isLetter(mark);
        var tokens = Token.of(lastSentence(words), language);
        if (!leads || tokens.isEmpty() || tokens.stream().anyMatch(word -> aloud.contains(word.lower()))) {
            return false;
        }
        int end = tokens.size();
        var near = tokens.subList(Math.max(0, end - NEAR), end);
        int thing = last(near, things);
        int act = last(near, written);
        int mind = last(near, thought);
        int said = last(near, speech);
        boolean joined = near.subList(Math.max(0, thing), near.size()).stream()
                .anyMatch(
                        word -> Set.of("and", "und", "et", "y", "e", "en", "и").contains(word.lower()));
        if (Character.isLetter(mark) && Math.max(act, thing) < near.size() - 2) {
            return false;
        }
        boolean colon = mark == ':';
        boolean about = last(tokens, things) >= 0 || last(tokens, written) >= 0;
        return act > said && act >= near.size() - 2
                || mind >= said && mind >= 0 && !Character.isLetter(mark)
                || thing >= 0 && thing < said && !joined
                || colon && about && last(tokens, speech) < 0
                || colon && standing.contains(tokens.getLast().lower());
    }

    private static int last(List<Token> tokens, Set<String> words) {
        for (int index = tokens.size() - 1; index >= 0; index--) {
            if (words.contains(tokens.get(index).lower())) {
                return index;
            }
        }
        return -1;
    }

    private static String lastSentence(String words) {
        int from = words.length() - 1;
        while (from > 0 && ".!?;…؟".indexOf(words.charAt(from - 1)) < 0) {
            from--;
        }
        return words.substring(from);
    }
}
