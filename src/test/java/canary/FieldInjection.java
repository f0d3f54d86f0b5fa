package canary;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

class FieldInjection {

    @Autowired private ApplicationEventPublisher events;

    boolean isReady() {
        return events != null;
    }
}
