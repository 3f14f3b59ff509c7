package app.photoplay.studio.board;

import app.photoplay.storyboard.SceneId;
import com.vaadin.flow.component.html.Div;

/** A few cards of a scene: there while they are near what is seen, else a place that is kept free for them. */
final class CardBlock extends Div {

    /** Whole rows of five and of three. */
    static final int CARDS = 15;

    private final SceneId scene;
    private boolean filled;
    private int cards;

    /** @param number by which the browser names it */
    CardBlock(int number, SceneId scene) {
        this.scene = scene;
        addClassNames("cards", "far");
        getElement().setAttribute("data-block", String.valueOf(number));
    }

    SceneId scene() {
        return scene;
    }

    boolean filled() {
        return filled;
    }

    void fill(boolean now) {
        if (now != filled) {
            filled = now;
            setClassName("far", !now);
        }
    }

    /** How many cards there is room for; what keeps their place while they are not there. */
    void hold(int now) {
        if (now != cards) {
            cards = now;
            getStyle().set("--n", String.valueOf(now));
        }
    }

    int cards() {
        return cards;
    }
}
