package app.photoplay.conversion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.photoplay.base.ErrorCode;
import app.photoplay.generation.GenerationFailure;
import app.photoplay.generation.GenerationRequest;
import app.photoplay.media.AssetId;
import app.photoplay.plan.Credits;
import app.photoplay.production.ReferenceOrder;
import app.photoplay.production.ReferenceSubject;
import app.photoplay.production.order.ReferenceOrders;
import app.photoplay.project.ProjectId;
import app.photoplay.storyboard.StoryboardArchive;
import app.photoplay.storyboard.StoryboardCommands;
import app.photoplay.storyboard.document.LocationEntry;
import app.photoplay.storyboard.document.PersonEntry;
import app.photoplay.support.Creator;
import app.photoplay.support.FakeProvider;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A reference picture of somebody, or of a place, is made for the price that was shown, and can be taken back. */
class ReferenceOrdersIntegrationTests extends EngineScenario {

    @Autowired
    ReferenceOrders references;

    @Autowired
    StoryboardArchive archive;

    @Autowired
    StoryboardCommands commands;

    private ProjectId project;

    @Test
    void onePictureIsMadeForItsPriceAndAddedToThoseThatAreThere() {
        shotList();
        PersonEntry person = archive.now(project).storyboard().cast().getFirst();
        ReferenceSubject subject = ReferenceSubject.of(person.id());
        Credits price = creator.does(() -> references.price(project, subject));
        Credits before = usage().left();
        assertThat(price).isEqualTo(Credits.of(1));

        creator.acts(() -> references.place(project, subject, price));
        awaitEnd(subject, ReferenceOrder.State.DONE);

        List<AssetId> pictures =
                archive.now(project).storyboard().people().get(person.id()).allReferences();
        assertThat(pictures).hasSize(1);
        assertThat(usage().left()).isEqualTo(before.minus(price));
        assertThat(provider.journal().stream().map(submit -> submit.request()))
                .singleElement()
                .satisfies(request -> assertThat(
                                ((GenerationRequest.Still) request).brief().prompt())
                        .contains("portrait")
                        .contains(person.member().name()));
        creator.acts(() -> commands.undo(project));
        assertThat(archive.now(project).storyboard().people().get(person.id()).allReferences())
                .isEmpty();
    }

    @Test
    void aPlaceHasOneToo() {
        shotList();
        LocationEntry place = archive.now(project).storyboard().places().getFirst();
        ReferenceSubject subject = ReferenceSubject.of(place.id());

        creator.acts(() -> references.place(project, subject, Credits.of(1)));
        awaitEnd(subject, ReferenceOrder.State.DONE);

        assertThat(archive.now(project).storyboard().locations().get(place.id()).allReferences())
                .hasSize(1);
    }

    @Test
    void whatFailsCostsNothingAndIsSaid() {
        shotList();
        PersonEntry person = archive.now(project).storyboard().cast().getFirst();
        ReferenceSubject subject = ReferenceSubject.of(person.id());
        Credits before = usage().left();
        provider.script((request, attempt) ->
                new FakeProvider.Fate.Refused(new GenerationFailure(GenerationFailure.Reason.REFUSED, "no")));

        creator.acts(() -> references.place(project, subject, Credits.of(1)));
        awaitEnd(subject, ReferenceOrder.State.FAILED);

        assertThat(usage().left()).isEqualTo(before);
        assertThat(archive.now(project).storyboard().people().get(person.id()).allReferences())
                .isEmpty();
    }

    @Test
    void whatCannotBeOrderedIsRefused() {
        shotList();
        PersonEntry person = archive.now(project).storyboard().cast().getFirst();
        ReferenceSubject subject = ReferenceSubject.of(person.id());

        assertRefused(ErrorCode.CHANGED_ELSEWHERE, () -> references.place(project, subject, Credits.ZERO));
        creator = Creator.signUp(application);
        assertRefused(ErrorCode.NOT_FOUND, () -> references.place(project, subject, Credits.of(1)));
        assertRefused(ErrorCode.NOT_FOUND, () -> references.price(project, subject));
        assertRefused(ErrorCode.NOT_FOUND, () -> references.newest(project));
        assertThat(provider.journal()).isEmpty();
    }

    private void shotList() {
        project = awaitState(convert(creator, Gate.SHOT_LIST), ConversionState.AT_GATE)
                .project();
    }

    private void awaitEnd(ReferenceSubject subject, ReferenceOrder.State state) {
        await().atMost(LIMIT)
                .until(() -> creator.does(() -> references.newest(project)).stream()
                        .anyMatch(order -> order.subject().equals(subject) && order.state() == state));
    }
}
