package app.photoplay.animatic.render;

import app.photoplay.animatic.stage.Element;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * One actor's poses, painted when they are first shown. They are kept for the next round as long as the reel has room:
 * a large figure with many poses would otherwise fill the memory, and is painted again instead.
 */
final class Poses implements Plates.Plate {

    private final Element.Actor actor;
    private final IntFunction<Sheet> painting;
    private final AtomicLong room;
    private final Compositor.@Nullable Step[] kept;
    private int shown = -1;
    private Compositor.@Nullable Step last;

    /**
     * Prepares an actor.
     *
     * @param painting paints the pose of a number
     * @param room bytes that the whole reel may still keep, shared by its actors
     */
    Poses(Element.Actor actor, AtomicLong room, IntFunction<Sheet> painting) {
        this.actor = actor;
        this.painting = painting;
        this.room = room;
        kept = new Compositor.Step[actor.poses()];
    }

    @Override
    public Compositor.Step at(double seconds) {
        int pose = Math.floorMod(actor.poseAt().applyAsInt((int) Math.round(seconds * Reel.RATE)), kept.length);
        Compositor.Step known = pose == shown ? last : kept[pose];
        if (known == null) {
            Sheet sheet = painting.apply(pose);
            known = new Compositor.Step.Paper(sheet);
            if (room.addAndGet(-sheet.raster().bytes()) >= 0) {
                kept[pose] = known;
            } else {
                room.addAndGet(sheet.raster().bytes());
            }
        }
        shown = pose;
        last = known;
        return known;
    }
}
