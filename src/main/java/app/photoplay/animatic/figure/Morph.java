package app.photoplay.animatic.figure;

import app.photoplay.animatic.paint.SvgFile;
import java.util.List;

/**
 * A drawing that takes on features: «face/grown» with a longer nose, «head/dog» with an open mouth. Each feature is a file
 * beside the drawing («face/grown-nose.svg»), the same shapes with their points moved as far as the feature goes.
 */
final class Morph {

    private static final SvgFile NOTHING = new SvgFile(List.of());

    private final String name;
    private final SvgFile base;
    private SvgFile now;

    private Morph(String name) {
        this.name = name;
        base = SvgFile.exists(name) ? SvgFile.named(name) : NOTHING;
        now = base;
    }

    /** @param name path of the drawing without the ending; nothing is drawn where there is no such file */
    static Morph of(String name) {
        return new Morph(name);
    }

    /** @param share 0 without, 1 all of it, more for more; a feature that is not drawn changes nothing */
    Morph with(String feature, double share) {
        String file = name + "-" + feature;
        if (share != 0 && SvgFile.exists(file)) {
            now = now.moved(base, SvgFile.named(file), share);
        }
        return this;
    }

    PaperCut cut() {
        return PaperCut.of(now);
    }
}
