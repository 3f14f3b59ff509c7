package app.photoplay.studio.board;

import com.vaadin.flow.server.VaadinSession;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What somebody has written into forms of scenes and not saved: kept with the session, so that a lost page loses nothing. */
final class KeptScenes {

    /** Forms that anybody leaves open. */
    private static final int MOST = 50;

    private final Map<String, Kept> drafts = new LinkedHashMap<>();

    /** @param base what stood in the fields where the writing began */
    private record Kept(SceneDraft base, SceneDraft mine) {}

    private static KeptScenes mine() {
        VaadinSession session = VaadinSession.getCurrent();
        KeptScenes kept = session.getAttribute(KeptScenes.class);
        if (kept == null) {
            kept = new KeptScenes();
            session.setAttribute(KeptScenes.class, kept);
        }
        return kept;
    }

    /**
     * What was written, in what stands there now: fields that nobody wrote in follow it. Empty where that is the same.
     *
     * @param form which of the forms of which scene
     */
    static Optional<SceneDraft> find(String form, SceneDraft now) {
        return Optional.ofNullable(mine().drafts.get(form))
                .map(kept -> kept.mine().over(kept.base(), now))
                .filter(draft -> !draft.equals(now));
    }

    static void keep(String form, SceneDraft base, SceneDraft written) {
        Map<String, Kept> drafts = mine().drafts;
        drafts.remove(form);
        drafts.put(form, new Kept(base, written));
        if (drafts.size() > MOST) {
            drafts.remove(drafts.keySet().iterator().next());
        }
    }

    static void forget(String form) {
        mine().drafts.remove(form);
    }
}
