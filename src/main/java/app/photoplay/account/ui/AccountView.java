package app.photoplay.account.ui;

import app.photoplay.account.AccountDeletion;
import app.photoplay.account.AccountSessions;
import app.photoplay.account.Accounts;
import app.photoplay.account.ApiTokens;
import app.photoplay.account.Identity;
import app.photoplay.account.LetterRequests;
import app.photoplay.account.Passkeys;
import app.photoplay.account.Passwords;
import app.photoplay.account.Preferences;
import app.photoplay.account.ProviderAccounts;
import app.photoplay.account.ProviderSignIn;
import app.photoplay.account.SecondFactor;
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
            Div right = new Div(
                    new PasswordPart(me, passwords),
                    new PasskeysPart(passkeys, identity),
                    new SecondFactorPart(second, identity),
                    new SessionsPart(sessions));
            Div columns = new Div(left, right);
            columns.addClassName("account-columns");
            if (!providers.providers().isEmpty()) {
                right.add(new ProvidersPart(elsewhere, providers, identity));
            }
            getContent().add(columns, new TokensPart(tokens, identity), new LeavingPart(deletion, identity));
        });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("account.title"));
    }
}
