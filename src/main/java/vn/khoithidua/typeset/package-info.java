/**
 * Files in the forms that offices use.
 *
 * <p>Owns: reading and writing of spreadsheets as plain cells, and of forms that are filled in
 * offline. Offers: {@link vn.khoithidua.typeset.Spreadsheets}, {@link
 * vn.khoithidua.typeset.FormSheet}, {@link vn.khoithidua.typeset.SheetDownload}. May use: kernel
 * only. It knows no table and no agency: what the cells mean is said by the module that asked for
 * them.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package vn.khoithidua.typeset;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
