package app.photoplay.studio.takes;

import app.photoplay.production.OrderQuote;
import app.photoplay.production.ShotOptions;
import app.photoplay.production.order.ShotOrders;
import app.photoplay.production.take.OwnTakes;
import app.photoplay.production.take.TakeHistory;
import app.photoplay.project.ProjectAccess;
import app.photoplay.project.ProjectId;
import app.photoplay.storyboard.ShotId;
import app.photoplay.studio.edit.EditSession;
import app.photoplay.studio.live.LiveView;
import app.photoplay.studio.sheet.ShotSheet;
import java.util.Collection;
import org.springframework.stereotype.Component;

/** Puts the takes of a shot into sheets, as the signed-in person may see and change them. */
@Component
public class TakeServices {

    private final TakeHistory history;
    private final ShotOrders orders;
    private final OwnTakes owned;
    private final ProjectAccess access;
    private final LiveView live;

    TakeServices(TakeHistory history, ShotOrders orders, OwnTakes owned, ProjectAccess access, LiveView live) {
        this.history = history;
        this.orders = orders;
        this.owned = owned;
        this.access = access;
        this.live = live;
    }

    /**
     * Adds strip, details and the way to new takes to a sheet.
     *
     * @param edits of the page that the sheet belongs to
     */
    public void furnish(ShotSheet sheet, EditSession edits) {
        new SheetTakes(this, edits, sheet).furnish();
    }

    /**
     * Has made what was offered, at the price that was shown.
     *
     * @throws app.photoplay.base.Refusal as {@link ShotOrders#place}
     */
    public void order(ProjectId project, OrderQuote offer) {
        orders.place(project, offer.wishes(), offer.credits());
    }

    /** As {@link OwnTakes#crop}. */
    public void crop(ProjectId project, Collection<ShotId> shots) {
        owned.crop(project, shots);
    }

    TakesShown load(ProjectId project, ShotId shot) {
        boolean editable = editable(project);
        ShotOptions options = editable ? orders.options(project, shot) : ShotOptions.NONE;
        return new TakesShown(shot, history.of(project, shot), options, editable, null);
    }

    /** Whether the signed-in person may choose, order and bring takes of it. */
    boolean editable(ProjectId project) {
        return access.rights(project).edit();
    }

    TakeHistory history() {
        return history;
    }

    ShotOrders orders() {
        return orders;
    }

    OwnTakes owned() {
        return owned;
    }

    LiveView live() {
        return live;
    }
}
