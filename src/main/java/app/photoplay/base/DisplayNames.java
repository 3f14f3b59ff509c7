package app.photoplay.base;

import java.util.Collection;
import java.util.Map;

/**
 * What people are called, for others who work on the same things: no address, nothing else of them. Implemented by the
 * account capability. Who asks has seen to it that the person who reads the names may.
 */
public interface DisplayNames {

    /** By their ids, without those whose account is gone. One query. */
    Map<UserId, String> of(Collection<UserId> people);
}
