package app.photoplay.account.administrator;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Who looks after the house.
 *
 * @param email addresses of accounts, in any case; null where the setting is absent and roles stay as they are, empty for
 *     nobody
 */
@ConfigurationProperties("photoplay.admin")
record OperatorSettings(@Nullable List<String> email) {}
