package app.photoplay.studio.board;

import app.photoplay.base.KebabCase;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Arrays;
import java.util.Optional;

/** What can be done to shots from their cards, by menu or by key. */
enum ShotAct {
    OPEN("Enter"),
    REDO("R"),
    PICK("X"),
    INSERT_BEFORE("Shift+I"),
    INSERT_AFTER("I"),
    DUPLICATE("D"),
    MERGE("Shift+M"),
    SPLIT(""),
    BACK("Alt+\u2190"),
    FORWARD("Alt+\u2192"),
    SCENE_BEFORE("Alt+\u2191"),
    NEXT_SCENE("Alt+\u2193"),
    SPLIT_SCENE(""),
    POSTER(""),
    REMOVE("Del");

    private final String keys;

    ShotAct(String keys) {
        this.keys = keys;
    }

    /** As printed on the keyboard; empty where there are none. */
    String keys() {
        return keys;
    }

    /** «Remove», for one or for several. */
    String words(int shots) {
        return I18NProvider.translate("board.act." + id(), shots);
    }

    /** As the browser names it. */
    String id() {
        return KebabCase.of(this);
    }

    /** The one of that id. */
    static Optional<ShotAct> of(String id) {
        return Arrays.stream(values()).filter(act -> act.id().equals(id)).findFirst();
    }
}
