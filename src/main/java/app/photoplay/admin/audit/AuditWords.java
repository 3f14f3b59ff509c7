package app.photoplay.admin.audit;

import app.photoplay.base.audit.AuditEntry;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A row of the log as a sentence. */
public final class AuditWords {

    private AuditWords() {}

    /** Who: the name of then, or the house itself. */
    public static String actor(AuditEntry entry) {
        if (!entry.actorName().isEmpty()) {
            return entry.actorName();
        }
        return entry.actor() == null ? I18NProvider.translate("shell.name") : I18NProvider.translate("audit.somebody");
    }

    /** What was done to whom, without who did it: «granted Mara Kessler 60 credits». */
    public static String sentence(AuditEntry entry) {
        Object[] arguments = Stream.concat(
                        Stream.of(AuditField.subject(entry.subject())),
                        entry.arguments().stream().map(AuditField::argument))
                .toArray();
        return I18NProvider.translate("audit." + entry.action() + variant(entry), arguments);
    }

    /** The whole queue has no name, and what a grant lost was not always written down. */
    private static String variant(AuditEntry entry) {
        if (entry.subject().type().equals("queue")) {
            return "-all";
        }
        return entry.action().equals("grants.void") && !entry.arguments().isEmpty() ? "-of" : "";
    }

    /** What it changed: «role: creator → admin», one after the other; empty where it says nothing of that. */
    public static String changes(AuditEntry entry) {
        var fields = new TreeSet<>(entry.before().keySet());
        fields.addAll(entry.after().keySet());
        return fields.stream()
                .filter(field ->
                        !Objects.equals(entry.before().get(field), entry.after().get(field)))
                .map(field -> AuditField.name(field) + ": "
                        + AuditField.value(field, entry.before().get(field)) + " → "
                        + AuditField.value(field, entry.after().get(field)))
                .collect(Collectors.joining(", "));
    }
}
