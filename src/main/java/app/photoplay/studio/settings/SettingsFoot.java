package app.photoplay.studio.settings;

import app.photoplay.conversion.FaceWish;
import app.photoplay.plan.Resolution;
import app.photoplay.production.ChangePreview;
import app.photoplay.studio.ui.CreditWords;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** What a change comes to, in words, beside the button that does it. */
final class SettingsFoot extends Composite<Div> {

    private final Span words = new Span();
    private final Button save;
    private final Button discard;
    private boolean open;

    SettingsFoot(Runnable save, Runnable discard) {
        this.save = new Button(getTranslation("settings.save"), click -> save.run());
        this.save.addThemeVariants(ButtonVariant.PRIMARY);
        this.discard = new Button(getTranslation("settings.discard"), click -> discard.run());
        this.discard.addThemeVariants(ButtonVariant.TERTIARY);
        words.addClassName("settings-words");
        words.getElement().setAttribute("role", "status");
        Div buttons = new Div(this.discard, this.save);
        buttons.addClassName("settings-acts");
        getContent().addClassName("settings-foot");
        getContent().add(words, buttons);
        show(false, false, true);
    }

    /** Whether something is chosen that is not saved. */
    boolean open() {
        return open;
    }

    /** @param editable whether there is a storyboard yet, whose face can be another */
    void show(boolean renamed, boolean faced, boolean editable) {
        open = renamed || faced;
        save.setEnabled(renamed || faced && editable);
        discard.setVisible(open);
        words.setText(getTranslation(
                faced
                        ? editable ? "settings.counting" : "settings.too-early"
                        : renamed ? "settings.renaming" : "settings.nothing"));
    }

    void tell(FaceWish wish, ChangePreview preview) {
        String price = CreditWords.price(preview.price());
        Resolution size = wish.resolution();
        if (preview.stale() == 0 && preview.price().hundredths() == 0) {
            words.setText(getTranslation("settings.no-stale"));
        } else if (size != null && wish.look() == null && wish.aspect() == null) {
            words.setText(getTranslation("settings.too-small", preview.stale(), price, size.label()));
        } else {
            words.setText(getTranslation("settings.stale", preview.stale(), price));
        }
    }

    void working() {
        save.setEnabled(false);
    }

    void done() {
        open = false;
    }
}
