package app.photoplay.falstandin.media;

import app.photoplay.falstandin.model.Frame;

/**
 * What a file shows; equal motifs share their bytes but for the mark.
 *
 * @param hue 0 to 7, of the picture; negative for plain black
 */
public record Motif(Kind kind, Frame frame, int hue) {

    public static final int HUES = 8;

    /** Only what tells the bytes apart. */
    Motif base() {
        Frame own = new Frame(frame.width(), frame.height(), frame.seconds(), frame.fps(), frame.sound(), 1);
        return new Motif(kind, own, kind == Kind.PNG || kind == Kind.JPEG ? hue : 0);
    }
}
