package app.photoplay.screenplay;

import java.util.List;

/**
 * What leads from one text to another: stretches that are replaced, everything between them being the same.
 *
 * @param splices in order, apart from each other
 */
public record TextChange(List<Splice> splices) {

    /**
     * A stretch of the old text, and what stands in its place.
     *
     * @param start index of its first {@code char} in the old text
     * @param end index behind its last; the same as {@code start} where something is only inserted
     * @param length of what replaces it, in {@code char}s
     */
    public record Splice(int start, int end, int length) {

        int growth() {
            return length - (end - start);
        }
    }

    public TextChange {
        splices = List.copyOf(splices);
    }

    /** The difference of two texts, in whole words and as far as possible between sentences. */
    public static TextChange between(String before, String after) {
        return new TextChange(TextDiff.splices(before, after));
    }

    public boolean unchanged() {
        return splices.isEmpty();
    }

    /** Whether something inside of a stretch of the old text is another in the new one. */
    public boolean touches(TextRange range) {
        return splices.stream().anyMatch(splice -> splice.start() < range.end() && splice.end() > range.start());
    }

    /** Where a stretch of the old text that is not touched stands in the new one. */
    public TextRange moved(TextRange range) {
        return new TextRange(movedStart(range.start()), movedEnd(range.end()));
    }

    /** Where a stretch of the old text begins in the new one: behind what was inserted before it. */
    public int movedStart(int start) {
        int moved = start;
        for (Splice splice : splices) {
            if (splice.end() <= start) {
                moved += splice.growth();
            }
        }
        return moved;
    }

    /** Where a stretch of the old text ends in the new one: before what was inserted behind it. */
    public int movedEnd(int end) {
        int moved = end;
        for (Splice splice : splices) {
            if (splice.start() < end) {
                moved += splice.growth();
            }
        }
        return moved;
    }

    /** How many characters of some stretches of the old text stand in some of the new one. */
    public int kept(List<TextRange> before, List<TextRange> after) {
        int kept = 0;
        int from = 0;
        int growth = 0;
        for (int i = 0; i <= splices.size(); i++) {
            int to = i < splices.size() ? splices.get(i).start() : Integer.MAX_VALUE / 2;
            for (TextRange old : before) {
                int first = Math.max(old.start(), from);
                int last = Math.min(old.end(), to);
                for (TextRange now : after) {
                    kept += Math.max(0, Math.min(last + growth, now.end()) - Math.max(first + growth, now.start()));
                }
            }
            if (i < splices.size()) {
                from = splices.get(i).end();
                growth += splices.get(i).growth();
            }
        }
        return kept;
    }
}
