package vn.khoithidua.access.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.web.filter.OncePerRequestFilter;

/** Puts {@link CalmSessions} before the sessions in the database. */
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

    @Bean
    static BeanPostProcessor calmSessions() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof JdbcIndexedSessionRepository stored
                        ? new CalmSessions<>(stored)
                        : bean;
            }
        };
    }

    @Bean
    static FilterRegistrationBean<OncePerRequestFilter> sessionScope() {
        FilterRegistrationBean<OncePerRequestFilter> scope =
                new FilterRegistrationBean<>(new SessionScope());
        scope.setOrder(SessionRepositoryFilter.DEFAULT_ORDER - 1);
        return scope;
    }

    private static final class SessionScope extends OncePerRequestFilter {

        @Override
        protected void doFilterInternal(
                HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            try {
                CalmSessions.within(
                        request.getHeader(CalmSessions.POLL) != null,
                        () -> {
                            chain.doFilter(request, response);
                            return null;
                        });
            } catch (ServletException | IOException | RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new ServletException(e);
            }
        }
    }
}
