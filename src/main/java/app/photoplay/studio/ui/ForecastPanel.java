package app.photoplay.studio.ui;

import app.photoplay.conversion.ConversionForecast;
import app.photoplay.conversion.ConversionForecast.SceneForecast;
import app.photoplay.conversion.Gate;
import app.photoplay.plan.Credits;
import app.photoplay.studio.board.DurationFormat;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/** What the text will become, said before the click, and the click itself. */
final class ForecastPanel extends Composite<Div> {

    private static final int NAMED_SCENES = 6;
    private static final int DRAWN_SCENES = 120;

    private final Div bars = new Div();
    private final Div scenes = new Div();
    private final Div figures = new Div();
    private final Div words = new Div();
    private final Div fixes = new Div();
    private final Button convert = new Button();

    ForecastPanel(Runnable act) {
        bars.addClassName("seg");
        bars.getElement().setAttribute("aria-hidden", "true");
        scenes.addClassNames("plan6", "tab");
        figures.addClassName("fig");
        words.addClassNames("sec", "t12", "tab", "words");
        words.setId("forecast-words");
        fixes.addClassName("fixes");
        convert.addThemeVariants(ButtonVariant.PRIMARY);
        convert.addClassName("big");
        convert.setDisableOnClick(true);
        convert.getElement().setAttribute("aria-describedby", "forecast-words");
        convert.addClickListener(click -> act.run());
        getContent().addClassName("forecast");
        getContent().getElement().setAttribute("role", "status");
        getContent().add(bars, scenes, figures, words, fixes, convert);
    }

    /** @param fixes acts that make a text fit which does not; none otherwise */
    void show(FilmDraft draft, ForecastState state, List<Button> fixes) {
        this.fixes.removeAll();
        fixes.forEach(this.fixes::add);
        this.fixes.setVisible(!fixes.isEmpty());
        getContent().setClassName("working", state instanceof ForecastState.Working);
        switch (state) {
            case ForecastState.Nothing nothing -> refuse(getTranslation("new.reason.no-text"));
            case ForecastState.Unreadable unreadable -> refuse(RefusalWords.of(unreadable.cause()));
            case ForecastState.Working working -> {
                words.setText(getTranslation("new.working"));
                convert.setEnabled(false);
                convert.setText(convert.getText().isEmpty() ? getTranslation("new.convert") : convert.getText());
            }
            case ForecastState.Known known -> known(draft, known);
        }
    }

    private void refuse(String reason) {
        bars.removeAll();
        scenes.removeAll();
        figures.removeAll();
        figures.setVisible(false);
        words.setText(reason);
        convert.setText(getTranslation("new.convert"));
        convert.setEnabled(false);
    }

    private void known(FilmDraft draft, ForecastState.Known known) {
        ConversionForecast forecast = known.forecast();
        bars(forecast.scenes());
        scenes(forecast.scenes());
        Credits price = price(draft.gate(), forecast);
        figures.setVisible(true);
        figures.removeAll();
        figures.add(
                figure(
                        String.valueOf(forecast.scenes().size()),
                        "new.figure.scenes",
                        forecast.scenes().size()),
                figure(CreditWords.count(forecast.shots()), "new.figure.shots", forecast.shots()),
                figure(
                        DurationFormat.rounded(forecast.duration()),
                        forecast.duration().toHours() > 0 ? "new.figure.hours" : "new.figure.minutes",
                        2),
                CostWords.inDollars(forecast.left())
                        ? figure(CostWords.dollars(price), "new.figure.dollars", 2)
                        : figure(CreditWords.amount(price), "new.figure.credits", price.hundredths() == 100 ? 1 : 2));
        words.setText(words(draft, known, price));
        boolean titled = !draft.title().isBlank();
        boolean fits = forecast.fit() == ConversionForecast.Fit.FITS || affordable(draft, forecast);
        if (!titled) {
            words.setText(getTranslation("new.reason.no-title"));
        }
        convert.setEnabled(fits && titled);
        convert.setText(convertFor(price, forecast.left()));
    }

    private String convertFor(Credits price, Credits left) {
        if (price.hundredths() == 0) {
            return getTranslation("new.convert-free");
        }
        return CostWords.inDollars(left)
                ? getTranslation("new.convert-for-dollars", CostWords.dollars(price))
                : getTranslation("new.convert-for", CreditWords.amount(price), price.hundredths() == 100 ? 1 : 2);
    }

    /** Too expensive to the end, but not up to the chosen gate. */
    static boolean affordable(FilmDraft draft, ConversionForecast forecast) {
        return forecast.fit() == ConversionForecast.Fit.TOO_EXPENSIVE
                && price(draft.gate(), forecast).compareTo(forecast.left()) <= 0;
    }

    private String words(FilmDraft draft, ForecastState.Known known, Credits price) {
        ConversionForecast forecast = known.forecast();
        return switch (forecast.fit()) {
            case FITS -> fits(draft, forecast, price);
            case TOO_MANY_SHOTS ->
                getTranslation(
                        known.tooMuch() ? "new.reason.too-much" : "new.reason.too-many-shots",
                        known.tooMuch() ? forecast.fewestShots() : forecast.shots(),
                        known.mostShots(),
                        forecast.chapters().size());
            case TOO_EXPENSIVE ->
                affordable(draft, forecast)
                        ? fits(draft, forecast, price)
                        : getTranslation(
                                "new.reason.too-expensive",
                                CreditWords.amount(price),
                                CreditWords.amount(forecast.left()));
            case BEYOND_LIMIT ->
                RefusalWords.of(Objects.requireNonNull(forecast.limit()).refusal(null));
            case ABOVE_CEILING -> StageWords.overrun(forecast.overruns(), draft.gate());
            case TOO_SHORT ->
                getTranslation(
                        "new.reason.too-short",
                        ForecastFixes.words(draft, forecast),
                        forecast.chapters().size());
        };
    }

    private String fits(FilmDraft draft, ConversionForecast forecast, Credits price) {
        String words = fits(forecast, price);
        return forecast.smaller().isEmpty()
                ? words
                : words + " "
                        + getTranslation(
                                "new.smaller",
                                String.join(", ", forecast.smaller()),
                                forecast.smaller().size(),
                                draft.resolution().label());
    }

    private String fits(ConversionForecast forecast, Credits price) {
        if (CostWords.inDollars(forecast.left())) {
            return getTranslation("new.every-word-own", CostWords.dollars(price));
        }
        return getTranslation(
                "new.every-word",
                CreditWords.amount(forecast.left()),
                CreditWords.amount(forecast.left().minus(price)));
    }

    static Credits price(Gate gate, ConversionForecast forecast) {
        return switch (gate) {
            case SHOT_LIST -> Credits.ZERO;
            case STILLS -> forecast.stills();
            case CLIPS, FILM -> forecast.clips();
        };
    }

    private void bars(List<SceneForecast> plan) {
        bars.removeAll();
        plan.stream().limit(DRAWN_SCENES).forEach(scene -> {
            Element bar = new Element("i");
            bar.getStyle()
                    .set("--s", String.valueOf(Math.max(1, scene.duration().toSeconds())));
            bars.getElement().appendChild(bar);
        });
    }

    private void scenes(List<SceneForecast> plan) {
        scenes.removeAll();
        List<Duration> lengths =
                DurationFormat.whole(plan.stream().map(SceneForecast::duration).toList());
        int named = plan.size() > NAMED_SCENES ? NAMED_SCENES - 1 : plan.size();
        for (int i = 0; i < named; i++) {
            SceneForecast scene = plan.get(i);
            Element title = new Element("b").setText(getTranslation("storyboard.scene-title", i + 1, scene.title()));
            Element count = new Element("i")
                    .setText(getTranslation(
                            "storyboard.scene-count", scene.shots(), DurationFormat.words(lengths.get(i))));
            Span line = new Span();
            line.getElement().appendChild(title, count);
            scenes.add(line);
        }
        if (plan.size() > named) {
            Span more = new Span(getTranslation("new.more-scenes", plan.size() - named));
            more.addClassName("sec");
            scenes.add(more);
        }
    }

    private Div figure(String figure, String key, int count) {
        Element number = new Element("b").setText(figure);
        Div box = new Div();
        box.getElement().appendChild(number, new Span(getTranslation(key, count)).getElement());
        return box;
    }
}
