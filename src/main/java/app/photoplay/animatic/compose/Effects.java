package app.photoplay.animatic.compose;

import app.photoplay.animatic.paint.Palette;
import app.photoplay.animatic.paint.Pen;
import app.photoplay.animatic.paint.Rng;
import app.photoplay.animatic.paint.Shapes;
import app.photoplay.animatic.stage.Glow;
import app.photoplay.animatic.stage.LayerMotion;
import app.photoplay.animatic.stage.StageBuilder;
import app.photoplay.animatic.stage.World;
import app.photoplay.animatic.thing.Buildings;
import app.photoplay.animatic.thing.Swarms;
import app.photoplay.generation.ShotBrief;
import java.util.regex.Pattern;

/** What bursts, burns and smokes, behind the people and on the side away from the light. */
final class Effects {

    private static final Pattern EXPLOSION =
            Pattern.compile("(?iu)\\b(?:explo(?:sion|ded|des)|blew up|blast(?:ed)?|burst into)\\b");
    private static final Pattern FIRE = Pattern.compile(
            "(?iu)\\b(?:flames?|burn(?:s|ed|ing|t)|on fire|ablaze|blaz(?:e|ing)|breathed fire|fire burst)\\b");
    private static final Pattern SMOKE = Pattern.compile("(?iu)\\bsmok(?:e|ing)\\b(?! (?:his|her|a) )");

    private static final Pattern SMALL_FLAMES =
            Pattern.compile("(?iu)\\b(?:candles?|lamps?|lanterns?|torch(?:es)?|tapers?)\\s+(?:\\w+\\s+)?burn\\w*");

    private Effects() {}

    /** Whether something burns that is larger than a candle. */
    static boolean burns(ShotBrief brief) {
        return FIRE.matcher(SMALL_FLAMES.matcher(brief.action()).replaceAll(" "))
                .find();
    }

    static void behind(StageBuilder stage, ShotBrief brief, double z, boolean feet) {
        if (!feet) {
            return;
        }
        World w = stage.world();
        String words = SMALL_FLAMES.matcher(brief.action()).replaceAll(" ");
        double x = w.x(FigureLight.onRight(stage) ? .2 : .8);
        double y = w.y(.84);
        if (SMOKE.matcher(words.replaceAll("(?iu)smok(?:es|ed|ing) (?:his|her|a)", ""))
                        .find()
                || FIRE.matcher(words).find()) {
            smoke(stage, z, x, y);
        }
        if (FIRE.matcher(words).find()) {
            fire(stage, z, x, y);
        }
        if (EXPLOSION.matcher(words).find()) {
            explosion(stage, z, x, w.y(.66));
        }
    }

    private static void smoke(StageBuilder stage, double z, double x, double y) {
        World w = stage.world();
        stage.sheet(z - .2, 4, LayerMotion.drifting(6 * w.unit()), pen -> {
            Palette p = pen.palette();
            for (int i = 0; i < 3; i++) {
                Buildings.smoke(pen, x + w.x(.06) * (i - 1), y, w.y(.6), w.x(.16), p.at(.62), .2, 3 + i);
            }
        });
    }

    private static void fire(StageBuilder stage, double z, double x, double y) {
        World w = stage.world();
        double u = w.unit();
        stage.sheet(z - .12, 0, LayerMotion.swell(2 * u, 3 * u, 1.2), pen -> {
            Rng rng = stage.chance(64);
            for (int i = 0; i < 9; i++) {
                flame(pen, x + rng.in(-90, 90) * u, y + 8 * u, rng.in(60, 170) * u, i % 3);
            }
        });
        stage.glow(Glow.round(z - .12, x, y - 60 * u, 260 * u, 0xff8a30, .6).flickering(.35));
        stage.glow(Glow.round(z - .12, x, y - 30 * u, 100 * u, 0xffe0a0, .5).flickering(.35));
        stage.swarm(z - .1, Swarms.sparks(w, x, y, 380 * u, 90 * u, 60, stage.seed(65)));
    }

    private static void flame(Pen pen, double x, double y, double h, int shade) {
        int rgb = new int[] {0xd8481c, 0xf28a2a, 0xffd27a}[shade];
        double s = h * (1 - .22 * shade);
        pen.colour(rgb, .92)
                .fill(Shapes.blob(
                        x,
                        y,
                        x - s * .24,
                        y - s * .14,
                        x - s * .18,
                        y - s * .44,
                        x - s * .02,
                        y - s * .62,
                        x + s * .02,
                        y - s,
                        x + s * .14,
                        y - s * .6,
                        x + s * .22,
                        y - s * .3,
                        x + s * .16,
                        y - s * .06));
    }

    private static void explosion(StageBuilder stage, double z, double x, double y) {
        World w = stage.world();
        double r = w.y(.2);
        stage.sheet(z - .14, 2, LayerMotion.NONE, pen -> {
            Rng rng = stage.chance(66);
            for (int ring = 0; ring < 3; ring++) {
                double[] star = new double[52];
                for (int i = 0; i < 26; i++) {
                    double a = Math.PI * i / 13;
                    double reach = r * (1 - .28 * ring) * (i % 2 == 0 ? rng.in(.9, 1.35) : rng.in(.5, .7));
                    star[2 * i] = x + Math.cos(a) * reach;
                    star[2 * i + 1] = y + Math.sin(a) * reach;
                }
                pen.colour(new int[] {0xc2401a, 0xf29436, 0xfff0b8}[ring], .9).fill(Shapes.polygon(star));
            }
        });
        stage.glow(Glow.round(z - .14, x, y, r * 2.6, 0xffa040, .7).flickering(.3));
        stage.glow(Glow.round(z - .14, x, y, r, 0xfff0c0, .6).flickering(.3));
        stage.swarm(z - .1, Swarms.sparks(w, x, y + r, r * 3, r, 70, stage.seed(67)));
    }
}
