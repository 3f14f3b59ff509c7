package app.photoplay.studio.sheet;

import app.photoplay.base.ui.Icons;
import app.photoplay.studio.board.ShotSummary;
import app.photoplay.studio.board.ShotSummary.Kind;
import app.photoplay.studio.board.ShotWords;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** How the open shot stands; where it failed, why, and the way to try again. */
final class ShotStanding extends Composite<Div> {

    private final SheetGestures gestures;
    private final Runnable withTheseWords;
    private final Span state = new Span();
    private final Div reason = new Div();

    /** @param withTheseWords tries again with what stands in the fields */
    ShotStanding(SheetGestures gestures, Runnable withTheseWords) {
        this.gestures = gestures;
        this.withTheseWords = withTheseWords;
        state.addClassNames("tab", "standing");
        reason.addClassName("shot-why");
        Div line = new Div(state);
        line.addClassName("shot-line");
        getContent().addClassName("shot-standing");
        getContent().add(line, reason);
    }

    void show(OpenShot open) {
        ShotSummary standing = ShotSummary.of(open.shot());
        boolean failed = standing.kind() == Kind.FAILED;
        // A picture that is as it should be says so itself.
        state.setText(standing.kind() == Kind.MADE ? "" : ShotWords.standing(standing));
        state.setClassName("red", failed);
        reason.removeAll();
        reason.setVisible(failed);
        if (failed) {
            why(open, standing);
        }
    }

    private void why(OpenShot open, ShotSummary standing) {
        Div answer = new Div(new Span(ShotWords.failure(standing)));
        String said = standing.making().said();
        if (said != null) {
            Span quotation = new Span(getTranslation("storyboard.said", said));
            quotation.addClassName("said");
            answer.add(quotation);
        }
        reason.add(answer);
        if (open.mode().retryable()) {
            boolean words = ShotWords.failedForItsWords(standing);
            Button reworded = new Button(getTranslation("storyboard.retry-words"), click -> withTheseWords.run());
            Div acts = new Div(reworded);
            acts.addClassName("choices");
            if (!words) {
                acts.addComponentAsFirst(new Button(
                        getTranslation("storyboard.retry"), Icons.RETRY.create(), click -> gestures.retry(open)));
            }
            reason.add(acts);
        }
    }
}
