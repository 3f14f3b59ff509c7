package app.photoplay.shell;

import java.util.List;
import org.apache.catalina.util.NetMask;
import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Believes what named proxies say of where a request comes from. Nobody else is believed: whoever may choose the address
 * that he is counted by is never counted.
 */
@Component
class TrustedProxies implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    private final List<String> proxies;

    /** @throws InvalidConfigurationPropertyValueException if one of them is neither an address nor a network */
    TrustedProxies(WebSettings settings) {
        proxies = settings.trustedProxies().stream()
                .map(String::strip)
                .filter(proxy -> !proxy.isEmpty())
                .toList();
        proxies.forEach(TrustedProxies::check);
    }

    @Override
    public void customize(ConfigurableTomcatWebServerFactory factory) {
        if (proxies.isEmpty()) {
            return;
        }
        RemoteIpValve valve = new RemoteIpValve();
        valve.setInternalProxies(String.join(",", proxies));
        valve.setHostHeader("X-Forwarded-Host");
        valve.setPortHeader("X-Forwarded-Port");
        factory.addEngineValves(valve);
    }

    private static void check(String proxy) {
        try {
            new NetMask(proxy);
        } catch (IllegalArgumentException e) {
            throw new InvalidConfigurationPropertyValueException(
                    "photoplay.web.trusted-proxies",
                    proxy,
                    "It is neither an address such as 10.0.0.2 nor a network such as 10.0.0.0/8.");
        }
    }
}
