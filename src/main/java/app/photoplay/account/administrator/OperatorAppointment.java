package app.photoplay.account.administrator;

import app.photoplay.account.EmailAddress;
import app.photoplay.account.Role;
import app.photoplay.account.person.AccountHolder;
import app.photoplay.account.person.People;
import app.photoplay.base.audit.AuditAct;
import app.photoplay.base.audit.AuditLog;
import app.photoplay.base.audit.AuditSubject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the accounts that {@code photoplay.admin.email} names operators, and those that it does not name any more
 * creators again. Before anybody can sign up: an address that has no account by then is not appointed, so that no
 * stranger takes it and the house with it.
 */
@Component
class OperatorAppointment implements SmartInitializingSingleton {

    private static final String SETTING = "photoplay.admin.email";
    private static final Logger log = LoggerFactory.getLogger(OperatorAppointment.class);

    private final Optional<List<EmailAddress>> named;
    private final People people;
    private final AuditLog audit;
    private final TransactionTemplate transaction;

    /** @throws InvalidConfigurationPropertyValueException if one of them can be nobody's address */
    OperatorAppointment(OperatorSettings settings, People people, AuditLog audit, TransactionTemplate transaction) {
        this.named = Optional.ofNullable(settings.email())
                .map(all -> all.stream().map(OperatorAppointment::address).toList());
        this.people = people;
        this.audit = audit;
        this.transaction = transaction;
    }

    @Override
    public void afterSingletonsInstantiated() {
        named.ifPresent(addresses -> transaction.executeWithoutResult(status -> {
            dismissAllBut(addresses);
            addresses.forEach(this::appoint);
        }));
    }

    private void dismissAllBut(List<EmailAddress> addresses) {
        Set<String> stay = addresses.stream().map(EmailAddress::folded).collect(Collectors.toSet());
        for (AccountHolder operator : people.findByRole(Role.ADMIN)) {
            EmailAddress address = operator.address();
            if (!stay.contains(address.folded())) {
                people.become(operator.id(), Role.CREATOR);
                audit.write(
                        null, AuditAct.of("people.dismiss", subject(operator)).because(SETTING));
                log.info("{} is no longer an administrator", address.value());
            }
        }
    }

    private void appoint(EmailAddress address) {
        AccountHolder user = people.findByEmail(address.value()).orElse(null);
        if (user == null) {
            log.warn(
                    "{} names {}, which has no account: sign up with that address, then restart",
                    SETTING,
                    address.value());
        } else if (people.become(user.id(), Role.ADMIN)) {
            audit.write(null, AuditAct.of("people.appoint", subject(user)).because(SETTING));
            log.info("{} is now an administrator", user.address().value());
        }
    }

    private static AuditSubject subject(AccountHolder user) {
        return AuditSubject.person(user.id(), user.profile().displayName());
    }

    private static EmailAddress address(String text) {
        if (!EmailAddress.isPossible(text)) {
            throw new InvalidConfigurationPropertyValueException(SETTING, text, "It is no email address.");
        }
        return new EmailAddress(text);
    }
}
