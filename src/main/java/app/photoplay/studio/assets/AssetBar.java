package app.photoplay.studio.assets;

import app.photoplay.base.ui.Icons;
import app.photoplay.media.AssetId;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;

/** At the foot of the screen while something is selected: how much, of what, and what can be done to all of it. */
final class AssetBar extends Composite<Div> {

    private final AssetRowsElement rows;
    private final Div count = new Div();
    private final Span apart = new Span();
    private final NativeButton only;
    private final Span seen = new Span();
    private final Div all;
    private final Button bin;
    private boolean shows;

    /** What can be done to all that is selected. */
    interface Acts {

        void favourite(List<AssetId> ids);

        void reference(List<AssetId> ids);

        void choose(List<AssetId> ids);

        void bin(List<AssetId> ids);

        void download(List<AssetId> ids);
    }

    AssetBar(AssetRowsElement rows, Acts acts) {
        this.rows = rows;
        only = small("assets.bar.only", () -> rows.only(!shows));
        bin = act(Icons.BIN, "assets.bar.bin", acts::bin);
        Button clear = new Button(Icons.CROSS.create(), click -> rows.clear());
        clear.addThemeVariants(ButtonVariant.TERTIARY);
        clear.setAriaLabel(getTranslation("assets.bar.clear"));
        Span detail = new Span(
                apart, small("assets.bar.all", rows::selectAll), small("assets.bar.invert", rows::invert), only, seen);
        count.addClassNames("g-n", "tab");
        count.getElement().setAttribute("role", "status");
        Div words = new Div(count, detail);
        words.addClassName("g-bt");
        seen.addClassName("sec");
        all = new Div(
                act(Icons.HEART, "assets.bar.favourite", acts::favourite),
                act(Icons.IMAGE, "assets.bar.reference", acts::reference),
                act(Icons.CHECK, "assets.bar.choose", acts::choose),
                bin);
        all.addClassName("g-ba");
        Button download = new Button(
                getTranslation("assets.bar.download"), Icons.DOWNLOAD.create(), click -> rows.selected(acts::download));
        download.addThemeVariants(ButtonVariant.PRIMARY);
        download.addClassName("go");
        getContent().addClassName("g-bar");
        getContent().getElement().setAttribute("role", "toolbar");
        getContent().getElement().setAttribute("aria-label", getTranslation("assets.bar"));
        getContent().add(clear, words, all, download);
        getContent().setVisible(false);
    }

    /**
     * @param excepted how many are left out of all
     * @param whole whether all are meant but those
     * @param shows whether only what is selected is shown
     * @param binned whether the list is that of the bin
     */
    void show(int selected, int of, int excepted, boolean whole, boolean shows, boolean binned) {
        this.shows = shows;
        getContent().setVisible(selected > 0 || whole);
        count.setText(getTranslation("assets.bar.count", AssetWords.count(selected), AssetWords.count(of)));
        apart.setVisible(whole);
        apart.setText(
                excepted == 0
                        ? getTranslation("assets.bar.whole")
                        : getTranslation("assets.bar.excepted", AssetWords.count(excepted)));
        only.setText(getTranslation(shows ? "assets.bar.everything" : "assets.bar.only"));
        bin.setText(getTranslation(binned ? "assets.bar.restore" : "assets.bar.bin"));
    }

    /**
     * What would be refused is not offered, and what would be left alone is said before.
     *
     * @param of how many are selected
     * @param onlySeen how many of them are of films that whoever looks may not change
     */
    void offer(int of, int onlySeen) {
        all.setVisible(onlySeen == 0 || onlySeen < of);
        seen.setVisible(onlySeen > 0);
        seen.setText(
                onlySeen < of
                        ? getTranslation("assets.only-seen.some", onlySeen, AssetWords.count(onlySeen))
                        : getTranslation("assets.only-seen"));
    }

    private NativeButton small(String key, Runnable act) {
        return new NativeButton(getTranslation(key), click -> act.run());
    }

    private Button act(Icons icon, String key, Consumer<List<AssetId>> act) {
        Button button = new Button(getTranslation(key), icon.create(), click -> rows.selected(act));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
