package app.photoplay.sharing.web;

import app.photoplay.sharing.GuestEntry;
import app.photoplay.sharing.GuestLink;
import app.photoplay.sharing.PublishedVersion;
import app.photoplay.sharing.SharedWork;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;

/** What another capability adds to the page of a work for guests. */
public interface GuestPagePart {

    /** Under which its template finds it. */
    String name();

    /** A word that is another whenever the part of somebody who has not done anything yet would be. */
    String state(GuestLink link);

    /**
     * @param versions that the guest may turn to, newest first
     * @return nothing where the link does not ask for it
     */
    Optional<Object> of(
            String token,
            GuestEntry.In in,
            SharedWork work,
            List<PublishedVersion> versions,
            HttpServletRequest request);
}
