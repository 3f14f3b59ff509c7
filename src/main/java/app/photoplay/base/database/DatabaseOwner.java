package app.photoplay.base.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.UnaryOperator;

/**
 * The role that the application has in its database: the owner of what is in it, and nothing more. A server once had one
 * role for everything, which may read files and run programs; what that one owns is given over, and keeps its data.
 */
final class DatabaseOwner {

    static final String ROLE = "photoplay_app";

    private static final String GIVE_OVER = """
            do $$
            declare one record;
            begin
              for one in
                select format('alter %s %I.%I owner to photoplay_app',
                              case c.relkind when 'S' then 'sequence' when 'v' then 'view'
                                             when 'm' then 'materialized view' else 'table' end,
                              n.nspname, c.relname) as change
                  from pg_class c join pg_namespace n on n.oid = c.relnamespace
                 where c.relowner = (select oid from pg_roles where rolname = current_user)
                   and c.relkind in ('r', 'p', 'v', 'm', 'S')
                   and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
                   and not exists (select 1 from pg_depend d
                                    where c.relkind = 'S' and d.objid = c.oid and d.deptype in ('a', 'i'))
                union all
                select format('alter routine %s owner to photoplay_app', p.oid::regprocedure)
                  from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                 where p.proowner = (select oid from pg_roles where rolname = current_user)
                   and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
                union all
                select format('alter schema %I owner to photoplay_app', n.nspname)
                  from pg_namespace n
                 where n.nspowner = (select oid from pg_roles where rolname = current_user)
                   and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
              loop
                execute one.change;
              end loop;
            end $$""";

    private final UnaryOperator<String> url;
    private final String password;

    /**
     * @param url the JDBC address of a database by its name
     * @param password of both roles: hexadecimal digits
     */
    DatabaseOwner(UnaryOperator<String> url, String password) {
        this.url = url;
        this.password = password;
    }

    /** Makes the role, unless it is there. */
    void create() throws SQLException {
        try (Connection connection = administrator("postgres");
                Statement statement = connection.createStatement()) {
            if (!exists(connection, "select 1 from pg_roles where rolname = ?", ROLE)) {
                statement.execute("create role " + ROLE + " login nosuperuser nocreatedb nocreaterole");
            }
            statement.execute("alter role " + ROLE + " password '" + password + "'");
        }
    }

    /** Makes an empty database of that name, or gives over what the other role owns in the one that there is. */
    void createDatabase(String name) throws SQLException {
        try (Connection connection = administrator("postgres");
                Statement statement = connection.createStatement()) {
            if (!exists(connection, "select 1 from pg_database where datname = ?", name)) {
                statement.execute("create database " + name + " owner " + ROLE);
                return;
            }
            statement.execute("alter database " + name + " owner to " + ROLE);
        }
        try (Connection connection = administrator(name);
                Statement statement = connection.createStatement()) {
            statement.execute(GIVE_OVER);
        }
    }

    private Connection administrator(String database) throws SQLException {
        return DriverManager.getConnection(url.apply(database), DatabaseServer.USER, password);
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }
}
