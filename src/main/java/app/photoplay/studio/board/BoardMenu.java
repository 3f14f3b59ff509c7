package app.photoplay.studio.board;

import app.photoplay.storyboard.SceneId;
import app.photoplay.storyboard.ShotId;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.function.Consumer;
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
        acts.possible(shot).forEach(act -> add(acts.words(act, shot), act.keys(), done -> acts.run(act, shot)));
    }

    void fill(SceneId scene) {
        acts.possible(scene).forEach(act -> add(act.words(), act.keys(), done -> acts.run(act, scene)));
    }

    private void add(String words, String keys, Consumer<MenuItem> run) {
        Span key = new Span(keys);
        key.addClassName("key");
        key.getElement().setAttribute("aria-hidden", "true");
        Span line = new Span(new Span(words), key);
        line.addClassName("menu-line");
        MenuItem item = addItem(line);
        item.addClickListener(click -> run.accept(item));
    }

    private static Optional<String> text(ObjectNode detail, String name) {
        return Optional.ofNullable(detail.get(name)).filter(JsonNode::isString).map(JsonNode::asString);
    }
}
