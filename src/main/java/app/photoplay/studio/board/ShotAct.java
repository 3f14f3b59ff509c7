package app.photoplay.studio.board;

import app.photoplay.base.KebabCase;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What can be done to shots from their cards, by menu or by key. */
enum ShotAct {
    OPEN("Enter"),
    REDO("R"),
    PICK("X"),
    INSERT_BEFORE("Shift+I", Group.INSERT),
    INSERT_AFTER("I", Group.INSERT),
    DUPLICATE("D"),
    MERGE("Shift+M", Group.CUT),
    SPLIT("", Group.CUT),
    BACK("Alt+\u2190", Group.MOVE),
    FORWARD("Alt+\u2192", Group.MOVE),
    SCENE_BEFORE("Alt+\u2191", Group.MOVE),
    NEXT_SCENE("Alt+\u2193", Group.MOVE),
    SPLIT_SCENE("", Group.CUT),
    POSTER(""),
    REMOVE("Del");

    /** What the menu shows behind one line, so that all of it is seen at once. */
    enum Group {
        INSERT,
        CUT,
        MOVE;

        /** «Insert». */
        String words() {
            return I18NProvider.translate("board.act-group." + KebabCase.of(this));
        }
    }

    private final String keys;
    private final @Nullable Group group;

    ShotAct(String keys) {
        this(keys, null);
    }

    ShotAct(String keys, @Nullable Group group) {
        this.keys = keys;
        this.group = group;
    }

    /** Behind which line of the menu it is; empty where it has one of its own. */
    Optional<Group> group() {
        return Optional.ofNullable(group);
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
