package vn.khoithidua.paper.web;

import org.jspecify.annotations.Nullable;
import vn.khoithidua.file.StoredFile;
import vn.khoithidua.paper.Paper;

/** A paper with its file, as the pages show it. */
record PaperView(Paper paper, @Nullable StoredFile file) {}
