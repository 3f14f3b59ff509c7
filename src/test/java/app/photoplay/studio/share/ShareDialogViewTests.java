package app.photoplay.studio.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.base.UserId;
import app.photoplay.plan.Resolution;
import app.photoplay.project.AspectRatio;
import app.photoplay.project.Look;
import app.photoplay.project.ProjectId;
import app.photoplay.project.ProjectSummary;
import app.photoplay.sharing.GuestMark;
import app.photoplay.sharing.Publications;
import app.photoplay.sharing.ShareLinks;
import app.photoplay.support.screens.ComponentTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@ViewPackages(classes = ShareDialogViewTests.class)
class ShareDialogViewTests extends ComponentTest {

    @Test
    void whoeverDoesNotOwnTheFilmIsToldSoAndNothingElse() {
        Publications publications = mock(Publications.class);
        when(publications.standing(any())).thenThrow(new Refusal(ErrorCode.NOT_FOUND, null));
        ShareDialog dialog = new ShareDialog(
                new ShareServices(
                        mock(ShareLinks.class),
                        publications,
                        mock(GuestMark.class),
                        Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)),
                new ProjectSummary(
                        new ProjectId(UUID.randomUUID()),
                        new UserId(UUID.randomUUID()),
                        "The ferry",
                        Look.NOIR,
                        AspectRatio.WIDE_16_9,
                        Resolution.HD,
                        Instant.EPOCH),
                ZoneOffset.UTC);

        dialog.open();

        assertThat(dialog.isOpened()).isFalse();
        assertThat(text($(Span.class)
                        .from($(Notification.class).single())
                        .withClassName("told")
                        .single()))
                .isEqualTo("Only whoever owns this film shares it.");
    }
}
