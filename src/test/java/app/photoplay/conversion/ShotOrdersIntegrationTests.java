package app.photoplay.conversion;

import static app.photoplay.generation.GenerationFailure.Reason.REFUSED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.photoplay.base.ErrorCode;
import app.photoplay.generation.GenerationFailure;
import app.photoplay.generation.GenerationRequest;
import app.photoplay.plan.Credits;
import app.photoplay.production.OrderQuote;
import app.photoplay.production.OrderedTakes;
import app.photoplay.production.ProductionOffers;
import app.photoplay.production.ShotOrder;
import app.photoplay.production.ShotState;
import app.photoplay.production.ShotWish;
import app.photoplay.production.StoryboardView.ShotView;
import app.photoplay.production.order.ShotOrders;
import app.photoplay.project.ProjectId;
import app.photoplay.storyboard.ShotId;
import app.photoplay.storyboard.StoryboardArchive;
import app.photoplay.storyboard.StoryboardCommands;
import app.photoplay.storyboard.Take;
import app.photoplay.storyboard.Takes;
import app.photoplay.storyboard.document.ShotEdit;
import app.photoplay.storyboard.document.ShotEntry;
import app.photoplay.storyboard.document.StoryboardCommand;
import app.photoplay.support.Creator;
import app.photoplay.support.FakeProvider.Fate;
import app.photoplay.support.TestPlans;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A person has shots made one by one, at any state of the film, beside its conversion. */
class ShotOrdersIntegrationTests extends EngineScenario {

    @Autowired
    ShotOrders orders;

    @Autowired
    StoryboardCommands commands;

    @Autowired
    StoryboardArchive archive;

    @Autowired
    Takes takes;

    private ProjectId project;

    @Test
    void oneShotIsRedoneAndTakenBackWithOneUndoWhileTheOthersStayAsTheyAre() {
        film(Gate.FILM);
        List<ShotView> before = shots();
        ShotId second = before.get(1).id();
        Credits spent = usage().spent();

        OrderQuote quote = creator.does(() -> orders.quote(project, redo(second)));
        order(redo(second), quote.credits());
        ShotView redone = awaitShot(
                second, shot -> !shot.clip().asset().equals(before.get(1).clip().asset()));

        assertThat(quote.credits()).isEqualTo(Credits.of(5));
        assertThat(usage().spent().minus(spent)).isEqualTo(Credits.of(5));
        assertThat(redone.still().state()).isEqualTo(ShotState.CURRENT);
        assertThat(redone.clip().state()).isEqualTo(ShotState.CURRENT);
        assertThat(redone.still().asset()).isNotEqualTo(before.get(1).still().asset());
        assertThat(others(second))
                .isEqualTo(before.stream()
                        .filter(shot -> !shot.id().equals(second))
                        .toList());
        assertThat(stillSeeds(second)).as("another chance for the same words").hasSize(2);
        assertThat(creator.does(() -> orders.open(project))).isEmpty();

        creator.does(() -> commands.undo(project));
        assertThat(shots()).isEqualTo(before);
        creator.does(() -> commands.redo(project));
        assertThat(shots().get(1).clip().asset()).isEqualTo(redone.clip().asset());
    }

    @Test
    void whatIsOrderedTwiceIsMadeOnce() throws Exception {
        film(Gate.FILM);
        int made = provider.journal().size();
        provider.script((request, attempt) -> new Fate.Held());
        ShotId first = shots().getFirst().id();

        int refused = 0;
        try (var threads = Executors.newFixedThreadPool(4)) {
            List<Future<Boolean>> clicks = threads.invokeAll(java.util.Collections.nCopies(4, () -> {
                try {
                    order(redo(first), null);
                    return true;
                } catch (app.photoplay.base.Refusal refusal) {
                    assertThat(refusal.code()).isEqualTo(ErrorCode.NOT_ALLOWED_NOW);
                    return false;
                }
            }));
            for (Future<Boolean> click : clicks) {
                refused += click.get() ? 0 : 1;
            }
        }
        await().atMost(LIMIT).until(() -> provider.held().size() == 1);
        provider.script((request, attempt) -> new Fate.Made());
        provider.held().forEach(provider::finish);
        awaitOrdersDone();

        assertThat(refused).isEqualTo(3);
        assertThat(provider.journal()).hasSize(made + 2);
    }

    @Test
    void ofSeveralCandidatesNoneTakesThePlaceOfWhatIsChosen() {
        film(Gate.FILM);
        List<ShotView> before = shots();
        ShotId first = before.getFirst().id();

        List<ShotWish> three = List.of(new ShotWish(first, OrderedTakes.BOTH, 3));
        assertThat(creator.does(() -> orders.quote(project, three)).credits()).isEqualTo(Credits.of(15));
        order(three, null);
        awaitOrdersDone();

        assertThat(shots()).isEqualTo(before);
        assertThat(stillSeeds(first)).as("each by a chance of its own").hasSize(4);
        assertThat(takesOf(first)).hasSize(8);
    }

    @Test
    void theFirstOfSeveralCountsWhereThereWasNone() {
        film(Gate.SHOT_LIST);
        ShotId first = shots().getFirst().id();

        order(List.of(new ShotWish(first, OrderedTakes.STILL, 2)), null);
        awaitOrdersDone();

        ShotEntry entry = archive.now(project).storyboard().shots().get(first);
        assertThat(entry.still()).isNotNull();
        assertThat(takesOf(first)).hasSize(2);
        assertThat(others(first)).allMatch(shot -> shot.still().state() == ShotState.MISSING);
        assertRefused(ErrorCode.NOT_ALLOWED_NOW, () -> commands.undo(project));
    }

    @Test
    void whatWasAskedForFromOtherWordsStaysAnAlternateAndGetsNoClip() {
        film(Gate.FILM);
        ShotView before = shots().getFirst();
        int made = provider.journal().size();
        provider.script((request, attempt) -> new Fate.Held());
        order(redo(before.id()), null);
        await().atMost(LIMIT).until(() -> provider.held().size() == 1);

        edit(before.id(), "Other words.");
        provider.held().forEach(provider::finish);
        awaitOrdersDone();

        ShotView now = shots().getFirst();
        assertThat(now.still().asset()).isEqualTo(before.still().asset());
        assertThat(now.still().state()).isEqualTo(ShotState.STALE);
        assertThat(provider.journal()).hasSize(made + 1);
    }

    @Test
    void aShotThatIsInsertedWhileOthersAreMadeIsNotAskedForButOffered() {
        provider.script((request, attempt) -> new Fate.Held());
        ConversionId id = convert(creator, Gate.FILM);
        await().atMost(LIMIT).until(() -> !provider.held().isEmpty());
        project = progress(id).project();
        int planned = shots().size();
        ShotId added = insert();
        ShotId removed = shots().getLast().id();
        run(new StoryboardCommand.RemoveShots(List.of(removed)));
        creator.does(() -> commands.undo(project));

        provider.script((request, attempt) -> new Fate.Made());
        provider.held().forEach(provider::finish);
        awaitState(id, ConversionState.DONE);

        assertThat(provider.journal()).hasSize(2 * planned);
        assertThat(shot(added).still().state()).isEqualTo(ShotState.MISSING);
        ProductionOffers offers = creator.does(() -> orders.offers(project));
        assertThat(offers.missing().credits()).isEqualTo(Credits.of(5));
        assertThat(offers.stale().isEmpty()).isTrue();

        order(offers.missing().wishes(), offers.missing().credits());
        awaitShot(added, shot -> shot.clip().state() == ShotState.CURRENT);
        assertThat(creator.does(() -> orders.offers(project)).isEmpty()).isTrue();
        assertThat(progress(id).state()).isEqualTo(ConversionState.DONE);
    }

    @Test
    void continuingIsAWishForWhatIsThereThen() {
        ConversionId id = film(Gate.STILLS);
        ShotId added = insert();
        int shots = shots().size();

        creator.acts(() -> conversions.continueTo(id, Gate.CLIPS));
        awaitState(id, ConversionState.AT_GATE);

        assertThat(shot(added).clip().state()).isEqualTo(ShotState.CURRENT);
        assertThat(provider.journal()).hasSize(2 * shots);
    }

    @Test
    void aFilmOfWhichEverythingWasRemovedIsNotCut() {
        provider.script((request, attempt) -> new Fate.Held());
        ConversionId id = convert(creator, Gate.FILM);
        await().atMost(LIMIT).until(() -> !provider.held().isEmpty());
        project = progress(id).project();
        run(new StoryboardCommand.RemoveShots(shots().stream().map(ShotView::id).toList()));

        provider.script((request, attempt) -> new Fate.Made());
        provider.held().forEach(provider::finish);

        awaitState(id, ConversionState.INCOMPLETE);
    }

    @Test
    void whatIsStaleIsRedoneOnlyWhenSomebodyAsksAndWithItsPrice() {
        film(Gate.FILM);
        ShotId one = shots().getFirst().id();
        ShotId two = shots().get(1).id();
        int made = provider.journal().size();
        edit(one, "Other words.");
        run(new StoryboardCommand.EditShots(
                List.of(two), new ShotEdit(null, null, null, java.time.Duration.ofSeconds(7), null, null, null, null)));
        assertThat(shot(two).still().state()).isEqualTo(ShotState.CURRENT);
        assertThat(shot(two).clip().state()).isEqualTo(ShotState.STALE);

        OrderQuote stale = creator.does(() -> orders.offers(project)).stale();
        assertThat(stale.wishes())
                .containsExactly(new ShotWish(one, OrderedTakes.BOTH), new ShotWish(two, OrderedTakes.CLIP));
        assertThat(stale.credits()).isEqualTo(Credits.of(9));
        order(stale.wishes(), stale.credits());
        awaitOrdersDone();

        assertThat(shots()).allMatch(shot -> shot.clip().state() == ShotState.CURRENT);
        assertThat(provider.journal()).hasSize(made + 3);
    }

    @Test
    void whatFailsLeavesWhatThereWasAndIsTold() {
        film(Gate.FILM);
        ShotView before = shots().getFirst();
        provider.script((request, attempt) -> new Fate.Refused(new GenerationFailure(REFUSED, "no")));

        order(redo(before.id()), null);
        awaitOrdersDone();

        ShotView now = shots().getFirst();
        assertThat(now.still().asset()).isEqualTo(before.still().asset());
        assertThat(now.still().state()).isEqualTo(ShotState.CURRENT);
        assertThat(now.still().spoilt()).isEqualTo(REFUSED);
        assertThat(usage().held()).isEqualTo(Credits.ZERO);
    }

    @Test
    void aFilmThatLackedAShotIsFinishedOnceThatIsMadeByHand() {
        provider.script((request, attempt) ->
                shot(request) == 2 ? new Fate.Refused(new GenerationFailure(REFUSED, "no")) : new Fate.Made());
        ConversionId id = convert(creator, Gate.FILM);
        project = awaitState(id, ConversionState.INCOMPLETE).project();
        assertThat(shots().get(1).clip().state()).isEqualTo(ShotState.BLOCKED);

        provider.script((request, attempt) -> new Fate.Made());
        order(redo(shots().get(1).id()), null);

        awaitState(id, ConversionState.DONE);
    }

    @Test
    void anOrderIsCalledOffWithoutTheFilmAndTheFilmWithoutTheOrder() {
        ConversionId id = film(Gate.STILLS);
        provider.script((request, attempt) -> new Fate.Held());
        ShotId one = shots().getFirst().id();
        ShotId two = shots().get(1).id();
        order(List.of(new ShotWish(one, OrderedTakes.STILL)), null);
        ShotOrder second = order(List.of(new ShotWish(two, OrderedTakes.STILL)), null);
        await().atMost(LIMIT).until(() -> provider.held().size() == 2);

        creator.acts(() -> orders.cancel(project, second.id()));
        assertThat(shot(two).still().state()).isEqualTo(ShotState.CURRENT);
        creator.acts(() -> conversions.continueTo(id, Gate.CLIPS));
        creator.acts(() -> conversions.cancel(id));
        assertThat(shot(one).still().state()).isIn(ShotState.RUNNING, ShotState.WAITING);

        provider.held().forEach(provider::finish);
        awaitOrdersDone();
        assertThat(shot(one).still().state()).isEqualTo(ShotState.CURRENT);
        assertThat(usage().held()).isEqualTo(Credits.ZERO);
    }

    @Test
    void nothingIsBegunThatCannotBePaidWholeOrCostsMoreThanWasShown() {
        film(Gate.STILLS);
        int made = provider.journal().size();
        ShotId one = shots().getFirst().id();
        List<ShotWish> wish = List.of(new ShotWish(one, OrderedTakes.CLIP));

        assertRefused(ErrorCode.CHANGED_ELSEWHERE, () -> orders.place(project, wish, Credits.of(3)));
        assertRefused(
                ErrorCode.VALIDATION,
                () -> orders.place(project, List.of(new ShotWish(one, OrderedTakes.STILL, 5)), null));
        assertRefused(ErrorCode.NOT_FOUND, () -> orders.place(project, redo(ShotId.next()), null));
        nothingLeft();
        assertRefused(ErrorCode.OUT_OF_CREDITS, () -> orders.place(project, wish, null));
        Creator other = Creator.signUp(application);
        Creator mine = creator;
        creator = other;
        assertRefused(ErrorCode.NOT_FOUND, () -> orders.place(project, wish, null));
        assertRefused(ErrorCode.NOT_FOUND, () -> orders.quote(project, wish));
        assertRefused(ErrorCode.NOT_FOUND, () -> orders.offers(project));
        creator = mine;

        assertThat(provider.journal()).hasSize(made);
        assertThat(creator.does(() -> orders.open(project))).isEmpty();
    }

    @Test
    void aModelOutsideThePlanMakesNothingOfAnyKindUntilSomebodyMovesUp() {
        ConversionId id = film(Gate.STILLS);
        int made = provider.journal().size();
        ShotId one = shots().getFirst().id();
        TestPlans.publish(jdbc, "other-models", 100_000, 300, "maker/other");
        TestPlans.subscribe(jdbc, creator.id(), "other-models");

        for (OrderedTakes what : OrderedTakes.values()) {
            assertRefused(ErrorCode.PLAN_MODEL, () -> orders.place(project, List.of(new ShotWish(one, what)), null));
        }
        assertRefused(ErrorCode.PLAN_MODEL, () -> conversions.continueTo(id, Gate.FILM));

        assertThat(provider.journal()).hasSize(made);
        assertThat(progress(id).state()).isEqualTo(ConversionState.AT_GATE);
    }

    private void nothingLeft() {
        TestPlans.give(jdbc, creator.id(), "spent", 0, 300);
    }

    private ConversionId film(Gate gate) {
        ConversionId id = convert(creator, gate);
        project = awaitState(id, gate == Gate.FILM ? ConversionState.DONE : ConversionState.AT_GATE)
                .project();
        return id;
    }

    private ShotOrder order(List<ShotWish> wishes, Credits shown) {
        return creator.does(() -> orders.place(project, wishes, shown)).getFirst();
    }

    private static List<ShotWish> redo(ShotId shot) {
        return List.of(new ShotWish(shot, OrderedTakes.BOTH));
    }

    private List<ShotView> shots() {
        return creator.does(() -> storyboards.of(project)).scenes().stream()
                .flatMap(scene -> scene.shots().stream())
                .toList();
    }

    private ShotView shot(ShotId id) {
        return shots().stream().filter(shot -> shot.id().equals(id)).findFirst().orElseThrow();
    }

    private List<ShotView> others(ShotId id) {
        return shots().stream().filter(shot -> !shot.id().equals(id)).toList();
    }

    private ShotView awaitShot(ShotId id, Predicate<ShotView> when) {
        return await().atMost(LIMIT).until(() -> shot(id), when);
    }

    private void awaitOrdersDone() {
        await().atMost(LIMIT)
                .until(() -> creator.does(() -> orders.open(project)).isEmpty());
    }

    private List<Take> takesOf(ShotId shot) {
        return takes.of(List.of(project)).get(project).stream()
                .filter(take -> take.shot().equals(shot))
                .toList();
    }

    private Set<Long> stillSeeds(ShotId shot) {
        Set<java.util.UUID> requests = takesOf(shot).stream().map(Take::request).collect(Collectors.toSet());
        return provider.journal().stream()
                .filter(submit -> requests.contains(submit.id().value()))
                .map(submit ->
                        submit.request() instanceof GenerationRequest.Still still ? still.seed() : Long.valueOf(-1))
                .filter(seed -> seed >= 0)
                .collect(Collectors.toSet());
    }

    private ShotId insert() {
        ShotId added = ShotId.next();
        ShotEntry first = archive.now(project).storyboard().filmShots().getFirst();
        run(new StoryboardCommand.InsertShot(added, first.scene(), first.id(), ShotEdit.action("A bell.")));
        return added;
    }

    private void edit(ShotId shot, String words) {
        run(new StoryboardCommand.EditShots(List.of(shot), ShotEdit.action(words)));
    }

    private void run(StoryboardCommand command) {
        Supplier<Long> work =
                () -> commands.execute(project, archive.now(project).number(), command);
        creator.does(work);
    }
}
