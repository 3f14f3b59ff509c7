package app.photoplay.studio.board;

import app.photoplay.storyboard.SceneId;

/** A few cards of a scene: there while they are near what is seen, else a place that is kept free for them. */
final class CardBlock {

    /** Whole rows of five and of three. */
    static final int CARDS = 15;

    private final int number;
    private final SceneId scene;
    private boolean filled;
    private int cards;

    /** @param number by which the browser names it */
    CardBlock(int number, SceneId scene) {
        this.number = number;
        this.scene = scene;
    }

    int number() {
        return number;
    }

    SceneId scene() {
        return scene;
    }

    boolean filled() {
        return filled;
    }

    void fill(boolean now) {
        filled = now;
    }

    /** How many cards there is room for. */
    int cards() {
        return cards;
    }

    void hold(int now) {
        cards = now;
    }
}
