package app.photoplay.animatic.render;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.animatic.stage.Element;
import app.photoplay.animatic.stage.Motion;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PosesTests {

    private static final Rectangle2D ROOM = new Rectangle2D.Double(0, 0, 10, 10);
    private static final long BYTES = 10 * 10 * 4;

    private final List<Integer> painted = new ArrayList<>();

    @Test
    void keepsOnlyAsManyPosesAsThereIsRoomForAndPaintsTheOthersAgain() {
        AtomicLong room = new AtomicLong(3 * BYTES + 1);
        Poses poses = poses(8, room);

        round(poses, 8);
        round(poses, 8);

        assertThat(painted).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 3, 4, 5, 6, 7);
        assertThat(room).hasValue(1);
    }

    @Test
    void aPoseThatStaysIsPaintedOnceEvenWithoutAnyRoom() {
        Poses poses = poses(8, new AtomicLong(0));

        assertThat(poses.at(0)).isSameAs(poses.at(0));
        assertThat(painted).containsExactly(0);
    }

    private void round(Poses poses, int count) {
        IntStream.range(0, count).forEach(frame -> poses.at(frame / (double) Reel.RATE));
    }

    private Poses poses(int count, AtomicLong room) {
        var actor = new Element.Actor(0, 0, Motion.NONE, ROOM, count, frame -> frame, (pen, pose) -> {});
        return new Poses(actor, room, pose -> {
            painted.add(pose);
            return new Sheet(Raster.paint(ROOM, 0, g -> {}), 0, Motion.NONE, 0, 0);
        });
    }
}
