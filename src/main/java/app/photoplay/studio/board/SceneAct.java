package app.photoplay.studio.board;

import app.photoplay.base.KebabCase;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Arrays;
import java.util.Optional;

/** What can be done to a scene from its head, by menu or by key. */
enum SceneAct {
    EDIT("E"),
    ADD_SHOT(""),
    UP("Alt+\u2191"),
    DOWN("Alt+\u2193"),
    MERGE("Shift+M"),
    INSERT_BEFORE("Shift+I"),
    INSERT_AFTER("I"),
    REMOVE("Del");

    private final String keys;

    SceneAct(String keys) {
        this.keys = keys;
    }

    /** As printed on the keyboard; empty where there are none. */
    String keys() {
        return keys;
    }

    String words() {
        return I18NProvider.translate("board.scene-act." + id());
    }

    /** As the browser names it. */
    String id() {
        return KebabCase.of(this);
    }

    /** The one of that id. */
    static Optional<SceneAct> of(String id) {
        return Arrays.stream(values()).filter(act -> act.id().equals(id)).findFirst();
    }
}
