/**
 * Journeys through the real pages in an installed Chromium or Chrome, asserting roles and
 * accessible names.
 */
@NullMarked
package vn.khoithidua.browser;

import org.jspecify.annotations.NullMarked;
