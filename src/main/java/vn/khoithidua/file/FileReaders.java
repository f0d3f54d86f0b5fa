package vn.khoithidua.file;

import vn.khoithidua.access.Grants;
import vn.khoithidua.kernel.StoredFileId;

/**
 * Says who may read a file. Each module that links files declares a bean; one yes is enough, and
 * without any the file answers like an absent one.
 */
public interface FileReaders {

    /**
     * Whether something of this module's that links the file is within the person's scope.
     *
     * @param file any file, linked by this module or not
     * @param person who asks, with the roles of today
     */
    boolean mayRead(StoredFileId file, Grants person);
}
