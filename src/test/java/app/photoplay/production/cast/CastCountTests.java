package app.photoplay.production.cast;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.base.UserId;
import app.photoplay.media.AssetId;
import app.photoplay.plan.Resolution;
import app.photoplay.production.CastChange;
import app.photoplay.production.CastOverview;
import app.photoplay.production.CastOverview.PersonView;
import app.photoplay.production.MadeFrom;
import app.photoplay.production.ProductionStatus;
import app.photoplay.production.ProductionStatus.ShotProduction;
import app.photoplay.production.ProductionStatus.TakeStatus;
import app.photoplay.production.ShotState;
import app.photoplay.production.StaleReason;
import app.photoplay.production.brief.BriefWriter;
import app.photoplay.production.status.ShotTakes;
import app.photoplay.production.status.StoryboardStatus;
import app.photoplay.project.AspectRatio;
import app.photoplay.project.Look;
import app.photoplay.project.ProjectId;
import app.photoplay.project.ProjectSummary;
import app.photoplay.screenplay.CastMember;
import app.photoplay.screenplay.Figure;
import app.photoplay.screenplay.InteriorExterior;
import app.photoplay.screenplay.Location;
import app.photoplay.screenplay.Mood;
import app.photoplay.screenplay.ShotSize;
import app.photoplay.storyboard.Take;
import app.photoplay.storyboard.TakeId;
import app.photoplay.storyboard.TakeKind;
import app.photoplay.storyboard.document.CommandInterpreter;
import app.photoplay.storyboard.document.FilmEntry;
import app.photoplay.storyboard.document.LocationEntry;
import app.photoplay.storyboard.document.LocationId;
import app.photoplay.storyboard.document.PersonEdit;
import app.photoplay.storyboard.document.PersonEntry;
import app.photoplay.storyboard.document.PersonId;
import app.photoplay.storyboard.document.ShotEntry;
import app.photoplay.storyboard.document.Storyboard;
import app.photoplay.storyboard.document.StoryboardCommand;
import app.photoplay.support.ShotEntries;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CastCountTests {

    private static final ProjectSummary FILM = new ProjectSummary(
            ProjectId.next(),
            new UserId(UUID.randomUUID()),
            "Film",
            Look.NOIR,
            AspectRatio.WIDE_16_9,
            Resolution.HD,
            Instant.EPOCH);

    private final PersonEntry mara = person("Mara", 0);
    private final PersonEntry brick = person("Brick", 1);
    private final ShotEntry first = ShotEntries.shot(1, ShotSize.MEDIUM, Mood.NEUTRAL, "They wait.");
    private final ShotEntry second = ShotEntries.shot(2, ShotSize.WIDE, Mood.NEUTRAL, "They go.");
    private final Storyboard made = Storyboard.of(
            List.of(ShotEntries.HARBOUR),
            List.of(first, second),
            List.of(mara, brick),
            List.of(new LocationEntry(
                    LocationId.next(), 0, new Location("the harbour", InteriorExterior.EXTERIOR, 1))));

    @Test
    void aHatThatCameOffIsWhyShotsOfThatPersonAreStale() {
        CastMember member = mara.member();
        CastOverview now = overview(CommandInterpreter.apply(
                made,
                new StoryboardCommand.EditPerson(
                        mara.id(),
                        new CastMember(
                                "Mara",
                                List.of(),
                                member.sex(),
                                "",
                                1,
                                null,
                                null,
                                Figure.UNCHOSEN.with(Figure.Headwear.NONE))),
                2));

        PersonView changed = now.person(mara.id()).orElseThrow();
        assertThat(changed.stale().shots()).containsExactly(first.id(), second.id());
        assertThat(changed.stale().changes()).containsExactly(CastChange.HAT_OFF);
        assertThat(now.person(brick.id()).orElseThrow().stale()).isEqualTo(CastOverview.Stale.NONE);
    }

    @Test
    void aPictureOfOneMakesNobodyElseStale() {
        CastOverview now = overview(CommandInterpreter.apply(
                made,
                new StoryboardCommand.EditPersonDetails(mara.id(), new PersonEdit(null, List.of(AssetId.next()), null)),
                2));

        assertThat(now.person(mara.id()).orElseThrow().stale().changes()).containsExactly(CastChange.REFERENCES);
        assertThat(now.person(brick.id()).orElseThrow().stale()).isEqualTo(CastOverview.Stale.NONE);
        assertThat(now.places().getFirst().stale().shots()).isEmpty();
    }

    @Test
    void whereNothingChangedNothingIsStale() {
        CastOverview now = overview(made);

        assertThat(now.people()).allSatisfy(person -> assertThat(person.stale()).isEqualTo(CastOverview.Stale.NONE));
        assertThat(now.places()).singleElement().satisfies(place -> {
            assertThat(place.shots()).isEqualTo(2);
            assertThat(place.stale().shots()).isEmpty();
            assertThat(place.picture()).isNotNull();
        });
    }

    @Test
    void aPlaceThatIsRenamedMakesItsShotsStaleForThePlace() {
        LocationEntry harbour = made.places().getFirst();
        CastOverview now = overview(CommandInterpreter.apply(
                made,
                new StoryboardCommand.EditLocation(
                        harbour.id(), new Location("The quay", InteriorExterior.EXTERIOR, 1)),
                2));

        assertThat(now.place(harbour.id()).orElseThrow().stale().shots()).containsExactly(first.id(), second.id());
        assertThat(now.person(mara.id()).orElseThrow().stale().shots()).isEmpty();
    }

    /** With pictures that were made of the first document. */
    private CastOverview overview(Storyboard now) {
        BriefWriter then = new BriefWriter(FilmEntry.of(FILM), made);
        BriefWriter today = new BriefWriter(FilmEntry.of(FILM), now);
        List<ShotProduction> shots = new ArrayList<>();
        List<Take> takes = new ArrayList<>();
        for (ShotEntry shot : now.filmShots()) {
            MadeFrom from = then.stillFrom(shot);
            Set<StaleReason> stale = from.differences(today.stillFrom(shot));
            TakeId take = TakeId.next();
            takes.add(new Take(take, shot.id(), TakeKind.STILL, 1, UUID.randomUUID(), null, from.json()));
            TakeStatus still = new TakeStatus(
                    stale.isEmpty() ? ShotState.CURRENT : ShotState.STALE, AssetId.next(), null, take, stale, null, 1);
            TakeStatus clip = new TakeStatus(ShotState.MISSING, null, null);
            shots.add(new ShotProduction(shot.id(), shots.size() + 1, shot.duration(), still, clip));
        }
        return new CastCount(
                        FILM,
                        new StoryboardStatus(
                                1, now, ProductionStatus.ofNothingMade(shots), new ShotTakes(takes, List.of())),
                        today)
                .overview();
    }

    private static PersonEntry person(String name, int position) {
        return new PersonEntry(
                PersonId.next(), position, new CastMember(name, List.of(), CastMember.Sex.FEMALE, "", 1));
    }
}
