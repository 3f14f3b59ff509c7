package app.photoplay.screenplay.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Puts what stands on a page into the order of reading: from top to bottom, and column by column where two or more stand
 * beside each other. What spans them parts what is above it from what is below.
 */
final class Columns {

    /** How far apart, in points, two baselines may be that are one. */
    private static final float SAME = 2;
    /** The narrowest blank between columns, in points. */
    private static final float GUTTER = 8;

    private static final float STEP = 2;
    /** Rows of each column, at least; fewer may stand in a table. */
    private static final int FEWEST = 5;
    /** How many lines of a column begin at its edge. */
    private static final double ALIGNED = 0.5;

    private static final float EDGE = 4;
    private static final int LONGEST_CUE = 40;
    private static final int LONGEST_HEAD = 90;

    private Columns() {}

    /** What stands on one baseline between two edges. */
    private record Row(List<PageLine> pieces) {

        boolean isCrossedAt(float x) {
            return pieces.stream().anyMatch(piece -> piece.left() < x + GUTTER / 2 && piece.right() > x - GUTTER / 2);
        }

        List<PageLine> leftOf(float x) {
            return pieces.stream().filter(piece -> piece.right() <= x).toList();
        }

        List<PageLine> rightOf(float x) {
            return pieces.stream().filter(piece -> piece.left() > x).toList();
        }

        PageLine line() {
            return pieces.stream().reduce(PageLine::and).orElseThrow();
        }
    }

    /** @param pieces of a page: words that stand close to one another, in any order */
    static List<PageLine> ordered(List<PageLine> pieces) {
        var rows = rows(pieces);
        var ordered = new ArrayList<PageLine>();
        boolean head = rows.size() > FEWEST && isApart(rows, 0, 1);
        boolean foot = rows.size() > FEWEST && isApart(rows, rows.size() - 1, rows.size() - 2);
        if (head) {
            ordered.add(rows.removeFirst().line());
        }
        var last = foot ? List.of(rows.removeLast().line()) : List.<PageLine>of();
        ordered.addAll(read(rows));
        ordered.addAll(last);
        return ordered;
    }

    /** Whether the outermost row is a head or a foot, which no column holds: short, and further off than rows usually are. */
    private static boolean isApart(List<Row> rows, int edge, int next) {
        double usual = IntStream.range(1, rows.size())
                .mapToDouble(row -> baseline(rows.get(row)) - baseline(rows.get(row - 1)))
                .sorted()
                .skip(rows.size() / 2 - 1)
                .findFirst()
                .orElse(0);
        return rows.get(edge).line().text().length() <= LONGEST_HEAD
                && Math.abs(baseline(rows.get(edge)) - baseline(rows.get(next))) > usual * 1.8;
    }

    private static List<PageLine> read(List<Row> rows) {
        if (rows.size() < 2) {
            return together(rows);
        }
        var pieces = rows.stream().flatMap(row -> row.pieces().stream()).toList();
        float left = (float) pieces.stream().mapToDouble(PageLine::left).min().orElse(0);
        float right = (float) pieces.stream().mapToDouble(PageLine::right).max().orElse(0);
        float gutter = 0;
        int most = 0;
        for (float x = left + (right - left) / 5; x < right - (right - left) / 5; x += STEP) {
            int lines = 0;
            for (var run : runs(rows, x)) {
                lines += columns(run, x);
            }
            if (lines > most) {
                most = lines;
                gutter = x;
            }
        }
        if (most > 0) {
            return apart(rows, gutter);
        }
        return together(rows);
    }

    private static List<Row> rows(List<PageLine> pieces) {
        var sorted = new ArrayList<>(pieces);
        sorted.sort(Comparator.comparingDouble(PageLine::baseline));
        var rows = new ArrayList<Row>();
        for (int index = 0; index < sorted.size(); ) {
            var row = new ArrayList<PageLine>();
            float baseline = sorted.get(index).baseline();
            while (index < sorted.size() && sorted.get(index).baseline() - baseline <= SAME) {
                row.add(sorted.get(index++));
            }
            row.sort(Comparator.comparingDouble(PageLine::left));
            rows.add(new Row(row));
        }
        return rows;
    }

    /** Rows that follow each other with nothing where a column may end; a row that has something there is a run of its own. */
    private static List<List<Row>> runs(List<Row> rows, float x) {
        var runs = new ArrayList<List<Row>>();
        boolean open = false;
        for (var row : rows) {
            boolean crossed = row.isCrossedAt(x);
            if (crossed || !open) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(row);
            open = !crossed;
        }
        return runs;
    }

    /** How many lines stand beside others, or 0 where these rows are no columns. */
    private static int columns(List<Row> run, float x) {
        if (run.size() < FEWEST || run.getFirst().isCrossedAt(x)) {
            return 0;
        }
        var left = lines(run, x, true);
        var right = lines(run, x, false);
        boolean many = left.size() >= FEWEST && right.size() >= FEWEST;
        return many && isAligned(right) && isAligned(left) ? Math.min(left.size(), right.size()) : 0;
    }

    private static List<PageLine> lines(List<Row> run, float x, boolean left) {
        return run.stream()
                .map(row -> left ? row.leftOf(x) : row.rightOf(x))
                .filter(pieces -> !pieces.isEmpty())
                .map(pieces -> new Row(pieces).line())
                .toList();
    }

    /** Whether most lines begin at one edge: text does, figures in a table may not. */
    private static boolean isAligned(List<PageLine> lines) {
        double edge = lines.stream()
                .mapToDouble(PageLine::left)
                .sorted()
                .skip(lines.size() / 3)
                .findFirst()
                .orElse(0);
        long there = lines.stream()
                .filter(line -> Math.abs(line.left() - edge) < EDGE)
                .count();
        boolean text =
                lines.stream().mapToInt(line -> line.text().length()).average().orElse(0) > 12;
        return text && there >= lines.size() * ALIGNED;
    }

    private static List<PageLine> apart(List<Row> rows, float x) {
        var ordered = new ArrayList<PageLine>();
        for (var run : runs(rows, x)) {
            if (columns(run, x) == 0) {
                ordered.addAll(together(run));
                continue;
            }
            ordered.addAll(read(
                    rows(run.stream().flatMap(row -> row.leftOf(x).stream()).toList())));
            ordered.addAll(read(
                    rows(run.stream().flatMap(row -> row.rightOf(x).stream()).toList())));
        }
        return ordered;
    }

    /** Row by row; only two who speak at once stand beside each other: each says all before the other does. */
    private static List<PageLine> together(List<Row> rows) {
        var ordered = new ArrayList<PageLine>();
        for (int index = 0; index < rows.size(); ) {
            int end = isDual(rows.get(index)) ? endOfDual(rows, index) : index;
            if (end - index < 2) {
                ordered.add(rows.get(index++).line());
                continue;
            }
            float x = rows.get(index).pieces().get(1).left();
            float middle = (x + rows.get(index).pieces().getFirst().right()) / 2;
            var dual = rows.subList(index, end);
            ordered.addAll(lines(dual, middle, true));
            ordered.addAll(lines(dual, middle, false));
            index = end;
        }
        return ordered;
    }

    /** Two names in capitals, far apart. */
    private static boolean isDual(Row row) {
        return row.pieces().size() == 2
                && row.pieces().stream().allMatch(Columns::isCue)
                && row.pieces().get(1).left() - row.pieces().get(0).right()
                        > 6 * row.pieces().get(0).letter();
    }

    private static boolean isCue(PageLine piece) {
        return piece.text().length() <= LONGEST_CUE
                && piece.text().equals(piece.text().toUpperCase(Locale.ROOT))
                && piece.text().chars().filter(Character::isLetter).count() > 1
                && !piece.isSlug();
    }

    /** Up to the first row below that has something between the two, or stands further off. */
    private static int endOfDual(List<Row> rows, int first) {
        var cues = rows.get(first).pieces();
        float middle = (cues.get(0).right() + cues.get(1).left()) / 2;
        int end = first + 1;
        float leading = 0;
        while (end < rows.size()) {
            float distance = baseline(rows.get(end)) - baseline(rows.get(end - 1));
            boolean below = leading == 0 || distance < leading * 1.5f;
            if (!below || rows.get(end).isCrossedAt(middle)) {
                break;
            }
            leading = leading == 0 ? distance : leading;
            end++;
        }
        return end;
    }

    private static float baseline(Row row) {
        return row.pieces().getFirst().baseline();
    }
}
