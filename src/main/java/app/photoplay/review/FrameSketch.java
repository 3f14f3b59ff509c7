package app.photoplay.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Lines that somebody drew on a frame. Kept as numbers and nothing else, so that no drawing can be anything but lines.
 *
 * @param strokes each with one point at least
 */
public record FrameSketch(List<List<Point>> strokes) {

    /** The right and the bottom edge of the frame. */
    public static final int EDGE = 1_000;

    static final int MOST_STROKES = 60;
    static final int MOST_POINTS = 2_400;
    /** The longest text of one, in {@code char}s. */
    public static final int LONGEST = MOST_POINTS * 10;

    public FrameSketch {
        strokes = strokes.stream().map(List::copyOf).toList();
    }

    /** 0 to {@link #EDGE}, from the left and from the top. */
    public record Point(int x, int y) {}

    /**
     * Reads «100 200 120 220;300 40»: strokes between semicolons, x and y in turn.
     *
     * @return nothing for whatever is no drawing, too long, or has no stroke
     */
    public static Optional<FrameSketch> read(String text) {
        if (text.isBlank() || text.length() > LONGEST || !text.matches("[0-9 ;]*+")) {
            return Optional.empty();
        }
        List<List<Point>> strokes = new ArrayList<>();
        int points = 0;
        for (String part : text.split(";")) {
            List<Point> stroke = stroke(part.strip());
            points += stroke.size();
            if (stroke.isEmpty() || points > MOST_POINTS || strokes.size() == MOST_STROKES) {
                return Optional.empty();
            }
            strokes.add(stroke);
        }
        return strokes.isEmpty() ? Optional.empty() : Optional.of(new FrameSketch(strokes));
    }

    /** Empty for what is none. */
    private static List<Point> stroke(String text) {
        String[] numbers = text.split(" +");
        List<Point> points = new ArrayList<>();
        for (int i = 0; i + 1 < numbers.length; i += 2) {
            if (numbers[i].length() > 4 || numbers[i + 1].length() > 4) {
                return List.of();
            }
            int x = Integer.parseInt(numbers[i]);
            int y = Integer.parseInt(numbers[i + 1]);
            if (x > EDGE || y > EDGE) {
                return List.of();
            }
            points.add(new Point(x, y));
        }
        return numbers.length % 2 == 0 ? points : List.of();
    }

    /** As {@link #read} takes it. */
    public String text() {
        return strokes.stream()
                .map(stroke -> stroke.stream()
                        .map(point -> point.x() + " " + point.y())
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining(";"));
    }

    /** The same as the path of an SVG whose box is {@link #EDGE} by {@link #EDGE}. */
    public String path() {
        return strokes.stream().map(FrameSketch::path).collect(Collectors.joining(" "));
    }

    private static String path(List<Point> stroke) {
        Point first = stroke.getFirst();
        // A single point is a dot: a line of no length with round ends.
        List<Point> rest = stroke.size() == 1 ? stroke : stroke.subList(1, stroke.size());
        return "M" + first.x() + " " + first.y()
                + rest.stream().map(point -> "L" + point.x() + " " + point.y()).collect(Collectors.joining());
    }
}
