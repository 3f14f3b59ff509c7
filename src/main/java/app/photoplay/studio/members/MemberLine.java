package app.photoplay.studio.members;

import app.photoplay.base.KebabCase;
import app.photoplay.base.UserId;
import app.photoplay.base.ui.BrowserZone;
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
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One member: who, as what, and for the owner what they may spend, and the ways out. */
final class MemberLine extends Div {

    private final transient MemberActs acts;
    private final Select<MemberRole> role = roles(I18NProvider.translate("members.role"));
    private final BigDecimalField most = new BigDecimalField();
    private final Button over = new Button(getTranslation("members.hand-over"), click -> ask());
    private final Button remove = new Button(getTranslation("members.remove"), click -> end());
    private final Div who = new Div();
    private final Span says = new Span();
    private final Div ends = new Div(over, remove);
    private transient ProjectMember member;
    private String name = "";

    MemberLine(ProjectMember first, MemberActs acts) {
        this.member = first;
        this.acts = acts;
        addClassName("member");
        who.addClassName("member-face");
        getElement().setAttribute("role", "listitem");
        says.addClassName("sec");
        ends.addClassName("member-acts");
        role.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                acts.change(with(member, change.getValue(), member.most()));
            }
        });
        most.setLabel(getTranslation("members.limit"));
        most.setPlaceholder(getTranslation("members.no-limit"));
        most.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                acts.change(with(member, member.role(), change.getValue()));
            }
        });
        role.setLabel(getTranslation("members.role"));
        add(who, says, role, most, ends);
    }

    /** What is there stays, so that a click is not lost that comes with a change. */
    void show(ProjectMember now, MembersShown all) {
        member = now;
        name = name(now.person(), all);
        Div face = who(now.person(), all, now.here());
        who.removeAll();
        who.add(face);
        String since = getTranslation("members.since", day(now.joinedAt()));
        says.setText(getTranslation("members.role." + KebabCase.of(now.role())) + ", " + since);
        role.setHelperText(since);
        says.setVisible(!all.mine());
        role.setVisible(all.mine());
        ends.setVisible(all.mine());
        most.setVisible(all.mine() && now.role() == MemberRole.EDITOR);
        role.setAriaLabel(getTranslation("members.role-of", name));
        role.setValue(now.role());
        most.setAriaLabel(getTranslation("members.limit-of", name));
        most.setHelperText(getTranslation("members.ordered", now.ordered()));
        BigDecimal limit = plain(now.most());
        if (!Objects.equals(most.getValue(), limit)) {
            most.setValue(limit);
        }
        over.setVisible(all.handOver() == null);
        over.setAriaLabel(getTranslation("members.hand-over-name", name));
        remove.setAriaLabel(getTranslation("members.remove-of", name));
    }

    private void end() {
        ConfirmDialog dialog = new ConfirmDialog(
                getTranslation("members.remove-of", name),
                getTranslation("members.remove-words", name),
                getTranslation("members.remove"),
                sure -> acts.remove(member.person()));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("members.remove-keep"));
        dialog.open();
    }

    private void ask() {
        ConfirmDialog dialog = new ConfirmDialog(
                getTranslation("members.hand-over-to", name),
                getTranslation("members.hand-over-words", name),
                getTranslation("members.hand-over-ask"),
                sure -> acts.handOver(member.person()));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("members.keep"));
        dialog.open();
    }

    private String day(Instant joined) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(getLocale())
                .withZone(BrowserZone.now())
                .format(joined);
    }

    /** «5», «0.1» and «0», whatever it is kept as. */
    private static @Nullable BigDecimal plain(@Nullable BigDecimal limit) {
        BigDecimal plain = limit == null ? null : limit.stripTrailingZeros();
        return plain == null || plain.scale() >= 0 ? plain : plain.setScale(0);
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
