package app.photoplay.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class AllowanceTests {

    private static final Credits AS_IT_COMES = Credits.of(500);

    @Test
    void withoutAKeyTheFreePlanGivesWhatStandsInItsRow() {
        assertThat(monthly(null, false, AS_IT_COMES)).isEqualTo(AS_IT_COMES);
    }

    @Test
    void whoPaysTheServiceItselfIsNotRuledByCredits() {
        assertThat(monthly(null, true, AS_IT_COMES)).isEqualTo(Plan.WITHOUT_LIMIT);
    }

    @Test
    void theSettingRulesWithAndWithoutAKey() {
        assertThat(monthly("1200.5", false, AS_IT_COMES)).isEqualTo(new Credits(120_050));
        assertThat(monthly("1200.5", true, AS_IT_COMES)).isEqualTo(new Credits(120_050));
    }

    @Test
    void aPlanThatWasEditedIsAsItWasEdited() {
        assertThat(monthly(null, true, Credits.of(700))).isEqualTo(Credits.of(700));
        assertThat(monthly("1200", false, Credits.of(700))).isEqualTo(Credits.of(700));
    }

    @Test
    void anotherPlanIsAsItIs() {
        assertThat(allowance(null, true).of("studio", AS_IT_COMES, 10).monthly())
                .isEqualTo(AS_IT_COMES);
    }

    @Test
    void whatHasNoLimitDoesNotRunOut() {
        Plan plan = allowance(null, true).of("free", AS_IT_COMES, 300);
        Usage usage = new Usage(plan, Credits.of(1_000_000), Credits.of(5), Instant.EPOCH);

        assertThat(plan.limited()).isFalse();
        assertThat(Plan.limits(usage.left())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "0.001", "1e30"})
    void whatIsNoAmountOfCreditsIsRefused(String set) {
        assertThatThrownBy(() -> new PlanSettings(new BigDecimal(set)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("photoplay.plan.monthly-credits");
    }

    private static Credits monthly(@Nullable String set, boolean ownKey, Credits inItsRow) {
        return allowance(set, ownKey).of("free", inItsRow, 300).monthly();
    }

    private static Allowance allowance(@Nullable String set, boolean ownKey) {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        if (ownKey) {
            beans.addBean("key", new OwnKey() {});
        }
        return new Allowance(
                new PlanSettings(set == null ? null : new BigDecimal(set)), beans.getBeanProvider(OwnKey.class));
    }
}
