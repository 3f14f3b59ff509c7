package app.photoplay.animatic;

import app.photoplay.base.PeriodicTask;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells the other nodes that this one still draws, and hears what they have called off. */
@Configuration(proxyBeanMethods = false)
class AnimaticHeartbeat {

    @Bean
    PeriodicTask animaticSignOfLife(AnimaticProvider provider) {
        return new PeriodicTask("animatic-life", DrawingFolder.LEASE.dividedBy(5), provider::beat);
    }
}
