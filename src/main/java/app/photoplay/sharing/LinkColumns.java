package app.photoplay.sharing;

import app.photoplay.base.UserId;
import app.photoplay.project.ProjectId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How a link stands in its row. */
final class LinkColumns {

    private LinkColumns() {}

    static LinkRow read(ResultSet row) throws SQLException {
        return new LinkRow(
                new ShareLinkId(row.getObject("id", UUID.class)),
                new ProjectId(row.getObject("project_id", UUID.class)),
                new UserId(row.getObject("owner_id", UUID.class)),
                row.getBytes("nonce"),
                row.getString("token_sha256"),
                new ShareOptions(
                        row.getString("name"),
                        row.getObject("version", Integer.class),
                        enums(SharedPart.class, row.getString("shows")),
                        enums(GuestRight.class, row.getString("allows")),
                        row.getBoolean("watermark"),
                        row.getBoolean("indexed"),
                        words(row.getString("frames")),
                        instant(row, "expires_at"),
                        ZoneId.of(row.getString("zone"))),
                row.getString("password"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                instant(row, "revoked_at"),
                instant(row, "listed_at"),
                instant(row, "taken_down_at"),
                Math.max(row.getLong("people"), row.getLong("named")),
                row.getLong("views"),
                row.getLong("plays"));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    static String joined(Collection<? extends Enum<?>> values) {
        return values.stream().sorted().map(Enum::name).collect(Collectors.joining(" "));
    }

    private static <E extends Enum<E>> Set<E> enums(Class<E> type, String joined) {
        Set<E> values = EnumSet.noneOf(type);
        words(joined).forEach(word -> values.add(Enum.valueOf(type, word)));
        return values;
    }

    private static List<String> words(String joined) {
        return Arrays.stream(joined.split(" ")).filter(word -> !word.isEmpty()).toList();
    }
}
