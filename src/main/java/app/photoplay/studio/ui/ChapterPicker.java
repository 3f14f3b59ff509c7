package app.photoplay.studio.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Which parts of a longer text become the film, behind one line until somebody asks. Nothing ticked means all of it. */
final class ChapterPicker extends Composite<NativeDetails> {

    private final Consumer<List<Integer>> chosen;
    private final Div list = new Div();
    private final Span words = new Span();
    private final List<Element> boxes = new ArrayList<>();
    private List<String> titles = List.of();
    private List<Integer> picked = List.of();

    ChapterPicker(Consumer<List<Integer>> chosen) {
        this.chosen = chosen;
        words.addClassNames("sec", "t12");
        list.addClassName("parts");
        list.getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("new.chapters"));
        getContent().addClassName("chapters");
        getContent().setSummary(new Span(getTranslation("new.chapters")), words);
        getContent().setContent(list);
        getContent().setVisible(false);
    }

    /** @param now which are picked, by index; empty for all */
    void show(List<String> chapters, List<Integer> now) {
        getContent().setVisible(chapters.size() > 1);
        if (!chapters.equals(titles)) {
            titles = List.copyOf(chapters);
            build();
        }
        picked = now;
        for (int i = 0; i < boxes.size(); i++) {
            boxes.get(i).setProperty("checked", now.contains(i));
        }
        words.setText(
                now.isEmpty()
                        ? getTranslation("new.chapters-all", chapters.size())
                        : getTranslation("new.chapters-some", now.size(), chapters.size()));
    }

    private void build() {
        list.removeAll();
        boxes.clear();
        for (int i = 0; i < titles.size(); i++) {
            int index = i;
            Element box = new Element("input").setAttribute("type", "checkbox");
            box.addEventListener("change", event -> toggle(index));
            NativeLabel label = new NativeLabel();
            label.addClassName("part");
            label.getElement().appendChild(box, new Span(titles.get(i)).getElement());
            boxes.add(box);
            list.add(label);
        }
    }

    private void toggle(int index) {
        TreeSet<Integer> now = new TreeSet<>(picked);
        if (!now.remove(index)) {
            now.add(index);
        }
        chosen.accept(now.size() == titles.size() ? List.of() : List.copyOf(now));
    }
}
