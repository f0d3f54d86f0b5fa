/**
 * Files that people bring: checked by content before anything else reads them, kept once by hash.
 *
 * <p>Owns: table {@code stored_file} and the folder {@code app.files.folder}. Offers: {@link
 * vn.khoithidua.file.StoredFiles} to keep and name files, {@link vn.khoithidua.file.FileReaders}
 * for the modules that link files and so know who may read them, the page parts {@code file/part}
 * and the view of pages, which a process of its own draws. May use: access (who asks for a
 * download), once (a page that waits for its drawing). Nothing else: what a file is evidence or
 * paper of is said by the module that links it, and a file linked by nobody is read by nobody.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"access", "once"})
package vn.khoithidua.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
