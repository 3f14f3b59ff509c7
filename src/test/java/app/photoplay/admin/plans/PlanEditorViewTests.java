package app.photoplay.admin.plans;

import static app.photoplay.support.screens.PlanStates.CREATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import app.photoplay.base.ChangeNotifier;
import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.generation.Generations;
import app.photoplay.plan.Plan;
import app.photoplay.plan.PlanDraft;
import app.photoplay.plan.PlanEditor;
import app.photoplay.plan.PlanLimits;
import app.photoplay.plan.PlanTerms;
import app.photoplay.support.screens.ComponentTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.IntegerField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The editor where somebody else edits the same plan, and where a field cannot be kept. */
@ViewPackages(classes = PlanEditorViewTests.class)
class PlanEditorViewTests extends ComponentTest {

    private final PlanEditor editor = mock();
    private PlanEditorView view;

    @BeforeEach
    void somebodyWhoHasWrittenOneChange() {
        view = new PlanEditorView(editor, mock(Generations.class), new PlanNews(new ChangeNotifier()));
        UI.getCurrent().add(view);
        view.show(new PlanDraft(CREATOR, shots(130)));
    }

    @Test
    void aSecondClickPublishesNothingThatNobodyHasLookedAt() {
        PlanDraft theirs = new PlanDraft(CREATOR, shots(500));
        when(editor.draft(CREATOR.id())).thenReturn(theirs);
        when(editor.save(any(), any())).thenReturn(theirs);
        when(editor.publish(any())).thenThrow(new Refusal(ErrorCode.CHANGED_ELSEWHERE, null));

        test(button("Publish 1 change")).click();

        assertThat(text(view)).contains("Somebody wrote in this plan meanwhile");
        assertThat($(Button.class).all())
                .filteredOn(one ->
                        one.getText().startsWith("Publish") || one.getText().startsWith("Discard"))
                .isNotEmpty()
                .noneMatch(Button::isEnabled);
        test(button("I have looked at it")).click();
        assertThat(button("Publish 1 change").isEnabled()).isTrue();
        assertThat(text(view)).doesNotContain("Somebody wrote in this plan meanwhile");
    }

    @Test
    void whatCannotBeKeptIsSaidAndCanBeDiscarded() {
        view.show(new PlanDraft(CREATOR, null));
        when(editor.draft(CREATOR.id())).thenReturn(new PlanDraft(CREATOR, null));
        IntegerField shots = $(IntegerField.class)
                .withPropertyValue(IntegerField::getLabel, "Shots a film")
                .single();

        test(shots).setValue(0);

        verify(editor, never()).save(any(), any());
        assertThat(text(view)).contains("What stands in a field cannot be kept");
        test(button("Discard")).click();
        assertThat(shots.getValue()).isEqualTo(CREATOR.terms().limits().shotsAFilm());
        assertThat(shots.isInvalid()).isFalse();
        assertThat(text(view)).doesNotContain("What stands in a field cannot be kept");
    }

    private Button button(String words) {
        return $(Button.class).all().stream()
                .filter(one -> one.getText().startsWith(words))
                .findFirst()
                .orElseThrow();
    }

    private static PlanTerms shots(int shots) {
        Plan plan = CREATOR;
        PlanTerms was = plan.terms();
        PlanLimits limits = was.limits();
        return new PlanTerms(
                was.version() + 1,
                was.name(),
                was.words(),
                was.price(),
                was.interval(),
                was.credits(),
                new PlanLimits(
                        limits.filmsAMonth(),
                        shots,
                        limits.minutesAFilm(),
                        limits.resolution(),
                        limits.models(),
                        limits.storageBytes(),
                        limits.atOnce()),
                was.sharing());
    }
}
