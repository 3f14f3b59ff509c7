package app.photoplay.storyboard;

import app.photoplay.screenplay.InteriorExterior;
import app.photoplay.screenplay.SlugLine;
import app.photoplay.screenplay.TimeOfDay;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A scene without its words. */
record SceneRow(
        SceneId id, int number, String title, @Nullable String heading, SlugLine slug) {

    static SceneRow of(ResultSet row) throws SQLException {
        return new SceneRow(
                new SceneId(row.getObject("id", UUID.class)),
                row.getInt("number"),
                row.getString("title"),
                row.getString("heading"),
                new SlugLine(
                        InteriorExterior.valueOf(row.getString("interior_exterior")),
                        row.getString("place"),
                        TimeOfDay.valueOf(row.getString("time_of_day"))));
    }

    /** The slug line as the source writes it, else as a screenplay would. */
    String shownHeading() {
        if (heading != null) {
            return heading;
        }
        String where = switch (slug.interiorExterior()) {
            case INTERIOR -> "INT.";
            case EXTERIOR -> "EXT.";
            case BOTH -> "INT./EXT.";
        };
        String place = slug.place().isBlank() ? " " : " " + slug.place().toUpperCase(Locale.ROOT) + " — ";
        return where + place + slug.time().name();
    }
}
