package app.photoplay.account.ui;

import app.photoplay.account.Profile;
import app.photoplay.account.letter.LetterRequests;
import app.photoplay.account.letter.LetterWish;
import app.photoplay.account.profile.Accounts;
import app.photoplay.account.profile.Preferences;
import app.photoplay.account.ticket.WayIn;
import app.photoplay.base.Refusal;
import app.photoplay.base.ui.Toast;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Picture and name, and the address with whether it was shown to be theirs. */
final class ProfilePart extends AccountPart {

    private final transient Accounts accounts;
    private final transient LetterRequests letters;
    private final TextField name = new TextField(getTranslation("account.name"));

    ProfilePart(Profile me, Accounts accounts, Preferences preferences, LetterRequests letters) {
        super("account.profile");
        this.accounts = accounts;
        this.letters = letters;
        name.setValue(me.displayName());
        name.setMaxLength(Profile.MAX_NAME);
        name.addValueChangeListener(change -> name.setInvalid(false));
        add(new PicturePart(me, accounts, preferences));
        add(line(name, new Button(getTranslation("account.save"), click -> save())));
        Span address = new Span(me.email());
        address.addClassName("account-value");
        if (accounts.isVerified()) {
            Span done = new Span(getTranslation("account.verified"));
            done.addClassName("green");
            add(line(address, done));
        } else {
            Button ask = new Button(getTranslation("account.verify"), click -> ask(me));
            add(line(address, ask));
        }
    }

    private void save() {
        try {
            accounts.rename(name.getValue());
            Toast.told(getTranslation("account.saved"));
        } catch (Refusal refusal) {
            name.setInvalid(true);
            name.setErrorMessage(getTranslation("account.name-missing"));
        }
    }

    private void ask(Profile me) {
        HttpServletRequest request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        String home =
                ServletUriComponentsBuilder.fromContextPath(request).build().toUriString() + "/";
        letters.ask(new LetterWish(WayIn.CONFIRM, me.email(), getLocale(), home, request.getRemoteAddr()));
        Toast.told(getTranslation("account.verify-sent"));
    }
}
