package app.photoplay.studio.text;

import app.photoplay.storyboard.rewrite.RewriteLine;
import app.photoplay.storyboard.rewrite.RewritePlan;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Collectors;

/** What another text would change, line by line, before it is done. */
final class RewriteList extends Div {

    /** More are counted, not listed: nobody reads them one by one. */
    private static final int MOST = 200;

    RewriteList(RewritePlan plan) {
        addClassName("rewrite");
        add(new H2(getTranslation("text.would-change")));
        Paragraph sum = new Paragraph(getTranslation(
                "text.sum",
                plan.count(RewriteLine.Changed.class),
                plan.count(RewriteLine.Added.class),
                plan.count(RewriteLine.Removed.class),
                plan.count(RewriteLine.Restored.class) + plan.count(RewriteLine.Moved.class)));
        sum.addClassName("sec");
        add(sum);
        UnorderedList list = new UnorderedList();
        plan.lines().stream().limit(MOST).forEach(line -> list.add(row(line)));
        add(list);
        if (plan.lines().size() > MOST) {
            add(new Paragraph(getTranslation("text.more-changes", plan.lines().size() - MOST)));
        }
    }

    private ListItem row(RewriteLine line) {
        return switch (line) {
            case RewriteLine.Added added -> row("added", getTranslation("text.added"), words(added.words(), "now"));
            case RewriteLine.Restored back -> row("added", getTranslation("text.restored"), words(back.words(), "now"));
            case RewriteLine.Moved moved ->
                row("changed", getTranslation("text.moved", moved.number()), words(moved.words(), "now"));
            case RewriteLine.Removed gone ->
                row("removed", getTranslation("text.removed", gone.number()), words(gone.words(), "before"));
            case RewriteLine.Changed changed -> changed(changed);
        };
    }

    private ListItem changed(RewriteLine.Changed changed) {
        ListItem row = row(
                "changed",
                getTranslation("text.changed", changed.number()),
                words(changed.before(), "before"),
                words(changed.after(), "now"));
        if (!changed.kept().isEmpty()) {
            String fields = changed.kept().stream()
                    .map(field -> getTranslation("text.field." + field))
                    .collect(Collectors.joining(", "));
            Span kept = new Span(getTranslation("text.kept", fields));
            kept.addClassName("kept");
            row.add(kept);
        }
        return row;
    }

    private static ListItem row(String kind, String title, Component... words) {
        Span head = new Span(title);
        head.addClassName("kind");
        ListItem row = new ListItem(head);
        row.addClassName(kind);
        row.add(words);
        return row;
    }

    private static Paragraph words(String words, String when) {
        Paragraph paragraph = new Paragraph(words);
        paragraph.addClassName(when);
        return paragraph;
    }
}
