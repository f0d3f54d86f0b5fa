package vn.khoithidua.organization;

/** What kind of authority runs blocs. */
public enum AuthorityKind {
    PROVINCE,
    MINISTRY
}
