package app.photoplay.account.profile;

import app.photoplay.base.UserId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people chose about themselves, as it is kept. */
@Repository
class PreferenceRows {

    private final JdbcClient jdbc;

    PreferenceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void language(UserId person, @Nullable String tag) {
        jdbc.sql("update users set language = cast(? as varchar) where id = ?")
                .param(tag)
                .param(person.value())
                .update();
    }

    void zone(UserId person, @Nullable String zone) {
        jdbc.sql("update users set time_zone = cast(? as varchar) where id = ?")
                .param(zone)
                .param(person.value())
                .update();
    }

    Set<Notice> notices(UserId person) {
        Set<Notice> wanted = EnumSet.noneOf(Notice.class);
        for (Notice notice : Notice.values()) {
            if (notice.isWantedByItself()) {
                wanted.add(notice);
            }
        }
        jdbc.sql("select notice, wanted from notice_wishes where user_id = ?")
                .param(person.value())
                .query(row -> {
                    Notice notice = Notice.valueOf(row.getString("notice"));
                    if (row.getBoolean("wanted")) {
                        wanted.add(notice);
                    } else {
                        wanted.remove(notice);
                    }
                });
        return wanted;
    }

    void notice(UserId person, Notice notice, boolean wanted) {
        jdbc.sql("""
                        insert into notice_wishes (user_id, notice, wanted) values (?, ?, ?)
                        on conflict (user_id, notice) do update set wanted = excluded.wanted""").params(person.value(), notice.name(), wanted).update();
    }

    void portrait(UserId person, byte[] jpeg, Instant now) {
        jdbc.sql("""
                        insert into user_portraits (user_id, jpeg, changed_at) values (?, ?, ?)
                        on conflict (user_id) do update set jpeg = excluded.jpeg, changed_at = excluded.changed_at""").params(person.value(), jpeg, now.atOffset(ZoneOffset.UTC)).update();
    }

    void noPortrait(UserId person) {
        jdbc.sql("delete from user_portraits where user_id = ?")
                .param(person.value())
                .update();
    }

    /** When the pictures of those who have one were taken. */
    Map<UserId, Instant> portraits(Collection<UserId> people) {
        Map<UserId, Instant> found = new HashMap<>();
        jdbc.sql("select user_id, changed_at from user_portraits where user_id = any (?)")
                .param(people.stream().map(UserId::value).toArray(UUID[]::new))
                .query(row -> {
                    found.put(
                            new UserId(row.getObject("user_id", UUID.class)),
                            row.getObject("changed_at", OffsetDateTime.class).toInstant());
                });
        return found;
    }

    Optional<byte[]> portrait(UserId person) {
        return jdbc.sql("select jpeg from user_portraits where user_id = ?")
                .param(person.value())
                .query(byte[].class)
                .optional();
    }
}
