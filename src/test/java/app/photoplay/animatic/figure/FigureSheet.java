package app.photoplay.animatic.figure;

import app.photoplay.screenplay.CastMember;
import app.photoplay.screenplay.CastMember.Sex;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.LinearGradientPaint;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;

/** Draws contact sheets of all figures for the eye: run the main method with a folder to write to. */
final class FigureSheet {

    static final Light LIGHT = new Light(0x0c0612, 0xffe3a6, 0xffb65c, .8, -.6, 1, .5);
    private final FigurePainter painter = new FigurePainter();
    private final Path folder;

    private FigureSheet(Path folder) {
        this.folder = folder;
    }

    /** Writes every sheet, or only those whose names follow the folder. */
    public static void main(String[] args) throws IOException {
        FigureSheet sheet = new FigureSheet(Files.createDirectories(Path.of(args[0])));
        List<String> wanted = List.of(args).subList(1, args.length);
        if (wanted.isEmpty() || wanted.contains("cast")) {
            sheet.cast();
        }
        if (wanted.isEmpty() || wanted.contains("close")) {
            sheet.closeUps();
        }
        if (wanted.isEmpty() || wanted.contains("things")) {
            sheet.things();
        }
        if (wanted.isEmpty() || wanted.contains("backs")) {
            sheet.backs();
        }
        if (wanted.isEmpty() || wanted.contains("steps")) {
            sheet.steps();
        }
        if (wanted.isEmpty() || wanted.contains("beasts")) {
            sheet.beasts();
        }
        if (wanted.contains("timings")) {
            sheet.timings();
        }
        if (wanted.isEmpty() || wanted.contains("four")) {
            sheet.fourLegged();
        }
        if (wanted.isEmpty() || wanted.contains("extreme")) {
            sheet.extreme();
        }
        if (wanted.isEmpty() || wanted.contains("large")) {
            sheet.large();
        }
        if (wanted.isEmpty() || wanted.contains("acts")) {
            sheet.acts("acts-woman", person("Alice Harmon", Sex.FEMALE, "in a long dress"));
            sheet.acts("acts-man", person("Mr Dan Carver", Sex.MALE, "tall, in a long coat"));
        }
    }

    static Persona person(String name, Sex sex, String description) {
        return Persona.of(new CastMember(name, List.of(), sex, description, 1), List.of());
    }

    static BufferedImage sky(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setPaint(new LinearGradientPaint(0, 0, 0, height, new float[] {0, .4f, .75f, 1}, new Color[] {
            new Color(0x5a2a63), new Color(0xc84f58), new Color(0xffb864), new Color(0xb3765f)
        }));
        g.fillRect(0, 0, width, height);
        g.dispose();
        return image;
    }

    static Graphics2D fine(BufferedImage image) {
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        return g;
    }

    private void save(String name, BufferedImage image) throws IOException {
        ImageIO.write(image, "png", folder.resolve(name + ".png").toFile());
    }

    private static final List<CastMember> MEMBERS = List.of(
            member("Alice", Sex.FEMALE, "a little girl"),
            member("White Rabbit", Sex.MALE, "with a waistcoat and a watch"),
            member("Queen of Hearts", Sex.FEMALE, ""),
            member("Mad Hatter", Sex.MALE, ""),
            member("Cheshire Cat", Sex.ANIMAL, ""),
            member("Vivian", Sex.FEMALE, ""),
            member("Brick", Sex.MALE, "burly"),
            member("Steel", Sex.MALE, ""),
            member("Dinah", Sex.FEMALE, ""),
            member("Margaret", Sex.FEMALE, ""),
            member("Captain Holm", Sex.MALE, "bearded"),
            member("Grandmother", Sex.FEMALE, ""),
            member("Tom", Sex.MALE, "a boy of 8 years old"),
            member("Nurse Bell", Sex.FEMALE, ""),
            member("Irena", Sex.FEMALE, ""),
            member("Professor Lindt", Sex.MALE, "old, with a long beard and spectacles"),
            member("The Fox", Sex.ANIMAL, ""),
            member("The Wolf", Sex.ANIMAL, ""));

    private void cast() throws IOException {
        List<CastMember> members = MEMBERS;
        BufferedImage image = sky(2000, 1300);
        Graphics2D g = fine(image);
        for (int i = 0; i < members.size(); i++) {
            Persona persona = Persona.of(members.get(i), members);
            painter.body(
                    g,
                    persona,
                    Act.STAND,
                    0,
                    false,
                    new Spot(110 + 222 * (i % 9), i < 9 ? 620 : 1260, 470, Orientation.RIGHT),
                    LIGHT);
        }
        save("cast", image);
    }

    private static CastMember member(String name, Sex sex, String description) {
        return new CastMember(name, List.of(), sex, description, 1);
    }

    private void acts(String name, Persona persona) throws IOException {
        BufferedImage image = sky(2100, 1920);
        Graphics2D g = fine(image);
        Act[] acts = Act.values();
        for (int i = 0; i < acts.length; i++) {
            double x = 130 + 230 * (i % 9);
            double y = 370 + 380 * (i / 9);
            painter.body(g, persona, acts[i], 0, false, new Spot(x, y, 265, Orientation.RIGHT), LIGHT);
            g.setColor(Color.BLACK);
            g.drawString(acts[i].name(), (int) x - 40, (int) y + 8);
        }
        save(name, image);
    }

    private void closeUps() throws IOException {
        BufferedImage image = sky(2400, 1890);
        Graphics2D g = fine(image);
        Face[] faces = {Face.CALM, new Face(.8, 1, .2, 0), new Face(0, 1, .5, 1), new Face(0, .7, -.5, -.8)};
        for (int i = 0; i < MEMBERS.size(); i++) {
            int x = 400 * (i % 6);
            int y = 630 * (i / 6);
            BufferedImage cell = sky(396, 626);
            Graphics2D c = fine(cell);
            painter.closeUp(
                    c,
                    Persona.of(MEMBERS.get(i), MEMBERS),
                    faces[i % 4],
                    new Spot(190, 290, 290, Orientation.RIGHT),
                    LIGHT);
            c.dispose();
            g.drawImage(cell, x, y, null);
        }
        save("close", image);
    }

    private void things() throws IOException {
        BufferedImage image = sky(2400, 1400);
        Graphics2D g = fine(image);
        Prop[] all = Prop.values();
        for (int i = 0; i < all.length; i++) {
            double x = 150 + 300 * (i % 8);
            double y = 310 + 345 * (i / 8);
            painter.thing(g, all[i], Accent.COLOURS.get(i % 8), new Spot(x, y, 230, Orientation.RIGHT), LIGHT);
        }
        save("things", image);
    }

    private void backs() throws IOException {
        BufferedImage image = sky(2400, 1260);
        Graphics2D g = fine(image);
        for (int i = 0; i < 6; i++) {
            Persona persona = Persona.of(MEMBERS.get(i * 2 + (i == 5 ? 3 : 0)), MEMBERS);
            painter.back(g, persona, true, i * .17, new Spot(130 + 200 * i, 600, 460, Orientation.RIGHT), LIGHT);
            BufferedImage cell = sky(396, 626);
            Graphics2D c = fine(cell);
            painter.overShoulder(
                    c, persona, new Spot(200, 280, 270, i % 2 == 0 ? Orientation.RIGHT : Orientation.LEFT), LIGHT);
            c.dispose();
            g.drawImage(cell, 400 * i, 632, null);
        }
        painter.crowd(g, 7, 14, new Spot(1850, 600, 330, Orientation.RIGHT), 1000, 0, LIGHT.at(0x40203a, .5, 0));
        save("backs", image);
    }

    private void steps() throws IOException {
        BufferedImage image = sky(2400, 1300);
        Graphics2D g = fine(image);
        Persona woman = person("Alice Harmon", Sex.FEMALE, "in a dress, bareheaded");
        Persona man = person("Brick", Sex.MALE, "in a suit");
        for (int i = 0; i < 12; i++) {
            painter.body(
                    g, woman, Act.WALK, i / 12.0, false, new Spot(110 + 195 * i, 300, 270, Orientation.RIGHT), LIGHT);
            painter.body(
                    g, man, Act.WALK, i / 12.0, false, new Spot(110 + 195 * i, 620, 270, Orientation.RIGHT), LIGHT);
            painter.body(
                    g, woman, Act.RUN, i / 12.0, false, new Spot(110 + 195 * i, 940, 270, Orientation.RIGHT), LIGHT);
            painter.body(
                    g, man, Act.RUN, i / 12.0, false, new Spot(110 + 195 * i, 1260, 270, Orientation.RIGHT), LIGHT);
        }
        save("steps", image);
    }

    private void beasts() throws IOException {
        BufferedImage image = sky(2400, 1300);
        Graphics2D g = fine(image);
        Species[] all = Species.values();
        for (int i = 1; i < all.length; i++) {
            Persona persona = person("The " + all[i].name().toLowerCase(java.util.Locale.ROOT), Sex.ANIMAL, "");
            painter.body(
                    g,
                    persona,
                    i % 3 == 0 ? Act.WALK : Act.TALK,
                    0,
                    false,
                    new Spot(160 + 340 * ((i - 1) % 7), i < 8 ? 600 : 1240, 640, Orientation.RIGHT),
                    LIGHT);
        }
        save("beasts", image);
    }

    private void large() throws IOException {
        BufferedImage image = sky(2600, 1060);
        Graphics2D g = fine(image);
        Act[] acts = {Act.TALK, Act.SIT, Act.WALK, Act.READ, Act.TOAST, Act.POCKETS};
        int[] who = {6, 5, 10, 8, 3, 9};
        for (int i = 0; i < acts.length; i++) {
            painter.body(
                    g,
                    Persona.of(MEMBERS.get(who[i]), MEMBERS),
                    acts[i],
                    0,
                    true,
                    new Spot(240 + 420 * i, 1030, 900, i % 2 == 0 ? Orientation.RIGHT : Orientation.LEFT),
                    LIGHT);
        }
        save("large", image);
    }

    private void fourLegged() throws IOException {
        BufferedImage image = sky(2600, 1400);
        Graphics2D g = fine(image);
        Species[] all = Species.values();
        for (int i = 1; i < all.length - 1; i++) {
            double height = Math.min(330, 150 / Beast.size(all[i]));
            double x = 190 + 370 * ((i - 1) % 7);
            double y = i < 8 ? 0 : 700;
            painter.beast(
                    g, all[i], Gait.STAND, 0xb4232c, 0, new Spot(x, y + 380, height * 1.4, Orientation.RIGHT), LIGHT);
            painter.beast(g, all[i], Gait.RUN, 0x1f7a78, .2, new Spot(x, y + 660, height, Orientation.RIGHT), LIGHT);
        }
        save("four", image);
    }

    private void extreme() throws IOException {
        BufferedImage image = sky(2580, 1460);
        Graphics2D g = fine(image);
        int[] who = {1, 8, 6, 0};
        for (int i = 0; i < 4; i++) {
            BufferedImage cell = sky(1280, 720);
            Graphics2D c = fine(cell);
            Persona persona = Persona.of(MEMBERS.get(who[i]), MEMBERS);
            if (i == 0) {
                painter.closeUp(
                        c,
                        person("Ingrid Sale", Sex.FEMALE, "bareheaded"),
                        Face.CALM,
                        new Spot(380, 420, 1150, Orientation.RIGHT),
                        LIGHT);
            } else if (i == 1) {
                painter.closeUp(
                        c,
                        persona,
                        Face.at(.2, app.photoplay.screenplay.Mood.SAD, true),
                        new Spot(440, 350, 475, Orientation.RIGHT),
                        LIGHT);
                painter.overShoulder(
                        c,
                        Persona.of(MEMBERS.get(6), MEMBERS),
                        new Spot(1100, 330, 420, Orientation.LEFT),
                        LIGHT.at(0x0c0612, .6, 0));
            } else if (i == 2) {
                painter.hand(c, persona, Prop.KEY, new Spot(640, 330, 420, Orientation.RIGHT), LIGHT);
            } else {
                painter.closeUp(c, persona, new Face(0, 1.3, .9, 0), new Spot(440, 370, 430, Orientation.RIGHT), LIGHT);
                painter.hand(c, persona, Prop.BOTTLE, new Spot(980, 330, 330, Orientation.LEFT), LIGHT);
            }
            c.dispose();
            g.drawImage(cell, 1300 * (i % 2), 740 * (i / 2), null);
        }
        save("extreme", image);
    }

    private void timings() {
        BufferedImage image = sky(1280, 720);
        Graphics2D g = fine(image);
        Persona persona = Persona.of(MEMBERS.get(8), MEMBERS);
        Light flat = LIGHT.at(LIGHT.near(), 1, 0);
        for (int round = 0; round < 6; round++) {
            FigurePainter fresh = new FigurePainter();
            long start = System.nanoTime();
            for (int i = 0; i < 12; i++) {
                fresh.body(g, persona, Act.WALK, i / 12.0, false, new Spot(300, 600, 300, Orientation.RIGHT), flat);
            }
            long first = System.nanoTime();
            for (int i = 0; i < 120; i++) {
                fresh.body(
                        g,
                        persona,
                        Act.WALK,
                        i / 24.0,
                        false,
                        new Spot(300 + i * .37, 600, 300, Orientation.RIGHT),
                        flat);
            }
            long second = System.nanoTime();
            for (int i = 0; i < 24; i++) {
                fresh.body(
                        g,
                        persona,
                        Act.WALK,
                        i / 24.0,
                        false,
                        new Spot(300 + i * .37, 600, 300, Orientation.RIGHT),
                        LIGHT);
            }
            long third = System.nanoTime();
            fresh.closeUp(g, persona, Face.CALM, new Spot(440, 350, 475, Orientation.RIGHT), LIGHT);
            long fourth = System.nanoTime();
            System.err.printf(
                    "draw %.2f ms, kept %.2f ms, with shadow %.2f ms, close-up %.1f ms%n",
                    (first - start) / 12e6, (second - first) / 120e6, (third - second) / 24e6, (fourth - third) / 1e6);
        }
    }
}
