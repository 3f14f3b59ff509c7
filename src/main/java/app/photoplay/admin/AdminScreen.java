package app.photoplay.admin;

import app.photoplay.base.ui.HasCrumbs;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;

/** A screen of the administration: the head says where one is. */
public interface AdminScreen extends HasCrumbs {

    @Override
    default List<Crumb> crumbs() {
        return List.of(Crumb.here(I18NProvider.translate("shell.administration")));
    }
}
