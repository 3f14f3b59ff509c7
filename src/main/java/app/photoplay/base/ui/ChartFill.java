package app.photoplay.base.ui;

import java.util.Locale;

/** How a part of a chart is filled. Parts are told apart without colour; colour only says done, failed or next. */
public enum ChartFill {
    /** The main part: the colour of a title. */
    SOLID,
    /** The second part: slanted lines. */
    HATCHED,
    /** The third part: an empty box. */
    OUTLINED,
    /** What is not certain yet, such as credits that are held: a dashed box. */
    HELD,
    /** What is over and done with: a title a long way off. */
    FAINT,
    /** What wants an eye next, such as credits that expire soon: amber. */
    AMBER,
    /** What failed: red. */
    FAILED;

    /** The class that {@code charts.css} fills it by. */
    String css() {
        return "f-" + name().toLowerCase(Locale.ROOT);
    }
}
