package app.photoplay.animatic.render;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.animatic.stage.LayerMotion;
import app.photoplay.animatic.stage.StageElement;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PosesTests {

    private static final Rectangle2D ROOM = new Rectangle2D.Double(0, 0, 10, 10);

    private final List<Integer> painted = new ArrayList<>();

    @Test
    void aPoseIsPaintedOnceForAllTheFramesThatItLasts() {
        Poses poses = poses(8, 2);

        IntStream.range(0, 6).forEach(frame -> poses.at(frame / (double) FrameRenderer.RATE));

        assertThat(painted).containsExactly(0, 1, 2);
        assertThat(poses.at(4 / (double) FrameRenderer.RATE)).isSameAs(poses.at(5 / (double) FrameRenderer.RATE));
    }

    @Test
    void onlyThePoseThatIsShownIsKept() {
        Poses poses = poses(2, 1);

        IntStream.range(0, 4).forEach(frame -> poses.at(frame / (double) FrameRenderer.RATE));

        assertThat(painted).containsExactly(0, 1, 0, 1);
    }

    private Poses poses(int count, int frames) {
        var actor =
                new StageElement.Actor(0, 0, LayerMotion.NONE, ROOM, count, frame -> frame / frames, (pen, pose) -> {});
        return new Poses(actor, pose -> {
            painted.add(pose);
            return new Sheet(Raster.paint(ROOM, 0, g -> {}), 0, LayerMotion.NONE, 0, 0);
        });
    }
}
