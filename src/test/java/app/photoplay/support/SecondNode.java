package app.photoplay.support;

import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/** A second application on the database and the home of the one under test, as another process would be. */
public final class SecondNode implements AutoCloseable {

    private static final List<String> SHARED = List.of(
            "photoplay.home",
            "spring.datasource.url",
            "spring.datasource.username",
            "spring.datasource.password",
            "spring.datasource.hikari.maximum-pool-size",
            "spring.datasource.hikari.minimum-idle",
            "photoplay.generation.provider");

    private final ConfigurableApplicationContext context;

    private SecondNode(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** @param sources what it is made of, such as what the first one is made of */
    public static SecondNode beside(ApplicationContext first, Class<?>... sources) {
        Environment environment = first.getEnvironment();
        // Arguments are there before anything looks which database it has.
        List<String> arguments = new ArrayList<>(List.of("--server.port=0"));
        for (String name : SHARED) {
            String value = environment.getProperty(name);
            if (value != null) {
                arguments.add("--" + name + "=" + value);
            }
        }
        return new SecondNode(new SpringApplicationBuilder(sources).run(arguments.toArray(String[]::new)));
    }

    /** One of its beans. */
    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }
}
