package app.photoplay.studio.share;

import app.photoplay.sharing.GuestMark;
import app.photoplay.sharing.Publications;
import app.photoplay.sharing.ShareLinks;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** What the screens about links ask. */
@Component
public record ShareServices(ShareLinks links, Publications publications, GuestMark mark, Clock clock) {}
