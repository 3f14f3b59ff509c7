package app.photoplay.assets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.media.AssetId;
import app.photoplay.storyboard.StoryboardCommands;
import app.photoplay.support.Creator;
import app.photoplay.support.FilledGallery;
import app.photoplay.support.PhotoplayTest;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files of one person as one list, and what is done to many of them. */
@PhotoplayTest
class AssetCatalogIntegrationTests {

    private static final Instant TODAY = Instant.parse("2026-11-22T18:00:00Z");

    @Autowired
    AssetCatalog catalog;

    @Autowired
    AssetActs acts;

    @Autowired
    AssetActHistory history;

    @Autowired
    AssetPackages packages;

    @Autowired
    AssetSweep sweep;

    @Autowired
    StoryboardCommands commands;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationContext application;

    private Creator owner;
    private Creator other;
    private FilledGallery film;
    private UUID shot;
    private AssetId first;
    private AssetId second;
    private AssetId alone;

    @BeforeEach
    void somebodyHasAFilmWithAFewFiles() {
        owner = Creator.signUp(application);
        other = Creator.signUp(application);
        film = new FilledGallery(owner.id(), "Brick & Steel", jdbc);
        shot = film.shot("Two retired detectives raise their beers.");
        first = film.take(shot, 1, TODAY.minus(40, ChronoUnit.DAYS));
        second = film.take(
                shot, 2, TODAY, "{\"version\":1,\"look\":\"neon\",\"action\":\"Dusty hills at sunset\"}", 900, 1600);
        alone = film.file("STILL", TODAY.minus(1, ChronoUnit.HOURS), 1000, 1000);
        film.choose(shot, first);
    }

    @Test
    void theListIsInOrderAndKnowsEveryRatioAndHeading() {
        AssetList all = list(AssetFilter.ALL);

        assertThat(all.ids(0, 9)).containsExactly(second, alone, first);
        assertThat(all.ratios()).containsExactly(563, 1000, 1778);
        assertThat(all.sections())
                .containsExactly(
                        new AssetList.Section("2026-11-22", "Brick & Steel", 2),
                        new AssetList.Section("2026-10-13", "Brick & Steel", 1));
        assertThat(all.indexOf(first)).isEqualTo(2);
        assertThat(list(AssetFilter.ALL.with(AssetField.SORT, "oldest")).id(0)).isEqualTo(first);
        assertThat(list(AssetFilter.ALL.with(AssetField.SORT, "scene")).sections())
                .extracting(AssetList.Section::key)
                .contains("The pier");
    }

    @Test
    void aPageOfTheListIsReadAsOne() {
        AssetFilter oldest = AssetFilter.ALL.with(AssetField.SORT, "oldest");
        AssetPage page = owner.does(() -> catalog.page(oldest, ZoneOffset.UTC, 1, 1));
        AssetPage past = owner.does(() -> catalog.page(oldest, ZoneOffset.UTC, 7, 5));

        assertThat(page.found()).isEqualTo(3);
        assertThat(page.cards()).extracting(AssetCard::id).containsExactly(alone);
        assertThat(past.found()).isEqualTo(3);
        assertThat(past.cards()).isEmpty();
        assertThat(other.does(() -> catalog.page(AssetFilter.ALL, ZoneOffset.UTC, 0, 100)))
                .isEqualTo(new AssetPage(0, List.of()));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> other.does(() -> catalog.page(
                        AssetFilter.ALL.with(AssetField.PROJECT, film.project().toString()), ZoneOffset.UTC, 0, 100)));
    }

    @Test
    void everyFieldNarrowsTheList() {
        assertThat(found(AssetField.PERSON, "Mara")).containsExactly(second, first);
        assertThat(found(AssetField.PLACE, "Pier")).containsExactly(second, first);
        assertThat(found(AssetField.SCENE, film.scene().toString())).containsExactly(second, first);
        assertThat(found(AssetField.PROJECT, film.project().toString())).hasSize(3);
        assertThat(found(AssetField.CHOSEN, "yes")).containsExactly(first);
        assertThat(found(AssetField.CHOSEN, "no")).containsExactly(second, alone);
        assertThat(found(AssetField.LOOK, "neon")).containsExactly(second);
        assertThat(found(AssetField.LOOK, "noir")).containsExactly(alone, first);
        assertThat(found(AssetField.STATE, "made")).containsExactly(second);
        assertThat(found(AssetField.STATE, "brought")).containsExactly(alone, first);
        assertThat(found(AssetField.KIND, "clip")).isEmpty();
        assertThat(found(AssetField.MODEL, "none")).isEmpty();
        assertThat(found(AssetField.SINCE, "2026-11-22")).containsExactly(second, alone);
        assertThat(found(AssetField.UNTIL, "2026-11-21")).containsExactly(first);
        assertThat(found(AssetField.WORDS, "detect beers")).containsExactly(second, first);
        assertThat(found(AssetField.WORDS, "SUNS")).containsExactly(second);
        assertThat(found(AssetField.WORDS, "'; drop table")).isEmpty();
    }

    @Test
    void nobodySeesOrChangesWhatIsSomebodyElses() {
        assertThat(other.does(() -> catalog.list(AssetFilter.ALL, ZoneOffset.UTC))
                        .size())
                .isZero();
        assertThat(other.does(() -> catalog.cards(List.of(first)))).isEmpty();
        assertThat(other.does(() -> acts.favourite(List.of(first), true)).changed())
                .isZero();
        assertThat(other.does(() -> acts.bin(List.of(second), true)).changed()).isZero();
        assertThat(other.does(() -> acts.choose(List.of(second))).changed()).isZero();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> other.does(() -> catalog.details(first)))
                .matches(refusal -> refusal.code() == ErrorCode.NOT_FOUND);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> other.does(() -> packages.prepare(List.of(first))));
        UUID ready = owner.does(() -> packages.prepare(List.of(first))).id();
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> other.does(() -> packages.contents(ready)));
        assertThat(owner.does(() -> packages.contents(ready)).files()).isOne();
    }

    /** Whoever only looks at a film is told so of its files. */
    @Test
    void whatSomebodyMayOnlyLookAtIsKnownBeforeItIsRefused() {
        FilledGallery mine = new FilledGallery(other.id(), "Another film", jdbc);
        AssetId own = mine.file("STILL", TODAY, 100, 100);
        join("VIEWER");

        assertThat(other.does(() -> catalog.changeable())).containsExactly(mine.project());
        assertThat(other.does(() -> catalog.onlySeen(List.of(own, first, second))))
                .isEqualTo(2);
        assertThat(owner.does(() -> catalog.onlySeen(List.of(first, own)))).isZero();
        assertThat(other.does(() -> acts.favourite(List.of(own, first), true)).changed())
                .isOne();

        join("EDITOR");
        assertThat(other.does(() -> catalog.changeable())).contains(film.project());
        assertThat(other.does(() -> catalog.onlySeen(List.of(own, first)))).isZero();
    }

    private void join(String role) {
        jdbc.sql("""
                        insert into project_members (project_id, user_id, role, joined_at) values (?, ?, ?, now())
                        on conflict (project_id, user_id) do update set role = excluded.role""").params(film.project().value(), other.id().value(), role).update();
    }

    @Test
    void aGestureOnManyIsTakenBackAsOne() {
        AssetGesture liked = owner.does(() -> acts.favourite(List.of(first, alone), true));
        assertThat(liked.changed()).isEqualTo(2);
        assertThat(found(AssetField.FAVOURITE, "yes")).containsExactly(alone, first);
        AssetGesture again = owner.does(() -> acts.favourite(List.of(first, second), true));
        assertThat(again.changed()).isOne();

        undo(again);
        assertThat(found(AssetField.FAVOURITE, "yes")).containsExactly(alone, first);
    }

    /** Which needs nothing but the rows: so it is in another tab, after a restart and by HTTP. */
    @Test
    void whatWasDoneIsKnownAndTakenBackOnce() {
        AssetGesture liked = owner.does(() -> acts.favourite(List.of(first, alone), true));
        AssetGesture gone = owner.does(() -> acts.bin(List.of(first, second, alone), true));
        assertThat(owner.does(() -> acts.favourite(List.of(first), true)).act()).isNull();

        assertThat(owner.does(() -> history.latest(9)))
                .extracting(AssetAct::id, AssetAct::kind, AssetAct::changed, AssetAct::left, AssetAct::undone)
                .containsExactly(
                        tuple(gone.act(), AssetAct.Kind.BIN, 2, 1, null),
                        tuple(liked.act(), AssetAct.Kind.FAVOURITE, 2, 0, null));
        assertThat(other.does(() -> history.latest(9))).isEmpty();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> other.acts(() -> history.undo(Objects.requireNonNull(liked.act()))))
                .matches(refusal -> refusal.code() == ErrorCode.NOT_FOUND);

        undo(liked);
        assertThat(found(AssetField.FAVOURITE, "yes")).isEmpty();
        assertThat(owner.does(() -> history.latest(9)).getLast().undone()).isNotNull();
        assertRefused(liked, ErrorCode.NOT_ALLOWED_NOW);
    }

    @Test
    void whatSomethingHasTouchedSinceIsTakenBackOnlyOnceThatIs() {
        AssetGesture liked = owner.does(() -> acts.favourite(List.of(first, alone), true));
        AssetGesture less = owner.does(() -> acts.favourite(List.of(alone), false));
        AssetGesture again = owner.does(() -> acts.favourite(List.of(alone), true));
        AssetGesture chosen = owner.does(() -> acts.choose(List.of(second)));
        AssetGesture back = owner.does(() -> acts.choose(List.of(first)));

        assertRefused(liked, ErrorCode.CHANGED_ELSEWHERE);
        assertRefused(less, ErrorCode.CHANGED_ELSEWHERE);
        assertRefused(chosen, ErrorCode.CHANGED_ELSEWHERE);
        assertThat(found(AssetField.FAVOURITE, "yes")).containsExactly(alone, first);

        List.of(back, chosen, again, less, liked).forEach(this::undo);
        assertThat(found(AssetField.FAVOURITE, "yes")).isEmpty();
        assertThat(found(AssetField.CHOSEN, "yes")).containsExactly(first);
    }

    @Test
    void anActIsKeptForThirtyDays() {
        owner.acts(() -> acts.favourite(List.of(first), true));
        owner.acts(() -> acts.favourite(List.of(alone), true));
        jdbc.sql("""
                        update asset_acts set done_at = done_at - interval '31 days'
                        where owner_id = ? and number = (select min(number) from asset_acts where owner_id = ?)""").params(owner.id().value(), owner.id().value()).update();

        sweep.sweep();

        assertThat(owner.does(() -> history.latest(9))).hasSize(1);
    }

    private void assertRefused(AssetGesture gesture, ErrorCode code) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> undo(gesture))
                .matches(refusal -> refusal.code() == code);
    }

    @Test
    void whatCountsStaysAndTheRestIsPutAsideByItsDocument() {
        AssetGesture gone = owner.does(() -> acts.bin(List.of(first, second, alone), true));

        assertThat(gone.changed()).isEqualTo(2);
        assertThat(gone.left()).isOne();
        assertThat(list(AssetFilter.ALL).ids(0, 9)).containsExactly(first);
        assertThat(found(AssetField.STATE, "bin")).containsExactly(second, alone);
        assertThat(owner.does(() -> commands.log(film.project(), Long.MAX_VALUE, 5)))
                .hasSize(1);

        undo(gone);
        assertThat(list(AssetFilter.ALL).size()).isEqualTo(3);
    }

    /** A conversion buys what is missing: while it runs, nothing is named and the newest counts. */
    @Test
    void whatCountsThoughNoDocumentNamesItStaysToo() {
        UUID unnamed = film.shot("The beers stand on the bar.");
        AssetId older = film.take(unnamed, 1, TODAY);
        AssetId newer = film.take(unnamed, 2, TODAY);

        AssetGesture gone = owner.does(() -> acts.bin(List.of(newer, older), true));

        assertThat(gone.changed()).isOne();
        assertThat(gone.left()).isOne();
        assertThat(found(AssetField.STATE, "bin")).containsExactly(older);
        assertThat(owner.does(() -> acts.bin(List.of(newer), true)).left()).isOne();
        assertThat(owner.does(() -> acts.choose(List.of(newer))).changed()).isOne();
    }

    @Test
    void choosingTellsTheDocumentAndIsTakenBack() {
        AssetGesture chosen = owner.does(() -> acts.choose(List.of(second, alone)));

        assertThat(chosen.changed()).isOne();
        assertThat(chosen.left()).isOne();
        assertThat(found(AssetField.CHOSEN, "yes")).containsExactly(second);

        undo(chosen);
        assertThat(found(AssetField.CHOSEN, "yes")).containsExactly(first);
    }

    @Test
    void aPictureIsShownForSomebodyAndItsDetailsSaySo() {
        AssetSubject mara = owner.does(() -> catalog.subjects(film.project())).getFirst();
        AssetGesture referred = owner.does(() -> acts.reference(film.project(), mara.id(), List.of(alone)));

        assertThat(referred.changed()).isOne();
        assertThat(owner.does(() -> catalog.details(alone)).uses())
                .containsExactly(new AssetDetails.Use(AssetDetails.Use.Kind.PERSON, "Mara", null, 0));

        undo(referred);
        assertThat(owner.does(() -> catalog.details(alone)).uses()).isEmpty();
        Map<AssetId, AssetCard> cards = owner.does(() -> catalog.cards(List.of(first)));
        assertThat(cards.get(first))
                .extracting(AssetCard::number, AssetCard::take, AssetCard::chosen)
                .containsExactly(1, 1, true);
    }

    @Test
    void onlyWhatNothingHasReferredToForThirtyDaysIsSwept() {
        AssetId old = film.file("STILL", TODAY.minus(60, ChronoUnit.DAYS), 10, 10);
        AssetId poster = film.file("STILL", TODAY.minus(60, ChronoUnit.DAYS), 10, 10);
        jdbc.sql("update projects set poster = ? where id = ?")
                .params(poster.value(), film.project().value())
                .update();
        AssetId young = film.file("STILL", Instant.now(), 10, 10);
        assertThat(owner.does(() -> catalog.storage()).unused()).isGreaterThanOrEqualTo(2_000);

        sweep.sweep();

        assertThat(list(AssetFilter.ALL).ids(0, 99)).doesNotContain(old).contains(poster, young, first, second);
    }

    private List<AssetId> found(AssetField field, String value) {
        return list(AssetFilter.ALL.with(field, value)).ids(0, 99);
    }

    private AssetList list(AssetFilter filter) {
        return owner.does(() -> catalog.list(filter, ZoneOffset.UTC));
    }

    private void undo(AssetGesture gesture) {
        UUID act = Objects.requireNonNull(gesture.act());
        owner.acts(() -> history.undo(act));
    }
}
