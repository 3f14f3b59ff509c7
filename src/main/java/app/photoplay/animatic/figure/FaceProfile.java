package app.photoplay.animatic.figure;

import app.photoplay.animatic.paint.Shapes;
import java.awt.geom.Path2D;

/** The outline of a human face and skull in profile; one head height, the ear near 0, 0, looking right. */
final class FaceProfile {

    private FaceProfile() {}

    static Path2D of(Persona persona, Face face) {
        return Shapes.blob(persona.age() == Age.CHILD ? child(persona.features(), face) : grown(persona, face));
    }

    private static double[] grown(Persona persona, Face face) {
        Features f = persona.features();
        boolean woman = persona.feminine();
        double slope = f.forehead() * .03;
        double brow = f.brow() * .022;
        double nose = .4 + .068 * f.nose() + (woman ? .012 : .01);
        double tipY = .118 + f.tip() * .022 + .02 * (f.nose() - .8);
        double bridge = f.bridge() * .018;
        double lips = f.lips() * .02;
        double open = face.mouth() * .075;
        double smile = face.smile() * .012;
        double chin = .365 + f.chin() * .028 - (woman ? .008 : -.012);
        double jaw = woman ? -.012 : .014;
        double drop = open * .9;
        return new double[] {
            .0,
            -.5,
            .16,
            -.478,
            .285 - slope,
            -.402,
            .352 - slope,
            -.29,
            .38 - slope * .4,
            -.19,
            .386 + brow,
            -.118,
            .372 + brow * .4,
            -.062,
            .368,
            -.03,
            .39 + bridge * .6 + .012 * f.nose(),
            .03,
            nose * .55 + .186 + bridge,
            .07,
            nose - .012,
            tipY - .026,
            nose,
            tipY,
            nose - .014,
            tipY + .024,
            nose - .055,
            tipY + .042,
            .402,
            .186,
            .394,
            .205,
            .41 + lips * .4,
            .232,
            .42 + lips,
            .252,
            .404 + lips * .5,
            .272 - smile,
            .385 - open * .7,
            .281 - smile + open * .12,
            .372 - open * 1.1,
            .287 - smile + open * .45,
            .386 - open * .75,
            .294 + open * .85,
            .41 + lips * .8 - open * .3,
            .306 + drop,
            .41 + lips * .6 - open * .4,
            .326 + drop,
            .382 - open * .5,
            .352 + drop,
            chin - open * .5,
            .39 + drop,
            chin + .012 - open * .6,
            .425 + drop,
            chin - .012 - open * .6,
            .465 + drop * .9,
            chin - .07 - open * .5,
            .496 + jaw * .4 + drop * .8,
            .22,
            .49 + jaw + drop * .5,
            .1,
            .452 + jaw + drop * .2,
            .03,
            .4,
            -.1,
            .42,
            -.25,
            .37,
            -.36,
            .27,
            -.445,
            .1,
            -.485,
            -.08,
            -.46,
            -.24,
            -.37,
            -.39,
            -.2,
            -.478
        };
    }

    private static double[] child(Features f, Face face) {
        double nose = .4 + .055 * f.nose();
        double open = face.mouth() * .06;
        return new double[] {
            .0,
            -.5,
            .18,
            -.475,
            .31,
            -.385,
            .378,
            -.25,
            .39,
            -.13,
            .378,
            -.05,
            .362,
            .01,
            .364,
            .05,
            .385,
            .095,
            nose,
            .142,
            nose + .002,
            .168,
            nose - .03,
            .186,
            .378,
            .2,
            .374,
            .218,
            .402,
            .25,
            .398,
            .27,
            .37 - open,
            .284,
            .37 - open,
            .294 + open * .6,
            .394,
            .308 + open,
            .388,
            .33 + open,
            .358,
            .352 + open,
            .356,
            .39 + open,
            .334,
            .428 + open,
            .27,
            .458 + open * .7,
            .16,
            .46 + open * .4,
            .05,
            .42,
            -.1,
            .42,
            -.25,
            .37,
            -.37,
            .26,
            -.46,
            .08,
            -.5,
            -.1,
            -.47,
            -.27,
            -.37,
            -.41,
            -.2,
            -.485
        };
    }

    /** The cuts of a face that one sees near: eye, brow, nostril, mouth, cheek, and the ornaments of the ear. */
    static void details(PaperCut drawing, Persona persona, Face face) {
        boolean child = persona.age() == Age.CHILD;
        double eyeY = child ? .045 : -.012;
        double eyeX = child ? -.012 : 0;
        eye(drawing, persona, face, eyeX, eyeY);
        double lift = -.03 * face.brow();
        double anger = face.brow() < 0 && face.smile() < -.6 && face.eye() > .7 ? .035 : 0;
        double thick = persona.feminine() ? .013 : .021;
        drawing.add(
                Tone.EYE,
                Outline.strip(
                        thick,
                        eyeX + .19,
                        eyeY - .085 + lift - anger * .3,
                        eyeX + .265,
                        eyeY - .128 + lift,
                        eyeX + .345,
                        eyeY - .1 + lift + anger));
        double tip = persona.features().nose();
        double noseX = child ? .385 : .4 + .03 * tip;
        double noseY = child ? .178 : .158 + persona.features().tip() * .012;
        drawing.add(
                Tone.EYE,
                Outline.strip(.009, noseX - .04, noseY + .012, noseX - .022, noseY - .016, noseX + .006, noseY - .008));
        double mouthX = .385 - face.mouth() * .07;
        double corner = .29 - face.smile() * .03 + face.mouth() * .02;
        if (face.mouth() < .12) {
            drawing.add(Tone.EYE, Outline.strip(.011, mouthX - .1, corner, mouthX - .05, .284, mouthX + .004, .285));
        }
        if (face.smile() > .4) {
            drawing.cut(.008, .235, .2, .262, .245, .258, .3);
        }
        if (persona.age() == Age.OLD) {
            drawing.cut(.007, .2, .03, .24, .05, .285, .045).cut(.007, .185, -.04, .165, -.02, .15, .01);
            drawing.cut(.007, .3, .2, .27, .26, .29, .34).cut(.007, .24, -.26, .3, -.27, .35, -.255);
        } else {
            drawing.cut(.006, .13, .36, .2, .4, .27, .405);
        }
    }

    private static void eye(PaperCut drawing, Persona persona, Face face, double x, double y) {
        double open = Math.max(.12, face.eye());
        double h = .024 * open;
        if (face.eye() < .15) {
            drawing.add(Tone.EYE, Outline.strip(.01, x + .225, y + .004, x + .27, y + .016, x + .325, y + .006));
        } else {
            drawing.add(
                    Tone.EYE,
                    Shapes.blob(
                            x + .215,
                            y + .008,
                            x + .25,
                            y - h * .75,
                            x + .29,
                            y - h,
                            x + .33,
                            y - h * .55,
                            x + .322,
                            y + .004,
                            x + .3,
                            y + h * .55,
                            x + .255,
                            y + h * .6));
            double iris = .0165 * (persona.age() == Age.CHILD ? 1.25 : 1);
            drawing.body(Shapes.ellipse(x + .303, y - .003, iris, iris * 1.25));
            drawing.add(Tone.EYE, Shapes.circle(x + .308, y - .01, .0045));
            drawing.cut(
                    .005,
                    x + .205,
                    y - .012,
                    x + .245,
                    y - h - .018,
                    x + .295,
                    y - h - .022,
                    x + .335,
                    y - h * .6 - .016);
            drawing.cut(.004, x + .24, y + h + .012, x + .28, y + h + .016, x + .316, y + h * .6 + .008);
        }
        if (persona.feminine()) {
            for (int i = 0; i < 4; i++) {
                double from = x + .335 - .014 * i;
                drawing.body(Outline.strip(
                        .0085,
                        from,
                        y - h * .5 - .004 * i,
                        from + .04,
                        y - .03 - .012 * i,
                        from + .066 - .005 * i,
                        y - .064 - .022 * i));
            }
        }
    }
}
