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

    private void cast() throws IOException {
        List<CastMember> members = List.of(
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
                    new Spot(110 + 222 * (i % 9), i < 9 ? 620 : 1260, 470, Facing.RIGHT),
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
            painter.body(g, persona, acts[i], 0, false, new Spot(x, y, 265, Facing.RIGHT), LIGHT);
            g.setColor(Color.BLACK);
            g.drawString(acts[i].name(), (int) x - 40, (int) y + 8);
        }
        save(name, image);
    }
}
