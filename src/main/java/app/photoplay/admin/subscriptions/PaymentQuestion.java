package app.photoplay.admin.subscriptions;

import app.photoplay.base.UserId;
import app.photoplay.plan.billing.PaymentState;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which payments somebody looks at, as it stands in the address of the screen. What makes no sense there is as if it were
 * not.
 *
 * @param state null for all
 * @param person whose; null for everybody's
 * @param page from 0
 */
record PaymentQuestion(
        @Nullable PaymentState state, @Nullable UserId person, int page) {

    static final int PAGE = 25;

    private static final String ALL = "all";

    static PaymentQuestion of(QueryParameters address) {
        String number = address.getSingleParameter("page").orElse("");
        return new PaymentQuestion(
                state(address.getSingleParameter("state").orElse("")),
                person(address.getSingleParameter("person").orElse("")),
                number.matches("\\d{1,6}") ? Math.max(0, Integer.parseInt(number) - 1) : 0);
    }

    QueryParameters address() {
        Map<String, String> told = new LinkedHashMap<>();
        told.put("state", state == null ? ALL : state.name().toLowerCase(Locale.ROOT));
        if (person != null) {
            told.put("person", person.toString());
        }
        if (page > 0) {
            told.put("page", Integer.toString(page + 1));
        }
        return QueryParameters.simple(told);
    }

    PaymentQuestion in(@Nullable PaymentState other) {
        return new PaymentQuestion(other, person, 0);
    }

    PaymentQuestion at(int other) {
        return new PaymentQuestion(state, person, Math.max(0, other));
    }

    /** What is waited for, unless something else is asked for. */
    private static @Nullable PaymentState state(String word) {
        if (word.equals(ALL)) {
            return null;
        }
        try {
            return PaymentState.valueOf(word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            return PaymentState.OPEN;
        }
    }

    private static @Nullable UserId person(String word) {
        try {
            return word.isEmpty() ? null : new UserId(UUID.fromString(word));
        } catch (IllegalArgumentException nobody) {
            return null;
        }
    }
}
