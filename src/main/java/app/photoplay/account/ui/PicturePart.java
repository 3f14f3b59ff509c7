package app.photoplay.account.ui;

import app.photoplay.account.Profile;
import app.photoplay.account.profile.Accounts;
import app.photoplay.account.profile.Preferences;
import app.photoplay.base.Refusal;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.Optional;

/** One’s picture: chosen or dropped, and taken away again. */
final class PicturePart extends Div {

    private final transient Accounts accounts;
    private final transient Preferences preferences;
    private final transient Profile me;
    private final Div shown = new Div();
    private final Button none = new Button(getTranslation("account.picture-none"), click -> none());
    private final Span flaw = new Span();

    PicturePart(Profile me, Accounts accounts, Preferences preferences) {
        this.accounts = accounts;
        this.me = me;
        this.preferences = preferences;
        addClassName("account-picture");
        shown.addClassName("account-face");
        flaw.addClassName("red");
        flaw.getElement().setAttribute("role", "alert");
        Upload upload = new Upload(UploadHandler.inMemory((file, bytes) -> take(bytes)));
        upload.setAcceptedFileTypes("image/jpeg", "image/png");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(Preferences.MOST_PICTURE_BYTES);
        upload.setUploadButton(new Button(getTranslation("account.picture-choose")));
        upload.setDropLabel(new Span(getTranslation("account.picture-drop")));
        upload.addFileRejectedListener(refused -> flaw.setText(getTranslation("account.picture-unusable")));
        upload.addAllFinishedListener(done -> upload.clearFileList());
        Div acts = new Div(upload, none, flaw);
        acts.addClassName("account-picture-acts");
        add(shown, acts);
        show();
    }

    private void take(byte[] file) {
        flaw.setText("");
        try {
            preferences.portrait(file);
        } catch (Refusal refusal) {
            flaw.setText(
                    getTranslation(refusal.field() == null ? refusal.code().messageKey() : "account.picture-unusable"));
        }
        show();
    }

    private void none() {
        flaw.setText("");
        ProofDialog.tried(preferences::noPortrait);
        show();
    }

    private void show() {
        Optional<String> address = accounts.portrait();
        shown.removeAll();
        shown.add(address.<Component>map(picture -> new Image(picture, getTranslation("account.picture-of")))
                .orElseGet(() -> new Span(me.initials())));
        none.setVisible(address.isPresent());
    }
}
