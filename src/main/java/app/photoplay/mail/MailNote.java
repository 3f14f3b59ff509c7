package app.photoplay.mail;

import app.photoplay.base.StartupNote;
import jakarta.annotation.security.PermitAll;
import org.springframework.stereotype.Component;

/** Tells whoever starts the product where its mail goes, unless that is a server. */
@Component
@PermitAll
class MailNote implements StartupNote {

    private final MailTransport transport;

    MailNote(MailTransport transport) {
        this.transport = transport;
    }

    @Override
    public String words() {
        return transport.words();
    }
}
