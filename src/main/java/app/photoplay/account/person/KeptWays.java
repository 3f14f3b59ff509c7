package app.photoplay.account.person;

import app.photoplay.base.UserId;

/** Ways into an account beside its password and its letters, as one part of this capability keeps them. */
public interface KeptWays {

    /** Removes all of that person. */
    void clear(UserId person);
}
