package vn.khoithidua.access.web;

import jakarta.servlet.DispatcherType;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.savedrequest.NullRequestCache;

/** One filter chain: everything denied but what the table of routes allows. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    @Bean
    SecurityFilterChain pages(
            HttpSecurity http,
            RouteGuard guard,
            Strangers strangers,
            SignInAnswers answers,
            @Value("${server.servlet.session.cookie.secure:false}") boolean secure) {
        return http.authorizeHttpRequests(
                        requests ->
                                requests.dispatcherTypeMatchers(
                                                DispatcherType.FORWARD, DispatcherType.ERROR)
                                        .permitAll()
                                        .anyRequest()
                                        .access(guard))
                .formLogin(
                        form ->
                                form.loginPage("/login")
                                        .loginProcessingUrl("/login")
                                        .authenticationDetailsSource(SignInDetails::new)
                                        .successHandler(answers)
                                        .failureHandler(answers))
                .logout(
                        logout ->
                                logout.logoutUrl("/logout")
                                        .logoutSuccessUrl("/login?out")
                                        .deleteCookies("SID"))
                .exceptionHandling(
                        refusals ->
                                refusals.authenticationEntryPoint(strangers)
                                        .accessDeniedHandler(strangers))
                .csrf(csrf -> csrf.csrfTokenRepository(csrfCookie(secure)))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .headers(
                        headers ->
                                headers.httpStrictTransportSecurity(
                                                hsts ->
                                                        hsts.includeSubDomains(true)
                                                                .maxAgeInSeconds(31_536_000))
                                        .cacheControl(cache -> {}))
                .addFilterBefore(new HeaderFilter(), HeaderWriterFilter.class)
                .addFilterBefore(new SessionAgeFilter(), SecurityContextHolderFilter.class)
                .build();
    }

    /**
     * The token lives in a cookie of its own: the sign-in page then needs no session and no
     * database.
     */
    private static CookieCsrfTokenRepository csrfCookie(boolean secure) {
        CookieCsrfTokenRepository repository = new CookieCsrfTokenRepository();
        repository.setCookieName(secure ? "__Host-CSRF" : "CSRF");
        repository.setCookiePath("/");
        repository.setCookieCustomizer(
                cookie -> cookie.httpOnly(true).secure(secure).sameSite("Lax"));
        return repository;
    }
}
