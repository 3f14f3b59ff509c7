package app.photoplay.animatic.stage;

import app.photoplay.animatic.paint.Palette;
import app.photoplay.animatic.paint.Pen;
import app.photoplay.animatic.paint.Rng;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Where a picture is built up, from back to front. Depth runs from 0, the sky, to about 1.2, what almost touches the lens. */
public final class StageBuilder {

    private final World world;
    private final Palette palette;
    private final View view;
    private final long place;
    private final List<StageElement> elements = new ArrayList<>();
    private final List<Glow> glows = new ArrayList<>();
    private final List<Double> lightning = new ArrayList<>();
    private double focusX;
    private double focusY;
    private int softness;

    /** @param place the seed of the place: two shots there look alike */
    public StageBuilder(World world, Palette palette, View view, long place) {
        this.world = world;
        this.palette = palette;
        this.view = view;
        this.place = place;
        focusX = world.x(.5);
        focusY = world.y(.45);
    }

    public World world() {
        return world;
    }

    public Palette palette() {
        return palette;
    }

    public View view() {
        return view;
    }

    /** Chance for one part of the place, the same in every shot of it. */
    public Rng chance(int part) {
        return new Rng(place).fork(part);
    }

    /** A seed for one part of the place. */
    public int seed(int part) {
        return (int) (chance(part).nextLong() & 0xffff);
    }

    /** Where the light of the picture is, in composed coordinates of the sky. */
    public void focus(double x, double y) {
        focusX = view.x(x, 0);
        focusY = view.y(y, 0);
    }

    public double focusX() {
        return focusX;
    }

    public double focusY() {
        return focusY;
    }

    /** Whatever is added from now on is seen out of focus. */
    public void soften(int blur) {
        softness = blur;
    }

    public void layer(double z, Consumer<Pen> drawing) {
        layer(z, 0, LayerMotion.NONE, drawing);
    }

    public void layer(double z, int blur, Consumer<Pen> drawing) {
        layer(z, blur, LayerMotion.NONE, drawing);
    }

    public void layer(double z, int blur, LayerMotion motion, Consumer<Pen> drawing) {
        AffineTransform seen = view.at(z);
        elements.add(new StageElement.Layer(
                z, Math.max(printed(blur), softness), motion, pen -> drawing.accept(pen.seen(seen))));
    }

    /** A layer drawn in seen coordinates, whatever the view. */
    public void sheet(double z, int blur, LayerMotion motion, Consumer<Pen> drawing) {
        elements.add(new StageElement.Layer(z, printed(blur), motion, drawing));
    }

    private int printed(int blur) {
        return (int) Math.round(blur * world.fineness());
    }

    public void add(StageElement element) {
        elements.add(element);
    }

    /** A round light in composed coordinates; weak where it is out of focus behind somebody near. */
    public void glow(double z, double x, double y, double radius, int rgb, double alpha) {
        double strength = z > .2 && softness > 0 ? alpha * .3 : alpha;
        glows.add(Glow.round(z, view.x(x, z), view.y(y, z), radius * view.scale(z), rgb, strength));
    }

    /** The pair of glows that makes a lamp: wide and core. */
    public void lampGlow(double z, double x, double y, double height) {
        glow(z, x, y, height * 1.7, palette.lamp(), .28);
        glow(z, x, y, height * .5, 0xffe9bd, .36);
    }

    public void ray(double z, Shape shape, double alpha) {
        glows.add(Glow.ray(z, view.at(z).createTransformedShape(shape), palette.light(), alpha));
    }

    public void glow(Glow glow) {
        glows.add(glow);
    }

    public void mirror(double z, double line, double end, double strength, double squash, double ripple) {
        elements.add(new StageElement.Mirror(z, view.y(line, z), view.y(end, z), strength, squash, ripple));
    }

    public void swarm(double z, Particles particles) {
        elements.add(new StageElement.Swarm(z, particles));
    }

    public void strike(double seconds) {
        lightning.add(seconds);
    }

    public ComposedPicture picture(Manner manner) {
        return new ComposedPicture(
                world,
                palette,
                manner,
                view,
                focusX,
                focusY,
                List.copyOf(elements),
                List.copyOf(glows),
                List.copyOf(lightning));
    }
}
