package app.photoplay.studio.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.photoplay.base.UserId;
import app.photoplay.plan.Credits;
import app.photoplay.plan.Plan;
import app.photoplay.plan.Resolution;
import app.photoplay.plan.Usage;
import app.photoplay.plan.Usages;
import app.photoplay.project.AspectRatio;
import app.photoplay.project.Look;
import app.photoplay.project.ProjectId;
import app.photoplay.project.ProjectMembers;
import app.photoplay.project.ProjectRight;
import app.photoplay.project.ProjectRights;
import app.photoplay.project.ProjectSummary;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FilmFundsTests {

    private static final ProjectSummary FILM = new ProjectSummary(
            ProjectId.next(),
            new UserId(UUID.randomUUID()),
            "The Lamp",
            Look.NOIR,
            AspectRatio.WIDE_16_9,
            Resolution.HD,
            Instant.EPOCH);

    private final Usages usages = mock();
    private final ProjectMembers members = mock();
    private final FilmFunds funds = new FilmFunds(usages, members);

    @BeforeEach
    void theOwnerHasMoreThanTheOnlooker() {
        when(usages.ofPayer(FILM.owner())).thenReturn(has(500));
        when(usages.mine()).thenReturn(has(70));
    }

    @Test
    void anEditorSeesWhatTheyMayOrderOfTheOwnersCredits() {
        when(members.left(FILM.id())).thenReturn(Optional.of(new BigDecimal("4.80")));
        assertThat(left(ProjectRight.EDIT)).isEqualTo(new Credits(480));

        when(members.left(FILM.id())).thenReturn(Optional.of(new BigDecimal("900")));
        assertThat(left(ProjectRight.EDIT)).as("no more than there is").isEqualTo(Credits.of(500));

        when(members.left(FILM.id())).thenReturn(Optional.empty());
        assertThat(left(ProjectRight.EDIT)).isEqualTo(Credits.of(500));
    }

    @Test
    void theOwnerSeesTheirOwnAndWhoOrdersNothingSeesNone() {
        assertThat(left(ProjectRight.OWN)).isEqualTo(Credits.of(70));
        assertThat(funds.of(FILM, new ProjectRights(ProjectRight.COMMENT))).isNull();
        assertThat(funds.of(FILM, new ProjectRights(ProjectRight.VIEW))).isNull();
    }

    private Credits left(ProjectRight right) {
        Usage usage = funds.of(FILM, new ProjectRights(right));
        assertThat(usage).isNotNull();
        return usage.left();
    }

    private static Usage has(long credits) {
        return new Usage(
                mock(Plan.class),
                Credits.of(credits),
                Credits.of(3),
                Credits.ZERO,
                null,
                Instant.EPOCH,
                Instant.EPOCH,
                ZoneOffset.UTC,
                false);
    }
}
