package app.photoplay.account.person;

import app.photoplay.account.EmailAddress;
import app.photoplay.account.Profile;
import app.photoplay.base.UserId;

/**
 * Somebody with an account, as their row says at this moment.
 *
 * @param isDemo whether everybody may know the password
 * @param isVerified whether they have shown that the address is theirs
 */
public record AccountHolder(Profile profile, SignedInPerson signedIn, boolean isDemo, boolean isVerified) {

    public UserId id() {
        return profile.id();
    }

    public EmailAddress address() {
        return new EmailAddress(profile.email());
    }
}
