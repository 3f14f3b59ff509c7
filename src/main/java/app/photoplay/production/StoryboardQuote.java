package app.photoplay.production;

import app.photoplay.generation.Quote;
import app.photoplay.plan.Credits;
import java.math.BigDecimal;
import java.util.List;

/**
 * What a screenplay's pictures would cost.
 *
 * @param stillsUsd what providers are expected to charge this installation for the stills, in US dollars
 * @param clipsUsd the same for the clips
 */
public record StoryboardQuote(Credits stills, Credits clips, BigDecimal stillsUsd, BigDecimal clipsUsd) {

    static StoryboardQuote of(List<Quote> stills, List<Quote> clips) {
        return new StoryboardQuote(credits(stills), credits(clips), usd(stills), usd(clips));
    }

    private static Credits credits(List<Quote> quotes) {
        return quotes.stream().map(Quote::credits).reduce(Credits.ZERO, Credits::plus);
    }

    private static BigDecimal usd(List<Quote> quotes) {
        return quotes.stream().map(Quote::usd).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
