package app.photoplay.studio.assets;

import app.photoplay.assets.AssetStorage;
import app.photoplay.base.ui.Icons;
import app.photoplay.media.MediaKind;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the films take of the disk, by film and kind. */
final class StorageDialog extends Dialog {

    private static final List<List<MediaKind>> COLUMNS = List.of(
            List.of(MediaKind.STILL, MediaKind.POSTER),
            List.of(MediaKind.CLIP),
            List.of(MediaKind.FILM, MediaKind.SUBTITLES));

    StorageDialog(AssetStorage storage) {
        addClassName("box");
        setHeaderTitle(getTranslation("assets.storage.title", AssetWords.bytes(storage.bytes())));
        setWidth("min(720px, 96vw)");
        Map<String, long[]> films = new LinkedHashMap<>();
        for (AssetStorage.Share share : storage.shares()) {
            long[] bytes = films.computeIfAbsent(share.project() + "\0" + share.title(), key -> new long[4]);
            for (int i = 0; i < COLUMNS.size(); i++) {
                bytes[i] += COLUMNS.get(i).contains(share.kind()) ? share.bytes() : 0;
            }
            bytes[3] += share.bytes();
        }
        Element table = new Element("table");
        table.setAttribute("class", "g-store");
        Element head = new Element("thead");
        head.appendChild(line(
                "th",
                List.of(
                        getTranslation("assets.storage.film"),
                        getTranslation("assets.kinds.still"),
                        getTranslation("assets.kinds.clip"),
                        getTranslation("assets.kinds.film"),
                        getTranslation("assets.storage.all"))));
        Element body = new Element("tbody");
        films.forEach((film, bytes) -> body.appendChild(line(
                "td",
                List.of(
                        film.substring(film.indexOf('\0') + 1),
                        AssetWords.bytes(bytes[0]),
                        AssetWords.bytes(bytes[1]),
                        AssetWords.bytes(bytes[2]),
                        AssetWords.bytes(bytes[3])))));
        table.appendChild(head, body);
        Paragraph unused = new Paragraph(
                storage.unused() == 0
                        ? getTranslation("assets.storage.tidy")
                        : getTranslation("assets.storage.unused", AssetWords.bytes(storage.unused())));
        unused.addClassName("sec");
        getElement().appendChild(table);
        add(unused);
        Button close = new Button(Icons.CROSS.create(), click -> close());
        close.setAriaLabel(getTranslation("assets.close"));
        getHeader().add(close);
    }

    private static Element line(String cell, List<String> words) {
        Element line = new Element("tr");
        words.forEach(word -> {
            Element one = new Element(cell);
            one.setText(word);
            line.appendChild(one);
        });
        return line;
    }
}
