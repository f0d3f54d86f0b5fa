package vn.khoithidua.once;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.support.RequestDataValueProcessor;

/**
 * Gives every form made with {@code th:action} a fresh key, beside the field against forged
 * requests.
 */
@Configuration(proxyBeanMethods = false)
class OnceFormField {

    /**
     * For whom the form was made: only this person is offered it again after the session has ended.
     */
    private static final String PERSON_FIELD = "_who";

    @Bean
    static BeanPostProcessor onceFieldInForms() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof RequestDataValueProcessor inner ? new WithKey(inner) : bean;
            }
        };
    }

    @RequiredArgsConstructor
    private static final class WithKey implements RequestDataValueProcessor {

        private final RequestDataValueProcessor inner;

        @Override
        public String processAction(HttpServletRequest request, String action, String method) {
            return inner.processAction(request, action, method);
        }

        @Override
        public String processFormFieldValue(
                HttpServletRequest request, @Nullable String name, String value, String type) {
            return inner.processFormFieldValue(request, name, value, type);
        }

        @Override
        public @Nullable Map<String, String> getExtraHiddenFields(HttpServletRequest request) {
            Map<String, String> fields = inner.getExtraHiddenFields(request);
            if (fields == null || fields.isEmpty()) {
                return fields;
            }
            Map<String, String> all = new HashMap<>(fields);
            all.put(OnceHandlerAdapter.FIELD, UUID.randomUUID().toString());
            Principal person = request.getUserPrincipal();
            if (person != null) {
                all.put(PERSON_FIELD, person.getName());
            }
            return all;
        }

        @Override
        public String processUrl(HttpServletRequest request, String url) {
            return inner.processUrl(request, url);
        }
    }
}
