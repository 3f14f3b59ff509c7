package app.photoplay.base.database;

import app.photoplay.base.CurrentUser;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/**
 * An administrator who looks at somebody's screens changes nothing, whatever code they reach: their statements go to the
 * database on connections whose transactions are read only. A small pool beside the ordinary one, made when somebody
 * looks for the first time, so that none of its settings can ever stick to a connection of others.
 */
@Component
class ViewerConnections implements BeanPostProcessor, DisposableBean {

    private static final String READ_ONLY = "-c default_transaction_read_only=on";
    private static final int CONNECTIONS = 4;

    private final ObjectProvider<CurrentUser> currentUser;
    private @Nullable HikariDataSource pool;

    ViewerConnections(ObjectProvider<CurrentUser> currentUser) {
        this.currentUser = currentUser;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof HikariDataSource ordinary
                ? new ViewerDataSource(
                        ordinary,
                        () -> currentUser.stream()
                                .anyMatch(user -> user.viewer().isPresent()),
                        () -> pool(ordinary))
                : bean;
    }

    private synchronized HikariDataSource pool(HikariDataSource ordinary) {
        if (pool == null) {
            HikariConfig config = new HikariConfig();
            config.setPoolName("viewers");
            config.setJdbcUrl(ordinary.getJdbcUrl());
            config.setUsername(ordinary.getUsername());
            config.setPassword(ordinary.getPassword());
            ordinary.getDataSourceProperties()
                    .forEach((property, value) -> config.addDataSourceProperty((String) property, value));
            String options = ordinary.getDataSourceProperties().getProperty("options", "");
            config.addDataSourceProperty("options", (options + " " + READ_ONLY).strip());
            config.setMaximumPoolSize(CONNECTIONS);
            config.setMinimumIdle(0);
            config.setIdleTimeout(Duration.ofMinutes(1).toMillis());
            config.setConnectionTimeout(ordinary.getConnectionTimeout());
            config.setValidationTimeout(ordinary.getValidationTimeout());
            pool = new HikariDataSource(config);
        }
        return pool;
    }

    @Override
    public synchronized void destroy() {
        if (pool != null) {
            pool.close();
            pool = null;
        }
    }
}
