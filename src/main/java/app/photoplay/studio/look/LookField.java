package app.photoplay.studio.look;

import app.photoplay.look.OwnLook;
import app.photoplay.look.OwnLookId;
import app.photoplay.look.OwnLooks;
import app.photoplay.project.Look;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The looks, large enough to be told apart: one's own and the first presets, and the others when somebody asks for them or
 * has one. One's own are made, changed and removed from here.
 */
@StyleSheet("context://styles/own-look.css")
public final class LookField extends Composite<Div> {

    private static final int FIRST = 6;

    private final transient OwnLooks service;
    private final transient Consumer<LookChoice> chosen;
    private final NativeButton more = new NativeButton();
    private final NativeButton edit = new NativeButton();
    private final Div tiles = new Div();
    private transient List<OwnLook> own;
    private RadioTiles<LookChoice> looks;
    private LookChoice value = LookChoice.of(Look.SHADOW_THEATRE);
    private boolean all;

    /** @param chosen hears what the person chooses, also by making a new one */
    public LookField(OwnLooks service, Consumer<LookChoice> chosen) {
        this.service = service;
        this.chosen = chosen;
        own = service.mine();
        more.addClassName("more");
        more.addClickListener(click -> {
            all = !all;
            arrange();
        });
        edit.addClassName("more");
        edit.addClickListener(click -> edit());
        NativeButton add = new NativeButton(getTranslation("look.own.add"), click -> open(null));
        add.addClassName("more");
        Div acts = new Div(edit, add, more);
        acts.addClassName("look-acts");
        Div head = new Div(new H2(getTranslation("new.look")), acts);
        head.addClassName("ch-h");
        looks = drawn();
        getContent().addClassName("look-field");
        getContent().add(head, tiles);
        arrange();
    }

    /** A look of one's own that is no longer there shows as the preset that it goes by. */
    public void show(LookChoice look) {
        value = find(look.own()).isPresent() ? look : LookChoice.of(look.look());
        looks.setValue(value);
        if (position(value) >= FIRST && !all) {
            all = true;
        }
        arrange();
    }

    private int position(LookChoice look) {
        OwnLook mine = find(look.own()).orElse(null);
        return mine == null ? own.size() + look.look().ordinal() : own.indexOf(mine);
    }

    private Optional<OwnLook> find(@Nullable OwnLookId id) {
        return own.stream().filter(look -> look.id().equals(id)).findFirst();
    }

    private RadioTiles<LookChoice> drawn() {
        RadioTiles<LookChoice> radio = LookTiles.looks(service, own, value);
        radio.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                choose(event.getValue());
            }
        });
        tiles.removeAll();
        tiles.add(radio);
        return radio;
    }

    private void choose(LookChoice look) {
        value = look;
        arrange();
        chosen.accept(look);
    }

    private void edit() {
        find(value.own()).ifPresent(this::open);
    }

    private void open(@Nullable OwnLook look) {
        new OwnLookDialog(service, look, this::saved, this::reread).open();
    }

    private void saved(OwnLookId id) {
        reread();
        find(id).ifPresent(look -> {
            show(LookTiles.choice(look));
            chosen.accept(value);
        });
    }

    private void reread() {
        LookChoice before = value;
        own = service.mine();
        value = find(value.own()).map(LookTiles::choice).orElse(LookChoice.of(value.look()));
        looks = drawn();
        arrange();
        if (!before.equals(value)) {
            chosen.accept(value);
        }
    }

    private void arrange() {
        looks.setClassName("few", !all);
        more.setText(
                all ? getTranslation("new.looks-few") : getTranslation("new.looks", own.size() + Look.values().length));
        more.getElement().setAttribute("aria-expanded", String.valueOf(all));
        Optional<OwnLook> mine = find(value.own());
        edit.setVisible(mine.isPresent());
        edit.setText(
                mine.map(look -> getTranslation("look.own.edit", look.name())).orElse(""));
    }
}
