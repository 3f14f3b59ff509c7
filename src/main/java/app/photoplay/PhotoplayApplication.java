package app.photoplay;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Boot class and app shell. */
@Push
@SpringBootApplication
@ConfigurationPropertiesScan
public class PhotoplayApplication implements AppShellConfigurator {

    public static void main(String[] args) {
        SpringApplication.run(PhotoplayApplication.class, args);
    }
}
