package app.photoplay.account.web;

import app.photoplay.account.person.AccountHolder;
import app.photoplay.account.person.People;
import app.photoplay.base.DoorErrand;
import app.photoplay.base.DoorErrand.Errand;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.dao.DataAccessException;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Says at the door what somebody came for, where there is something to say of it. */
@Component
final class WantedPage {

    private final RequestCache wanted;
    private final List<DoorErrand> errands;
    private final People people;
    private final MessageSource messages;

    WantedPage(RequestCache wanted, List<DoorErrand> errands, People people, MessageSource messages) {
        this.wanted = wanted;
        this.errands = errands;
        this.people = people;
        this.messages = messages;
    }

    /** Empty where there is nothing; a door opens without the database too. */
    Optional<String> words(HttpServletRequest request, HttpServletResponse response, Locale language) {
        SavedRequest saved = wanted.getRequest(request, response);
        if (saved == null) {
            return Optional.empty();
        }
        try {
            String path = URI.create(saved.getRedirectUrl()).getPath();
            String below = path.substring(
                    Math.min(path.length(), request.getContextPath().length() + 1));
            return errands.stream()
                    .flatMap(one -> one.of(below).stream())
                    .findFirst()
                    .map(errand -> words(errand, language));
        } catch (IllegalArgumentException | DataAccessException | TransactionException e) {
            return Optional.empty();
        }
    }

    private String words(Errand errand, Locale language) {
        String name = people.find(errand.from())
                .map(AccountHolder::profile)
                .map(profile -> profile.displayName())
                .orElseGet(() -> messages.getMessage("activity.somebody", null, language));
        return messages.getMessage(errand.words(), new Object[] {name, errand.about()}, language);
    }
}
