package app.photoplay.conversion.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import app.photoplay.base.CurrentUser;
import app.photoplay.base.UserId;
import app.photoplay.conversion.BudgetOverruns;
import app.photoplay.conversion.ConversionFacts;
import app.photoplay.conversion.Gate;
import app.photoplay.conversion.OutstandingCost;
import app.photoplay.plan.Credits;
import app.photoplay.project.ProjectMembers;
import app.photoplay.project.ProjectSummary;
import app.photoplay.storyboard.ShotId;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MemberChargeTests {

    private final UserId owner = UserId.next();
    private final UserId editor = UserId.next();
    private final ShotId shot = ShotId.next();
    private final ProjectSummary project = mock(ProjectSummary.class);
    private final ConversionFacts conversion = mock(ConversionFacts.class);
    private final BudgetCheck budget = mock(BudgetCheck.class);
    private final ProjectMembers members = mock(ProjectMembers.class);

    @BeforeEach
    void aFilmHasFailedShots() {
        when(project.owner()).thenReturn(owner);
        when(budget.ofRetry(conversion, project)).thenReturn(Credits.of(7));
        when(budget.ofRetry(conversion, project, shot)).thenReturn(Credits.of(2));
        when(budget.outstanding(conversion, project))
                .thenReturn(new OutstandingCost(Credits.of(3), Credits.of(30), BudgetOverruns.NONE));
    }

    @Test
    void anEditorIsCountedWhatTheyTryAgainAndGoOnWith() {
        MemberCharge charge = as(editor);

        assertThat(charge.ofRetry(conversion, project)).isEqualTo(Credits.of(7));
        assertThat(charge.ofRetry(conversion, project, shot)).isEqualTo(Credits.of(2));
        assertThat(charge.upTo(conversion, project, Gate.STILLS)).isEqualTo(Credits.of(3));

        charge.count(project, Credits.of(7));
        verify(members).charge(project, new BigDecimal("7.00"));
    }

    @Test
    void theOwnerIsNot() {
        MemberCharge charge = as(owner);

        assertThat(charge.ofRetry(conversion, project)).isEqualTo(Credits.ZERO);
        charge.count(project, Credits.of(7));
        verify(members, never()).charge(any(), any());
    }

    private MemberCharge as(UserId person) {
        CurrentUser me = () -> Optional.of(person);
        return new MemberCharge(budget, members, me);
    }
}
