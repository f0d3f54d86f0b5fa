/** Pages of drafts: the list, a draft with its comments, its editor, what differs, the issue. */
@NullMarked
package vn.khoithidua.draft.web;

import org.jspecify.annotations.NullMarked;
