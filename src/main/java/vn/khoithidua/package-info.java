/** The application's root: one package per module, and the class that starts them. */
@NullMarked
package vn.khoithidua;

import org.jspecify.annotations.NullMarked;
