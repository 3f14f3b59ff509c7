package app.photoplay.animatic.figure;

import app.photoplay.animatic.paint.Rng;
import app.photoplay.animatic.paint.Shapes;
import java.awt.geom.Path2D;

/** Hair laid over the head, from the side and from behind: drawn, except curls, which fall as chance wills. */
final class HairCut {

    private HairCut() {}

    /** In profile, with strands cut as thin lines when seen near. */
    static void add(PaperCut drawing, Persona persona, boolean near) {
        switch (persona.hair()) {
            case CURLS, CROPPED_CURLS -> {
                curls(drawing, persona, near ? Tone.NEAR : Tone.BODY, persona.hair() == Hair.CURLS);
                if (near) {
                    ringlets(drawing, persona);
                }
            }
            default -> drawing.add(Drawings.hair(persona.hair(), near));
        }
    }

    static void behind(PaperCut drawing, Persona persona) {
        if (persona.hat().isHood()) {
            return;
        }
        switch (persona.hair()) {
            case CURLS, CROPPED_CURLS -> curlsBehind(drawing, persona, persona.hair() == Hair.CURLS);
            default -> drawing.add(Drawings.hairBehind(persona.hair()));
        }
    }

    private static void curls(PaperCut drawing, Persona persona, Tone tone, boolean full) {
        Rng chance = Rng.ofName(persona.name() + "/curls");
        Path2D mass = new Path2D.Double(Path2D.WIND_NON_ZERO);
        int count = full ? 24 : 16;
        for (int i = 0; i < count; i++) {
            double part = i / (count - 1.0);
            double angle = Math.PI * (full ? 1.82 - 1.16 * part : 1.8 - .84 * part);
            double radius = full ? .49 : .465;
            double size = ((full ? .15 : .1) + chance.in(-.02, .035)) * (full ? 1 : 1 - .4 * part);
            mass.append(Shapes.circle(Math.cos(angle) * radius - .045, Math.sin(angle) * radius - .03, size), false);
        }
        mass.append(
                Shapes.blob(
                        .32, -.3, .12, -.16, -.06, .06, -.2, .3, -.38, .36, -.5, .2, -.54, -.1, -.4, -.44, 0, -.55, .3,
                        -.42),
                false);
        if (full) {
            for (int i = 0; i < 9; i++) {
                mass.append(Shapes.circle(-.5 + .045 * i, .3 + .1 * chance.unit(), .14), false);
            }
        }
        drawing.add(tone, mass);
    }

    private static void ringlets(PaperCut drawing, Persona persona) {
        Rng chance = Rng.ofName(persona.name() + "/ringlets");
        for (int i = 0; i < 11; i++) {
            double angle = Math.PI * (1.74 - .085 * i);
            double radius = (i % 2 == 0 ? .43 : .34) + chance.in(-.02, .02);
            double x = Math.cos(angle) * radius - .05;
            double y = Math.sin(angle) * radius - .02;
            double r = .055;
            drawing.cut(.008, x - r, y + r * .4, x - r * .6, y - r * .8, x + r * .5, y - r * .7, x + r, y + r * .3);
        }
    }

    private static void curlsBehind(PaperCut drawing, Persona persona, boolean full) {
        Rng chance = Rng.ofName(persona.name() + "/curls");
        Path2D mass = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (int i = 0; i < 22; i++) {
            double angle = i * .2856;
            double r = full ? .44 : .38;
            double size = (full ? .16 : .1) + .03 * chance.unit();
            mass.append(Shapes.circle(Math.cos(angle) * r, Math.sin(angle) * r - .08, size), false);
        }
        mass.append(Shapes.circle(0, -.06, .4), false);
        drawing.near(mass);
    }
}
