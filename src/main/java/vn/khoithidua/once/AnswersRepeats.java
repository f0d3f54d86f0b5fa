package vn.khoithidua.once;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a handler whose answer is no redirect: on a repeated key it is called again with the
 * request attribute {@link #REPEATED} set, must change nothing, and shows what is now.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface AnswersRepeats {

    String REPEATED = "once.repeated";
}
