package app.photoplay.studio.members;

import app.photoplay.base.ErrorCode;
import app.photoplay.base.KebabCase;
import app.photoplay.base.Refusal;
import app.photoplay.base.ui.BrowserZone;
import app.photoplay.base.ui.Icons;
import app.photoplay.base.ui.RefusalNote;
import app.photoplay.base.ui.Toast;
import app.photoplay.plan.LimitRefusal;
import app.photoplay.project.Invitation;
import app.photoplay.project.MemberRole;
import app.photoplay.project.ProjectId;
import app.photoplay.project.ProjectInvitations;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinServletRequest;
import java.net.URI;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where an owner invites, by a letter or by a link that is shown once, and takes invitations back. */
final class InvitationPart extends Div {

    private final transient ProjectInvitations invitations;
    private final transient Supplier<ProjectId> project;
    private final transient Runnable reload;
    private final TextField email = new TextField(getTranslation("members.email"));
    private final Select<MemberRole> role = MemberLine.roles(getTranslation("members.role"));
    private final Div made = new Div();
    private final Div open = new Div();
    private final Div form;
    private final RefusalNote refused = new RefusalNote();

    InvitationPart(ProjectInvitations invitations, Supplier<ProjectId> project, Runnable reload) {
        this.invitations = invitations;
        this.project = project;
        this.reload = reload;
        addClassName("invite");
        role.setLabel(getTranslation("members.role"));
        role.setValue(MemberRole.REVIEWER);
        email.addValueChangeListener(change -> email.setInvalid(false));
        email.getElement().setAttribute("autocomplete", "off");
        Button letter = new Button(getTranslation("members.send"), click -> send());
        letter.addThemeVariants(ButtonVariant.PRIMARY);
        Button link = new Button(getTranslation("members.link"), click -> link());
        form = new Div(email, role, letter, link);
        form.addClassName("invite-form");
        made.addClassName("invite-made");
        made.getElement().setAttribute("role", "status");
        open.addClassName("invite-open");
        Paragraph words = new Paragraph(getTranslation("members.invite-words"));
        words.addClassName("sec");
        add(new H2(getTranslation("members.invite")), words, refused, form, made, open);
    }

    void show(List<Invitation> now, @Nullable LimitRefusal why) {
        refused.show(why == null ? null : why.refusal(null));
        form.setVisible(why == null);
        open.removeAll();
        DateTimeFormatter days = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(getLocale())
                .withZone(BrowserZone.now());
        for (Invitation invitation : now) {
            String who = invitation.email() == null ? getTranslation("members.by-link") : invitation.email();
            Span words = new Span(getTranslation(
                    "members.open", who, getTranslation("members.role." + KebabCase.of(invitation.role()))));
            Button withdraw = new Button(
                    getTranslation("members.withdraw"),
                    click -> does(() -> {
                        invitations.withdraw(project.get(), invitation.id());
                        made.removeAll();
                    }));
            Span until = new Span(getTranslation(
                    "members.open-until", days.format(invitation.madeAt()), days.format(invitation.expiresAt())));
            until.addClassNames("sec", "t12");
            withdraw.setAriaLabel(getTranslation("members.withdraw-of", who));
            Div said = new Div(words, until);
            said.addClassName("invite-said");
            Div line = new Div(said, withdraw);
            line.addClassName("invite-line");
            open.add(line);
        }
    }

    private void send() {
        does(() -> {
            invitations.letter(project.get(), role.getValue(), email.getValue(), home(), getLocale());
            Toast.told(getTranslation("members.sent", email.getValue().strip()));
            email.clear();
        });
    }

    private void link() {
        does(() -> {
            String address =
                    home() + invitations.link(project.get(), role.getValue()).path();
            TextField shown = new TextField(getTranslation("members.link-made"));
            shown.setReadOnly(true);
            shown.setValue(address);
            Button copy = new Button(getTranslation("share.copy"), Icons.COPY.create());
            copy.addClickListener(click -> copy.getElement().executeJs("navigator.clipboard?.writeText($0)", address));
            made.removeAll();
            made.add(shown, copy);
        });
    }

    static URI home() {
        return URI.create(ServletUriComponentsBuilder.fromContextPath(
                                VaadinServletRequest.getCurrent().getHttpServletRequest())
                        .build()
                        .toUriString()
                + "/");
    }

    private void does(Runnable act) {
        try {
            act.run();
        } catch (Refusal refusal) {
            if (refusal.code() == ErrorCode.VALIDATION) {
                email.setInvalid(true);
                email.setErrorMessage(getTranslation("account.email-invalid"));
                return;
            }
            if (refusal.code() == ErrorCode.OWN_ADDRESS) {
                email.setInvalid(true);
                email.setErrorMessage(getTranslation(refusal.code().messageKey()));
                return;
            }
            Toast.refused(refusal);
        }
        reload.run();
    }
}
