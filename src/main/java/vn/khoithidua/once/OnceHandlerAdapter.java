package vn.khoithidua.once;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import vn.khoithidua.kernel.Refusal;

/**
 * Reads each page in one transaction, and runs each changing request in one that also takes the
 * request's key. An answer of 400 and above rolls everything back, the key included, so that the
 * person may correct and send again. The view is rendered, and the redirect sent, only after the
 * commit.
 *
 * <p>What must outlive a rollback, such as a wrong password counted, takes a second connection:
 * half of the pool's connections at most are held by changes, so that there always is one.
 */
class OnceHandlerAdapter extends RequestMappingHandlerAdapter {

    static final String FIELD = "_once";
    static final String HEADER = "Idempotency-Key";
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private final ObjectProvider<OnceKeys> keys;
    private final ObjectProvider<PlatformTransactionManager> transactions;
    private final Semaphore changing;

    OnceHandlerAdapter(
            ObjectProvider<OnceKeys> keys,
            ObjectProvider<PlatformTransactionManager> transactions,
            int connections) {
        this.keys = keys;
        this.transactions = transactions;
        this.changing = new Semaphore(Math.max(1, connections / 2), true);
    }

    @Override
    protected @Nullable ModelAndView handleInternal(
            HttpServletRequest request, HttpServletResponse response, HandlerMethod handler)
            throws Exception {
        if (SAFE.contains(request.getMethod())) {
            return read(request, response, handler);
        }
        String key =
                request.getHeader(HEADER) != null
                        ? request.getHeader(HEADER)
                        : request.getParameter(FIELD);
        if (key == null || !OnceKeys.isKey(key)) {
            throw Refusal.invalid("once.missing").asException();
        }
        changing.acquire();
        try {
            return change(request, response, handler, key);
        } finally {
            changing.release();
        }
    }

    private @Nullable ModelAndView change(
            HttpServletRequest request,
            HttpServletResponse response,
            HandlerMethod handler,
            String key)
            throws Exception {
        PlatformTransactionManager manager = transactions.getObject();
        TransactionStatus status = manager.getTransaction(new DefaultTransactionDefinition());
        ModelAndView answer;
        try {
            answer = answer(request, response, handler, key);
        } catch (Throwable e) {
            manager.rollback(status);
            throw e;
        }
        if (failed(response, answer)) {
            manager.rollback(status);
        } else {
            manager.commit(status);
        }
        return answer;
    }

    /**
     * A page is read in one transaction, which is never committed. One that writes its body itself,
     * such as a file, reads in transactions of its own: a slow reader must not hold a connection.
     */
    private @Nullable ModelAndView read(
            HttpServletRequest request, HttpServletResponse response, HandlerMethod handler)
            throws Exception {
        Class<?> answer = handler.getReturnType().getParameterType();
        boolean page = answer == String.class || answer == ModelAndView.class;
        if (!page || handler.hasMethodAnnotation(ReadsApart.class)) {
            return super.handleInternal(request, response, handler);
        }
        DefaultTransactionDefinition reading = new DefaultTransactionDefinition();
        reading.setReadOnly(true);
        PlatformTransactionManager manager = transactions.getObject();
        TransactionStatus status = manager.getTransaction(reading);
        try {
            return super.handleInternal(request, response, handler);
        } finally {
            manager.rollback(status);
        }
    }

    private @Nullable ModelAndView answer(
            HttpServletRequest request,
            HttpServletResponse response,
            HandlerMethod handler,
            String key)
            throws Exception {
        Principal principal = request.getUserPrincipal();
        String person = principal == null ? "-" : principal.getName();
        if (!keys.getObject().take(person, key)) {
            return repeat(request, response, handler, person, key);
        }
        ModelAndView answer = super.handleInternal(request, response, handler);
        if (answer != null
                && answer.getViewName() != null
                && answer.getViewName().startsWith("redirect:")) {
            keys.getObject().keep(person, key, answer.getViewName());
        }
        return answer;
    }

    private @Nullable ModelAndView repeat(
            HttpServletRequest request,
            HttpServletResponse response,
            HandlerMethod handler,
            String person,
            String key)
            throws Exception {
        if (handler.hasMethodAnnotation(AnswersRepeats.class)) {
            request.setAttribute(AnswersRepeats.REPEATED, true);
            return super.handleInternal(request, response, handler);
        }
        String outcome = keys.getObject().outcome(person, key);
        if (outcome == null) {
            throw Refusal.conflict("once.repeated").asException();
        }
        return new ModelAndView(outcome);
    }

    private static boolean failed(HttpServletResponse response, @Nullable ModelAndView answer) {
        boolean byView =
                answer != null && answer.getStatus() != null && answer.getStatus().isError();
        return byView || response.getStatus() >= 400;
    }
}
