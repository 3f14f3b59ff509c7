package app.photoplay.admin.audit;

import app.photoplay.base.audit.AuditFilter;
import app.photoplay.base.audit.AuditSubject;
import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for in the log, as it stands in the address of the screen. What makes no sense there is as if it
 * were not.
 *
 * @param group the beginning of actions, empty for all
 * @param person whose rows, as a subject; empty for everybody's
 * @param until the last day that counts
 * @param page from 0
 */
record AuditQuestion(
        String words,
        String group,
        String person,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        int page) {

    static final int PAGE = 50;

    private static final int LONGEST = 200;
    private static final int LAST_PAGE = 100_000;

    static AuditQuestion of(QueryParameters address) {
        return new AuditQuestion(
                text(address, "q"),
                text(address, "what"),
                person(text(address, "person")),
                day(text(address, "from")),
                day(text(address, "until")),
                page(text(address, "page")));
    }

    QueryParameters address() {
        Map<String, String> told = new LinkedHashMap<>();
        told.put("q", words);
        told.put("what", group);
        told.put("person", person);
        told.put("from", from == null ? "" : from.toString());
        told.put("until", until == null ? "" : until.toString());
        told.put("page", page == 0 ? "" : Integer.toString(page + 1));
        told.values().removeIf(String::isEmpty);
        return QueryParameters.simple(told);
    }

    AuditFilter filter(ZoneId zone) {
        return new AuditFilter(
                words,
                group.isEmpty() ? null : group,
                null,
                person.isEmpty() ? null : AuditSubject.PERSON,
                person.isEmpty() ? null : person,
                from == null ? null : from.atStartOfDay(zone).toInstant(),
                until == null ? null : until.plusDays(1).atStartOfDay(zone).toInstant());
    }

    AuditQuestion saying(String other) {
        return new AuditQuestion(other, group, person, from, until, 0);
    }

    AuditQuestion of(String otherGroup) {
        return new AuditQuestion(words, otherGroup, person, from, until, 0);
    }

    AuditQuestion between(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new AuditQuestion(words, group, person, first, last, 0);
    }

    AuditQuestion aboutEverybody() {
        return new AuditQuestion(words, group, "", from, until, 0);
    }

    AuditQuestion at(int other) {
        return new AuditQuestion(words, group, person, from, until, Math.max(0, other));
    }

    private static String text(QueryParameters address, String name) {
        String text = address.getSingleParameter(name).orElse("");
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    private static String person(String text) {
        try {
            return text.isEmpty() ? "" : UUID.fromString(text).toString();
        } catch (IllegalArgumentException nobody) {
            return "";
        }
    }

    private static @Nullable LocalDate day(String text) {
        try {
            LocalDate day = text.isEmpty() ? null : LocalDate.parse(text);
            return day == null || day.getYear() < 1970 || day.getYear() > 9999 ? null : day;
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    private static int page(String text) {
        return text.matches("\\d{1,6}") ? Math.clamp(Integer.parseInt(text) - 1L, 0, LAST_PAGE) : 0;
    }
}
