package app.photoplay.production;

import app.photoplay.plan.Credits;
import app.photoplay.storyboard.TakeKind;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What can be ordered for one shot now.
 *
 * @param prices of one candidate of each that can be ordered
 * @param usual what people mean by redoing it
 * @param made whether something is made of it already
 * @param open what is ordered for it and not done; null where nothing is
 * @param edit what it costs to change its picture by an instruction; null where no model here can, or there is no picture
 * @param before whether the shot before it has a clip whose last frame it can begin with
 * @param after whether anything is made of the shot after it, whose first frame it can show
 */
public record ShotOptions(
        Map<OrderedTakes, Credits> prices,
        OrderedTakes usual,
        boolean made,
        @Nullable ShotOrder open,
        boolean before,
        boolean after,
        @Nullable Credits edit) {

    public static final ShotOptions NONE =
            new ShotOptions(Map.of(), OrderedTakes.STILL, false, null, false, false, null);

    /** Whether that kind is under way because somebody ordered it. */
    public boolean making(TakeKind kind) {
        return open != null && open.what().includes(kind);
    }
}
