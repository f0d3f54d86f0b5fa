/** Pages of registration: the bloc's list, one member's registration, its form. */
@NullMarked
package vn.khoithidua.registration.web;

import org.jspecify.annotations.NullMarked;
