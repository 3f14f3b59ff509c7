package app.photoplay.conversion.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

@Route("new")
@PermitAll
class NewFilmView extends Composite<Div> {}
