package app.photoplay.account.web;

import app.photoplay.account.EmailAddress;
import app.photoplay.account.Profile;
import app.photoplay.account.password.PasswordRule;
import app.photoplay.account.signup.SignUp;
import app.photoplay.base.ErrorCode;
import app.photoplay.base.KebabCase;
import app.photoplay.base.Refusal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What is wrong with a sign-up, in words under the name of the field, or under {@link #FORM} where none is at fault. */
@Component
final class SignUpWords {

    static final String FORM = "form";

    private final MessageSource messages;

    SignUpWords(MessageSource messages) {
        this.messages = messages;
    }

    /** Everything at once that can be said without looking for accounts, in the order of the fields. */
    Map<String, String> flaws(SignUp wish, Locale language) {
        Map<String, String> flaws = flawsWithoutPassword(wish, language);
        PasswordRule.flawOf(wish.password(), wish.email())
                .ifPresent(flaw -> flaws.put("password", word(flaw, language)));
        return flaws;
    }

    /** The same where the password is chosen later. */
    Map<String, String> flawsWithoutPassword(SignUp wish, Locale language) {
        Map<String, String> flaws = new LinkedHashMap<>();
        String name = wish.displayName().strip();
        if (name.isEmpty()) {
            flaws.put("name", word("account.name-missing", language));
        } else if (name.length() > Profile.MAX_NAME) {
            flaws.put("name", word("account.name-too-long", language, Profile.MAX_NAME));
        }
        if (!EmailAddress.isPossible(wish.email())) {
            flaws.put("email", word("account.email-invalid", language));
        }
        return flaws;
    }

    /** What is wrong with a password; whose it is, is not known yet. */
    Optional<String> flaw(String password, Locale language) {
        return PasswordRule.flawOf(password, "").map(flaw -> word(flaw, language));
    }

    /** Why a password was not taken. */
    String refused(Refusal refusal, Locale language) {
        return refusal.code() == ErrorCode.VALIDATION
                ? word(PasswordRule.Flaw.COMMON, language)
                : word(refusal.code().messageKey(), language, refusal.arguments());
    }

    /** Why an account was not opened. */
    Map<String, String> of(Refusal refusal, Locale language) {
        if (refusal.code() == ErrorCode.TOO_MANY_REQUESTS) {
            return Map.of(FORM, word("account.too-many-accounts", language));
        }
        String field = switch (refusal.field()) {
            case null -> FORM;
            case "displayName" -> "name";
            case String named -> named;
        };
        String key = refusal.code() == ErrorCode.VALIDATION
                ? "error.field-malformed"
                : refusal.code().messageKey();
        return Map.of(field, word(key, language, refusal.arguments()));
    }

    /** The database is away, which passes. */
    Map<String, String> unavailable(Locale language) {
        return Map.of(FORM, word(ErrorCode.UNAVAILABLE.messageKey(), language));
    }

    private String word(PasswordRule.Flaw flaw, Locale language) {
        String name = KebabCase.of(flaw);
        return word("account.password." + name, language, PasswordRule.MIN_LENGTH, PasswordRule.MAX_BYTES);
    }

    private String word(String key, Locale language, Object... arguments) {
        return messages.getMessage(key, arguments, language);
    }
}
