package app.photoplay.spending;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.plan.Credits;
import app.photoplay.project.ProjectId;
import app.photoplay.support.ApiClient;
import app.photoplay.support.CountedStatements;
import app.photoplay.support.Creator;
import app.photoplay.support.PhotoplayTest;
import java.net.URI;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a person's credits went on, out of the ledger. */
@PhotoplayTest
class SpendingIntegrationTests {

    private static final YearMonth MARCH = YearMonth.of(2024, 3);
    private static final Instant NOON = Instant.parse("2024-03-08T12:00:00Z");

    @Autowired
    SpendingReports spending;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext application;

    private Creator creator;
    private SpentRows rows;

    @BeforeEach
    void somebody() {
        creator = Creator.signUp(application);
        rows = new SpentRows(jdbc, creator.id());
    }

    @Test
    void aDayIsWhatWasSpentByKindAndWhatIsStillHeld() {
        ProjectId film = rows.film("Brick & Steel");
        rows.spent(film, "CLIP", "fine", 900, NOON);
        rows.spent(film, "CLIP", "fast", 100, NOON);
        rows.spent(film, "STILL", "fine", 400, NOON);
        rows.spent(film, "MUSIC", "short", 50, NOON);
        rows.held(film, "CLIP", "fine", 2400, NOON);

        DaySpend day = march().days().get(7);

        assertThat(day.spent(SpendingKind.VIDEO)).isEqualTo(Credits.of(10));
        assertThat(day.spent(SpendingKind.STILLS)).isEqualTo(Credits.of(4));
        assertThat(day.spent(SpendingKind.SOUND)).isEqualTo(new Credits(50));
        assertThat(day.held()).isEqualTo(Credits.of(24));
        assertThat(march().days()).hasSize(31);
        assertThat(march().spent()).isEqualTo(new Credits(1450));
    }

    @Test
    void whatFailedOrWasGivenBackIsNotSpent() {
        ProjectId film = rows.film("Brick & Steel");
        UUID failed = rows.held(film, "CLIP", "fine", 900, NOON);
        rows.book(failed, "RELEASE", 900, NOON);
        UUID refunded = rows.spent(film, "STILL", "fine", 300, NOON);
        rows.book(refunded, "REFUND", 300, NOON.plusSeconds(60));

        MonthSpend month = march();

        assertThat(month.spent()).isEqualTo(Credits.ZERO);
        assertThat(month.held()).isEqualTo(Credits.ZERO);
        assertThat(month.films()).isEmpty();
        assertThat(entries())
                .extracting(SpendingEntry::booking)
                .containsExactly("HOLD", "RELEASE", "HOLD", "SETTLE", "REFUND");
    }

    @Test
    void aDayEndsWhereThePersonIs() {
        rows.spent(rows.film("Late"), "STILL", "fine", 100, Instant.parse("2024-03-31T22:30:00Z"));

        assertThat(of(MARCH, ZoneOffset.UTC, null).spent()).isEqualTo(Credits.of(1));
        assertThat(of(MARCH, ZoneId.of("Europe/Berlin"), null).spent()).isEqualTo(Credits.ZERO);
        assertThat(of(MARCH.plusMonths(1), ZoneId.of("Europe/Berlin"), null)
                        .days()
                        .getFirst()
                        .spent(SpendingKind.STILLS))
                .isEqualTo(Credits.of(1));
    }

    @Test
    void filmsComeDearestFirstWithTheirModels() {
        ProjectId cheap = rows.film("The Pool of Tears");
        ProjectId dear = rows.film("Brick & Steel");
        rows.spent(cheap, "CLIP", "fast", 300, NOON);
        rows.spent(dear, "STILL", "fine", 200, NOON);
        rows.spent(dear, "CLIP", "fine", 500, NOON);
        rows.held(dear, "CLIP", "fine", 100, NOON);

        List<FilmSpend> films = march().films();

        assertThat(films).extracting(FilmSpend::title).containsExactly("Brick & Steel", "The Pool of Tears");
        assertThat(films.getFirst().models())
                .extracting(ModelSpend::kind)
                .containsExactly(SpendingKind.VIDEO, SpendingKind.STILLS);
        assertThat(films.getFirst().made()).isEqualTo(2);
        assertThat(films.getFirst().spent()).isEqualTo(Credits.of(7));
        assertThat(films.getFirst().held()).isEqualTo(Credits.of(1));
    }

    @Test
    void aDeletedFilmKeepsItsFigures() {
        ProjectId film = rows.film("Gone");
        rows.spent(film, "CLIP", "fast", 300, NOON);
        rows.delete(film);

        MonthSpend month = march();

        assertThat(month.spent(SpendingKind.VIDEO)).isEqualTo(Credits.of(3));
        assertThat(month.films()).singleElement().satisfies(gone -> {
            assertThat(gone.title()).isNull();
            assertThat(gone.removed()).isTrue();
            assertThat(gone.project()).isEqualTo(film);
        });
    }

    @Test
    void oneFilmCanBeAskedForAlone() {
        ProjectId one = rows.film("One");
        rows.spent(one, "CLIP", "fast", 300, NOON);
        rows.spent(rows.film("Other"), "CLIP", "fast", 500, NOON);

        assertThat(of(MARCH, ZoneOffset.UTC, one).spent()).isEqualTo(Credits.of(3));
    }

    @Test
    void nobodySeesWhatAnotherHasSpent() {
        rows.spent(rows.film("Mine"), "CLIP", "fast", 300, NOON);
        Creator other = Creator.signUp(application);

        assertThat(other.does(() -> spending.mine(SpendingQuery.of(MARCH, ZoneOffset.UTC)))
                        .spent())
                .isEqualTo(Credits.ZERO);
    }

    @Test
    void twoHundredFilmsTakeAsManyStatementsAsOneAndAreListedByThePage() {
        rows.spent(rows.film("First"), "CLIP", "fast", 300, NOON);
        march();
        int one = CountedStatements.of(this::march).count();
        for (int n = 0; n < 200; n++) {
            rows.spent(rows.film("Film " + n), "CLIP", "fast", 100, NOON);
        }

        assertThat(CountedStatements.of(this::march).count()).isEqualTo(one);
        assertThat(march().films()).hasSize(SpendingQuery.PAGE);
        assertThat(march().found()).isEqualTo(201);
        assertThat(march().spent()).isEqualTo(Credits.of(203));
    }

    @Test
    void aMonthCanBeTakenAwayAsATableThatNoProgramTakesForFormulas() {
        rows.spent(rows.film("=HYPERLINK(\"http://x\"), \"quoted\""), "CLIP", "fast", 350, NOON);

        ApiClient.Answer table = client().get("api/subscriptions/usage.csv?month=2024-03&zone=Europe/Berlin");

        assertThat(table.status()).isEqualTo(200);
        assertThat(table.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
        assertThat(table.header("Content-Disposition")).contains("photoplay-usage-2024-03.csv");
        assertThat(table.text().lines())
                .hasSize(3)
                .anyMatch(line -> line.startsWith(
                        "2024-03-08T13:00:00+01:00,settle,3.50,\"'=HYPERLINK(\"\"http://x\"\"), \"\"quoted\"\"\","));
    }

    @Test
    void aTableOfNoMonthIsRefusedAtItsField() {
        for (String wrong : List.of("month=2024-13", "month=x", "month=-999999-01", "zone=Atlantis", "film=1")) {
            assertThat(client().get("api/subscriptions/usage.csv?" + wrong).status())
                    .as(wrong)
                    .isBetween(400, 422);
        }
        assertThat(client().get("api/subscriptions/usage.csv").text().lines()).hasSize(1);
    }

    private ApiClient client() {
        return creator.client(URI.create("http://localhost:" + port + "/"));
    }

    private MonthSpend march() {
        return of(MARCH, ZoneOffset.UTC, null);
    }

    private MonthSpend of(YearMonth month, ZoneId zone, ProjectId film) {
        return creator.does(() -> spending.mine(new SpendingQuery(month, zone, film, SpendingQuery.PAGE)));
    }

    private List<SpendingEntry> entries() {
        List<SpendingEntry> found = new ArrayList<>();
        creator.acts(() -> spending.entries(SpendingQuery.of(MARCH, ZoneOffset.UTC), found::add));
        return found;
    }
}
