package app.photoplay.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.support.screens.ComponentTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import java.util.List;
import org.junit.jupiter.api.Test;

@ViewPackages(classes = ToastViewTests.class)
class ToastViewTests extends ComponentTest {

    @Test
    void whatWasDoneBeforeIsNoNewsOnceSomethingElseIsDone() {
        Toast.told("Shot 1 was moved.");
        Toast.told("Taken back.", "Undo", () -> {});
        Toast.told("Shot 2 was moved.");

        assertThat(words()).containsExactly("Shot 2 was moved.");
    }

    @Test
    void whyNothingWasDoneStaysBesideWhatIsDoneNext() {
        Toast.failed("That picture is too large.");
        Toast.failed("That picture is too large.");
        Toast.told("Saved.");

        assertThat(words()).containsExactlyInAnyOrder("That picture is too large.", "Saved.");
    }

    private List<String> words() {
        return $(Notification.class).all().stream()
                .filter(Notification::isOpened)
                .map(toast ->
                        text($(Span.class).from(toast).withClassName("told").single()))
                .toList();
    }
}
