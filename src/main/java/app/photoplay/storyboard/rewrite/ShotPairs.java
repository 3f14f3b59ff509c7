package app.photoplay.storyboard.rewrite;

import app.photoplay.screenplay.TextChange;
import app.photoplay.screenplay.TextRange;
import java.util.Arrays;
import java.util.List;

/** Finds for shots whose text was touched the new shots that follow them, in order, by the words that both have. */
final class ShotPairs {

    /** Beyond that they are paired as they come. */
    private static final int MOST = 250_000;
    /** That two stand at the same place in the text is worth less than a word that they share. */
    private static final int SAME_PLACE = 1;

    private static final int SHARED = 4;

    private ShotPairs() {}

    /** @return for each old one the index of its new one, or −1 for none */
    static int[] of(List<List<TextRange>> old, List<List<TextRange>> now, TextChange change) {
        int n = old.size();
        int m = now.size();
        int[] pairs = new int[n];
        Arrays.fill(pairs, -1);
        if ((long) n * m > MOST) {
            for (int i = 0; i < Math.min(n, m); i++) {
                pairs[i] = i;
            }
            return pairs;
        }
        int[][] best = new int[n + 1][m + 1];
        int[][] worth = new int[n][m];
        for (int i = n - 1; i >= 0; i--) {
            for (int j = m - 1; j >= 0; j--) {
                worth[i][j] = SAME_PLACE + SHARED * change.kept(old.get(i), now.get(j));
                best[i][j] = Math.max(worth[i][j] + best[i + 1][j + 1], Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        int i = 0;
        int j = 0;
        while (i < n && j < m) {
            if (best[i][j] == worth[i][j] + best[i + 1][j + 1]) {
                pairs[i++] = j++;
            } else if (best[i][j] == best[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
        return pairs;
    }
}
