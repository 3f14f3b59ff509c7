package app.photoplay.studio.sheet;

import app.photoplay.base.ui.Icons;
import app.photoplay.production.StoryboardView.ShotView;
import app.photoplay.studio.board.DurationFormat;
import app.photoplay.studio.board.ShotSummary;
import app.photoplay.studio.board.ShotSummary.Kind;
import app.photoplay.studio.board.ShotWords;
import app.photoplay.studio.board.StoryboardActions;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** How the open shot stands; where it failed, why, and the way to try again. */
final class ShotStanding extends Composite<Div> {

    private final StoryboardActions actions;
    private final Span facts = new Span();
    private final Span state = new Span();
    private final Div reason = new Div();
    private final Div rewording = new Div();
    private @Nullable WordsForm form;

    ShotStanding(StoryboardActions actions) {
        this.actions = actions;
        facts.addClassNames("sec", "tab");
        state.addClassNames("tab", "standing");
        reason.addClassName("shot-why");
        Div line = new Div(facts, state);
        line.addClassName("shot-line");
        getContent().addClassName("shot-standing");
        getContent().add(line, reason, rewording);
    }

    void show(OpenShot open) {
        ShotView shot = open.shot();
        ShotSummary standing = ShotSummary.of(shot);
        boolean failed = standing.kind() == Kind.FAILED;
        facts.setText(getTranslation(
                "storyboard.shot-facts",
                ShotWords.size(shot),
                ShotWords.move(shot.move()),
                DurationFormat.words(shot.duration())));
        state.setText(ShotWords.standing(standing));
        state.setClassName("red", failed);
        reason.removeAll();
        reason.setVisible(failed);
        if (failed) {
            why(open, standing);
        }
        reword(shot, failed && open.mode().retryable());
    }

    private void reword(ShotView shot, boolean wanted) {
        WordsForm next = !wanted ? null : form != null && form.isFor(shot) ? form : new WordsForm(shot, actions);
        if (next != form) {
            rewording.removeAll();
            if (next != null) {
                rewording.add(next);
            }
            form = next;
        }
        rewording.setVisible(wanted);
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
        if (open.mode().retryable() && !ShotWords.failedForItsWords(standing)) {
            Button again = new Button(getTranslation("storyboard.retry"), Icons.RETRY.create());
            again.addClickListener(click -> actions.retry(open.shot().id()));
            reason.add(again);
        }
    }
}
