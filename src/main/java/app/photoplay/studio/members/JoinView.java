package app.photoplay.studio.members;

import app.photoplay.base.KebabCase;
import app.photoplay.base.Refusal;
import app.photoplay.base.ui.Toast;
import app.photoplay.project.ProjectInvitations;
import app.photoplay.project.ProjectInvitations.Offer;
import app.photoplay.project.ProjectLinks;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** Where an invitation leads: which film it is, as what, and one button. */
@Route("join/:token")
@PermitAll
@StyleSheet("context://styles/members.css")
class JoinView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ProjectInvitations invitations;

    JoinView(ProjectInvitations invitations) {
        this.invitations = invitations;
        getContent().addClassNames("sheet", "join");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String token = event.getRouteParameters().get("token").orElse("");
        try {
            show(token, invitations.offer(token));
        } catch (Refusal nobodyInvites) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(String token, Offer offer) {
        getContent().removeAll();
        getContent().add(new H1(getTranslation("members.join.title", offer.title())));
        String from = offer.from().isEmpty() ? getTranslation("activity.somebody") : offer.from();
        switch (offer.standing()) {
            case OPEN -> {
                Button act = new Button(getTranslation("members.join.act"), click -> join(token));
                act.addThemeVariants(ButtonVariant.PRIMARY);
                getContent()
                        .add(
                                sec(getTranslation("members.join.from", from)),
                                sec(getTranslation("members.join." + KebabCase.of(offer.role()))),
                                act);
            }
            case THERE -> {
                Anchor film = new Anchor(ProjectLinks.screen(offer.project()), getTranslation("members.join.open"));
                film.addClassNames("btn", "go");
                getContent().add(sec(getTranslation("members.join.there")), film);
            }
            case ELSEWHERE -> {
                Anchor account = new Anchor("account", getTranslation("members.join.account"));
                account.addClassName("btn");
                getContent()
                        .add(
                                sec(getTranslation("members.join.from", from)),
                                sec(getTranslation("members.join.elsewhere", offer.to())),
                                account);
            }
        }
    }

    private static Paragraph sec(String words) {
        Paragraph paragraph = new Paragraph(words);
        paragraph.addClassName("sec");
        return paragraph;
    }

    private void join(String token) {
        try {
            UI.getCurrent().navigate(ProjectLinks.screen(invitations.accept(token)));
        } catch (Refusal refusal) {
            Toast.refused(refusal);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("members.title"));
    }
}
