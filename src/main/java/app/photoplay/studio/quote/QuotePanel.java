package app.photoplay.studio.quote;

import app.photoplay.plan.Credits;
import app.photoplay.plan.ui.TopUpLink;
import app.photoplay.studio.quote.FilmQuote.Part;
import app.photoplay.studio.quote.FilmQuote.Saving;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a film still costs, in a few lines: what is missing, what is stale, what there is, and what would cost less. */
@StyleSheet("context://styles/quote.css")
public final class QuotePanel extends Composite<Section> {

    private @Nullable FilmQuote shown;

    public QuotePanel() {
        getContent().addClassName("quote");
        getContent().setAriaLabel(getTranslation("quote.title"));
        setVisible(false);
    }

    /** @param quote null while something is being made, whose price was told before */
    public void show(@Nullable FilmQuote quote) {
        if (Objects.equals(quote, shown)) {
            return;
        }
        shown = quote;
        getContent().removeAll();
        getContent().getElement().removeAllChildren();
        setVisible(quote != null && !quote.isEmpty());
        if (quote == null || quote.isEmpty()) {
            return;
        }
        Element list = new Element("dl").setAttribute("class", "rows");
        row(list, "quote.missing", part(quote.missing()), false);
        row(list, "quote.stale", part(quote.allStale()), false);
        if (quote.limited()) {
            row(list, "quote.balance", balance(quote), quote.lacking().isPresent());
        }
        row(list, "quote.cheaper", savings(quote.savings()), false);
        getContent().getElement().appendChild(list);
        quote.toBuy().ifPresent(missing -> getContent().add(new TopUpLink(missing)));
        if (!quote.mine() && quote.lacking().isPresent()) {
            getContent().add(new Paragraph(getTranslation("quote.ask-owner")));
        }
    }

    private void row(Element list, String key, Optional<String> words, boolean warns) {
        words.ifPresent(text -> {
            Element term = new Element("dt").setText(getTranslation(key));
            Element value = new Element("dd").setText(text).setAttribute("class", warns ? "tab amber" : "tab");
            list.appendChild(new Element("div").appendChild(term, value));
        });
    }

    /** «3 stills, 3 credits, and 19 clips, 38 credits». */
    private Optional<String> part(Part part) {
        List<String> kinds = new ArrayList<>();
        if (part.stills() > 0) {
            kinds.add(getTranslation("quote.stills", part.stills(), price(part.forStills())));
        }
        if (part.clips() > 0) {
            kinds.add(getTranslation("quote.clips", part.clips(), price(part.forClips())));
        }
        return switch (kinds.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(kinds.getFirst() + ".");
            default -> Optional.of(getTranslation("quote.both", kinds.getFirst(), kinds.getLast()));
        };
    }

    private Optional<String> balance(FilmQuote quote) {
        String has = quote.held().hundredths() > 0
                ? getTranslation("quote.left-held", amount(quote.left()), amount(quote.held()))
                : getTranslation("quote.left", amount(quote.left()));
        return Optional.of(quote.lacking()
                .map(lacking ->
                        getTranslation("quote.needs", amount(quote.missing().credits()), has, amount(lacking)))
                .orElse(has));
    }

    private Optional<String> savings(List<Saving> savings) {
        return savings.isEmpty()
                ? Optional.empty()
                : Optional.of(savings.stream().map(this::saving).collect(Collectors.joining(" ")));
    }

    private String saving(Saving saving) {
        return switch (saving) {
            case Saving.StillsOnly stills -> getTranslation("quote.saving.stills", price(stills.credits()));
            case Saving.OneScene scene -> getTranslation("quote.saving.scene", scene.scene(), price(scene.credits()));
            case Saving.StaleStillsOnly stills -> getTranslation("quote.saving.stale-stills", price(stills.credits()));
        };
    }

    private String price(Credits credits) {
        return getTranslation("project.price", credits.hundredths() / 100.0, amount(credits));
    }

    private String amount(Credits credits) {
        NumberFormat format = NumberFormat.getNumberInstance(getLocale());
        format.setMaximumFractionDigits(2);
        return format.format(credits.hundredths() / 100.0);
    }
}
