/** Downloads: always as an attachment, never shown inside the application's own pages. */
@NullMarked
package vn.khoithidua.file.web;

import org.jspecify.annotations.NullMarked;
