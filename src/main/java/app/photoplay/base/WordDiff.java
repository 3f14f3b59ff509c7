package app.photoplay.base;

import java.util.ArrayList;
import java.util.List;

/**
 * Where two texts differ, word by word, by their longest common subsequence (Hunt and McIlroy, 1976). What both have in
 * common is shortened to a few words around what differs.
 *
 * @param first pieces of the one
 * @param second pieces of the other
 */
public record WordDiff(List<Piece> first, List<Piece> second) {

    /** Words that are kept on either side of a difference. */
    private static final int AROUND = 4;

    /** Beyond so many pairs of words nobody reads what differs; all of both is shown as different. */
    private static final long MOST = 4_000_000;

    /** Less than that is said rather than left out. */
    private static final int WORTH_A_GAP = 3;

    private static final String GAP = "…";

    /**
     * Some words in a row.
     *
     * @param differs whether the other text does not have them there
     */
    public record Piece(String words, boolean differs) {}

    public static WordDiff of(String first, String second) {
        List<String> a = words(first);
        List<String> b = words(second);
        boolean[] keptA = new boolean[a.size()];
        boolean[] keptB = new boolean[b.size()];
        if ((long) a.size() * b.size() <= MOST) {
            match(a, b, keptA, keptB);
        }
        return new WordDiff(pieces(a, keptA), pieces(b, keptB));
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
    }

    private static void match(List<String> a, List<String> b, boolean[] keptA, boolean[] keptB) {
        int[][] longest = new int[a.size() + 1][b.size() + 1];
        for (int i = a.size() - 1; i >= 0; i--) {
            for (int j = b.size() - 1; j >= 0; j--) {
                longest[i][j] = a.get(i).equals(b.get(j))
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < a.size() && j < b.size()) {
            if (a.get(i).equals(b.get(j))) {
                keptA[i++] = true;
                keptB[j++] = true;
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    private static List<Piece> pieces(List<String> words, boolean[] kept) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        while (from < words.size()) {
            int to = from;
            while (to < words.size() && kept[to] == kept[from]) {
                to++;
            }
            List<String> run = words.subList(from, to);
            pieces.add(
                    kept[from]
                            ? new Piece(shortened(run, from > 0, to < words.size()), false)
                            : new Piece(String.join(" ", run), true));
            from = to;
        }
        return List.copyOf(pieces);
    }

    private static String shortened(List<String> run, boolean before, boolean after) {
        int head = before ? AROUND : 0;
        int tail = after ? AROUND : 0;
        if (run.size() < head + tail + WORTH_A_GAP) {
            return String.join(" ", run);
        }
        List<String> shown = new ArrayList<>(run.subList(0, head));
        shown.add(GAP);
        shown.addAll(run.subList(run.size() - tail, run.size()));
        return String.join(" ", shown);
    }
}
