package app.photoplay.studio.usage;

import static app.photoplay.support.screens.PlanStates.CREATOR;
import static app.photoplay.support.screens.PlanStates.FREE;
import static app.photoplay.support.screens.PlanStates.on;
import static app.photoplay.support.screens.PlanStates.usage;
import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.plan.Credits;
import app.photoplay.plan.Money;
import app.photoplay.plan.PersonalLimit;
import app.photoplay.plan.TopUpPack;
import app.photoplay.plan.Usage;
import app.photoplay.project.ProjectId;
import app.photoplay.spending.DaySpend;
import app.photoplay.spending.FilmSpend;
import app.photoplay.spending.ModelSpend;
import app.photoplay.spending.MonthSpend;
import app.photoplay.spending.SpendingKind;
import app.photoplay.spending.SpendingReports;
import app.photoplay.support.screens.ComponentTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** The page of usage in its states, part by part. */
@ViewPackages(classes = UsageViewTests.class)
class UsageViewTests extends ComponentTest {

    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final ProjectId STEEL = ProjectId.next();
    private static final List<TopUpPack> PACKS = List.of(pack(100, 600), pack(250, 1400), pack(600, 3000));

    @Test
    void availableHeldSpentAndExpiringAreFourFigures() {
        BalanceFigures figures = shown(new BalanceFigures());
        figures.show(state(spent(), usage()));

        assertThat(text(figures))
                .contains("Available224Yours to spend now")
                .contains("Held24For Brick & Steel, being made")
                .contains("Spent212", "failed work is free")
                .contains("Expiring36Of the 224, on 28 November; spent first");
        assertThat(figures.getElement().getOuterHTML())
                .contains("Of 460 credits: 212 spent, 24 held, 36 expiring, 188 free");
    }

    @Test
    void whatGoesWithThePeriodIsSaidAndNotMarked() {
        BalanceFigures figures = shown(new BalanceFigures());
        Usage.Expiring all = new Usage.Expiring(Credits.of(224), usage().resetsAt());
        figures.show(state(spent(), usage(CREATOR, 224, 0, 212, all)));

        assertThat(text(figures)).contains("on 1 December, when it renews", "Held0Nothing is being made");
        assertThat(figures.getElement().getOuterHTML()).contains("0 expiring, 224 free");
    }

    @Test
    void anEmptyMonthSaysSoAndFailedWorkIsSaidToBeFree() {
        DaysPanel days = shown(new DaysPanel());
        days.show(state(nothing(), usage(CREATOR, 400, 0, 0, null)));
        assertThat(text(days)).contains("Nothing is spent in this month yet");

        days.show(state(spent(), usage()));
        assertThat(text(days))
                .contains("Video127", "Stills65", "Voice and sound20", "Held24")
                .contains("not charged");
        assertThat(words(days)).contains("24 held", "Today", "Credits spent a day in November 2026, by kind");
    }

    @Test
    void aFilmSaysItsModelsWhatIsKeptAndWhatItCost() {
        FilmsPanel films = shown(new FilmsPanel(question -> {}));
        films.show(state(spent(), usage()));

        assertThat(text(films))
                .contains("Brick & Steel", "Video, fine: 52 · Stills, fine: 22 · 24 held", "14 of 16", "74")
                .contains("A deleted film");
        assertThat(films.getElement().getOuterHTML()).contains("film=" + STEEL);
    }

    @Test
    void aTopUpIsFilledWithWhatIsNeeded() {
        TopUpPanel panel = shown(new TopUpPanel());
        panel.show(state(UsageQuestion.of(QueryParameters.of("top-up", "130")), true, spent(), usage()));

        assertThat(text(panel)).contains("130 more credits are needed").contains("Top up 250 for €14");
        test($(NativeButton.class).all().getLast()).click();
        assertThat(text(panel)).contains("Top up 600 for €30");
        assertThat(TopUpPanel.fitting(PACKS, 9_999).credits()).isEqualTo(Credits.of(600));
    }

    @Test
    void whatARenewalGivesIsWhatThePlanThatFollowsGives() {
        TopUpPanel panel = shown(new TopUpPanel());
        panel.show(state(spent(), usage()));
        assertThat(text(panel)).contains("Renewal gives 400 on");

        UsageShown leaving = state(spent(), usage());
        panel.show(new UsageShown(
                leaving.question(),
                true,
                leaving.month(),
                leaving.months(),
                leaving.usage(),
                on(CREATOR, FREE, null),
                leaving.personal(),
                PACKS));
        assertThat(text(panel)).contains("Renewal gives 40 on");
    }

    @Test
    void boundsAreSaidAlsoWhereThereAreNone() {
        PersonalLimitLines lines = shown(new PersonalLimitLines(limit -> {}));
        lines.show(state(spent(), usage()));
        assertThat(text(lines)).contains("400 credits", "Nothing is made past it", "Never");
    }

    @Test
    void withoutReceiptsThereIsNoPlaceForThem() {
        ReceiptsPanel receipts = shown(new ReceiptsPanel());
        receipts.show(List.of());
        assertThat(receipts.isVisible()).isFalse();
        receipts.show(List.of(new ReceiptsPanel.Line("PH-2026-1104", "Creator, November", "€19", "receipts/1")));
        assertThat(text(receipts)).contains("PH-2026-1104", "€19");
    }

    @Test
    void whereCreditsDoNotCountDollarsAreTold() {
        UsageShown own = state(UsageQuestion.NOW, false, spent(), usage());
        BalanceFigures figures = shown(new BalanceFigures());
        figures.show(own);
        TopUpPanel panel = shown(new TopUpPanel());
        panel.show(own);

        assertThat(text(figures)).contains("Spent$2.12", "Held$0.24").doesNotContain("Available", "Expiring");
        assertThat(panel.isVisible()).isFalse();
    }

    @Test
    void anAddressThatCannotBeReadAsksForNothing() {
        for (Map<String, String> wrong : List.of(
                Map.of("month", "2026-13"), Map.of("film", "x"), Map.of("films", "-1"), Map.of("top-up", "1e9"))) {
            assertThat(UsageQuestion.of(QueryParameters.simple(wrong))).isEqualTo(UsageQuestion.NOW);
        }
        UsageQuestion all = UsageQuestion.of(QueryParameters.simple(
                Map.of("month", "2026-10", "film", STEEL.toString(), "films", "50", "top-up", "35")));
        assertThat(UsageQuestion.of(all.address())).isEqualTo(all);
    }

    private static UsageShown state(MonthSpend month, Usage usage) {
        return state(UsageQuestion.NOW, true, month, usage);
    }

    private static UsageShown state(UsageQuestion question, boolean counts, MonthSpend month, Usage usage) {
        return new UsageShown(
                question,
                counts,
                month,
                new SpendingReports.Months(YearMonth.of(2026, 9), NOVEMBER),
                usage,
                on(CREATOR),
                new PersonalLimit(Credits.of(400), null),
                PACKS);
    }

    private static MonthSpend nothing() {
        return new MonthSpend(NOVEMBER, NOVEMBER.atDay(24), days(Map.of(), Credits.ZERO), List.of(), 0);
    }

    private static MonthSpend spent() {
        Map<SpendingKind, Credits> kinds = Map.of(
                SpendingKind.VIDEO, Credits.of(127),
                SpendingKind.STILLS, Credits.of(65),
                SpendingKind.SOUND, Credits.of(20));
        FilmSpend steel = new FilmSpend(
                STEEL,
                "Brick & Steel",
                false,
                null,
                List.of(
                        new ModelSpend(SpendingKind.VIDEO, "fine", Credits.of(52)),
                        new ModelSpend(SpendingKind.STILLS, "fine", Credits.of(22))),
                16,
                14,
                Credits.of(74),
                Credits.of(24));
        FilmSpend gone =
                new FilmSpend(ProjectId.next(), null, true, null, List.of(), 0, 0, Credits.of(43), Credits.ZERO);
        return new MonthSpend(NOVEMBER, NOVEMBER.atDay(24), days(kinds, Credits.of(24)), List.of(steel, gone), 2);
    }

    private static List<DaySpend> days(Map<SpendingKind, Credits> ofToday, Credits held) {
        return IntStream.rangeClosed(1, NOVEMBER.lengthOfMonth())
                .mapToObj(NOVEMBER::atDay)
                .map((LocalDate day) -> day.getDayOfMonth() == 24
                        ? new DaySpend(day, ofToday, held)
                        : new DaySpend(day, Map.of(), Credits.ZERO))
                .toList();
    }

    private static TopUpPack pack(long credits, long cents) {
        return new TopUpPack(Long.toString(credits), Credits.of(credits), new Money("EUR", cents), 12);
    }

    /** Also what is markup. */
    private static String words(Component component) {
        return Jsoup.parse(component.getElement().getOuterHTML()).text()
                + component
                        .getChildren()
                        .flatMap(Component::getChildren)
                        .map(child -> child.getElement().getProperty("innerHTML", ""))
                        .toList();
    }

    private static <C extends Component> C shown(C component) {
        UI.getCurrent().add(component);
        return component;
    }
}
