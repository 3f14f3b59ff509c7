package app.photoplay.screenplay;

import app.photoplay.screenplay.TextChange.Splice;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compares two texts line by line, then word by word where lines differ. */
final class TextDiff {

    /** Words, blanks, or one mark; of a script without blanks between words one letter. */
    private static final Pattern TOKEN = Pattern.compile(
            "\\s+|[\\p{L}\\p{N}\\p{M}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]]+|.", Pattern.DOTALL);

    private static final Pattern LINE = Pattern.compile("[^\\n]*\\n|[^\\n]+");
    private static final String ENDS = ".!?…。！？\"”’»)」』";

    private final String before;
    private final String after;
    private final List<Splice> splices = new ArrayList<>();

    private TextDiff(String before, String after) {
        this.before = before;
        this.after = after;
    }

    static List<Splice> splices(String before, String after) {
        if (before.equals(after)) {
            return List.of();
        }
        TextDiff diff = new TextDiff(before, after);
        diff.compare(LINE, 0, before.length(), 0, after.length(), hunk -> {
            if (hunk.isOneSided()) {
                diff.add(hunk);
            } else {
                diff.compare(TOKEN, hunk.start(), hunk.end(), hunk.from(), hunk.to(), diff::add);
            }
        });
        return diff.splices;
    }

    /** A stretch of the old text, and the stretch of the new one in its place. */
    private record Hunk(int start, int end, int from, int to) {

        boolean isOneSided() {
            return start == end || from == to;
        }
    }

    private interface Sink {
        void take(Hunk hunk);
    }

    private void compare(Pattern parts, int start, int end, int from, int to, Sink sink) {
        int[] old = starts(parts, before, start, end);
        int[] now = starts(parts, after, from, to);
        Map<String, Integer> known = new HashMap<>();
        List<MyersDiff.Hunk> hunks = MyersDiff.of(numbered(before, old, known), numbered(after, now, known));
        for (MyersDiff.Hunk hunk : hunks) {
            sink.take(new Hunk(old[hunk.start()], old[hunk.end()], now[hunk.from()], now[hunk.to()]));
        }
    }

    /** Where each part begins, and where the last one ends. */
    private static int[] starts(Pattern parts, String text, int start, int end) {
        Matcher matcher = parts.matcher(text).region(start, end);
        var starts = new ArrayList<Integer>();
        while (matcher.find()) {
            starts.add(starts.isEmpty() ? start : matcher.start());
        }
        starts.add(end);
        return starts.stream().mapToInt(Integer::intValue).toArray();
    }

    private static int[] numbered(String text, int[] starts, Map<String, Integer> known) {
        int[] numbers = new int[starts.length - 1];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = known.computeIfAbsent(text.substring(starts[i], starts[i + 1]), part -> known.size());
        }
        return numbers;
    }

    private void add(Hunk hunk) {
        Hunk settled = hunk.isOneSided() ? settled(hunk) : hunk;
        int start = settled.start();
        int end = settled.end();
        int from = settled.from();
        int to = settled.to();
        boolean apart = splices.isEmpty() || splices.getLast().end() < start;
        if (start > 0 && apart && to > from && growsTogether(before.charAt(start - 1), after.charAt(from))) {
            start--;
            from--;
        }
        if (end < before.length() && to > from && growsTogether(after.charAt(to - 1), before.charAt(end))) {
            end++;
            to++;
        }
        Splice last = splices.isEmpty() ? null : splices.getLast();
        if (last != null && last.end() == start) {
            splices.set(splices.size() - 1, new Splice(last.start(), end, last.length() + to - from));
        } else {
            splices.add(new Splice(start, end, to - from));
        }
    }

    /** Whether what comes is part of what is there, and not a sentence or a word of its own. */
    private static boolean growsTogether(char one, char next) {
        if (Character.isWhitespace(one) || Character.isWhitespace(next)) {
            return false;
        }
        return ENDS.indexOf(one) < 0 || ENDS.indexOf(next) >= 0;
    }

    /**
     * What is inserted or removed often fits in several places, such as before or behind the words that it begins and
     * ends with: best where a line begins, else behind a sentence.
     */
    private Hunk settled(Hunk hunk) {
        boolean inserted = hunk.start() == hunk.end();
        String text = inserted ? after : before;
        int first = inserted ? hunk.from() : hunk.start();
        int last = inserted ? hunk.to() : hunk.end();
        int floor = splices.isEmpty() ? 0 : splices.getLast().end();
        int best = 0;
        int rank = rank(text, first);
        for (int back = 1; first - back >= 0 && hunk.start() - back >= floor && rank < 2; back++) {
            if (text.charAt(first - back) != text.charAt(last - back)) {
                break;
            }
            int there = rank(text, first - back);
            if (there > rank) {
                rank = there;
                best = back;
            }
        }
        return new Hunk(hunk.start() - best, hunk.end() - best, hunk.from() - best, hunk.to() - best);
    }

    private static int rank(String text, int index) {
        if (index == 0 || text.charAt(index - 1) == '\n') {
            return 2;
        }
        int before = index - 1;
        while (before > 0 && Character.isWhitespace(text.charAt(before))) {
            before--;
        }
        return ENDS.indexOf(text.charAt(before)) >= 0 ? 1 : 0;
    }
}
