package app.photoplay.studio.text;

import app.photoplay.conversion.FilmText;
import app.photoplay.storyboard.ShotId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A paragraph of the text.
 *
 * @param shots that stand on it, with their numbers
 */
record Passage(String words, Map<ShotId, Integer> shots) {

    /** All of them, in order: what stands between blank lines. */
    static List<Passage> of(FilmText text) {
        String words = text.manuscript().text();
        List<Passage> passages = new ArrayList<>();
        int start = -1;
        int end = 0;
        for (int line = 0; line < words.length(); ) {
            int next = words.indexOf('\n', line);
            next = next < 0 ? words.length() : next + 1;
            boolean blank = words.substring(line, next).isBlank();
            if (blank && start >= 0) {
                passages.add(passage(text, start, end));
                start = -1;
            } else if (!blank) {
                start = start < 0 ? line : start;
                end = next;
            }
            line = next;
        }
        if (start >= 0) {
            passages.add(passage(text, start, end));
        }
        return passages;
    }

    private static Passage passage(FilmText text, int start, int end) {
        Map<ShotId, Integer> shots = new LinkedHashMap<>();
        List<FilmText.Stand> stands = text.stands();
        for (int i = first(stands, start); i < stands.size(); i++) {
            FilmText.Stand stand = stands.get(i);
            if (stand.range().start() >= end) {
                break;
            }
            shots.put(stand.shot(), stand.number());
        }
        return new Passage(text.manuscript().text().substring(start, end).strip(), shots);
    }

    /** The first that ends behind an index; they stand in order, apart from each other. */
    private static int first(List<FilmText.Stand> stands, int index) {
        int low = 0;
        int high = stands.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (stands.get(middle).range().end() <= index) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
