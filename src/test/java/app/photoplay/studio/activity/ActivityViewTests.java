package app.photoplay.studio.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.doCallRealMethod;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import app.photoplay.base.ChangeNotifier;
import app.photoplay.conversion.Gate;
import app.photoplay.project.ProjectAccess;
import app.photoplay.project.ProjectRights;
import app.photoplay.storyboard.HistoryStep;
import app.photoplay.storyboard.LogEntry;
import app.photoplay.storyboard.StoryboardCommands;
import app.photoplay.storyboard.StoryboardHistory;
import app.photoplay.storyboard.document.Storyboard;
import app.photoplay.studio.life.FilmActs;
import app.photoplay.studio.live.LiveView;
import app.photoplay.support.screens.ComponentTest;
import app.photoplay.support.screens.FilmStage;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.RouteParameters;
import java.time.Instant;
import java.util.Map;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@ViewPackages(classes = ActivityViewTests.class)
class ActivityViewTests extends ComponentTest {

    private final StoryboardCommands commands = mock();
    private final ProjectAccess access = mock();

    @Test
    void eachStepIsALineOfItsDayWithAWayBackToAllButTheNewest() {
        ActivityView view = open(3);

        assertThat($(H2.class).from(view).all()).extracting(H2::getText).containsExactly("November 30, 2026");
        assertThat($(ListItem.class).from(view).all())
                .extracting(ComponentTest::text)
                .satisfiesExactly(
                        line -> assertThat(line).contains("Maya", "went back to step 1", "Now"),
                        line -> assertThat(line).contains("Maya", "took back an earlier step", "Back to here"),
                        line -> assertThat(line).contains("Photoplay", "broke the text down", "Back to here"));
        assertThat($(Button.class).from(view).withText("Show earlier steps").exists())
                .isFalse();

        $(Button.class).from(view).withText("Back to here").all().getLast().click();
        verify(commands).backTo(FilmStage.project(1), 1);
    }

    @Test
    void earlierStepsAreShownWhenAskedFor() {
        ActivityView view = open(80);
        assertThat($(ListItem.class).from(view).all()).hasSize(50);

        $(Button.class).from(view).withText("Show earlier steps").single().click();
        assertThat($(ListItem.class).from(view).all()).hasSize(80);
        assertThat($(Button.class).from(view).withText("Show earlier steps").exists())
                .isFalse();
    }

    private ActivityView open(int steps) {
        when(access.rights(any())).thenReturn(ProjectRights.ALL);
        when(access.require(any(), any()))
                .thenReturn(FilmStage.of(1, null, Gate.FILM, 0).summary());
        when(commands.history(any(), anyLong(), anyInt())).thenAnswer(call -> history(steps, call.getArgument(2)));
        ActivityView view = new ActivityView(
                commands,
                access,
                people -> Map.of(FilmStage.OWNER, "Maya"),
                people -> Map.of(FilmStage.OWNER, "media/people/maya"),
                acts(),
                new LiveView(new ChangeNotifier(), (pause, work) -> {}));
        BeforeEnterEvent event = mock();
        when(event.getRouteParameters())
                .thenReturn(
                        new RouteParameters("id", FilmStage.project(1).value().toString()));
        view.beforeEnter(event);
        UI.getCurrent().add(view);
        return view;
    }

    private static FilmActs acts() {
        FilmActs acts = mock();
        doCallRealMethod().when(acts).enter(any(), any());
        return acts;
    }

    private static StoryboardHistory history(int steps, int limit) {
        return new StoryboardHistory(
                steps,
                LongStream.rangeClosed(1, steps)
                        .map(n -> steps + 1 - n)
                        .limit(limit)
                        .mapToObj(revision -> step(revision, steps))
                        .toList(),
                Map.of());
    }

    private static HistoryStep step(long revision, long newest) {
        Long target = revision == newest ? null : 1L;
        LogEntry entry = revision == 1
                ? entry(1, "WriteScreenplay", null, null)
                : revision == newest ? entry(revision, "BackTo", null, 1L) : entry(revision, "Undo", target, null);
        return new HistoryStep(entry, Storyboard.EMPTY, Storyboard.EMPTY);
    }

    private static LogEntry entry(long revision, String name, @Nullable Long undoes, @Nullable Long backTo) {
        return new LogEntry(
                revision,
                Instant.parse("2026-11-30T10:00:00Z").plusSeconds(revision),
                revision == 1 ? null : FilmStage.OWNER,
                name,
                null,
                undoes,
                null,
                backTo);
    }
}
