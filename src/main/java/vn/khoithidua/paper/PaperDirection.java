package vn.khoithidua.paper;

/** Whose paper it is, seen from the bloc. */
public enum PaperDirection {
    /** Issued by the bloc or its head. */
    OF_BLOC,
    /** Received from the council, its standing agency or the People's Committee. */
    FROM_COUNCIL,
    /** Received from a member agency. */
    FROM_MEMBER,
    /** Received from anybody else. */
    FROM_OTHERS
}
