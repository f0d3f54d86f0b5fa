/** Kills the application and looks whether anything that was acknowledged is gone. */
@NullMarked
package vn.khoithidua.crash;

import org.jspecify.annotations.NullMarked;
