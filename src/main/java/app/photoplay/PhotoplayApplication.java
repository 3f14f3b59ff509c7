package app.photoplay;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.theme.aura.Aura;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Boot class and app shell. */
@Push
@ColorScheme(ColorScheme.Value.DARK)
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles/tokens.css")
@StyleSheet("styles/parts.css")
@StyleSheet("styles/frame.css")
@StyleSheet("styles/posters.css")
@StyleSheet("styles/project.css")
@StyleSheet("styles/storyboard.css")
@StyleSheet("styles/player.css")
@StyleSheet("styles/compose.css")
@SpringBootApplication
@ConfigurationPropertiesScan
public class PhotoplayApplication implements AppShellConfigurator {

    public static void main(String[] args) {
        SpringApplication.run(PhotoplayApplication.class, args);
    }
}
