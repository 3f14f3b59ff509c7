package app.photoplay.studio.sheet;

import app.photoplay.base.KebabCase;
import app.photoplay.base.ui.Icons;
import app.photoplay.production.StoryboardView.ShotView;
import app.photoplay.storyboard.ActionRule;
import app.photoplay.storyboard.ShotId;
import app.photoplay.studio.board.StoryboardActions;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;

/** The words that a failed shot is made from, to be changed before it is tried again. */
final class WordsForm extends Composite<Div> {

    private final ShotId shot;
    private final String before;
    private final StoryboardActions actions;
    private final TextArea words = new TextArea();

    WordsForm(ShotView shot, StoryboardActions actions) {
        this.shot = shot.id();
        this.actions = actions;
        before = sent(shot.action());
        words.setLabel(getTranslation(shot.title() ? "storyboard.words-card" : "storyboard.words"));
        words.setHelperText(getTranslation("storyboard.words-helper"));
        words.setValue(before);
        words.setMinRows(2);
        words.setMaxRows(8);
        words.setWidthFull();
        words.setManualValidation(true);
        words.addValueChangeListener(event -> judge());
        Button again = new Button(getTranslation("storyboard.retry-words"), Icons.RETRY.create());
        again.addClickListener(click -> tryAgain());
        getContent().addClassName("shot-reword");
        getContent().add(words, again);
    }

    /** Whether it was made for that shot, and holds what may be typed there already. */
    boolean isFor(ShotView other) {
        return shot.equals(other.id()) && before.equals(sent(other.action()));
    }

    private void tryAgain() {
        if (!judge()) {
            words.focus();
        } else if (words.getValue().strip().equals(before)) {
            actions.retry(shot);
        } else {
            actions.retry(shot, words.getValue());
        }
    }

    /** Says at the field what is wrong with its words; true where nothing is. */
    private boolean judge() {
        Optional<ActionRule.Flaw> flaw = ActionRule.flawOf(words.getValue());
        flaw.ifPresent(found -> words.setErrorMessage(
                getTranslation("storyboard.action." + KebabCase.of(found), ActionRule.MAX_LENGTH)));
        words.setInvalid(flaw.isPresent());
        return flaw.isEmpty();
    }

    /** As much of it as a model is told, and no character in half. */
    private static String sent(String action) {
        String all = action.strip();
        if (all.length() <= ActionRule.MAX_LENGTH) {
            return all;
        }
        boolean half = Character.isHighSurrogate(all.charAt(ActionRule.MAX_LENGTH - 1));
        return all.substring(0, ActionRule.MAX_LENGTH - (half ? 1 : 0));
    }
}
