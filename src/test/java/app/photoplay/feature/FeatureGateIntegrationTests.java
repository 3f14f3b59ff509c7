package app.photoplay.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.photoplay.base.ChangeNotifier;
import app.photoplay.support.Creator;
import app.photoplay.support.PhotoplayTest;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

@PhotoplayTest
class FeatureGateIntegrationTests {

    private static final ProductFeature FEATURE = ProductFeature.PICTURE_EDITS;

    @Autowired
    FeatureGate features;

    @Autowired
    FeatureDesk desk;

    @Autowired
    ChangeNotifier changes;

    @Autowired
    ApplicationContext application;

    private Creator administrator;

    @BeforeEach
    void somebodyWhoMay() {
        administrator = Creator.administrator(application);
        // Others who share the application have switched it too.
        set(new FeatureRollout.Everybody());
    }

    @AfterEach
    void everybodyHasIt() {
        set(new FeatureRollout.Everybody());
    }

    @Test
    void itIsThereUntilItIsSwitchedOff() {
        Creator somebody = Creator.signUp(application);
        assertThat(sees(somebody)).isTrue();

        set(new FeatureRollout.Nobody());
        assertThat(sees(somebody)).isFalse();

        set(new FeatureRollout.Everybody());
        assertThat(sees(somebody)).isTrue();
    }

    @Test
    void onlyThoseWhoAreNamedHaveIt() {
        Creator named = Creator.signUp(application);
        Creator other = Creator.signUp(application);

        set(new FeatureRollout.Named(Set.of(named.id())));

        assertThat(sees(named)).isTrue();
        assertThat(sees(other)).isFalse();
        assertThat(features.isOn(FEATURE)).as("for nobody signed in").isFalse();
    }

    @Test
    void aShareKeepsItsPeopleWhenItGrows() {
        List<Creator> people = IntStream.range(0, 30)
                .mapToObj(n -> Creator.signUp(application))
                .toList();
        set(new FeatureRollout.Share(30));
        List<Creator> few = people.stream().filter(this::sees).toList();
        assertThat(few).hasSizeLessThan(people.size());
        assertThat(people.stream().filter(this::sees).toList())
                .as("at another look")
                .isEqualTo(few);

        set(new FeatureRollout.Share(99));

        assertThat(people.stream().filter(this::sees).toList()).containsAll(few).hasSizeGreaterThan(few.size());
    }

    @Test
    void whateverIsOpenLooksAgain() throws Exception {
        AtomicInteger looks = new AtomicInteger();
        try (var open = changes.subscribe(UUID.randomUUID(), looks::incrementAndGet)) {
            set(new FeatureRollout.Nobody());

            Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> looks.get() > 0);
        }
    }

    @Test
    void whatWasSwitchedSaysWhoDidIt() {
        set(new FeatureRollout.Share(20));

        assertThat(administrator.does(desk::all)).singleElement().satisfies(flag -> {
            assertThat(flag.rollout()).isEqualTo(new FeatureRollout.Share(20));
            assertThat(flag.change()).isNotNull();
            assertThat(flag.change().by()).isEqualTo(administrator.id());
        });
    }

    @Test
    void nobodyElseMay() {
        Creator somebody = Creator.signUp(application);

        assertThatThrownBy(() -> somebody.acts(() -> desk.set(FEATURE, new FeatureRollout.Nobody())))
                .isInstanceOf(AccessDeniedException.class);
    }

    private void set(FeatureRollout rollout) {
        administrator.acts(() -> desk.set(FEATURE, rollout));
    }

    private boolean sees(Creator person) {
        return person.does(() -> features.isOn(FEATURE));
    }
}
