package app.photoplay.conversion.reading;

import app.photoplay.base.PhotoplayHome;
import app.photoplay.screenplay.ManuscriptReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One reader for screens and programs: it bounds how many documents are read at once, and says where their files lie. */
@Configuration(proxyBeanMethods = false)
class ReadingConfiguration {

    @Bean
    ManuscriptReader manuscriptReader(PhotoplayHome home) {
        return new ManuscriptReader(home.folder("tmp"));
    }
}
