package app.photoplay.studio.board;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import java.util.List;

/** The parts of something that is shown again: those that stay are not touched, so that they keep focus and picture. */
final class Children {

    private Children() {}

    /** Leaves these, in this order. */
    static <P extends Component & HasComponents> void show(P parent, List<? extends Component> wanted) {
        parent.getChildren().filter(child -> !wanted.contains(child)).toList().forEach(parent::remove);
        for (int i = 0; i < wanted.size(); i++) {
            int at = i;
            Component there = parent.getElement().getChildCount() > i
                    ? parent.getElement().getChild(i).getComponent().orElse(null)
                    : null;
            if (there != wanted.get(at)) {
                parent.addComponentAtIndex(at, wanted.get(at));
            }
        }
    }
}
