package app.photoplay.admin.overview;

import app.photoplay.admin.Figures;
import app.photoplay.admin.Moments;
import app.photoplay.admin.Panel;
import app.photoplay.admin.report.SpendFigures;
import app.photoplay.base.ui.ChartFill;
import app.photoplay.base.ui.ShareBar;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** What today costs against its ceiling. */
final class SpendPanel {

    /** From here on the bar warns. */
    private static final double WARNS = 0.8;

    private final Panel panel = new Panel(say("admin.spend.title"));

    Panel panel() {
        return panel;
    }

    void show(SpendFigures now) {
        double share = now.ceiling().signum() == 0
                ? 1
                : now.today().doubleValue() / now.ceiling().doubleValue();
        Component figure =
                Panel.figure(Figures.dollars(now.today()), say("admin.spend.of", Figures.dollars(now.ceiling())));
        ShareBar bar = new ShareBar(
                        share, share < WARNS ? ChartFill.SOLID : share < 1 ? ChartFill.AMBER : ChartFill.FAILED)
                .markedAt(WARNS);
        bar.addClassName("wide");
        Paragraph words = new Paragraph(words(now, share));
        words.addClassNames("sec", "t12", "tab");
        List<Component> parts = new ArrayList<>(List.of(figure, bar, words));
        parts.add(Panel.line(say("admin.spend.month"), Figures.dollars(now.month())));
        now.providers()
                .forEach(one ->
                        parts.add(Panel.line(one.name(), say("admin.spend.today", Figures.dollars(one.today())))));
        parts.add(Panel.line(say("admin.spend.held"), Figures.dollars(now.held())));
        Anchor change = new Anchor("admin/settings", say("admin.spend.change"));
        change.addClassNames("plain", "panel-more");
        parts.add(change);
        panel.show(parts.toArray(Component[]::new));
    }

    private static String words(SpendFigures now, double share) {
        if (share >= 1) {
            return say("admin.spend.reached");
        }
        BigDecimal warns = now.ceiling().multiply(BigDecimal.valueOf(WARNS));
        Instant met = now.reached();
        return met == null
                ? say("admin.spend.warns", Figures.dollars(warns))
                : say(
                        "admin.spend.pace",
                        Figures.dollars(warns),
                        DateTimeFormatter.ofPattern("HH:mm").format(met.atZone(Moments.zone())));
    }

    private static String say(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
