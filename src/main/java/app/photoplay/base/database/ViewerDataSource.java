package app.photoplay.base.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Gives who only looks at somebody else's screens connections on which the database refuses every write. */
final class ViewerDataSource extends DelegatingDataSource {

    private final BooleanSupplier looksOnly;
    private final Supplier<DataSource> readOnly;

    /** @param looksOnly whether that is so for who acts in this thread */
    ViewerDataSource(DataSource ordinary, BooleanSupplier looksOnly, Supplier<DataSource> readOnly) {
        super(ordinary);
        this.looksOnly = looksOnly;
        this.readOnly = readOnly;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return looksOnly.getAsBoolean() ? readOnly.get().getConnection() : super.getConnection();
    }
}
