package app.photoplay.studio.ui;

import app.photoplay.base.Refusal;
import app.photoplay.base.ui.BrowserZone;
import app.photoplay.base.ui.Toast;
import app.photoplay.conversion.ConversionProgress;
import app.photoplay.conversion.Gate;
import app.photoplay.conversion.process.Conversions;
import app.photoplay.production.OrderQuote;
import app.photoplay.storyboard.ShotId;
import app.photoplay.studio.share.ShareDialog;
import app.photoplay.studio.share.ShareServices;
import app.photoplay.studio.takes.TakeServices;
import java.util.function.Consumer;

/** Does what is pressed beside the frame; the screen is read anew after each act, also after one that was refused. */
final class StageCommands implements StageActions {

    private final ProjectView screen;
    private final Conversions conversions;
    private final TakeServices takes;
    private final ShareServices sharing;

    StageCommands(ProjectView screen, Conversions conversions, TakeServices takes, ShareServices sharing) {
        this.screen = screen;
        this.conversions = conversions;
        this.takes = takes;
        this.sharing = sharing;
    }

    @Override
    public FilmScreen shown() {
        return screen.shown();
    }

    @Override
    public void watch() {
        screen.watch();
    }

    @Override
    public void stopWatching() {
        screen.stopWatching();
    }

    @Override
    public void cancel() {
        act(progress -> conversions.cancel(progress.id()));
    }

    @Override
    public void retry() {
        act(progress -> conversions.retryFailed(progress.id()));
    }

    void retry(ShotId shot) {
        act(progress -> conversions.retryShot(progress.id(), shot));
    }

    void retry(ShotId shot, String action) {
        act(progress -> conversions.retryShot(progress.id(), shot, action));
    }

    @Override
    public void continueTo(Gate gate) {
        act(progress -> conversions.continueTo(progress.id(), gate));
    }

    @Override
    public void recut() {
        act(progress -> conversions.recut(progress.id()));
    }

    @Override
    public void order(OrderQuote offer) {
        act(progress -> takes.order(screen.id(), offer));
    }

    @Override
    public void share() {
        new ShareDialog(sharing, shown().project(), BrowserZone.now()).open();
    }

    @Override
    public void open(ShotId shot) {
        screen.open(shot);
    }

    @Override
    public void edit(ShotId shot) {
        screen.edit(shot);
    }

    private void act(Consumer<ConversionProgress> act) {
        ConversionProgress progress = shown().progress();
        if (progress == null) {
            return;
        }
        try {
            act.accept(progress);
        } catch (Refusal refusal) {
            Toast.refused(refusal);
        }
        screen.reload();
    }
}
