package app.photoplay.studio.board;

import app.photoplay.storyboard.SceneId;
import app.photoplay.storyboard.ShotId;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The one menu of all cards and scene heads: filled anew for what it is opened on, by its button, the right mouse
 * button or the keyboard. The browser says on what ({@code scripts/story-board.js}).
 */
final class BoardMenu extends ContextMenu {

    private final BoardActs acts;

    BoardMenu(Component board, BoardActs acts) {
        super(board);
        this.acts = acts;
        addClassName("board-menu");
    }

    @Override
    protected boolean onBeforeOpenMenu(ObjectNode detail) {
        Optional<ShotId> shot = text(detail, "shot").map(ShotId::of);
        Optional<SceneId> scene = text(detail, "scene").map(SceneId::of);
        removeAll();
        shot.ifPresent(this::fill);
        if (shot.isEmpty()) {
            scene.ifPresent(this::fill);
        }
        return getItems().size() > 0;
    }

    /** What can be done to a shot, or to all that are picked where it is one of them. */
    void fill(ShotId shot) {
        Map<ShotAct.Group, SubMenu> groups = new EnumMap<>(ShotAct.Group.class);
        for (ShotAct act : acts.possible(shot)) {
            Component line = line(acts.words(act, shot), act.keys());
            act.group()
                    .map(group -> groups.computeIfAbsent(
                            group, one -> addItem(one.words()).getSubMenu()))
                    .map(menu -> menu.addItem(line))
                    .orElseGet(() -> addItem(line))
                    .addClickListener(click -> acts.run(act, shot));
        }
    }

    void fill(SceneId scene) {
        for (SceneAct act : acts.possible(scene)) {
            addItem(line(act.words(), act.keys())).addClickListener(click -> acts.run(act, scene));
        }
    }

    private static Component line(String words, String keys) {
        Span key = new Span(keys);
        key.addClassName("key");
        key.getElement().setAttribute("aria-hidden", "true");
        Span line = new Span(new Span(words), key);
        line.addClassName("menu-line");
        return line;
    }

    private static Optional<String> text(ObjectNode detail, String name) {
        return Optional.ofNullable(detail.get(name)).filter(JsonNode::isString).map(JsonNode::asString);
    }
}
