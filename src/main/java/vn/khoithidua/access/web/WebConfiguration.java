package vn.khoithidua.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.MethodParameter;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import vn.khoithidua.access.Grants;
import vn.khoithidua.kernel.Actor;
import vn.khoithidua.kernel.Refusal;

/** Languages, and the person behind a request as a handler's parameter. */
@Configuration(proxyBeanMethods = false)
@RequiredArgsConstructor
class WebConfiguration implements WebMvcConfigurer {

    private final CurrentGrants current;

    /**
     * Every bundle in the folder: one per module, Vietnamese without a suffix, English with {@code
     * _en}.
     */
    @Bean
    static MessageSource messageSource() {
        try {
            Resource[] files =
                    new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:messages/*.properties");
            String[] bundles =
                    Arrays.stream(files)
                            .map(file -> Objects.requireNonNull(file.getFilename()))
                            .filter(name -> !name.endsWith("_en.properties"))
                            .map(name -> "messages/" + name.replace(".properties", ""))
                            .sorted()
                            .toArray(String[]::new);
            ResourceBundleMessageSource source = new ResourceBundleMessageSource();
            source.setBasenames(bundles);
            source.setDefaultEncoding("UTF-8");
            source.setFallbackToSystemLocale(false);
            source.setAlwaysUseMessageFormat(true);
            return source;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Bean
    LocaleResolver localeResolver() {
        CookieLocaleResolver resolver = new CookieLocaleResolver("LANG");
        resolver.setDefaultLocale(Locale.forLanguageTag("vi"));
        resolver.setCookieHttpOnly(true);
        resolver.setCookieSameSite("Lax");
        return resolver;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new PersonResolver());
    }

    private final class PersonResolver implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Grants.class
                    || parameter.getParameterType() == Actor.class;
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binders) {
            HttpServletRequest servlet =
                    Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
            Grants grants = current.of(servlet).orElseThrow(() -> Refusal.notFound().asException());
            return parameter.getParameterType() == Grants.class ? grants : grants.actor();
        }
    }
}
