package app.photoplay.account.ui;

import app.photoplay.account.person.Identity;
import app.photoplay.account.provider.LinkedAccount;
import app.photoplay.account.provider.ProviderAccounts;
import app.photoplay.account.provider.ProviderSignIn;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;

/** Accounts elsewhere that one comes in with: linked, and unlinked. Only where there are any to link. */
final class ProvidersPart extends AccountPart {

    private static final String GO = "document.cookie = $0 + '=' + $1 + ';path=' + $2 + ';max-age=300;samesite=lax'"
            + " + (location.protocol === 'https:' ? ';secure' : ''); location.assign($3)";

    private final transient ProviderAccounts accounts;
    private final transient ProviderSignIn providers;
    private final transient Identity identity;
    private final Div body = new Div();

    ProvidersPart(ProviderAccounts accounts, ProviderSignIn providers, Identity identity) {
        super("account.providers");
        this.accounts = accounts;
        this.providers = providers;
        this.identity = identity;
        add(body);
        show();
    }

    private void show() {
        body.removeAll();
        for (LinkedAccount linked : accounts.mine()) {
            Span named =
                    new Span(linked.provider() + " · " + Objects.requireNonNullElse(linked.email(), linked.subject()));
            Button unlink = new Button(
                    getTranslation("account.unlink"),
                    click -> ProofDialog.with(identity, proof -> {
                        accounts.unlink(proof, linked.provider(), linked.subject());
                        show();
                    }));
            body.add(line(named, unlink));
        }
        for (ProviderSignIn.Provider provider : providers.providers()) {
            body.add(line(new Button(
                    getTranslation("account.link", provider.name()),
                    click -> ProofDialog.with(
                            identity,
                            proof -> getElement()
                                    .executeJs(
                                            GO,
                                            ProviderSignIn.COOKIE,
                                            accounts.ticket(proof),
                                            ProviderSignIn.BACK,
                                            provider.path().substring(1))))));
        }
    }
}
