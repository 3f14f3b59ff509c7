package app.photoplay.project;

import app.photoplay.base.UserId;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Members of films, what they ordered, and who is there now. */
@Repository
class MemberRows {

    /** Longer than a page keeps silent. */
    static final Duration HERE = Duration.ofMinutes(2);

    private static final String LEFT = """
            select m.most - coalesce((select credits from project_member_months o
                where o.project_id = m.project_id and o.user_id = m.user_id and o.month = ?), 0)
            from project_members m where m.project_id = ? and m.user_id = ? and m.most is not null""";

    private final JdbcClient jdbc;

    MemberRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<MemberRole> role(ProjectId project, UserId person) {
        return jdbc.sql("select role from project_members where project_id = ? and user_id = ?")
                .params(project.value(), person.value())
                .query(String.class)
                .optional()
                .map(MemberRole::valueOf);
    }

    List<ProjectMember> of(ProjectId project, Instant now) {
        return jdbc.sql("""
                        select m.user_id, m.role, m.most, m.joined_at, coalesce(o.credits, 0) as ordered,
                               p.seen_at is not null as here
                        from project_members m
                        left join project_member_months o
                          on o.project_id = m.project_id and o.user_id = m.user_id and o.month = ?
                        left join project_presence p
                          on p.project_id = m.project_id and p.user_id = m.user_id and p.seen_at > ?
                        where m.project_id = ? order by m.joined_at, m.user_id""")
                .params(month(now), at(now.minus(HERE)), project.value())
                .query((row, n) -> new ProjectMember(
                        new UserId(row.getObject("user_id", UUID.class)),
                        MemberRole.valueOf(row.getString("role")),
                        row.getBigDecimal("most"),
                        row.getBigDecimal("ordered"),
                        row.getObject("joined_at", OffsetDateTime.class).toInstant(),
                        row.getBoolean("here")))
                .list();
    }

    int count(ProjectId project) {
        return jdbc.sql("select count(*) from project_members where project_id = ?")
                .param(project.value())
                .query(Integer.class)
                .single();
    }

    /** Whoever is one already stays what they are. */
    void add(ProjectId project, UserId person, MemberRole role, Instant now) {
        jdbc.sql("""
                        insert into project_members (project_id, user_id, role, joined_at) values (?, ?, ?, ?)
                        on conflict do nothing""")
                .params(project.value(), person.value(), role.name(), at(now))
                .update();
    }

    /** @return whether there is such a member */
    boolean change(ProjectId project, UserId person, MemberRole role, @Nullable BigDecimal most) {
        return jdbc.sql("update project_members set role = ?, most = ? where project_id = ? and user_id = ?")
                        .params(Arrays.asList(role.name(), most, project.value(), person.value()))
                        .update()
                > 0;
    }

    /** @return whether there was such a member */
    boolean remove(ProjectId project, UserId person) {
        return jdbc.sql("delete from project_members where project_id = ? and user_id = ?")
                        .params(project.value(), person.value())
                        .update()
                > 0;
    }

    void handOver(ProjectId project, UserId to) {
        jdbc.sql("update projects set owner_id = ?, version = version + 1 where id = ?")
                .params(to.value(), project.value())
                .update();
    }

    /** From now on no editor orders anything. */
    void limitAll(ProjectId project) {
        jdbc.sql("update project_members set most = 0 where project_id = ? and role = 'EDITOR'")
                .param(project.value())
                .update();
    }

    /** What this member may still order this month, held to the end of the transaction; empty for no limit. */
    Optional<BigDecimal> left(ProjectId project, UserId person, Instant now) {
        return left(LEFT + " for update", project, person, now);
    }

    /** The same, to be shown. */
    Optional<BigDecimal> leftToSee(ProjectId project, UserId person, Instant now) {
        return left(LEFT, project, person, now);
    }

    private Optional<BigDecimal> left(String sql, ProjectId project, UserId person, Instant now) {
        return jdbc.sql(sql)
                .params(month(now), project.value(), person.value())
                .query(BigDecimal.class)
                .optional();
    }

    void ordered(ProjectId project, UserId person, BigDecimal credits, Instant now) {
        jdbc.sql("""
                        insert into project_member_months (project_id, user_id, month, credits) values (?, ?, ?, ?)
                        on conflict (project_id, user_id, month)
                        do update set credits = project_member_months.credits + excluded.credits""")
                .params(project.value(), person.value(), month(now), credits)
                .update();
    }

    void here(ProjectId project, UserId person, Instant now) {
        jdbc.sql("""
                        insert into project_presence (project_id, user_id, seen_at) values (?, ?, ?)
                        on conflict (project_id, user_id) do update set seen_at = excluded.seen_at""").params(project.value(), person.value(), at(now)).update();
    }

    void gone(ProjectId project, UserId person) {
        jdbc.sql("delete from project_presence where project_id = ? and user_id = ?")
                .params(project.value(), person.value())
                .update();
    }

    List<UserId> present(ProjectId project, Instant now) {
        return jdbc
                .sql("select user_id from project_presence where project_id = ? and seen_at > ? order by user_id")
                .params(project.value(), at(now.minus(HERE)))
                .query(UUID.class)
                .list()
                .stream()
                .map(UserId::new)
                .toList();
    }

    private static LocalDate month(Instant now) {
        return LocalDate.ofInstant(now, ZoneOffset.UTC).withDayOfMonth(1);
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
