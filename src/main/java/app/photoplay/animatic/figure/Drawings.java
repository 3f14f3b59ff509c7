package app.photoplay.animatic.figure;

import app.photoplay.animatic.paint.SvgFile;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What an illustrator drew: hats and hair from the side and from behind, things, and what a hand holds. Side views face
 * right in head heights with the ear near 0, 0; things are one high and stand on y 0; what is held has its grip at 0, 0.
 */
final class Drawings {

    private static final Map<String, PaperCut> KEPT = new ConcurrentHashMap<>();

    private Drawings() {}

    /** @param near with the cuts that only show when the head is large */
    static PaperCut hat(Hat hat, boolean near) {
        return side("hat/", hat, near);
    }

    static PaperCut hatBehind(Hat hat) {
        return drawn("hat-back/" + file(hat));
    }

    /** @param near with strands */
    static PaperCut hair(Hair hair, boolean near) {
        return side("hair/", hair, near);
    }

    static PaperCut hairBehind(Hair hair) {
        return drawn("hair-back/" + file(hair));
    }

    static PaperCut thing(Prop prop) {
        return drawn("thing/" + file(prop));
    }

    /**
     * The head of a creature in profile, one head height, looking right; the neck leaves at the lower back.
     *
     * @param open how far the mouth is open, 0 to 1
     */
    static PaperCut head(Species species, double open, boolean near) {
        String name = "head/" + file(species);
        PaperCut head = Morph.of(name).with("open", open).cut();
        return near ? head.add(drawn(name + "-near")) : head;
    }

    /** The same from behind; for humans nothing. */
    static PaperCut headBehind(Species species) {
        return drawn("head-back/" + file(species));
    }

    /** The tail of a creature that walks upright, from the middle of its back, w streaming. */
    static PaperCut tail(Species species, double wind) {
        return Morph.of("tail/" + file(species)).with("wind", wind).cut();
    }

    /** The tail of a beast on four legs, from where it grows. */
    static PaperCut beastTail(Species species, double sway, double stream) {
        return Morph.of("tail/beast-" + file(species))
                .with("sway", sway)
                .with("stream", stream)
                .cut();
    }

    /** One colour, from the wrist at 0, 0 downwards. */
    static PaperCut hand(Limbs.Hand hand) {
        return drawn("hand/" + file(hand));
    }

    /** @param name flat, heeled or paw; the ankle at 0, 0 */
    static PaperCut shoe(String name) {
        return drawn("shoe/" + name);
    }

    static PaperCut held(Held held) {
        return drawn("held/" + file(held));
    }

    private static PaperCut side(String folder, Enum<?> what, boolean near) {
        String name = folder + file(what);
        return drawn(near && SvgFile.exists(name + "-near") ? name + "-near" : name);
    }

    /** Nothing where nothing is drawn, such as for no hat. */
    private static PaperCut drawn(String name) {
        return KEPT.computeIfAbsent(name, n -> SvgFile.exists(n) ? PaperCut.drawn(n) : new PaperCut());
    }

    private static String file(Enum<?> what) {
        return what.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
