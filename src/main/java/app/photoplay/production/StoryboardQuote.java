package app.photoplay.production;

import app.photoplay.generation.Quote;
import app.photoplay.plan.Credits;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a screenplay's pictures would cost.
 *
 * @param stillsUsd what providers are expected to charge this installation for the stills, in US dollars
 * @param clipsUsd the same for the clips
 * @param stillModels that make the stills
 * @param clipModels that make the clips
 */
public record StoryboardQuote(
        Credits stills,
        Credits clips,
        BigDecimal stillsUsd,
        BigDecimal clipsUsd,
        Set<String> stillModels,
        Set<String> clipModels) {

    public StoryboardQuote {
        stillModels = Set.copyOf(stillModels);
        clipModels = Set.copyOf(clipModels);
    }

    /** All models that make it. */
    public Set<String> models() {
        return Stream.concat(stillModels.stream(), clipModels.stream()).collect(Collectors.toUnmodifiableSet());
    }

    public static StoryboardQuote of(List<Quote> stills, List<Quote> clips) {
        return new StoryboardQuote(
                credits(stills), credits(clips), usd(stills), usd(clips), models(stills), models(clips));
    }

    private static Credits credits(List<Quote> quotes) {
        return quotes.stream().map(Quote::credits).reduce(Credits.ZERO, Credits::plus);
    }

    private static Set<String> models(List<Quote> quotes) {
        return quotes.stream().map(Quote::model).collect(Collectors.toUnmodifiableSet());
    }

    private static BigDecimal usd(List<Quote> quotes) {
        return quotes.stream().map(Quote::usd).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
