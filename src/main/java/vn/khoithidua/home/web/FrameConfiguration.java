package vn.khoithidua.home.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import lombok.RequiredArgsConstructor;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.thymeleaf.context.LazyContextVariable;
import vn.khoithidua.access.Grants;
import vn.khoithidua.access.PageFrame;
import vn.khoithidua.notice.Inbox;

/**
 * Offers the frame to every page, error pages included. It is read from the database only when a
 * template asks for it: not for a saved cell, a file or a redirect.
 */
@Configuration(proxyBeanMethods = false)
@RequiredArgsConstructor
class FrameConfiguration implements WebMvcConfigurer {

    private static final String FRAME = "frame";
    private static final String UNREAD = "unread";

    private final FrameReader frames;
    private final Inbox inbox;

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(
                        new HandlerInterceptor() {
                            @Override
                            public boolean preHandle(
                                    HttpServletRequest request,
                                    HttpServletResponse response,
                                    Object handler) {
                                request.setAttribute(FRAME, lazy(request));
                                request.setAttribute(UNREAD, unread(request));
                                return true;
                            }
                        })
                .excludePathPatterns("/assets/**");
    }

    private LazyContextVariable<PageFrame> lazy(HttpServletRequest request) {
        return new LazyContextVariable<>() {
            @Override
            protected PageFrame loadValue() {
                return frames.read(request);
            }
        };
    }

    /** How many notices the person has not read; changes oftener than the frame, which is kept. */
    private LazyContextVariable<Integer> unread(HttpServletRequest request) {
        return new LazyContextVariable<>() {
            @Override
            protected Integer loadValue() {
                return request.getAttribute(Grants.ATTRIBUTE) instanceof Grants grants
                        ? inbox.unread(grants.actor().user())
                        : 0;
            }
        };
    }
}
