package app.photoplay.understanding;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Counts of right and wrong, by subject. */
final class Tally {

    private final Map<String, int[]> counts = new TreeMap<>();

    /** One more of a subject, and in which of its columns: 0 is right. */
    void count(String subject, int column) {
        counts.computeIfAbsent(subject, key -> new int[3])[column]++;
    }

    void add(Tally other) {
        other.counts.forEach((subject, columns) -> {
            for (int column = 0; column < columns.length; column++) {
                counts.computeIfAbsent(subject, key -> new int[3])[column] += columns[column];
            }
        });
    }

    int all(String subject) {
        int sum = 0;
        for (int column : counts.getOrDefault(subject, new int[3])) {
            sum += column;
        }
        return sum;
    }

    /** The share of a column, 0 to 100; 100 where nothing was counted. */
    double percent(String subject, int column) {
        int all = all(subject);
        return all == 0 ? 100 : 100.0 * counts.getOrDefault(subject, new int[3])[column] / all;
    }

    /** «speakers 80/5/15 of 120, cast …». */
    String line(String name) {
        return String.format(
                Locale.ROOT,
                "%-22s speakers %s  name %s  noun %s  none %s  cast p %s r %s  place %s  time %s  scenes p %s r %s"
                        + "  people p %s r %s  props %s",
                name,
                three("line"),
                three("line NAME"),
                three("line NOUN"),
                three("line NONE"),
                one("cast"),
                one("speaking"),
                one("place"),
                one("time"),
                one("boundary"),
                one("turn"),
                one("pictured"),
                one("present"),
                one("props"));
    }

    private String three(String subject) {
        return String.format(
                Locale.ROOT,
                "%3.0f/%2.0f/%2.0f of %d",
                percent(subject, 0),
                percent(subject, 1),
                percent(subject, 2),
                all(subject));
    }

    private String one(String subject) {
        return all(subject) == 0 ? "-" : String.format(Locale.ROOT, "%.0f of %d", percent(subject, 0), all(subject));
    }
}
