package app.photoplay.base;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Names this process. */
@Configuration(proxyBeanMethods = false)
class NodeConfiguration {

    @Bean
    NodeId nodeId() {
        return NodeId.next();
    }
}
