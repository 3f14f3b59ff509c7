package app.photoplay.review;

import app.photoplay.project.ProjectId;
import app.photoplay.sharing.GuestAccess;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps guests of one work apart who call themselves alike, also those of different links: the first is «Ida», the next
 * «Ida (2)», wherever what they say is read.
 */
@Component
class GuestNames {

    private final JdbcClient jdbc;

    GuestNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Named(String guest, String name) {}

    /** What a guest is called in a work: as before where they said something there, else as they wish if nobody is. */
    String of(ProjectId project, String guest, String wish) {
        List<Named> there = jdbc.sql("""
                        select guest, name from review_remarks where project_id = :project and guest is not null
                          and (guest = :guest or lower(name) like :begin)
                        union select guest, name from review_approvals where project_id = :project
                          and (guest = :guest or lower(name) like :begin)
                        """)
                .param("project", project.value())
                .param("guest", guest)
                .param("begin", wish.toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%")
                .query((row, n) -> new Named(row.getString("guest"), row.getString("name")))
                .list();
        return there.stream()
                .filter(one -> one.guest().equals(guest))
                .map(Named::name)
                .findFirst()
                .orElseGet(() -> free(wish, there.stream().map(Named::name).toList()));
    }

    static String free(String wish, List<String> taken) {
        Set<String> others = new HashSet<>();
        taken.forEach(name -> others.add(name.toLowerCase(Locale.ROOT)));
        String name = wish;
        for (int n = 2; others.contains(name.toLowerCase(Locale.ROOT)); n++) {
            String mark = " (" + n + ")";
            name = cut(wish, GuestAccess.MAX_NAME - mark.length()) + mark;
        }
        return name;
    }

    /** Between two letters. */
    private static String cut(String name, int most) {
        int end = Math.min(most, name.length());
        boolean within = end < name.length() && Character.isLowSurrogate(name.charAt(end));
        return name.substring(0, within ? end - 1 : end).strip();
    }
}
