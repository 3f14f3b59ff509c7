package app.photoplay.studio.members;

import app.photoplay.base.KebabCase;
import app.photoplay.base.UserId;
import app.photoplay.base.ui.PersonFace;
import app.photoplay.project.MemberRole;
import app.photoplay.project.ProjectMember;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** One member: who, as what, and for the owner what they may spend, and the ways out. */
final class MemberLine extends Div {

    MemberLine(ProjectMember member, MembersShown now, MemberActs acts) {
        addClassName("member");
        getElement().setAttribute("role", "listitem");
        String name = name(member.person(), now);
        add(who(member.person(), now, member.here()));
        if (!now.mine()) {
            Span role = new Span(getTranslation("members.role." + KebabCase.of(member.role())));
            role.addClassName("sec");
            add(role);
            return;
        }
        Select<MemberRole> role = roles(getTranslation("members.role-of", name));
        role.setValue(member.role());
        role.addValueChangeListener(change -> acts.change(with(member, change.getValue(), member.most())));
        BigDecimalField most = new BigDecimalField();
        most.setLabel(getTranslation("members.limit"));
        most.setAriaLabel(getTranslation("members.limit-of", name));
        most.setPlaceholder(getTranslation("members.no-limit"));
        most.setValue(member.most());
        most.setVisible(member.role() == MemberRole.EDITOR);
        most.setHelperText(getTranslation("members.ordered", member.ordered()));
        most.addValueChangeListener(change -> acts.change(with(member, member.role(), change.getValue())));
        Button over = new Button(getTranslation("members.hand-over"), click -> ask(name, member, acts));
        Button remove = new Button(getTranslation("members.remove"), click -> acts.remove(member.person()));
        remove.setAriaLabel(getTranslation("members.remove-of", name));
        over.setAriaLabel(getTranslation("members.hand-over-to", name));
        over.setVisible(now.handOver() == null);
        Div ends = new Div(over, remove);
        ends.addClassName("member-acts");
        add(role, most, ends);
    }

    private void ask(String name, ProjectMember member, MemberActs acts) {
        ConfirmDialog dialog = new ConfirmDialog(
                getTranslation("members.hand-over-to", name),
                getTranslation("members.hand-over-words", name),
                getTranslation("members.hand-over-ask"),
                sure -> acts.handOver(member.person()));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("members.keep"));
        dialog.open();
    }

    static Div who(UserId person, MembersShown now, boolean here) {
        Span name = new Span(name(person, now));
        name.addClassName("member-name");
        Div who = new Div(new PersonFace(name.getText(), now.pictures().get(person)), name);
        who.addClassName("member-who");
        if (here) {
            Span mark = new Span(who.getTranslation("members.here"));
            mark.addClassNames("member-here", "t12");
            who.add(mark);
        }
        return who;
    }

    static String name(UserId person, MembersShown now) {
        return now.names().getOrDefault(person, I18NProvider.translate("activity.somebody"));
    }

    static Select<MemberRole> roles(String label) {
        Select<MemberRole> role = new Select<>();
        role.setItems(MemberRole.values());
        role.setItemLabelGenerator(one -> role.getTranslation("members.role." + KebabCase.of(one)));
        role.setAriaLabel(label);
        return role;
    }

    private static ProjectMember with(ProjectMember member, MemberRole role, @Nullable BigDecimal most) {
        return new ProjectMember(member.person(), role, most, member.ordered(), member.joinedAt(), member.here());
    }
}
