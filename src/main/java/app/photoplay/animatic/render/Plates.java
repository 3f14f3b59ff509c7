package app.photoplay.animatic.render;

import app.photoplay.animatic.paint.Pen;
import app.photoplay.animatic.stage.ComposedPicture;
import app.photoplay.animatic.stage.LayerMotion;
import app.photoplay.animatic.stage.StageElement;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/**
 * The picture's elements, painted once: each holds as much of the stage as the camera will show and no more. A still
 * merges sheets that need not move apart.
 */
final class Plates {

    /** One plate of the stack, giving its step for a moment. */
    interface Plate {
        Compositor.Step at(double seconds);
    }

    private final ComposedPicture picture;
    private final CameraPath path;
    private final boolean merging;
    private final List<Plate> plates = new ArrayList<>();
    private final List<Consumer<Graphics2D>> waiting = new ArrayList<>();

    private Plates(ComposedPicture picture, CameraPath path, boolean merging) {
        this.picture = picture;
        this.path = path;
        this.merging = merging;
    }

    /** For one frame, at rest. */
    static List<Plate> still(ComposedPicture picture, CameraPath path) {
        return new Plates(picture, path, true).paint();
    }

    /** For a camera that moves. */
    static List<Plate> moving(ComposedPicture picture, CameraPath path) {
        return new Plates(picture, path, false).paint();
    }

    private List<Plate> paint() {
        for (StageElement element : picture.elements()) {
            switch (element) {
                case StageElement.Layer layer -> layer(layer);
                case StageElement.Actor actor -> actor(actor);
                case StageElement.Mirror mirror -> {
                    flush();
                    plates.add(seconds -> moved(mirror, merging ? Shift.NONE : path.at(seconds)));
                }
                case StageElement.Swarm swarm -> {
                    flush();
                    plates.add(swarm(swarm));
                }
            }
        }
        flush();
        return plates;
    }

    private void layer(StageElement.Layer layer) {
        Rectangle2D bounds = bounds(layer.z(), layer.motion(), layer.blur());
        Consumer<Graphics2D> drawing = g -> layer.drawing().accept(new Pen(g, picture.palette(), bounds));
        if (merging && layer.blur() == 0) {
            waiting.add(drawing);
            return;
        }
        flush();
        Sheet sheet = sheet(Raster.paint(bounds, layer.blur(), drawing), layer.z(), layer.motion());
        var step = new Compositor.Step.Paper(sheet);
        plates.add(seconds -> step);
    }

    private void actor(StageElement.Actor actor) {
        Rectangle2D bounds = actor.bounds();
        if (merging && actor.blur() == 0) {
            waiting.add(g -> actor.drawing().draw(new Pen(g, picture.palette(), bounds), 0));
            return;
        }
        flush();
        Rectangle2D shown = actor.bounds().createIntersection(bounds(actor.z(), actor.motion(), actor.blur()));
        if (shown.isEmpty()) {
            return;
        }
        var whole = new Rectangle2D.Double(
                Math.floor(shown.getX()),
                Math.floor(shown.getY()),
                Math.ceil(shown.getWidth()) + 1,
                Math.ceil(shown.getHeight()) + 1);
        IntFunction<Sheet> painting = pose -> sheet(
                Raster.paint(
                        whole, actor.blur(), g -> actor.drawing().draw(new Pen(g, picture.palette(), whole), pose)),
                actor.z(),
                actor.motion());
        if (merging) {
            var step = new Compositor.Step.Paper(painting.apply(0));
            plates.add(seconds -> step);
        } else {
            plates.add(new Poses(actor, painting));
        }
    }

    /** The shore where the camera now sees it. */
    private Compositor.Step moved(StageElement.Mirror m, Shift shift) {
        double k = shift.scale(m.z());
        double line = picture.focusY() + (m.line() - picture.focusY()) * k - shift.y(m.z());
        double end = picture.focusY() + (m.end() - picture.focusY()) * k - shift.y(m.z());
        return new Compositor.Step.Mirror(line, end, m.strength(), m.squash(), m.ripple());
    }

    private Plate swarm(StageElement.Swarm swarm) {
        Fragments fragments =
                new Fragments(picture.world().width(), picture.world().height());
        var step = new Compositor.Step.Swarm(fragments);
        return seconds -> {
            Shift shift = merging ? Shift.NONE : path.at(seconds);
            fragments.clear();
            swarm.particles().at(seconds, new MovedParticles(fragments, shift, swarm.z(), picture));
            return step;
        };
    }

    private void flush() {
        if (waiting.isEmpty()) {
            return;
        }
        List<Consumer<Graphics2D>> drawings = List.copyOf(waiting);
        waiting.clear();
        var frame = new Rectangle2D.Double(
                0, 0, picture.world().width(), picture.world().height());
        Raster raster = Raster.paint(
                frame,
                0,
                g -> drawings.forEach(d -> {
                    Graphics2D own = (Graphics2D) g.create();
                    d.accept(own);
                    own.dispose();
                }));
        var step = new Compositor.Step.Paper(sheet(raster, 0, LayerMotion.NONE));
        plates.add(seconds -> step);
    }

    private Sheet sheet(Raster raster, double z, LayerMotion motion) {
        return new Sheet(raster, z, motion, picture.focusX(), picture.focusY());
    }

    /** What a layer at that depth can show while the camera moves, whole numbers. */
    Rectangle2D bounds(double z, LayerMotion motion, int blur) {
        double left = 0;
        double top = 0;
        double right = picture.world().width();
        double bottom = picture.world().height();
        double reach = merging ? 0 : motion.reach(path.seconds()) + Math.abs(motion.bobY());
        for (int i = 0; !merging && i <= 48; i++) {
            Shift shift = path.at(path.seconds() * i / 48);
            double k = shift.scale(z);
            left = Math.min(left, picture.focusX() + (shift.x(z) - picture.focusX()) / k);
            right = Math.max(right, picture.focusX() + (picture.world().width() + shift.x(z) - picture.focusX()) / k);
            top = Math.min(top, picture.focusY() + (shift.y(z) - picture.focusY()) / k);
            bottom =
                    Math.max(bottom, picture.focusY() + (picture.world().height() + shift.y(z) - picture.focusY()) / k);
        }
        double pad = merging && blur == 0 ? 0 : reach + 3 + 2 * blur;
        double x = Math.floor((left - pad) / 4) * 4;
        double y = Math.floor((top - pad) / 4) * 4;
        return new Rectangle2D.Double(x, y, Math.ceil(right + pad - x), Math.ceil(bottom + pad - y));
    }

    static Rectangle2D around(ComposedPicture picture, CameraPath path, boolean still) {
        Plates plates = new Plates(picture, path, still);
        return plates.bounds(0, LayerMotion.NONE, 1)
                .createUnion(plates.bounds(.7, LayerMotion.NONE, 1))
                .createUnion(plates.bounds(1.2, LayerMotion.NONE, 1));
    }
}
