package app.photoplay.base;

import java.util.Collection;
import java.util.Set;

/** Who works with whom. Implemented by the capability that knows the members of films. */
public interface Teammates {

    /** Those of the others who now share a film with that person. One query. */
    Set<UserId> of(UserId person, Collection<UserId> others);
}
