/**
 * When somebody is told, and how often a mail is tried, as pure values.
 *
 * <p>Offers: kinds of notices, the days of reminding, the delays of sending. May use: kernel.
 */
@NullMarked
package vn.khoithidua.notice.domain;

import org.jspecify.annotations.NullMarked;
