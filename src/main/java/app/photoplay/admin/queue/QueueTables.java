package app.photoplay.admin.queue;

import app.photoplay.admin.Figures;
import app.photoplay.admin.Rows;
import app.photoplay.base.Refusal;
import app.photoplay.base.ui.Icons;
import app.photoplay.base.ui.Toast;
import app.photoplay.generation.GenerationState;
import app.photoplay.generation.desk.QueueDesk;
import app.photoplay.generation.desk.QueueFigures;
import app.photoplay.generation.desk.QueueScope;
import app.photoplay.generation.desk.QueuedRequest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** The queue by provider, by person and request by request. */
final class QueueTables {

    private final QueueDesk desk;
    private final QueueFigures figures;
    private final Instant now;
    private final Runnable changed;

    QueueTables(QueueDesk desk, QueueFigures figures, Instant now, Runnable changed) {
        this.desk = desk;
        this.figures = figures;
        this.now = now;
        this.changed = changed;
    }

    Rows providers() {
        Rows rows = new Rows(
                "admin.queue.provider",
                "#admin.queue.waiting",
                "#admin.queue.under-way",
                "#admin.queue.at-once",
                "#admin.queue.oldest",
                "admin.queue.acts");
        figures.providers()
                .forEach(one -> rows.row(
                        Rows.words(one.name(), state(new QueueScope.AtProvider(one.name()), one.unreachable())),
                        Figures.whole(one.waiting()),
                        Figures.whole(one.underWay()),
                        Figures.whole(one.concurrency()),
                        Figures.age(one.oldest(), now),
                        acts(new QueueScope.AtProvider(one.name()))));
        return rows;
    }

    Rows people() {
        Rows rows = new Rows(
                "admin.queue.person",
                "#admin.queue.waiting",
                "#admin.queue.under-way",
                "#admin.queue.oldest",
                "admin.queue.acts");
        figures.people()
                .forEach(one -> rows.row(
                        Rows.words(one.name(), state(new QueueScope.OfPerson(one.person()), false)),
                        Figures.whole(one.waiting()),
                        Figures.whole(one.underWay()),
                        Figures.age(one.oldest(), now),
                        acts(new QueueScope.OfPerson(one.person()))));
        return rows;
    }

    private QueueActs acts(QueueScope scope) {
        return new QueueActs(desk, scope, figures.stops(), changed);
    }

    private String state(QueueScope scope, boolean unreachable) {
        return figures.stops().stream()
                .filter(stop -> stop.scope().equals(scope))
                .findFirst()
                .map(stop -> say(stop.draining() ? "admin.queue.drains" : "admin.queue.paused"))
                .orElseGet(() -> unreachable ? say("admin.queue.unreachable") : "");
    }

    Rows requests(List<QueuedRequest> page) {
        Rows rows = new Rows(
                "admin.queue.request",
                "admin.queue.person",
                "admin.queue.standing",
                "#admin.queue.age",
                "admin.queue.acts");
        page.forEach(one -> {
            Span standing = new Span(say("admin.queue.state." + (one.held() ? "held" : standing(one.state()))));
            Button cancel = new Button(say("admin.queue.cancel"), Icons.CROSS.small(), click -> cancel(one));
            cancel.addThemeName("tertiary");
            rows.row(
                    Rows.words(
                            one.model(),
                            say(
                                    "admin.cause.where",
                                    one.provider(),
                                    say("admin.capability."
                                            + one.capability().name().toLowerCase(Locale.ROOT)))),
                    one.personName(),
                    standing,
                    Figures.age(one.created(), now),
                    cancel);
        });
        return rows;
    }

    private static String standing(GenerationState state) {
        return state == GenerationState.NEW ? "waits" : "made";
    }

    private void cancel(QueuedRequest request) {
        ConfirmDialog dialog = new ConfirmDialog(
                say("admin.queue.cancel.title"),
                say("admin.queue.cancel.words", request.personName()),
                say("admin.queue.cancel.act"),
                confirmed -> {
                    try {
                        desk.cancel(request.id());
                        Toast.told(say("admin.queue.cancel.done"));
                    } catch (Refusal tooLate) {
                        Toast.told(say("admin.queue.cancel.too-late"));
                    }
                    changed.run();
                });
        dialog.setCancelable(true);
        dialog.setCancelText(say("admin.cancel"));
        dialog.open();
    }

    private static String say(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
