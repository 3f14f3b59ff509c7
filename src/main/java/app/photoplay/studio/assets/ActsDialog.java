package app.photoplay.studio.assets;

import app.photoplay.assets.AssetAct;
import app.photoplay.base.KebabCase;
import app.photoplay.base.ui.BrowserZone;
import app.photoplay.base.ui.Icons;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** What was done to many, also in another tab or before a reload, each with its way back. */
final class ActsDialog extends Dialog {

    static final int MOST = 30;

    ActsDialog(List<AssetAct> acts, Instant now, Consumer<UUID> undo) {
        addClassName("box");
        setHeaderTitle(getTranslation("assets.acts.title"));
        setWidth("min(560px, 96vw)");
        Button close = new Button(Icons.CROSS.create(), click -> close());
        close.setAriaLabel(getTranslation("assets.close"));
        getHeader().add(close);
        Paragraph words = new Paragraph(getTranslation(acts.isEmpty() ? "assets.acts.none" : "assets.acts.words"));
        words.addClassName("sec");
        add(words);
        ZoneId zone = BrowserZone.now();
        UnorderedList list = new UnorderedList();
        list.addClassName("g-did");
        acts.forEach(act -> list.add(line(act, zone, LocalDate.ofInstant(now, zone), undo)));
        add(list);
    }

    private Component line(AssetAct act, ZoneId zone, LocalDate today, Consumer<UUID> undo) {
        ZonedDateTime at = act.at().atZone(zone);
        String time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(getLocale())
                .format(at);
        Span when = new Span(AssetWords.day(at.toLocalDate(), today) + ", " + time);
        when.addClassNames("sec", "tab");
        String did = getTranslation(
                "assets.acts." + KebabCase.of(act.kind()), act.changed(), AssetWords.count(act.changed()));
        ListItem line = new ListItem(new Span(did), when);
        if (act.undone() == null) {
            Button back = new Button(getTranslation("edit.undo"), click -> {
                close();
                undo.accept(act.id());
            });
            back.addThemeVariants(ButtonVariant.TERTIARY);
            back.setAriaLabel(getTranslation("assets.acts.undo", did));
            line.add(back);
        } else {
            Span undone = new Span(getTranslation("assets.acts.undone"));
            undone.addClassName("sec");
            line.add(undone);
        }
        return line;
    }
}
