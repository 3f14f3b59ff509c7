package app.photoplay.conversion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.photoplay.assets.AssetCatalog;
import app.photoplay.base.ErrorCode;
import app.photoplay.generation.GenerationRequest;
import app.photoplay.media.AssetId;
import app.photoplay.plan.Credits;
import app.photoplay.production.OrderedTakes;
import app.photoplay.production.ShotOptions;
import app.photoplay.production.ShotTake;
import app.photoplay.production.ShotWish;
import app.photoplay.production.StaleReason;
import app.photoplay.production.order.ShotOrders;
import app.photoplay.production.take.TakeHistory;
import app.photoplay.project.MemberRole;
import app.photoplay.project.ProjectId;
import app.photoplay.review.Proposals;
import app.photoplay.storyboard.LogEntry;
import app.photoplay.storyboard.ShotId;
import app.photoplay.storyboard.StoryboardArchive;
import app.photoplay.storyboard.StoryboardCommands;
import app.photoplay.storyboard.TakeKind;
import app.photoplay.storyboard.document.ShotEdit;
import app.photoplay.storyboard.document.StoryboardCommand.Choice;
import app.photoplay.storyboard.document.StoryboardCommand.ChooseTakes;
import app.photoplay.storyboard.document.StoryboardCommand.EditShots;
import app.photoplay.support.Creator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Everything that was made for a shot can be looked at, with what it came of, and put aside. */
class TakeHistoryIntegrationTests extends EngineScenario {

    @Autowired
    TakeHistory history;

    @Autowired
    ShotOrders orders;

    @Autowired
    StoryboardCommands commands;

    @Autowired
    StoryboardArchive archive;

    @Autowired
    AssetCatalog gallery;

    @Autowired
    Proposals proposals;

    private ProjectId project;
    private ShotId shot;

    @Test
    void everyTakeSaysWhatItCameOf() {
        filmWithTwoTakes();

        List<ShotTake> stills = takes(TakeKind.STILL);

        assertThat(stills).extracting(ShotTake::number).containsExactly(2, 1);
        assertThat(stills).extracting(ShotTake::chosen).containsExactly(true, false);
        assertThat(stills).extracting(ShotTake::state).containsOnly(ShotTake.State.MADE);
        assertThat(stills).extracting(ShotTake::price).containsOnly(Credits.of(1));
        assertThat(stills).extracting(ShotTake::seed).doesNotHaveDuplicates();
        assertThat(stills).extracting(ShotTake::model).containsOnly("fake");
        GenerationRequest.Still sent = (GenerationRequest.Still) provider.journal().stream()
                .map(submit -> submit.request())
                .filter(request -> request instanceof GenerationRequest.Still still
                        && stills.getFirst().seed() == still.seed())
                .findFirst()
                .orElseThrow();
        assertThat(stills.getFirst().prompt()).isEqualTo(sent.brief().prompt());
        assertThat(takes(TakeKind.CLIP).getFirst().still())
                .isEqualTo(stills.getFirst().asset());
    }

    @Test
    void itSaysSinceWhenATakeIsStaleAndWhatOf() {
        filmWithTwoTakes();
        edit(new ShotEdit(null, null, null, null, "Other words.", null, null, null));
        LogEntry edited =
                creator.does(() -> commands.log(project, Long.MAX_VALUE, 1)).getFirst();
        edit(new ShotEdit(null, null, null, null, "Still others.", null, null, null));

        ShotTake chosen = takes(TakeKind.STILL).getFirst();
        assertThat(chosen.stale()).containsExactly(StaleReason.ACTION);
        assertThat(chosen.staleSince()).isEqualTo(edited.at());

        edit(new ShotEdit(null, null, null, null, chosen.madeFrom().action(), null, null, null));
        assertThat(takes(TakeKind.STILL).getFirst().stale()).isEmpty();
    }

    @Test
    void whatDoesNotCountCanBePutAsideAndBroughtBack() {
        filmWithTwoTakes();
        ShotTake first = takes(TakeKind.STILL).getLast();
        ShotTake chosen = takes(TakeKind.STILL).getFirst();

        creator.acts(() -> history.bin(project, first.id(), true));
        assertThat(takes(TakeKind.STILL).getLast().binned()).isTrue();
        assertRefused(ErrorCode.NOT_ALLOWED_NOW, () -> history.bin(project, chosen.id(), true));
        creator.acts(() -> history.bin(project, first.id(), false));
        assertThat(takes(TakeKind.STILL).getLast().binned()).isFalse();
        creator.acts(() -> commands.undo(project));
        assertThat(takes(TakeKind.STILL).getLast().binned()).isTrue();
        creator.acts(() -> commands.undo(project));
        assertThat(takes(TakeKind.STILL).getLast().binned()).isFalse();

        commandsChoose(first);
        assertThat(takes(TakeKind.STILL)).extracting(ShotTake::chosen).containsExactly(false, true);
        creator = Creator.signUp(application);
        assertRefused(ErrorCode.NOT_FOUND, () -> history.of(project, shot));
        assertRefused(ErrorCode.NOT_FOUND, () -> history.bin(project, first.id(), true));
        assertRefused(ErrorCode.NOT_FOUND, () -> orders.options(project, shot));
    }

    @Test
    void whatCanBeOrderedHasItsPrice() {
        filmWithTwoTakes();

        ShotOptions options = creator.does(() -> orders.options(project, shot));

        assertThat(options.prices())
                .containsEntry(OrderedTakes.STILL, Credits.of(1))
                .containsEntry(OrderedTakes.CLIP, Credits.of(4))
                .containsEntry(OrderedTakes.BOTH, Credits.of(5));
        assertThat(options.usual()).isEqualTo(OrderedTakes.BOTH);
        assertThat(options.open()).isNull();
    }

    /** Whoever may have nothing made is told of no price, on whatever way they ask. */
    @Test
    void pricesAreToldToWhoeverMayOrder() {
        filmWithTwoTakes();
        List<ShotWish> wish = List.of(new ShotWish(shot, OrderedTakes.STILL));
        AssetId picture =
                Objects.requireNonNull(takes(TakeKind.STILL).getFirst().asset());
        assertThat(creator.does(() -> gallery.details(picture)).price()).isEqualTo(Credits.of(1));
        Creator owner = creator;
        creator = Creator.signUp(application);

        join(MemberRole.REVIEWER);
        assertThat(takes(TakeKind.STILL)).hasSize(2).extracting(ShotTake::price).containsOnlyNulls();
        assertThat(creator.does(() -> gallery.details(picture)).price()).isNull();
        assertRefused(ErrorCode.NOT_FOUND, () -> orders.quote(project, wish));
        assertRefused(ErrorCode.NOT_FOUND, () -> orders.options(project, shot));
        assertRefused(ErrorCode.NOT_FOUND, () -> orders.offers(project));
        assertThat(creator.does(() -> proposals.prices(project, Set.of(shot)))).isEmpty();

        join(MemberRole.EDITOR);
        assertThat(takes(TakeKind.STILL)).extracting(ShotTake::price).containsOnly(Credits.of(1));
        assertThat(creator.does(() -> gallery.details(picture)).price()).isEqualTo(Credits.of(1));
        assertThat(creator.does(() -> orders.quote(project, wish)).credits()).isEqualTo(Credits.of(1));
        assertThat(creator.does(() -> proposals.prices(project, Set.of(shot)))).isNotEmpty();
        assertThat(owner.does(() -> orders.offers(project)).stale().shots()).isEmpty();
    }

    private void join(MemberRole role) {
        jdbc.sql("""
                        insert into project_members (project_id, user_id, role, joined_at) values (?, ?, ?, now())
                        on conflict (project_id, user_id) do update set role = excluded.role""").params(project.value(), creator.id().value(), role.name()).update();
    }

    private void filmWithTwoTakes() {
        project = awaitState(convert(creator, Gate.FILM), ConversionState.DONE).project();
        shot = archive.now(project).storyboard().filmShots().getFirst().id();
        creator.does(() -> orders.place(project, List.of(new ShotWish(shot, OrderedTakes.BOTH)), null));
        await().atMost(LIMIT)
                .until(() -> creator.does(() -> orders.open(project)).isEmpty());
    }

    private List<ShotTake> takes(TakeKind kind) {
        return creator.does(() -> history.of(project, shot)).stream()
                .filter(take -> take.kind() == kind)
                .toList();
    }

    private void edit(ShotEdit edit) {
        creator.does(
                () -> commands.execute(project, archive.now(project).number(), new EditShots(List.of(shot), edit)));
    }

    private void commandsChoose(ShotTake take) {
        creator.does(() -> commands.execute(
                project,
                archive.now(project).number(),
                new ChooseTakes(List.of(new Choice(shot, take.kind(), take.id())))));
    }
}
