package app.photoplay.studio.ui;

import app.photoplay.base.ui.Icons;
import app.photoplay.conversion.ConversionProgress;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is being made now, what waits and why, what failed, what nobody knows, what was cancelled too late; a row with
 * nothing to say is not there.
 */
final class StageRows extends Composite<DescriptionList> {

    private final Row now = new Row("project.row.now", null);
    private final Row waiting = new Row("project.row.waiting", null);
    private final Row failed;
    private final Button retry;
    private final Row unanswered = new Row("project.row.unanswered", null);
    private final Row unbilled = new Row("project.row.unbilled", null);

    StageRows(StageActions actions) {
        retry = new Button(getTranslation("storyboard.retry"), click -> actions.retry());
        failed = new Row("project.row.failed", retry);
        failed.term.setAttribute("class", "red");
        failed.term.insertChild(0, Icons.FAILED.small().getElement());
        getContent().addClassName("rows");
        getContent().add(now, waiting, failed, unanswered, unbilled);
    }

    /**
     * The row of what failed has its own act while the film is being made: then it is not the main one.
     *
     * @param editable whether whoever looks may try again
     */
    void show(@Nullable ConversionProgress progress, boolean editable) {
        boolean running = progress != null && !progress.state().resting();
        now.show(progress != null && running ? StageWords.now(progress) : "");
        waiting.show(progress != null && running ? StageWords.waiting(progress) : "");
        failed.show(progress == null ? "" : StageWords.failed(progress));
        boolean retriable =
                editable && running && progress != null && !progress.retriable().isEmpty();
        failed.act(retriable);
        if (progress != null && retriable) {
            retry.setAriaLabel(StageWords.retry(progress));
        }
        // What is held or may be charged is told to whoever orders.
        unanswered.show(progress == null || !editable ? "" : StageWords.unanswered(progress));
        unbilled.show(progress == null || !editable ? "" : StageWords.unbilled(progress));
        getContent()
                .setVisible(running
                        || Stream.of(now, waiting, failed, unanswered, unbilled).anyMatch(Row::isVisible));
    }

    /** One row: a word, a sentence, and perhaps an act. */
    private static final class Row extends Div {

        private final Element term = new Element("dt");
        private final Element words = new Element("dd");
        private final @Nullable Component act;

        Row(String key, @Nullable Component act) {
            this.act = act;
            term.appendChild(new Span(getTranslation(key)).getElement());
            words.setAttribute("class", "tab");
            getElement().appendChild(term, words);
            if (act != null) {
                Element value = new Element("dd");
                value.appendChild(act.getElement());
                value.setAttribute("class", "act");
                getElement().appendChild(value);
            }
        }

        void show(String sentence) {
            setVisible(!sentence.isEmpty());
            if (!sentence.equals(words.getText())) {
                words.setText(sentence);
            }
        }

        void act(boolean visible) {
            if (act != null) {
                act.setVisible(visible);
            }
        }
    }
}
