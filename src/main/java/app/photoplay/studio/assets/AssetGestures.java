package app.photoplay.studio.assets;

import app.photoplay.assets.AssetActHistory;
import app.photoplay.assets.AssetActs;
import app.photoplay.assets.AssetCatalog;
import app.photoplay.assets.AssetGesture;
import app.photoplay.base.Refusal;
import app.photoplay.base.ui.Toast;
import app.photoplay.media.AssetId;
import app.photoplay.project.ProjectId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** Gestures on one or on many: what came of it is told with a way back, what was refused with the reason. */
final class AssetGestures {

    private final AssetActs acts;
    private final AssetActHistory history;
    private final AssetCatalog catalog;
    private final Runnable refresh;

    /** @param refresh shows what is there now */
    AssetGestures(AssetServices services, Runnable refresh) {
        this.acts = services.acts();
        this.history = services.history();
        this.catalog = services.catalog();
        this.refresh = refresh;
    }

    void favourite(List<AssetId> ids, boolean liked) {
        run(ids, () -> acts.favourite(ids, liked), liked ? "assets.told.favourite" : "assets.told.not-favourite");
    }

    void bin(List<AssetId> ids, boolean away) {
        run(ids, () -> acts.bin(ids, away), away ? "assets.told.bin" : "assets.told.restored");
    }

    void choose(List<AssetId> ids) {
        run(ids, () -> acts.choose(ids), "assets.told.chosen");
    }

    void reference(ProjectId project, UUID subject, List<AssetId> ids) {
        run(ids, () -> acts.reference(project, subject, ids), "assets.told.reference");
    }

    private void run(List<AssetId> ids, Supplier<AssetGesture> act, String key) {
        try {
            AssetGesture done = act.get();
            int seen = catalog.onlySeen(ids);
            UUID made = done.act();
            if (made == null) {
                Toast.failed(AssetWords.say(
                        done.left() > 0 ? key + ".none" : seen > 0 ? "assets.only-seen" : "assets.told.nothing"));
            } else {
                Toast.told(told(done, key, seen), AssetWords.say("edit.undo"), () -> undo(made));
            }
        } catch (Refusal refusal) {
            Toast.failed(AssetWords.say(refusal.code().messageKey(), refusal.arguments()));
        }
        refresh.run();
    }

    private static String told(AssetGesture done, String key, int seen) {
        List<String> words = new ArrayList<>();
        words.add(AssetWords.say(key, done.changed()));
        if (done.left() > 0) {
            words.add(AssetWords.say(key + ".left", done.left()));
        }
        if (seen > 0) {
            words.add(AssetWords.say("assets.only-seen.some", seen, AssetWords.count(seen)));
        }
        return String.join(" ", words);
    }

    /** Takes back what was done, here or elsewhere. */
    void undo(UUID act) {
        try {
            history.undo(act);
            Toast.told(AssetWords.say("edit.undone"));
        } catch (Refusal refusal) {
            Toast.failed(AssetWords.say(refusal.code().messageKey(), refusal.arguments()));
        }
        refresh.run();
    }
}
