package app.photoplay.studio.takes;

import app.photoplay.base.WordDiff;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What differs between two takes, a row for each thing, the words underlined where they do. */
final class DifferenceTable extends Composite<Div> {

    DifferenceTable() {
        getContent().addClassName("cp-differs");
    }

    void show(ComparedTakes now) {
        TakeDifferences differences = now.differences();
        getContent().removeAll();
        Span same = new Span();
        same.addClassNames("sec", "t12");
        same.setText(
                differences.same().isEmpty()
                        ? ""
                        : getTranslation(
                                "takes.compare.same",
                                differences.same().stream()
                                        .map(field -> getTranslation("takes.field." + field)
                                                .toLowerCase(Locale.ROOT))
                                        .collect(Collectors.joining(", "))));
        Div head = new Div(new H2(getTranslation("takes.compare.differs")), same);
        head.addClassName("cp-dh");
        getContent().add(head);
        if (differences.rows().isEmpty()) {
            Span nothing = new Span(getTranslation("takes.compare.nothing"));
            nothing.addClassName("sec");
            getContent().add(nothing);
            return;
        }
        DescriptionList list = new DescriptionList();
        list.addClassNames("cp-d", "tab");
        for (TakeDifferences.Row row : differences.rows()) {
            Div line = new Div();
            line.addClassName("cp-r");
            line.setClassName("words", row.field().endsWith("words"));
            line.getElement()
                    .appendChild(new Element("dt").setText(getTranslation("takes.field." + row.field())))
                    .appendChild(value(row.first(), now.first().number()))
                    .appendChild(value(row.second(), now.second().number()));
            list.getElement().appendChild(line.getElement());
        }
        getContent().add(list);
    }

    private static Element value(List<WordDiff.Piece> pieces, int take) {
        Element value = new Element("dd").setAttribute("data-t", String.valueOf(take));
        boolean first = true;
        for (WordDiff.Piece piece : pieces) {
            if (!first) {
                value.appendChild(new Text(" ").getElement());
            }
            value.appendChild(
                    piece.differs() ? new Element("ins").setText(piece.words()) : new Text(piece.words()).getElement());
            first = false;
        }
        return value;
    }
}
