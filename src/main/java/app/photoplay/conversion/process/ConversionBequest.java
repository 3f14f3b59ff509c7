package app.photoplay.conversion.process;

import app.photoplay.base.Bequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Conversions that somebody began for films of others go on as the owner’s. */
@Configuration(proxyBeanMethods = false)
class ConversionBequest {

    @Bean
    Bequest conversionBequestRows() {
        return new Bequest("conversions", "project_id", "account_id");
    }
}
