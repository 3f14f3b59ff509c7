package app.photoplay.mail;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose name stands on our mails; the server for them is named by {@code spring.mail.host} and its neighbours.
 *
 * @param from an address, with or without a name before it
 */
@ConfigurationProperties("photoplay.mail")
record MailSettings(
        @DefaultValue("Photoplay <photoplay@localhost>") String from) {}
