package app.photoplay.account.ui;

import app.photoplay.account.factor.SecondFactor;
import app.photoplay.account.leaving.AccountDeletion;
import app.photoplay.account.letter.LetterRequests;
import app.photoplay.account.passkey.Passkeys;
import app.photoplay.account.password.Passwords;
import app.photoplay.account.person.Identity;
import app.photoplay.account.profile.Accounts;
import app.photoplay.account.profile.Preferences;
import app.photoplay.account.provider.ProviderAccounts;
import app.photoplay.account.provider.ProviderSignIn;
import app.photoplay.account.session.AccountSessions;
import app.photoplay.account.token.ApiTokens;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** One’s own account: who one is here, how one comes in, what one’s programs come in with, and how one leaves. */
@Route("account")
@PermitAll
@StyleSheet("context://styles/account.css")
class AccountView extends Composite<Div> implements HasDynamicTitle {

    AccountView(
            Accounts accounts,
            Preferences preferences,
            Passwords passwords,
            Identity identity,
            SecondFactor second,
            AccountSessions sessions,
            ApiTokens tokens,
            Passkeys passkeys,
            ProviderAccounts elsewhere,
            ProviderSignIn providers,
            LetterRequests letters,
            AccountDeletion deletion) {
        getContent().addClassNames("sheet", "account-page");
        getContent().add(new H1(getTranslation("account.title")));
        accounts.me().ifPresent(me -> {
            Div left = new Div(
                    new ProfilePart(me, accounts, preferences, letters),
                    new PreferencesPart(me, accounts, preferences));
            Div right = new Div();
            Div columns = new Div(left, right);
            columns.addClassName("account-columns");
            getContent().add(columns);
            boolean demo = accounts.isDemo();
            if (demo) {
                right.add(new DemoPart(), new SessionsPart(sessions));
            } else {
                right.add(
                        new PasswordPart(me, passwords),
                        new PasskeysPart(passkeys, identity),
                        new SecondFactorPart(second, identity),
                        new SessionsPart(sessions));
                if (!providers.providers().isEmpty()) {
                    right.add(new ProvidersPart(elsewhere, providers, identity));
                }
                getContent().add(new TokensPart(tokens, identity));
            }
            getContent().add(new LeavingPart(deletion, identity, demo));
        });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("account.title"));
    }
}
