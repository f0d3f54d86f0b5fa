package vn.khoithidua.bloc;

/** Khối (of agencies) or cụm (of localities); decides the words used for it. */
public enum BlocKind {
    BLOC,
    CLUSTER
}
