/** Pages of objections: the register, a case, the form that files one, the council's list. */
@NullMarked
package vn.khoithidua.objection.web;

import org.jspecify.annotations.NullMarked;
