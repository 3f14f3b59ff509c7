package app.photoplay.base;

import java.util.Collection;
import java.util.Map;

/** What people look like, for others who work with them. Implemented by the account capability. */
public interface DisplayPictures {

    /**
     * Addresses of pictures of those of them who have one and whom the signed-in person may see: themselves, and whoever
     * works on a film with them; everybody, for administrators. Two queries at most.
     */
    Map<UserId, String> of(Collection<UserId> people);
}
