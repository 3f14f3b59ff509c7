package app.photoplay.studio.board;

import app.photoplay.production.StoryboardView.ShotView;
import app.photoplay.screenplay.SlugLine;
import com.vaadin.flow.component.html.Span;

/** The pencil drawing that stands for a picture that is not made yet, at the film's own ratio. */
public final class DrawnFrame extends Span {

    private static final int WIDTH = 320;
    private static final int HEIGHT = 180;

    private static final String FRAME = """
            <svg class="draw" viewBox="0 0 %1$d %2$d" preserveAspectRatio="xMidYMid slice" focusable="false">\
            <path class="guide" d="M14,28V14H28M%3$d,14H%4$dV28M%4$d,%5$dV%6$dH%3$dM28,%6$dH14V%5$d"/>\
            <path transform="translate(%7$s %8$s) scale(%9$s)" d="%10$s"/></svg>""";

    /** @param ratio width by height of the film */
    public DrawnFrame(ShotView shot, SlugLine slug, double ratio) {
        getElement()
                .setAttribute("aria-hidden", "true")
                .setProperty("innerHTML", drawing(SketchMotif.of(shot, slug), ratio));
    }

    private static String drawing(SketchMotif setting, double ratio) {
        boolean wide = ratio >= (double) WIDTH / HEIGHT;
        int width = wide ? (int) Math.round(HEIGHT * ratio) : Math.max(HEIGHT, (int) Math.round(WIDTH * ratio));
        int height = (int) Math.round(width / ratio);
        double scale = Math.min(1.25, Math.max(1, height / (double) HEIGHT));
        return FRAME.formatted(
                width,
                height,
                width - 28,
                width - 14,
                height - 28,
                height - 14,
                (width - WIDTH * scale) / 2,
                (height - HEIGHT * scale) / 2,
                scale,
                setting.path());
    }
}
