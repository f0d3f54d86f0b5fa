package vn.khoithidua.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import lombok.extern.slf4j.Slf4j;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;
import vn.khoithidua.kernel.RefusedException;

/**
 * The one place that turns a refusal into an answer: a page, or one line of text for a background
 * request.
 */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
@Slf4j
class RefusalAdvice {

    private final MessageSource messages;

    RefusalAdvice(MessageSource messages) {
        this.messages = messages;
    }

    @ExceptionHandler
    @Nullable ModelAndView refused(
            RefusedException e, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        return answer(
                request,
                response,
                e.refusal().kind().status(),
                e.refusal().key(),
                e.refusal().args().toArray());
    }

    @ExceptionHandler
    @Nullable ModelAndView tooLarge(
            MaxUploadSizeExceededException e,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        return answer(request, response, 413, "error.413.text");
    }

    private @Nullable ModelAndView answer(
            HttpServletRequest request,
            HttpServletResponse response,
            int status,
            String key,
            Object... args)
            throws IOException {
        String text = messages.getMessage(key, args, LocaleContextHolder.getLocale());
        if (Strangers.isBackground(request)) {
            response.setStatus(status);
            response.setContentType("text/plain;charset=UTF-8");
            response.getWriter().write(text);
            return null;
        }
        ModelAndView page = new ModelAndView("error/refused");
        page.setStatus(HttpStatus.valueOf(status));
        page.addObject("status", status);
        page.addObject("text", text);
        page.addObject("incident", UUID.randomUUID().toString().substring(0, 8));
        return page;
    }
}
