package app.photoplay.studio.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.conversion.ConversionState;
import app.photoplay.conversion.Gate;
import app.photoplay.project.ProjectLinks;
import app.photoplay.project.ProjectRight;
import app.photoplay.project.ProjectRights;
import app.photoplay.support.screens.FilmStage;
import app.photoplay.support.screens.SkerryPoint;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A film's page offers to each person what its services let them do, and shows no prices to whoever orders nothing. */
@ViewPackages(classes = ProjectView.class)
class FilmRightsViewTests extends ScreensTest {

    @ParameterizedTest
    @EnumSource(names = {"VIEW", "COMMENT"})
    void whoOrdersNothingSeesNoPricesAndNoActs(ProjectRight right) {
        for (FilmStage film : List.of(
                FilmStage.of(1, ConversionState.MAKING, Gate.FILM, 11).failing(14),
                FilmStage.of(3, ConversionState.AT_GATE, Gate.SHOT_LIST, 0),
                FilmStage.of(5, ConversionState.INCOMPLETE, Gate.FILM, 20).failing(13),
                FilmStage.of(8, ConversionState.DONE, Gate.FILM, 20))) {
            ProjectView view = open(film, right);

            assertThat(text(view)).doesNotContainPattern("\\d credit|Credits|your plan");
            assertThat(acts())
                    .as("%s", film.state())
                    .doesNotContain("Share", "Cancel", "Try again", "Undo", "Redo", "Removed shots and takes")
                    .noneMatch(words -> words.contains("credit") || words.startsWith("Continue"));
        }
    }

    @Test
    void anEditorOrdersAndDoesNotShare() {
        open(FilmStage.of(3, ConversionState.AT_GATE, Gate.SHOT_LIST, 0), ProjectRight.EDIT);

        assertThat(acts()).anyMatch(words -> words.startsWith("Continue")).doesNotContain("Share");

        open(FilmStage.of(8, ConversionState.DONE, Gate.FILM, 20), ProjectRight.OWN);
        assertThat(acts()).contains("Share");
    }

    @Test
    void theModelsAreThoseOfThePlanThatPays() {
        FilmStage film =
                FilmStage.of(5, ConversionState.INCOMPLETE, Gate.FILM, 20).failing(13);
        services.rights = new ProjectRights(ProjectRight.EDIT);
        services.paying("maker/paint");
        services.put(film);
        String shot = SkerryPoint.shotId(film.project(), 13).toString();
        UI.getCurrent().navigate(ProjectLinks.screen(film.project()), QueryParameters.simple(Map.of("shot", shot)));

        assertThat(models("maker/paint"))
                .contains("maker/paint", "maker/picture · not in the plan that pays for this film");
    }

    /** As they are offered in the field that has that one. */
    @SuppressWarnings("unchecked")
    private List<String> models(String one) {
        return $(Select.class).all().stream()
                .map(field -> (Select<Object>) field)
                .filter(field -> field.getListDataView().getItems().anyMatch(one::equals))
                .flatMap(field -> field.getListDataView().getItems().map(field.getItemLabelGenerator()::apply))
                .toList();
    }

    @Test
    void aShotIsReadByWhoMayNotChangeIt() {
        FilmStage film =
                FilmStage.of(5, ConversionState.INCOMPLETE, Gate.FILM, 20).failing(13);
        services.rights = new ProjectRights(ProjectRight.COMMENT);
        services.put(film);
        String shot = SkerryPoint.shotId(film.project(), 13).toString();
        UI.getCurrent().navigate(ProjectLinks.screen(film.project()), QueryParameters.simple(Map.of("shot", shot)));

        assertThat($(TextArea.class).all()).isNotEmpty().allMatch(HasValue::isReadOnly);
        assertThat(acts()).doesNotContain("Save", "Split here", "Join with next", "Try again");
    }

    private List<String> acts() {
        return Stream.concat(
                        $(Button.class).all().stream()
                                .map(button ->
                                        button.getText() + button.getAriaLabel().orElse("")),
                        $(NativeButton.class).all().stream().map(NativeButton::getText))
                .toList();
    }

    private ProjectView open(FilmStage film, ProjectRight right) {
        services.rights = new ProjectRights(right);
        services.put(film);
        return navigate(ProjectLinks.screen(film.project()), ProjectView.class);
    }
}
