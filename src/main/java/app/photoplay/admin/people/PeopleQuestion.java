package app.photoplay.admin.people;

import app.photoplay.base.UserId;
import app.photoplay.plan.PlanId;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whom somebody looks for and whose file is open, as it stands in the address of the screen. What makes no sense there is
 * as if it were not.
 *
 * @param plan empty for all
 * @param page from 0
 * @param person whose file is open; null for none
 */
record PeopleQuestion(
        String words,
        String plan,
        @Nullable PersonState state,
        @Nullable SeenWithin seen,
        int page,
        @Nullable UserId person) {

    static final int PAGE = 25;

    static final PeopleQuestion ALL = new PeopleQuestion("", "", null, null, 0, null);

    private static final int LONGEST = 200;

    static PeopleQuestion of(QueryParameters address) {
        return new PeopleQuestion(
                text(address, "q"),
                text(address, "plan").matches("[a-z0-9-]{1,40}") ? text(address, "plan") : "",
                one(PersonState.class, text(address, "state")),
                one(SeenWithin.class, text(address, "seen")),
                text(address, "page").matches("\\d{1,6}")
                        ? Math.max(0, Integer.parseInt(text(address, "page")) - 1)
                        : 0,
                person(text(address, "person")));
    }

    QueryParameters address() {
        Map<String, String> told = new LinkedHashMap<>();
        told.put("q", words);
        told.put("plan", plan);
        told.put("state", state == null ? "" : state.word());
        told.put("seen", seen == null ? "" : seen.word());
        told.put("page", page == 0 ? "" : Integer.toString(page + 1));
        told.put("person", person == null ? "" : person.toString());
        told.values().removeIf(String::isEmpty);
        return QueryParameters.simple(told);
    }

    /** The address with the file of somebody open. */
    String href(UserId other) {
        return "admin/people?" + with(other).address().getQueryString();
    }

    PeopleQuery query() {
        return new PeopleQuery(words, plan.isEmpty() ? null : new PlanId(plan), state, seen, page, PAGE);
    }

    PeopleQuestion saying(String other) {
        return new PeopleQuestion(other, plan, state, seen, 0, null);
    }

    PeopleQuestion on(String other) {
        return new PeopleQuestion(words, other, state, seen, 0, null);
    }

    PeopleQuestion in(@Nullable PersonState other) {
        return new PeopleQuestion(words, plan, other, seen, 0, null);
    }

    PeopleQuestion within(@Nullable SeenWithin other) {
        return new PeopleQuestion(words, plan, state, other, 0, null);
    }

    PeopleQuestion at(int other) {
        return new PeopleQuestion(words, plan, state, seen, Math.max(0, other), null);
    }

    PeopleQuestion with(@Nullable UserId other) {
        return new PeopleQuestion(words, plan, state, seen, page, other);
    }

    private static String text(QueryParameters address, String name) {
        String text = address.getSingleParameter(name).orElse("");
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    private static <E extends Enum<E>> @Nullable E one(Class<E> kind, String word) {
        for (E value : kind.getEnumConstants()) {
            if (value.name().toLowerCase(Locale.ROOT).equals(word)) {
                return value;
            }
        }
        return null;
    }

    private static @Nullable UserId person(String text) {
        try {
            return text.isEmpty() ? null : UserId.of(text);
        } catch (IllegalArgumentException nobody) {
            return null;
        }
    }
}
