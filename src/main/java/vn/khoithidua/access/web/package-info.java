/** Sign-in, headers, and the answer to every refusal. */
@NullMarked
package vn.khoithidua.access.web;

import org.jspecify.annotations.NullMarked;
