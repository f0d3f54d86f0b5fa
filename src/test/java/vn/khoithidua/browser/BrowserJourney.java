package vn.khoithidua.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.khoithidua.PageTest;

/** A test that drives the installed browser against the running application. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@PageTest
@Tag("browser")
@ExtendWith(InstalledBrowser.class)
@interface BrowserJourney {}
