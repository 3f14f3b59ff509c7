package app.photoplay.studio.review;

import app.photoplay.base.WordDiff;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** What a text was and what it is, one above the other, with the words that differ. */
final class DiffLines extends Composite<Div> {

    DiffLines(WordDiff diff) {
        getContent().addClassName("diff");
        getContent().getElement().setAttribute("dir", "auto");
        getContent().add(line(diff.first(), "was"), line(diff.second(), "is"));
    }

    private static Div line(List<WordDiff.Piece> pieces, String className) {
        Div line = new Div();
        line.addClassName(className);
        for (WordDiff.Piece piece : pieces) {
            Span words = new Span(piece.words() + " ");
            words.setClassName("x", piece.differs());
            line.add(words);
        }
        return line;
    }
}
