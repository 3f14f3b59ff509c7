package app.photoplay.account.ui;

import app.photoplay.account.person.Identity;
import app.photoplay.account.person.Proof;
import app.photoplay.account.token.ApiToken;
import app.photoplay.account.token.ApiTokens;
import app.photoplay.account.token.TokenScope;
import app.photoplay.base.ErrorCode;
import app.photoplay.base.KebabCase;
import app.photoplay.base.Refusal;
import app.photoplay.base.ui.BrowserZone;
import app.photoplay.base.ui.Icons;
import app.photoplay.base.ui.Toast;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.jspecify.annotations.Nullable;

/** What one’s programs come in with: made with a name, a scope and an end, shown once, revoked at once. */
final class TokensPart extends AccountPart {

    private final transient ApiTokens tokens;
    private final transient Identity identity;
    private final Div list = new Div();
    private final Div made = new Div();
    private final TextField name = new TextField(getTranslation("account.token-name"));
    private final Select<TokenScope> scope = new Select<>();
    private final Select<Integer> days = new Select<>();

    TokensPart(ApiTokens tokens, Identity identity) {
        super("account.tokens");
        this.tokens = tokens;
        this.identity = identity;
        list.getElement().setAttribute("role", "list");
        made.getElement().setAttribute("role", "status");
        name.setMaxLength(ApiTokens.MAX_NAME);
        name.addValueChangeListener(change -> name.setInvalid(false));
        scope.setLabel(getTranslation("account.token-scope"));
        scope.setItems(TokenScope.READ, TokenScope.WRITE);
        scope.setItemLabelGenerator(one -> getTranslation("account.scope." + KebabCase.of(one)));
        scope.setValue(TokenScope.READ);
        days.setLabel(getTranslation("account.token-life"));
        days.setItems(7, 30, 90, 365, 0);
        days.setItemLabelGenerator(
                one -> one == 0 ? getTranslation("account.token-forever") : getTranslation("account.token-days", one));
        days.setValue(90);
        Div form = line(name, scope, days, new Button(getTranslation("account.token-make"), click -> ask()));
        form.addClassName("account-form");
        add(list, form, made, line(new Anchor("device", getTranslation("account.device-link"))));
        show();
    }

    private void ask() {
        ProofDialog.with(identity, this::make);
    }

    private void make(Proof proof) {
        try {
            Duration life = days.getValue() == 0 ? null : Duration.ofDays(days.getValue());
            String secret = tokens.make(proof, name.getValue(), scope.getValue(), life);
            TextField shown = new TextField(getTranslation("account.token-made"));
            shown.setReadOnly(true);
            shown.setValue(secret);
            Button copy = new Button(getTranslation("account.copy"), Icons.COPY.create());
            copy.addClickListener(click -> copy.getElement().executeJs("navigator.clipboard?.writeText($0)", secret));
            made.removeAll();
            made.add(line(shown, copy));
            name.clear();
            show();
        } catch (Refusal refusal) {
            if (refusal.code() == ErrorCode.VALIDATION) {
                name.setInvalid(true);
                name.setErrorMessage(getTranslation("account.name-missing"));
            } else {
                Toast.refused(refusal);
            }
        }
    }

    private void show() {
        list.removeAll();
        DateTimeFormatter date = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(getLocale())
                .withZone(BrowserZone.now());
        for (ApiToken token : tokens.mine()) {
            Span named = new Span(token.name());
            named.addClassName("account-value");
            Span about = new Span(getTranslation(
                    "account.token-about",
                    getTranslation("account.scope." + KebabCase.of(token.scope())),
                    said(date, token.expiresAt(), "account.token-forever"),
                    said(date, token.usedAt(), "account.token-never")));
            about.addClassNames("sec", "t12");
            Div who = new Div(named, about);
            who.addClassName("account-who");
            Button revoke = new Button(getTranslation("account.revoke"), click -> {
                ProofDialog.tried(() -> tokens.revoke(token.id()));
                made.removeAll();
                show();
            });
            revoke.setAriaLabel(getTranslation("account.revoke-of", token.name()));
            Div line = line(who, revoke);
            line.getElement().setAttribute("role", "listitem");
            list.add(line);
        }
    }

    private String said(DateTimeFormatter date, @Nullable Instant at, String never) {
        return at == null ? getTranslation(never) : date.format(at);
    }
}
