package app.photoplay.admin.people;

import app.photoplay.account.administrator.AccountState;
import app.photoplay.admin.Moments;
import app.photoplay.admin.audit.AuditWords;
import app.photoplay.base.UserId;
import app.photoplay.base.ui.FailureNote;
import app.photoplay.base.ui.Icons;
import app.photoplay.base.ui.PersonFace;
import app.photoplay.plan.Usage;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The file of somebody: what they have, what can be done for them, and what was done. On a phone it fills the screen. */
final class PersonSheet extends Aside {

    private final transient PersonActions actions;
    private final transient Runnable changed;
    private final Span face = new Span();
    private final H2 name = new H2();
    private final Span email = new Span();
    private final Button close;
    private final Div standing = new Div();
    private final GrantForm form;
    private final Div acts = new Div();
    private final Div audit = new Div();
    private @Nullable UserId person;

    PersonSheet(PersonActions actions, Runnable changed, Runnable left) {
        this.actions = actions;
        this.changed = changed;
        addClassName("person-file");
        email.addClassName("sec");
        close = new Button(Icons.CROSS.create(), click -> left.run());
        close.addThemeNames("tertiary", "icon");
        close.setAriaLabel(getTranslation("admin.people.close"));
        close.addClickShortcut(Key.ESCAPE);
        Div head = new Div(face, name, email, close);
        head.addClassName("ph");
        form = new GrantForm(actions.desk(), changed);
        audit.addClassNames("blk", "log");
        Div body = new Div(standing, form, acts, audit);
        body.addClassName("bd");
        add(head, body);
    }

    boolean shows(UserId other) {
        return other.equals(person);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        close.focus();
    }

    /** @param picture address of a picture of them; null where there is none */
    void show(PersonFile file, @Nullable String picture, Instant now) {
        AccountState account = file.account();
        person = account.id();
        face.removeAll();
        face.add(new PersonFace(account.displayName(), picture));
        name.setText(account.displayName());
        email.setText(account.email());
        getElement().setAttribute("aria-label", account.displayName());
        standing.removeAll();
        standing.add(figures(file.usage()), joined(file, now));
        if (account.isSuspended()) {
            standing.add(new FailureNote(
                    getTranslation("admin.people.suspended", Moments.ago(account.suspendedAt(), now)),
                    String.valueOf(account.suspendedReason())));
        }
        if (file.claimed().hundredths() > 0) {
            Span claimed = new Span(getTranslation("admin.people.claimed", PersonWords.amount(file.claimed())));
            claimed.addClassNames("t12", "sec");
            standing.add(claimed);
        }
        if (!file.grants().isEmpty()) {
            standing.add(new GrantTable(file.grants(), new GrantActs(account.id(), actions.desk(), changed)));
        }
        form.show(account.id(), file.usage());
        acts.removeAll();
        acts.add(new PersonActs(file, actions, changed));
        showAudit(file, now);
    }

    private Component figures(Usage usage) {
        String month = Moments.written("d MMM").withZone(Moments.zone()).format(usage.periodStart());
        Div figures = new Div(
                figure(PersonWords.amount(usage.available()), getTranslation("admin.people.figure.available")),
                figure(PersonWords.amount(usage.held()), getTranslation("admin.people.figure.held")),
                figure(PersonWords.amount(usage.spent()), getTranslation("admin.people.figure.spent", month)));
        figures.addClassName("figures");
        return figures;
    }

    private static Component figure(String amount, String words) {
        Span number = new Span(amount);
        number.addClassName("fn");
        Span label = new Span(words);
        label.addClassNames("t12", "sec");
        return new Div(number, label);
    }

    private Component joined(PersonFile file, Instant now) {
        Paragraph words = new Paragraph(getTranslation(
                "admin.people.joined",
                Moments.day(file.account().createdAt()),
                file.films(),
                Moments.ago(file.account().lastSeenAt(), now)));
        words.addClassNames("t12", "sec", "tab");
        return words;
    }

    private void showAudit(PersonFile file, Instant now) {
        audit.removeAll();
        audit.add(new H3(getTranslation("admin.audit.title")));
        if (file.audit().entries().isEmpty()) {
            Span none = new Span(getTranslation("admin.people.no-audit"));
            none.addClassName("sec");
            audit.add(none);
            return;
        }
        file.audit().entries().forEach(entry -> {
            Span when = new Span(Moments.minute(entry.at(), now));
            when.addClassNames("tab", "sec");
            String reason = entry.reason();
            Div row = new Div(
                    when,
                    new Span(AuditWords.actor(entry) + " " + AuditWords.sentence(entry)
                            + (reason == null ? "" : ": " + reason)));
            row.addClassName("act");
            audit.add(row);
        });
        Anchor all = new Anchor(
                "admin/audit?person=" + file.account().id(),
                getTranslation("admin.people.all-audit", file.audit().total()));
        all.addClassNames("btn", "bare");
        audit.add(all);
    }
}
