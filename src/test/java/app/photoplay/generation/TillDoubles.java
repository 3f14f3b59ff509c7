package app.photoplay.generation;

import app.photoplay.support.FakeProvider;
import app.photoplay.support.ShiftingClock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

@TestConfiguration(proxyBeanMethods = false)
class TillDoubles {

    @Bean
    FakeProvider fakeProvider(ObjectProvider<ProviderSignals> signals) {
        return new FakeProvider(signals::getObject);
    }

    @Bean
    @Primary
    ShiftingClock shiftingClock() {
        return new ShiftingClock();
    }
}
