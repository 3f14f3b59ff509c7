package app.photoplay.studio.takes;

import app.photoplay.base.KebabCase;
import app.photoplay.base.ui.Icons;
import app.photoplay.media.MediaLinks;
import app.photoplay.plan.Credits;
import app.photoplay.production.PictureEdit;
import app.photoplay.production.ShotTake;
import app.photoplay.storyboard.TakeKind;
import app.photoplay.studio.sheet.OpenShot;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Everything about the take that is looked at: what can be done with it, the prompt as it was sent, and what it came of. */
final class TakeDetails extends Composite<Div> {

    private final TakeActions actions;
    private @Nullable Object drawn;

    TakeDetails(TakeActions actions) {
        this.actions = actions;
        getContent().addClassName("take-details");
    }

    /** @param film of whose shot they are */
    void show(OpenShot film, TakesShown now) {
        ShotTake take = now.open().orElse(null);
        Optional<ShotTake> other = take == null ? Optional.empty() : now.other(take);
        List<ShotTake> binned = now.binned();
        Object looks = List.of(
                Optional.ofNullable(take),
                other.map(ShotTake::id),
                binned,
                now.options(),
                now.editable(),
                film.film(),
                film.shot().number());
        if (looks.equals(drawn)) {
            return;
        }
        drawn = looks;
        getContent().removeAll();
        if (take == null) {
            Span none = new Span(getTranslation("takes.none"));
            none.addClassName("sec");
            getContent().add(none);
        } else {
            draw(film, now, take, other);
        }
        if (!binned.isEmpty() && now.editable()) {
            getContent().add(aside(binned));
        }
    }

    private void draw(OpenShot film, TakesShown now, ShotTake take, Optional<ShotTake> other) {
        H3 title = new H3(TakeWords.name(take));
        Span chosen = new Span(Icons.CHECK.small(), new Span(getTranslation("takes.chosen-mark")));
        chosen.addClassName("chosen");
        chosen.setVisible(take.chosen());
        Div head = new Div(title, chosen);
        head.addClassName("take-head");
        getContent().add(head);
        note(take);
        getContent().add(acts(film, now, take, other));
        Credits price = now.options().edit();
        if (price != null && take.kind() == TakeKind.STILL && take.visible()) {
            getContent().add(change(take, price));
        }
        String prompt = take.prompt();
        if (prompt != null) {
            getContent().add(prompt(take, prompt));
        }
        Span facts = new Span(TakeWords.facts(take));
        facts.addClassNames("sec", "t12", "tab");
        getContent().add(facts);
    }

    private void note(ShotTake take) {
        if (take.state() == ShotTake.State.FAILED && take.failure() != null) {
            Div why = new Div(new Span(getTranslation("failure." + KebabCase.of(take.failure()))));
            why.addClassNames("take-note", "red");
            if (take.said() != null) {
                why.add(new Span(getTranslation("storyboard.said", take.said())));
            }
            getContent().add(why);
        } else if (take.visible() && !take.stale().isEmpty()) {
            Div stale = new Div(Icons.STALE.small(), new Span(TakeWords.changes(take)));
            stale.addClassName("take-note");
            getContent().add(stale);
        }
    }

    private Component acts(OpenShot film, TakesShown now, ShotTake take, Optional<ShotTake> other) {
        Div acts = new Div();
        acts.addClassName("take-acts");
        if (now.editable() && take.visible() && !take.chosen()) {
            acts.add(button(Icons.CHECK, getTranslation("takes.choose", take.number()), () -> actions.choose(take)));
        }
        other.filter(one -> take.visible())
                .ifPresent(one -> acts.add(link(
                        Icons.IMAGE,
                        getTranslation("takes.compare", one.number()),
                        CompareAddress.path(film.project(), now.shot(), one.id(), take.id()))));
        if (now.editable() && take.madeFrom() != null && !take.stale().isEmpty()) {
            acts.add(button(Icons.RETRY, getTranslation("takes.use-words"), () -> actions.useWords(take)));
        }
        if (take.asset() != null) {
            Anchor download = link(
                    Icons.DOWNLOAD,
                    getTranslation("takes.download"),
                    MediaLinks.file(
                            take.asset(),
                            TakeWords.file(film.film(), film.shot().number(), take)));
            download.setRouterIgnore(true);
            download.getElement().setAttribute("download", true);
            acts.add(download);
        }
        if (now.editable() && take.visible()) {
            acts.add(button(Icons.IMAGE, getTranslation("takes.poster"), () -> actions.poster(take)));
        }
        if (now.editable() && !take.chosen() && !take.open()) {
            acts.add(button(Icons.CROSS, getTranslation("takes.discard"), () -> actions.discard(take)));
        }
        return acts;
    }

    /** «Make the lamp green», for its price. */
    private Component change(ShotTake take, Credits price) {
        TextField words = new TextField(getTranslation("takes.change"));
        words.setPlaceholder(getTranslation("takes.change.example"));
        words.setMaxLength(PictureEdit.LONGEST);
        words.setValueChangeMode(ValueChangeMode.EAGER);
        Button act = new Button(getTranslation("takes.change.act", TakeWords.price(price)), Icons.EDIT.create());
        act.setEnabled(false);
        words.addValueChangeListener(typed -> act.setEnabled(!typed.getValue().isBlank()));
        act.setDisableOnClick(true);
        act.addClickListener(click -> actions.change(take, words.getValue()));
        Div line = new Div(words, act);
        line.addClassName("take-change");
        return line;
    }

    private Component prompt(ShotTake take, String prompt) {
        Div words = new Div(prompt);
        words.addClassName("prompt-sent");
        Button copy = button(Icons.FILE, getTranslation("takes.copy"), () -> {});
        copy.addClassName("copy");
        copy.getElement()
                .executeJs(
                        "this.addEventListener('click', () => { navigator.clipboard && navigator.clipboard.writeText($0)"
                                + ".then(() => { this.dataset.done = '1'; setTimeout(() => delete this.dataset.done, 1600) }) })",
                        prompt);
        Span label = new Span(getTranslation("takes.prompt", take.number()));
        label.addClassNames("sec", "t12");
        Div head = new Div(label, copy);
        head.addClassName("sent-h");
        Div block = new Div(head, words);
        block.addClassName("sent-block");
        return block;
    }

    /** Those that were put aside, each with its way back. */
    private Component aside(List<ShotTake> binned) {
        Div aside = new Div(new Span(getTranslation("takes.binned", binned.size())));
        aside.addClassNames("take-aside", "sec", "t12");
        for (ShotTake take : binned) {
            aside.add(button(
                    Icons.RETRY, getTranslation("takes.restore", TakeWords.name(take)), () -> actions.restore(take)));
        }
        return aside;
    }

    private static Button button(Icons icon, String words, Runnable act) {
        Button button = new Button(words, icon.create(), click -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private static Anchor link(Icons icon, String words, String address) {
        Anchor link = new Anchor(address, icon.create());
        link.add(new Span(words));
        link.addClassName("btn");
        return link;
    }
}
