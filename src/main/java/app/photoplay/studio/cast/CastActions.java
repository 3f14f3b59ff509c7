package app.photoplay.studio.cast;

import app.photoplay.media.AssetId;
import app.photoplay.production.CastOverview.ShotLine;
import app.photoplay.production.OrderQuote;
import app.photoplay.production.ReferenceOrder;
import app.photoplay.production.ReferenceSubject;
import app.photoplay.storyboard.document.LocationId;
import app.photoplay.storyboard.document.PersonId;
import app.photoplay.storyboard.document.StoryboardCommand;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a creator can do on the cast's screen; the screen decides what happens. */
interface CastActions {

    void open(PersonId person);

    void open(LocationId place);

    void close();

    /**
     * Does it on the ground of what the screen shows, and tells it with a way back.
     *
     * @param key what to tell, such as «edit.person-changed»
     * @return whether it was done
     */
    boolean edit(StoryboardCommand command, String key, Object... arguments);

    /**
     * The same for what stands in a field.
     *
     * @throws app.photoplay.base.Refusal at that field
     */
    void editField(StoryboardCommand command, String key, Object... arguments);

    /** Has made anew what is stale, for the price that was shown. */
    void redo(OrderQuote stale);

    /** Asks for a reference picture: one from outside, one of these shots, or one that is made for its price. */
    void askForReference(ReferenceSubject subject, String name, List<ShotLine> shots, Consumer<AssetId> add);

    /** How the last one that was ordered stands; null where none was. */
    ReferenceOrder.@Nullable State reference(ReferenceSubject subject);
}
