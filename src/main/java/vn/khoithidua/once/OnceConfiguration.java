package vn.khoithidua.once;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

/** Puts the adapter in place of Spring's own. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class OnceConfiguration {

    @Bean
    WebMvcRegistrations onceRegistrations(
            ObjectProvider<OnceKeys> keys,
            ObjectProvider<PlatformTransactionManager> transactions,
            @Value("${spring.datasource.hikari.maximum-pool-size}") int connections) {
        return new WebMvcRegistrations() {
            @Override
            public RequestMappingHandlerAdapter getRequestMappingHandlerAdapter() {
                return new OnceHandlerAdapter(keys, transactions, connections);
            }
        };
    }
}
