/**
 * The pure rules of an objection: its states, and what a decision may say. Knows neither the
 * database nor the time.
 */
@NullMarked
@NamedInterface("domain")
package vn.khoithidua.objection.domain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
