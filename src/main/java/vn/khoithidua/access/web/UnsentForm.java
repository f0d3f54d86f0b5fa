package vn.khoithidua.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A full-page form that was sent after its session had ended: kept until the same person has signed
 * in again, then offered for sending. Passwords, codes and files are not kept.
 *
 * @param path where it was sent to
 * @param person the user name that the form was made for
 */
record UnsentForm(String path, String person, List<Field> fields) implements Serializable {

    static final String PERSON_FIELD = "_who";
    private static final String ATTRIBUTE = UnsentForm.class.getName();
    private static final int LARGEST = 200_000;

    record Field(String name, String value) implements Serializable {}

    /**
     * Keeps the form of a refused request in a fresh session; false if there is nothing to keep.
     */
    static boolean keep(HttpServletRequest request) {
        String person = request.getParameter(PERSON_FIELD);
        String type = request.getContentType();
        boolean plain = type != null && type.startsWith("application/x-www-form-urlencoded");
        if (person == null || !plain || request.getContentLengthLong() > LARGEST) {
            return false;
        }
        List<Field> fields = new ArrayList<>();
        for (Map.Entry<String, String[]> entry : request.getParameterMap().entrySet()) {
            String name = entry.getKey();
            if (!name.equals("_csrf")
                    && !name.equals(SignInDetails.CODE)
                    && !name.toLowerCase(Locale.ROOT).contains("password")) {
                Arrays.stream(entry.getValue())
                        .forEach(value -> fields.add(new Field(name, value)));
            }
        }
        request.getSession()
                .setAttribute(ATTRIBUTE, new UnsentForm(request.getRequestURI(), person, fields));
        return true;
    }

    /** The form kept for this person, if there is one. */
    static Optional<UnsentForm> of(HttpServletRequest request, @Nullable String person) {
        HttpSession session = request.getSession(false);
        if (session != null
                && session.getAttribute(ATTRIBUTE) instanceof UnsentForm form
                && form.person.equals(person)) {
            return Optional.of(form);
        }
        return Optional.empty();
    }

    static void forget(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(ATTRIBUTE);
        }
    }
}
