package vn.khoithidua.year.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.khoithidua.access.Grants;
import vn.khoithidua.access.Role;
import vn.khoithidua.access.Routes;
import vn.khoithidua.kernel.BlocYearId;
import vn.khoithidua.kernel.Refusal;
import vn.khoithidua.year.Seat;
import vn.khoithidua.year.SeatFinder;

/** Gives handlers with {@code {year}} in their path the person's seat there. */
@Configuration(proxyBeanMethods = false)
@RequiredArgsConstructor
class SeatConfiguration implements WebMvcConfigurer {

    private final SeatFinder seats;

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new SeatResolver(seats));
    }

    private record SeatResolver(SeatFinder seats) implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Seat.class;
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binders) {
            HttpServletRequest servlet =
                    Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
            if (!(servlet.getAttribute(Grants.ATTRIBUTE) instanceof Grants grants)) {
                throw Refusal.notFound().asException();
            }
            Seat seat = seats.find(year(servlet), grants, allowed(servlet));
            if (container != null) {
                container.addAttribute("seat", seat);
            }
            return seat;
        }

        /** A text that is no id is an absent year. */
        private static BlocYearId year(HttpServletRequest request) {
            Object variables =
                    request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
            Object text = variables instanceof Map<?, ?> map ? map.get("year") : null;
            try {
                return BlocYearId.of(String.valueOf(text));
            } catch (IllegalArgumentException e) {
                throw Refusal.notFound().asException();
            }
        }

        private static Set<Role> allowed(HttpServletRequest request) {
            return request.getAttribute(Routes.ATTRIBUTE) instanceof Routes.Route route
                    ? route.roles()
                    : Set.of();
        }
    }
}
