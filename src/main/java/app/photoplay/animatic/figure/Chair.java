package app.photoplay.animatic.figure;

/** The bentwood chair under somebody who sits. */
final class Chair {

    private Chair() {}

    /** Adds a chair whose seat is under the hip at 0, 0 and whose feet stand at the ground. */
    static void add(PaperCut d, double ground) {
        d.body(Outline.limb(-.66, .46, .09, .1, .47, .1, .86, .46, .08));
        d.body(Outline.strip(.13, .72, .5, .78, ground * .6, .84, ground - .06));
        d.body(Outline.strip(.13, -.58, .5, -.66, ground * .6, -.84, ground - .06));
        d.body(Outline.strip(.08, -.66, ground * .62, .1, ground * .58, .78, ground * .62));
        d.body(Outline.strip(.13, -.6, .46, -.72, -.5, -.9, -1.5, -.98, -1.86));
        d.body(Outline.strip(.08, -.62, .2, -.5, -.5, -.68, -1.2, -.9, -1.4));
    }
}
