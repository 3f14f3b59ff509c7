package app.photoplay.animatic.figure;

import app.photoplay.animatic.paint.Shapes;
import java.awt.Shape;

/** A whole head in profile: skull and face or muzzle, hair, beard, hat; one head height, the ear near 0, 0. */
final class Figurehead {

    private Figurehead() {}

    static PaperCut of(Persona persona, Face face, boolean near) {
        return of(persona, face, near, near);
    }

    /** The head turned away until the face is only an edge: the profile with its front half folded in. */
    static PaperCut lostProfile(Persona persona) {
        return of(persona, Face.CALM, true, false).warped(x -> x < .06 ? x * .98 : .06 + (x - .06) * .55);
    }

    private static PaperCut of(Persona persona, Face face, boolean near, boolean faceShows) {
        PaperCut drawing = new PaperCut();
        if (persona.species().isAnimal()) {
            AnimalHead.add(drawing, persona.species(), face, near);
            animalHat(drawing, persona, near);
            return drawing;
        }
        drawing.body(FaceProfile.of(persona, face));
        boolean covered = persona.hat().isHood();
        if (!covered) {
            HairCut.add(drawing, persona, near);
            ear(drawing, persona, near);
        }
        beard(drawing, persona, face, near);
        if (faceShows) {
            FaceProfile.details(drawing, persona, face);
        }
        if (persona.spectacles() && (faceShows || !near)) {
            drawing.add(Tone.EYE, Shapes.thick(.016, Shapes.ellipse(.3, .0, .085, .085)));
            drawing.body(Outline.strip(.022, .34, -.05, .4, -.04)).cut(.012, .215, -.01, .1, -.03, -.02, -.02);
        }
        drawing.add(Drawings.hat(persona.hat(), near));
        return drawing;
    }

    private static void ear(PaperCut drawing, Persona persona, boolean near) {
        boolean free = switch (persona.hair()) {
            case BUN, PONYTAIL, BRAID, QUIFF, NAPE, SLICK, BALD, CROPPED_CURLS -> true;
            case LONG, BOB, CURLS -> false;
        };
        if (!near) {
            return;
        }
        if (free) {
            Shape ear = Shapes.blob(-.05, -.08, .0, -.12, .055, -.085, .05, .0, .02, .05, .01, .1, -.03, .1, -.06, .03);
            drawing.near(ear);
            drawing.cut(.009, .03, -.06, -.01, -.075, -.025, -.02, .0, .03);
        }
        if (persona.feminine() && persona.age() != Age.CHILD) {
            double y = free ? .15 : .2;
            double x = free ? -.01 : .14;
            drawing.add(Tone.EYE, Outline.strip(.007, x, y - .05, x, y - .02));
            drawing.accent(Shapes.blob(x, y - .025, x + .03, y + .03, x, y + .075, x - .03, y + .03));
        }
    }

    private static void beard(PaperCut drawing, Persona persona, Face face, boolean near) {
        double drop = face.mouth() * .05;
        double old = persona.age() == Age.OLD ? .3 : 0;
        if (persona.beard()) {
            drawing.add(
                    near ? Tone.NEAR : Tone.BODY,
                    Shapes.blob(
                            -.01,
                            .06,
                            .06,
                            .2,
                            .15,
                            .28,
                            .26,
                            .3,
                            .34,
                            .345 + drop,
                            .405,
                            .35 + drop,
                            .45,
                            .43 + drop,
                            .44,
                            .54 + drop + old * .3,
                            .36 + old * .1,
                            .66 + old,
                            .26,
                            .68 + old * .9,
                            .14,
                            .58 + old * .3,
                            .02,
                            .44,
                            -.06,
                            .26));
            if (near) {
                for (int i = 0; i < 6; i++) {
                    double x = .08 + .055 * i;
                    drawing.cut(.007, x, .32 + .012 * i, x + .03, .44, x + .035, .54 + old * .6);
                }
            }
        }
        if (persona.moustache()) {
            drawing.body(Shapes.blob(
                    .36, .198, .42, .2, .45, .23, .452, .26, .425, .268, .38, .262, .33, .285, .26, .325, .21, .31, .27,
                    .262));
        }
    }

    private static void animalHat(PaperCut drawing, Persona persona, boolean near) {
        if (persona.hat() == Hat.NONE || persona.species() == Species.STAG) {
            return;
        }
        PaperCut hat = Drawings.hat(persona.hat(), near);
        java.awt.geom.AffineTransform at = java.awt.geom.AffineTransform.getTranslateInstance(.06, -.3);
        at.rotate(-.12);
        at.scale(.62, .62);
        drawing.add(hat, at);
    }
}
