package app.photoplay.studio.ui;

import app.photoplay.base.ui.Icons;
import app.photoplay.conversion.ConversionProgress;
import app.photoplay.conversion.ConversionProgress.FailedStep;
import app.photoplay.conversion.Gate;
import app.photoplay.film.FilmView;
import app.photoplay.media.AssetId;
import app.photoplay.media.MediaLinks;
import app.photoplay.production.OrderQuote;
import app.photoplay.storyboard.TakeKind;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The acts of a film: a row beside the frame, or the dock at the thumb, where all but the first are icons. */
final class ActionBar extends Composite<Div> {

    private final boolean dock;
    private final StageActions actions;
    private final Supplier<Gate> gate;
    private final Map<StageAction, Shown> shown = new EnumMap<>(StageAction.class);
    private final Span end = new Span();

    ActionBar(boolean dock, StageActions actions, Supplier<Gate> gate) {
        this.dock = dock;
        this.actions = actions;
        this.gate = gate;
        getContent().addClassName(dock ? "dock" : "acts");
        end.addClassNames("end", "sec", "t12", "tab");
    }

    /** What an act looks like, and what stands for it: replaced only where that differs, so that it keeps the focus. */
    private record Shown(List<Object> looks, Component button) {}

    /**
     * @param watching whether what is made is in the frame
     * @param note small words at the end of the row, such as what was spent; empty for none
     */
    void show(FilmScreen film, boolean watching, String note) {
        List<StageAction> all = StageAction.of(film, watching);
        List<Component> wanted = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            wanted.add(button(all.get(i), i == 0, film));
        }
        shown.keySet().retainAll(all);
        end.setText(note);
        if (!dock && !note.isEmpty()) {
            wanted.add(end);
        }
        getContent()
                .getChildren()
                .filter(child -> !wanted.contains(child))
                .toList()
                .forEach(getContent()::remove);
        for (int i = 0; i < wanted.size(); i++) {
            if (getContent().getComponentCount() <= i || getContent().getComponentAt(i) != wanted.get(i)) {
                getContent().addComponentAtIndex(i, wanted.get(i));
            }
        }
        getContent().setVisible(!wanted.isEmpty());
    }

    private Component button(StageAction act, boolean first, FilmScreen film) {
        List<Object> looks = List.of(first, looks(act, film));
        Shown before = shown.get(act);
        if (before != null && before.looks().equals(looks)) {
            return before.button();
        }
        Component button = act(act, first, film);
        shown.put(act, new Shown(looks, button));
        return button;
    }

    private Object looks(StageAction act, FilmScreen film) {
        return switch (act) {
            case WATCH -> watch(film);
            case CLOSE, CANCEL, SHARE -> act;
            case RETRY -> retry(film);
            case REWORD -> refused(film).orElseThrow();
            case CONTINUE -> List.of(onward(film), film.outstanding().overrun(gate.get()));
            case RECUT -> act;
            case MAKE_MISSING -> film.offers().missing();
            case UPDATE_STALE -> film.offers().stale();
            case DOWNLOAD, SUBTITLES ->
                List.of(film.project().title(), film.film().map(FilmView::id));
        };
    }

    private Component act(StageAction act, boolean first, FilmScreen film) {
        return switch (act) {
            case WATCH -> button(Icons.PLAY, watch(film), first, actions::watch);
            case CLOSE -> close(first);
            case RETRY -> button(Icons.RETRY, retry(film), first, actions::retry);
            case REWORD -> reword(film, first);
            case CANCEL -> cancel();
            case CONTINUE -> goOn(first, film);
            case RECUT -> button(Icons.FILM, getTranslation("project.act.recut"), first, actions::recut);
            case MAKE_MISSING -> offer("project.act.missing", film.offers().missing(), first);
            case UPDATE_STALE -> offer("project.act.stale", film.offers().stale(), first);
            case SHARE -> button(Icons.SHARE, getTranslation("project.act.share"), first, actions::share);
            case DOWNLOAD -> download(film, first);
            case SUBTITLES -> subtitles(film);
        };
    }

    private Button close(boolean first) {
        Button button = button(Icons.CROSS, getTranslation("project.act.stop-watching"), first, actions::stopWatching);
        button.removeThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    /** Stills alone play too, before any clip is bought. */
    private String watch(FilmScreen film) {
        boolean clips = film.shots().anyMatch(shot -> shot.clip().asset() != null);
        return getTranslation(clips ? "project.act.watch" : "project.act.watch-stills");
    }

    /** «Continue to clips, 24 credits». */
    private String onward(FilmScreen film) {
        Gate to = gate.get();
        return getTranslation(
                "project.act.continue",
                getTranslation("project.act.continue." + StageWords.key(to)),
                CreditWords.price(film.outstanding().upTo(to)));
    }

    private static String retry(FilmScreen film) {
        ConversionProgress progress = film.progress();
        return progress == null ? "" : StageWords.retry(progress);
    }

    /** The first of those whose words have to be changed. */
    private static Optional<FailedStep> refused(FilmScreen film) {
        ConversionProgress progress = film.progress();
        return progress == null
                ? Optional.empty()
                : progress.failed().stream().filter(FailedStep::wordsRefused).findFirst();
    }

    private Component reword(FilmScreen film, boolean first) {
        FailedStep step = refused(film).orElseThrow();
        String words = getTranslation("storyboard.reword-shot", step.shotNumber());
        return button(Icons.EDIT, words, first, () -> actions.open(step.shot()));
    }

    private Component goOn(boolean first, FilmScreen film) {
        Gate to = gate.get();
        Button button = button(Icons.FORWARD, onward(film), first, () -> actions.continueTo(to));
        button.setEnabled(film.outstanding().overrun(to).isEmpty());
        return button;
    }

    /** «Update what is stale, 12 credits». */
    private Component offer(String key, OrderQuote offer, boolean first) {
        Icons icon = key.endsWith("missing") ? Icons.PLUS : Icons.RETRY;
        String words = getTranslation(key, CreditWords.price(offer.credits()));
        Button button = button(icon, words, first, () -> actions.order(offer));
        button.setTooltipText(getTranslation(
                "project.offer",
                offer.shots().size(),
                offer.count(TakeKind.STILL),
                offer.count(TakeKind.CLIP),
                offer.shots().stream()
                        .map(shot -> String.valueOf(shot.number()))
                        .collect(Collectors.joining(", "))));
        return button;
    }

    private Component cancel() {
        Button button = acting(new Button(getTranslation("project.act.cancel")), actions::cancel);
        button.addClassName("cancel");
        return button;
    }

    private Button button(Icons icon, String words, boolean first, Runnable act) {
        boolean small = dock && !first;
        Button button = acting(small ? new Button(icon.create()) : new Button(words, icon.create()), act);
        if (small) {
            button.setAriaLabel(words);
            button.addClassName("ico");
        }
        if (first) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return button;
    }

    private static Button acting(Button button, Runnable act) {
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            act.run();
            button.setEnabled(true);
        });
        return button;
    }

    private Component download(FilmScreen film, boolean first) {
        return link(
                Icons.DOWNLOAD,
                getTranslation("project.act.download"),
                film.film().map(FilmView::film).orElse(null),
                fileName(film) + ".mp4",
                first);
    }

    private Component subtitles(FilmScreen film) {
        return link(
                Icons.CAPTIONS,
                getTranslation("project.act.subtitles"),
                film.film().map(FilmView::subtitles).orElse(null),
                fileName(film) + ".vtt",
                false);
    }

    private Component link(Icons icon, String words, @Nullable AssetId file, String name, boolean first) {
        Anchor link = new Anchor(file == null ? "" : MediaLinks.file(file), icon.create());
        link.addClassName("btn");
        link.setClassName("go", first);
        link.setVisible(file != null);
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", name);
        if (dock && !first) {
            link.addClassName("ico");
            link.setAriaLabel(words);
        } else {
            link.add(new Span(words));
        }
        return link;
    }

    private static String fileName(FilmScreen film) {
        String name = film.project()
                .title()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-+|-+$", "");
        return name.isEmpty() ? "film" : name;
    }
}
