/**
 * Files in the forms that offices use.
 *
 * <p>Owns: reading and writing of spreadsheets as plain cells, and of forms that are filled in
 * offline; papers in the state's form as PDF and DOCX. Offers: {@link
 * vn.khoithidua.typeset.Spreadsheets}, {@link vn.khoithidua.typeset.FormSheet}, {@link
 * vn.khoithidua.typeset.SheetDownload}, {@link vn.khoithidua.typeset.OfficialPaper}, {@link
 * vn.khoithidua.typeset.PaperDownload}, {@link vn.khoithidua.typeset.SigningPlaces}. May use:
 * kernel only. It knows no table and no agency: what the cells and blocks mean is said by the
 * module that asked for them.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package vn.khoithidua.typeset;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
