package app.photoplay.screenplay.prose.speech;

import app.photoplay.screenplay.language.WordLists;
import app.photoplay.screenplay.people.name.CjkNames;
import app.photoplay.screenplay.people.name.CjkNames.Surety;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads who speaks in Chinese and Japanese: «小明问», «老人低声说：», «と花子が言った», «太郎は、». */
final class CjkAttribution implements Attribution {

    private static final String CLAUSE_ENDS = "，。；：！？、,;:!?…";
    private static final String SENTENCE_ENDS = "。！？；!?;";
    private static final Pattern NEGATION = Pattern.compile("(?:[没沒未].{0,4}|[不别別].?)$");
    private static final int SHORT_SENTENCE = 25;
    private static final int SHORT_TAG = 6;

    private final boolean japanese;
    private final Set<String> speech;
    private final CjkNames names;

    CjkAttribution(String language) {
        japanese = language.equals("ja");
        speech = WordLists.words("grammar", language, "speech");
        names = CjkNames.of(language);
    }

    @Override
    public @Nullable String behind(String told) {
        String tag = tag(told);
        if (tag == null && japanese) {
            String sentence = upTo(stripped(told), SENTENCE_ENDS);
            boolean said =
                    sentence.length() <= SHORT_SENTENCE && speech.stream().anyMatch(sentence::endsWith);
            return said && !told.strip().startsWith("。") ? subject(sentence) : null;
        }
        return tag == null ? null : subject(tag);
    }

    /** The words that say that a line is said, or null. */
    private @Nullable String tag(String told) {
        String words = stripped(told);
        if (japanese) {
            boolean quoted = words.startsWith("と") || words.startsWith("って");
            String sentence = upTo(words, SENTENCE_ENDS);
            return quoted && speaks(sentence) ? sentence.substring(1) : null;
        }
        String sentence = upTo(words, SENTENCE_ENDS + "：:");
        boolean leads = sentence.length() < words.length() && "：:".indexOf(words.charAt(sentence.length())) >= 0;
        String[] clauses = sentence.split("[，,、]");
        boolean said = speaks(clauses[0]) || clauses.length > 1 && speaks(clauses[1]) && names.in(clauses[1]) == null;
        return !leads && said ? clauses[0] : null;
    }

    /** A Japanese line may be answered right behind the words that gave it; a Chinese one goes on behind a comma. */
    @Override
    public boolean resumes(String told) {
        String words = told.strip();
        return !japanese && !words.isEmpty() && "，,".indexOf(words.charAt(words.length() - 1)) >= 0;
    }

    /** Whether it is said that somebody says something, not that they are silent. */
    private boolean speaks(String words) {
        return speech.stream().anyMatch(said -> {
            int at = words.indexOf(said);
            int end = at + said.length();
            return at >= 0
                    && (japanese
                            || !NEGATION.matcher(words.substring(0, at)).find()
                                    && (end == words.length() || "话話明法服起过過不".indexOf(words.charAt(end)) < 0));
        });
    }

    private @Nullable String subject(String clause) {
        var subject = names.in(clause);
        if (subject == null) {
            return null;
        }
        return subject.name();
    }

    @Override
    public @Nullable String before(String told) {
        String trimmed = told.strip();
        if (trimmed.isEmpty()
                || japanese && tag(told) != null && lastSentence(trimmed).equals(trimmed)) {
            return null;
        }
        char last = trimmed.charAt(trimmed.length() - 1);
        String sentence = lastSentence(trimmed);
        return japanese ? beforeInJapanese(sentence, last) : beforeInChinese(sentence, last);
    }

    private @Nullable String beforeInJapanese(String sentence, char last) {
        boolean open = "、はがも".indexOf(last) >= 0;
        boolean said = "。：:".indexOf(last) >= 0 && speech.stream().anyMatch(stripped(sentence)::endsWith);
        return open || said ? subject(sentence) : null;
    }

    private @Nullable String beforeInChinese(String sentence, char last) {
        boolean colon = "：:".indexOf(last) >= 0;
        if (!colon && "，,".indexOf(last) < 0) {
            return null;
        }
        String[] clauses = stripped(sentence).replaceAll("[：:]$", "").split("[，,、]");
        String end = clauses[clauses.length - 1];
        if (!colon && !speaks(end)) {
            return null;
        }
        boolean said = speaks(sentence);
        for (int index = clauses.length - 1; index >= 0; index--) {
            var subject = names.in(clauses[index]);
            if (subject != null && (subject.surety() != Surety.LIKELY || said)) {
                return subject.name();
            }
        }
        return null;
    }

    @Override
    public boolean announces(String told) {
        return told.strip().endsWith("：") || told.strip().endsWith(":");
    }

    @Override
    public boolean tags(String told) {
        return tag(told) != null;
    }

    @Override
    public boolean isMere(String told) {
        String tag = tag(told);
        if (tag == null || stripped(told).length() > tag.length() + 1) {
            return false;
        }
        var subject = names.in(tag);
        return subject == null ? tag.length() <= SHORT_TAG : tag.length() - subject.end() <= SHORT_TAG;
    }

    private static String stripped(String told) {
        int from = 0;
        int to = told.length();
        while (from < to
                && (CLAUSE_ENDS.indexOf(told.charAt(from)) >= 0 || Character.isWhitespace(told.charAt(from)))) {
            from++;
        }
        while (to > from && ("。！？".indexOf(told.charAt(to - 1)) >= 0 || Character.isWhitespace(told.charAt(to - 1)))) {
            to--;
        }
        return told.substring(from, to);
    }

    private static String upTo(String words, String marks) {
        int end = 0;
        while (end < words.length() && marks.indexOf(words.charAt(end)) < 0) {
            end++;
        }
        return words.substring(0, end);
    }

    private static String lastSentence(String told) {
        int from = told.length() - 1;
        while (from > 0 && SENTENCE_ENDS.indexOf(told.charAt(from - 1)) < 0) {
            from--;
        }
        return told.substring(from);
    }
}
