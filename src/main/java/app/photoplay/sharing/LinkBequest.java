package app.photoplay.sharing;

import app.photoplay.base.Bequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Links that somebody made to films of others are the owner’s from then on. */
@Configuration(proxyBeanMethods = false)
class LinkBequest {

    @Bean
    Bequest linkBequestRows() {
        return new Bequest("share_links", "project_id", "owner_id");
    }
}
