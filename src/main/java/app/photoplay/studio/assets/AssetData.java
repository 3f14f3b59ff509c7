package app.photoplay.studio.assets;

import app.photoplay.assets.AssetCard;
import app.photoplay.assets.AssetDetails;
import app.photoplay.assets.AssetDetails.Use;
import app.photoplay.base.ui.Icons;
import app.photoplay.media.AssetId;
import app.photoplay.media.MediaKind;
import app.photoplay.media.MediaLinks;
import app.photoplay.project.ProjectLinks;
import app.photoplay.studio.ui.CreditWords;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Everything that is known of one asset. */
final class AssetData extends Composite<Div> {

    private static final String COPY = "navigator.clipboard?.writeText($0); this.dataset.done = ''";

    private static final int LONGEST_REQUEST = 18;

    private final transient Consumer<AssetCard> refer;
    private final transient Consumer<AssetCard> choose;

    AssetData(Consumer<AssetCard> refer, Consumer<AssetCard> choose) {
        this.refer = refer;
        this.choose = choose;
        getContent().addClassName("lb-data");
        getContent().getElement().setAttribute("role", "region");
        getContent().getElement().setAttribute("aria-label", getTranslation("assets.data"));
        getContent().getElement().setAttribute("tabindex", "0");
    }

    void clear() {
        getContent().removeAll();
    }

    /** @param changes whether whoever looks may change what it is of */
    void show(AssetDetails now, ZoneId zone, boolean changes) {
        clear();
        AssetCard card = now.card();
        H2 title = new H2(card.scene() == null ? card.title() : card.scene());
        getContent().add(title, sec(facts(card)), used(now));
        prompt(now);
        DescriptionList list = new DescriptionList();
        list.addClassName("kv");
        rows(now, zone).forEach(row -> list.getElement().appendChild(row.getElement()));
        getContent().add(list, acts(now, changes));
    }

    private String facts(AssetCard card) {
        String size = card.width() + " × " + card.height();
        return card.duration() == null
                ? getTranslation("assets.facts", AssetWords.kind(card), size, AssetWords.bytes(card.bytes()))
                : getTranslation(
                        "assets.facts.moving",
                        AssetWords.kind(card),
                        Math.round(card.duration().toMillis() / 100.0) / 10.0,
                        size,
                        AssetWords.bytes(card.bytes()));
    }

    /** Where it counts, and what else it is for. */
    private Component used(AssetDetails now) {
        AssetCard card = now.card();
        Div words = new Div();
        if (card.number() > 0) {
            Anchor shot = new Anchor(shot(card), getTranslation("assets.shot", card.number()));
            words.add(
                    new Text(getTranslation(card.chosen() ? "assets.use.chosen" : "assets.use.take") + " "),
                    shot,
                    new Text(" " + getTranslation("assets.use.of", card.title())));
        } else {
            words.add(new Anchor(ProjectLinks.screen(card.project()), getTranslation("assets.use.film", card.title())));
        }
        List<String> more = new ArrayList<>();
        for (Use.Kind kind : List.of(Use.Kind.POSTER, Use.Kind.PERSON, Use.Kind.PLACE)) {
            now.uses().stream()
                    .filter(use -> use.kind() == kind)
                    .forEach(use ->
                            more.add(getTranslation("assets.use." + kind.name().toLowerCase(Locale.ROOT), use.name())));
        }
        if (card.binned()) {
            more.add(getTranslation("assets.use.binned"));
        }
        if (!more.isEmpty()) {
            Div small = new Div(new Text(String.join(" ", more)));
            small.addClassNames("t12", "sec");
            words.add(small);
        }
        Div used = new Div((card.chosen() ? Icons.CHECK : Icons.FILM).create(), words);
        used.addClassName("lb-used");
        return used;
    }

    private void prompt(AssetDetails now) {
        String prompt = now.prompt();
        if (prompt == null || prompt.isBlank()) {
            return;
        }
        Button copy = new Button(getTranslation("assets.copy"), Icons.COPY.small());
        copy.addThemeVariants(ButtonVariant.TERTIARY);
        copy.addClassName("copy");
        copy.addClickListener(click -> copy.getElement().executeJs(COPY, prompt));
        Span label = new Span(getTranslation("assets.prompt"));
        label.addClassName("sec");
        Div head = new Div(label, copy);
        head.addClassName("lb-lab");
        Paragraph sent = new Paragraph(prompt);
        sent.addClassName("prompt-sent");
        sent.getElement().setAttribute("tabindex", "0");
        getContent().add(head, sent);
    }

    private List<Component> rows(AssetDetails now, ZoneId zone) {
        AssetCard card = now.card();
        List<Component> rows = new ArrayList<>();
        if (now.model() != null) {
            rows.add(row("assets.row.model", new Text(now.model())));
        }
        if (card.take() > 0) {
            rows.add(row("assets.row.take", new Text(getTranslation("assets.take-of", card.take(), now.takes()))));
        }
        if (now.seed() != null) {
            rows.add(row("assets.row.seed", new Text(String.valueOf(now.seed()))));
        }
        if (now.price() != null) {
            rows.add(row("assets.row.price", new Text(CreditWords.price(now.price()))));
        }
        String made = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(getLocale())
                .format(card.made().atZone(zone));
        rows.add(row(
                "assets.row.made",
                new Text(
                        now.making() == null
                                ? made
                                : getTranslation(
                                        "assets.made-in",
                                        made,
                                        Math.max(1, now.making().toSeconds())))));
        if (!now.references().isEmpty()) {
            Div pictures = new Div();
            pictures.addClassName("refs");
            for (AssetId reference : now.references()) {
                pictures.add(new Image(MediaLinks.thumbnail(reference), getTranslation("assets.reference")));
            }
            rows.add(row("assets.row.references", pictures));
        }
        List<String> shots = now.uses().stream()
                .filter(use -> use.number() > 0)
                .map(use -> String.valueOf(use.number()))
                .distinct()
                .toList();
        if (!shots.isEmpty()) {
            rows.add(row(
                    "assets.row.reference-for",
                    new Text(getTranslation("assets.shots", shots.size(), String.join(", ", shots)))));
        }
        rows.add(row("assets.row.provenance", new Text(provenance(now))));
        return rows;
    }

    private String provenance(AssetDetails now) {
        String hash = now.card().sha256().substring(0, 12);
        if (now.provider() != null) {
            return now.request() == null
                    ? getTranslation("assets.provenance.made", now.provider(), hash)
                    : getTranslation("assets.provenance.request", now.provider(), cut(now.request()), hash);
        }
        return getTranslation(
                now.card().kind() == MediaKind.FILM ? "assets.provenance.cut" : "assets.provenance.brought", hash);
    }

    /** As much of a number as tells it from others. */
    private static String cut(String request) {
        return request.length() > LONGEST_REQUEST ? request.substring(0, LONGEST_REQUEST) + "…" : request;
    }

    private Component acts(AssetDetails now, boolean changes) {
        AssetCard card = now.card();
        Div acts = new Div();
        acts.addClassName("lb-act");
        if (changes && card.kind() == MediaKind.STILL) {
            acts.add(new Button(getTranslation("assets.act.reference"), click -> refer.accept(card)));
        }
        if (changes && card.shot() != null && !card.chosen() && !card.binned()) {
            acts.add(new Button(getTranslation("assets.act.choose"), click -> choose.accept(card)));
        }
        Anchor open = new Anchor(
                card.number() > 0 ? shot(card) : ProjectLinks.screen(card.project()),
                card.number() > 0
                        ? getTranslation("assets.open-shot", card.number())
                        : getTranslation("assets.open-film"));
        open.addClassNames("btn", "go");
        acts.add(open);
        return acts;
    }

    private static String shot(AssetCard card) {
        return ProjectLinks.screen(card.project()) + "?shot=" + card.shot();
    }

    private static Span sec(String words) {
        Span span = new Span(words);
        span.addClassName("sec");
        return span;
    }

    /** A name and its value, side by side. */
    private Component row(String key, Component value) {
        Div row = new Div(new Named("dt", new Text(getTranslation(key))), new Named("dd", value));
        return row;
    }

    /** An element of a list of descriptions; its own classes stand alone only in the list. */
    private static final class Named extends com.vaadin.flow.component.HtmlContainer {

        Named(String tag, Component... content) {
            super(tag);
            add(content);
        }
    }
}
