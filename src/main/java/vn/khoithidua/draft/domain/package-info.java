/**
 * Drafts as pure values: kinds, states, sections, the words of comments and answers. Offered as the
 * named interface {@code domain}.
 */
@NullMarked
@NamedInterface("domain")
package vn.khoithidua.draft.domain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
