package app.photoplay.admin.overview;

import app.photoplay.admin.RangeTabs;
import app.photoplay.admin.report.FailureCause;
import app.photoplay.admin.report.ReportRange;
import com.vaadin.flow.router.QueryParameters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which failures an address asks for.
 *
 * @param page from 0
 */
record FailureQuestion(FailureCause cause, ReportRange range, int page) {

    private static final int MOST_PAGES = 10_000;

    static FailureQuestion of(QueryParameters address) {
        int page;
        try {
            page = Math.clamp(Integer.parseInt(parameter(address, "page")), 0, MOST_PAGES);
        } catch (NumberFormatException none) {
            page = 0;
        }
        return new FailureQuestion(
                new FailureCause(
                        parameter(address, "cause"), parameter(address, "provider"), parameter(address, "for")),
                RangeTabs.in(address),
                page);
    }

    static QueryParameters address(FailureCause cause, ReportRange range) {
        return new FailureQuestion(cause, range, 0).address();
    }

    QueryParameters address() {
        Map<String, List<String>> parameters = new HashMap<>();
        parameters.put("cause", List.of(cause.code()));
        parameters.put("provider", List.of(cause.provider()));
        parameters.put("for", List.of(cause.capability()));
        parameters.put(RangeTabs.PARAMETER, List.of(range.id()));
        if (page > 0) {
            parameters.put("page", List.of(String.valueOf(page)));
        }
        return new QueryParameters(parameters);
    }

    FailureQuestion at(int other) {
        return new FailureQuestion(cause, range, other);
    }

    private static String parameter(QueryParameters address, String name) {
        String value = address.getSingleParameter(name).orElse("").replace("\0", "");
        return value.length() > 60 ? "" : value;
    }
}
