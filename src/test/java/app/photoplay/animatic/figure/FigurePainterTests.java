package app.photoplay.animatic.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.photoplay.animatic.paint.Colours;
import app.photoplay.animatic.paint.SvgFile;
import app.photoplay.screenplay.CastMember;
import app.photoplay.screenplay.CastMember.Sex;
import app.photoplay.screenplay.Mood;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigurePainterTests {

    private static final Light LIGHT = new Light(0x0c0612, 0xffe3a6, 0xffb65c, .8, -.6, 1, 0);
    private final FigurePainter painter = new FigurePainter();

    private static Persona persona(String name, Sex sex, String description) {
        return Persona.of(new CastMember(name, List.of(), sex, description, 1), List.of());
    }

    private static BufferedImage drawn(int width, int height, Consumer<Graphics2D> painting) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = image.createGraphics();
        painting.accept(g);
        g.dispose();
        return image;
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    private static Rectangle inked(BufferedImage image) {
        Rectangle box = null;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if ((image.getRGB(x, y) >>> 24) > 60) {
                    Rectangle dot = new Rectangle(x, y, 1, 1);
                    box = box == null ? dot : box.union(dot);
                }
            }
        }
        return box == null ? new Rectangle() : box;
    }

    private static boolean shows(BufferedImage image, int rgb) {
        int ink = Colours.mix(LIGHT.near(), rgb, .84);
        return Arrays.stream(pixels(image))
                .anyMatch(p -> (p >>> 24) == 255
                        && Math.abs((p >> 16 & 255) - (ink >> 16 & 255)) < 26
                        && Math.abs((p >> 8 & 255) - (ink >> 8 & 255)) < 26
                        && Math.abs((p & 255) - (ink & 255)) < 26);
    }

    @Test
    void theSameInputGivesTheSamePixels() {
        Persona ann = persona("Ann", Sex.FEMALE, "");
        Spot spot = new Spot(200, 380, 300, Orientation.RIGHT);

        BufferedImage first = drawn(400, 400, g -> painter.body(g, ann, Act.WALK, .4, false, spot, LIGHT));
        BufferedImage kept = drawn(400, 400, g -> painter.body(g, ann, Act.WALK, .4, false, spot, LIGHT));
        BufferedImage fresh = drawn(400, 400, g -> new FigurePainter().body(g, ann, Act.WALK, .4, false, spot, LIGHT));

        assertThat(pixels(kept)).isEqualTo(pixels(first));
        assertThat(pixels(fresh)).isEqualTo(pixels(first));
    }

    @ParameterizedTest
    @EnumSource(Act.class)
    void everyActStandsOnTheGroundAndStaysInsideItsBounds(Act act) {
        for (Persona who : List.of(
                persona("Ann", Sex.FEMALE, "in a dress"),
                persona("Ben", Sex.MALE, ""),
                persona("Lily", Sex.FEMALE, "a little girl"),
                persona("White Rabbit", Sex.MALE, ""))) {
            Spot spot = new Spot(400, 500, 300, Orientation.RIGHT);

            BufferedImage image = drawn(800, 620, g -> painter.body(g, who, act, .3, false, spot, LIGHT));
            Rectangle2D bounds = painter.bounds(who, act, .3, spot);
            Rectangle ink = inked(image);

            Rectangle2D roomy = new Rectangle2D.Double(
                    bounds.getX() - 3, bounds.getY() - 3, bounds.getWidth() + 6, bounds.getHeight() + 6);
            assertThat(roomy.contains(ink))
                    .as("%s of %s: %s in %s", act, who.name(), ink, bounds)
                    .isTrue();
            assertThat(ink.height).isGreaterThan(30);
            if (PoseMotion.at(act, act.frameAt(.3), false).lift() == 0 && act != Act.SUITCASE) {
                assertThat(ink.getMaxY()).as("%s of %s", act, who.name()).isCloseTo(500, within(3.0));
            } else {
                assertThat(ink.getMaxY()).isLessThanOrEqualTo(503);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Act.class)
    void everybodyCarriesTheirColourWhateverTheyDo(Act act) {
        Persona ann = persona("Ann", Sex.FEMALE, "with a red scarf and a cloche");
        BufferedImage image = drawn(
                700, 500, g -> painter.body(g, ann, act, 0, false, new Spot(350, 450, 300, Orientation.LEFT), LIGHT));

        assertThat(shows(image, ann.accent().rgb())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"face", "bust", "shoulder", "head", "tail"})
    void aFeatureHasThePointsOfItsDrawing(String folder) throws IOException {
        Path drawings = Path.of("src/main/resources/animatic/drawing", folder);
        List<String> names;
        try (Stream<Path> files = Files.list(drawings)) {
            names = files.map(file -> file.getFileName().toString().replace(".svg", ""))
                    .toList();
        }

        for (String feature : names) {
            for (String base : names) {
                if (feature.startsWith(base + "-") && !feature.endsWith("-near") && !base.endsWith("-near")) {
                    String share = feature.substring(base.length() + 1);
                    assertThat(Morph.of(folder + "/" + base)
                                    .with(share, .5)
                                    .cut()
                                    .pieces())
                            .as(feature)
                            .hasSameSizeAs(SvgFile.named(folder + "/" + base).pieces());
                }
            }
        }
    }

    @Test
    void aWalkerMovesTheLegsAndASpeakerTheMouth() {
        Persona ben = persona("Ben", Sex.MALE, "");
        Spot spot = new Spot(200, 380, 300, Orientation.RIGHT);
        Spot head = new Spot(200, 200, 220, Orientation.RIGHT);

        assertThat(pixels(drawn(400, 400, g -> painter.body(g, ben, Act.WALK, 0, false, spot, LIGHT))))
                .isNotEqualTo(pixels(drawn(400, 400, g -> painter.body(g, ben, Act.WALK, .25, false, spot, LIGHT))));
        assertThat(pixels(drawn(400, 400, g -> painter.closeUp(g, ben, Face.CALM, head, LIGHT))))
                .isNotEqualTo(pixels(drawn(
                        400, 400, g -> painter.closeUp(g, ben, Face.at(.2, Mood.NEUTRAL, true), head, LIGHT))));
    }

    @Test
    void twoLeadsCannotBeMistakenForEachOtherInTheirPixels() {
        List<CastMember> leads = List.of(
                new CastMember("Brick", List.of(), Sex.MALE, "", 9),
                new CastMember("Steel", List.of(), Sex.MALE, "", 8));
        Spot spot = new Spot(60, 145, 130, Orientation.RIGHT);

        int[] one = pixels(drawn(
                120, 160, g -> painter.body(g, Persona.of(leads.get(0), leads), Act.STAND, 0, false, spot, LIGHT)));
        int[] other = pixels(drawn(
                120, 160, g -> painter.body(g, Persona.of(leads.get(1), leads), Act.STAND, 0, false, spot, LIGHT)));

        int different = 0;
        for (int i = 0; i < one.length; i++) {
            different += one[i] != other[i] ? 1 : 0;
        }
        assertThat(different).isGreaterThan(300);
    }

    @ParameterizedTest
    @EnumSource(Prop.class)
    void everyThingStandsOnTheTableLineWithItsTissue(Prop property) {
        int accent = 0x2f6a9c;
        BufferedImage image = drawn(
                900, 400, g -> painter.thing(g, property, accent, new Spot(400, 350, 280, Orientation.RIGHT), LIGHT));

        Rectangle ink = inked(image);
        assertThat(ink.getMaxY()).isCloseTo(350, within(8.0));
        assertThat((double) ink.height).isBetween(280 * property.share() * .35, 280 * property.share() * 1.25);
        assertThat(shows(image, accent)).isTrue();
    }

    @net.jqwik.api.Property(tries = 60)
    void paintingAtAnySizeAndPlaceDoesNotFail(
            @ForAll @IntRange(min = 2, max = 400) int width,
            @ForAll @IntRange(min = 2, max = 400) int height,
            @ForAll @DoubleRange(min = 1, max = 900) double size,
            @ForAll @DoubleRange(min = -500, max = 900) double x,
            @ForAll Act act,
            @ForAll Sex sex,
            @ForAll Orientation facing) {
        Persona who = persona("Someone " + width, sex, "");
        Spot spot = new Spot(x, height * .9, size, facing);
        Light light = LIGHT.at(0x203040, .5, .4);

        BufferedImage image = drawn(width, height, g -> {
            painter.body(g, who, act, x / 50, true, spot, light);
            painter.back(g, who, true, x / 50, spot, light);
            painter.closeUp(g, who, Face.at(x / 50, Mood.DREAD, true), spot, light);
            painter.overShoulder(g, who, spot, light);
            painter.thing(g, Prop.values()[width % Prop.values().length], 0xb4232c, spot, light);
            painter.hand(g, who, Prop.KEY, spot, light);
            painter.beast(g, who.species(), Gait.values()[width % 3], 0x1f7a78, x / 50, spot, light);
            painter.crowd(g, width, 3, new Spot(x, height, 1 + size / 4, facing), width, x / 50, light);
        });

        assertThat(image.getWidth()).isEqualTo(width);
    }
}
