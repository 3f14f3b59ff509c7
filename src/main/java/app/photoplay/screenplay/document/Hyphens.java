package app.photoplay.screenplay.document;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Puts words together again that a line's end broke, and leaves those alone that have a hyphen of their own. */
final class Hyphens {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:[-‐][\\p{L}\\p{M}]+)*");
    private static final Pattern BROKEN = Pattern.compile("(?s).*?([\\p{L}\\p{M}]+(?:-[\\p{L}\\p{M}]+)*)[-‐]");
    private static final Pattern KEPT = Pattern.compile(
            "(?i)twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|self|half|well|ill|ex|non|great|all|cross|mother|father|brother|sister|son|daughter");
    private static final int LONGEST_WORD = 80;

    private final Set<String> words = new HashSet<>();

    Hyphens(List<Page> pages) {
        for (var page : pages) {
            for (var line : page.lines()) {
                var matcher = WORD.matcher(line.text());
                while (matcher.find()) {
                    words.add(matcher.group().toLowerCase(Locale.ROOT));
                }
            }
        }
    }

    /** Appends a line to the one before it, which is the end of the text. */
    void join(StringBuilder text, String line) {
        int last = text.length() - 1;
        if (last >= 0 && text.charAt(last) == '\u00AD') {
            text.setLength(last);
            text.append(line);
            return;
        }
        var broken = BROKEN.matcher(text.substring(Math.max(0, text.length() - LONGEST_WORD)));
        var rest = WORD.matcher(line);
        if (!broken.matches() || !rest.lookingAt() || !Character.isLowerCase(line.codePointAt(0))) {
            text.append(
                    last >= 0 && text.charAt(last) == '-' && Character.isLetterOrDigit(line.codePointAt(0)) ? "" : " ");
            text.append(line);
            return;
        }
        if (!hasHyphen(broken.group(1), rest.group())) {
            text.setLength(last);
        }
        text.append(line);
    }

    private boolean hasHyphen(String before, String after) {
        String one = before.toLowerCase(Locale.ROOT);
        String other = after.toLowerCase(Locale.ROOT);
        if (words.contains(one + other)) {
            return false;
        }
        return words.contains(one + "-" + other) || KEPT.matcher(before).matches();
    }
}
