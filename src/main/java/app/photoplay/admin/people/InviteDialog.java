package app.photoplay.admin.people;

import app.photoplay.account.signup.SignUpInvitation;
import app.photoplay.account.signup.SignUpInvitations;
import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.base.ui.BrowserZone;
import app.photoplay.base.ui.Toast;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinServletRequest;
import java.net.URI;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Invites people to open an account, and takes back what nobody used yet. */
final class InviteDialog extends Dialog {

    private final transient SignUpInvitations invitations;
    private final TextField email = new TextField(getTranslation("admin.people.invite.email"));
    private final Div list = new Div();

    InviteDialog(SignUpInvitations invitations) {
        this.invitations = invitations;
        addClassName("box");
        setHeaderTitle(getTranslation("admin.people.invite.title"));
        setWidth("min(560px, 94vw)");
        Paragraph words = new Paragraph(getTranslation("admin.people.invite.words"));
        words.addClassName("sec");
        email.setAutofocus(true);
        email.getElement().setAttribute("autocomplete", "off");
        email.addValueChangeListener(change -> email.setInvalid(false));
        Button send = new Button(getTranslation("admin.people.invite.send"), click -> send());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.addClickShortcut(Key.ENTER);
        Div form = new Div(email, send);
        form.addClassName("invite-people");
        list.addClassName("invited-people");
        list.getElement().setAttribute("role", "list");
        add(words, form, list);
        getFooter().add(new Button(getTranslation("admin.people.invite.done"), click -> close()));
        show();
    }

    private void send() {
        URI home = URI.create(ServletUriComponentsBuilder.fromContextPath(
                                VaadinServletRequest.getCurrent().getHttpServletRequest())
                        .build()
                        .toUriString()
                + "/");
        try {
            SignUpInvitation sent = invitations.invite(email.getValue(), home, getLocale());
            Toast.told(getTranslation("admin.people.invite.sent", sent.email()));
            email.clear();
            show();
        } catch (Refusal refusal) {
            email.setErrorMessage(getTranslation(
                    refusal.code() == ErrorCode.VALIDATION
                            ? "account.email-invalid"
                            : refusal.code().messageKey(),
                    refusal.arguments()));
            email.setInvalid(true);
        }
    }

    private void show() {
        DateTimeFormatter day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(getLocale())
                .withZone(BrowserZone.now());
        List<SignUpInvitation> open = invitations.open();
        list.removeAll();
        for (SignUpInvitation one : open) {
            Span until = new Span(getTranslation("admin.people.invite.until", day.format(one.expiresAt())));
            until.addClassNames("sec", "t12");
            Div who = new Div(new Span(one.email()), until);
            Button withdraw = new Button(getTranslation("admin.people.invite.withdraw"), click -> {
                invitations.withdraw(one.id());
                show();
            });
            withdraw.setAriaLabel(getTranslation("admin.people.invite.withdraw-of", one.email()));
            Div line = new Div(who, withdraw);
            line.getElement().setAttribute("role", "listitem");
            list.add(line);
        }
        if (open.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("admin.people.invite.none"));
            none.addClassName("sec");
            list.add(none);
        }
    }
}
