package app.photoplay.studio.members;

import app.photoplay.base.Refusal;
import app.photoplay.base.ui.BrowserZone;
import app.photoplay.base.ui.Toast;
import app.photoplay.plan.Credits;
import app.photoplay.plan.ui.Amounts;
import app.photoplay.project.HandOver;
import app.photoplay.project.ProjectHandOvers;
import app.photoplay.project.ProjectId;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A film that is offered: its owner sees until when and takes it back, whoever is asked sees what comes with it. */
final class HandOverPart extends Div {

    private final transient ProjectHandOvers handOvers;
    private final transient Supplier<ProjectId> project;
    private final transient Runnable reload;

    HandOverPart(ProjectHandOvers handOvers, Supplier<ProjectId> project, Runnable reload) {
        this.handOvers = handOvers;
        this.project = project;
        this.reload = reload;
        addClassName("hand-over");
    }

    void show(MembersShown now) {
        removeAll();
        HandOver asked = now.handOver();
        setVisible(asked != null);
        if (asked == null) {
            return;
        }
        String until = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(getLocale())
                .withZone(BrowserZone.now())
                .format(asked.expiresAt());
        if (now.mine()) {
            String name = MemberLine.name(asked.to(), now);
            Paragraph words = new Paragraph(getTranslation("members.asked", name, until));
            add(words, acts(new Button(getTranslation("members.ask-back"), click -> does(this::withdraw))));
            return;
        }
        String owner = MemberLine.name(asked.from(), now);
        Button take = new Button(getTranslation("members.take-over"), click -> does(this::accept));
        take.addThemeVariants(ButtonVariant.PRIMARY);
        Button decline = new Button(getTranslation("members.decline"), click -> does(this::withdraw));
        add(
                new H2(getTranslation("members.offered", owner)),
                comes(owner, now.cost()),
                new Paragraph(getTranslation("members.offered-until", until)),
                acts(take, decline));
    }

    private UnorderedList comes(String owner, @Nullable HandOverCost cost) {
        UnorderedList list = new UnorderedList(new ListItem(getTranslation("members.offered-pays", owner)));
        if (cost != null) {
            list.add(new ListItem(open(cost)));
        }
        list.add(new ListItem(getTranslation("members.offered-team")));
        return list;
    }

    private String open(HandOverCost cost) {
        if (cost.toCome().equals(Credits.ZERO)) {
            return getTranslation(cost.making() ? "members.offered-making-last" : "members.offered-nothing");
        }
        String price =
                getTranslation("project.price", cost.toCome().hundredths() / 100.0, Amounts.credits(cost.toCome()));
        return getTranslation(cost.making() ? "members.offered-making" : "members.offered-rest", price);
    }

    private static Div acts(Button... buttons) {
        Div acts = new Div(buttons);
        acts.addClassName("member-acts");
        return acts;
    }

    private void accept() {
        handOvers.accept(project.get(), InvitationPart.home(), getLocale());
    }

    private void withdraw() {
        handOvers.withdraw(project.get(), InvitationPart.home(), getLocale());
    }

    private void does(Runnable act) {
        try {
            act.run();
        } catch (Refusal refusal) {
            Toast.refused(refusal);
        }
        reload.run();
    }
}
