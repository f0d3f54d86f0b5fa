package vn.khoithidua.access;

/** The roles of the product, each with the kind of scope it is held in. */
public enum Role {
    /** Accounts, roles, technical settings; sees no scores. */
    ADMIN(Scope.INSTALLATION),
    /** Thư ký Hội đồng, of an authority or some of its blocs. */
    COUNCIL_SECRETARY(Scope.AUTHORITY),
    /** Ủy viên Hội đồng. */
    COUNCIL_MEMBER(Scope.AUTHORITY),
    /** Trưởng khối, Phó Trưởng khối: follows from the year's leadership, never assigned by hand. */
    BLOC_HEAD(Scope.BLOC_YEAR),
    /** Thư ký khối, Tổ giúp việc. */
    BLOC_SECRETARY(Scope.BLOC_YEAR),
    /** Lãnh đạo đơn vị thành viên. */
    AGENCY_LEADER(Scope.ORGANIZATION),
    /** Chuyên viên phụ trách thi đua của đơn vị. */
    AGENCY_OFFICER(Scope.ORGANIZATION),
    /** Kiểm tra, giám sát: reads everything, writes nothing. */
    AUDITOR(Scope.AUTHORITY);

    private final Scope scope;

    Role(Scope scope) {
        this.scope = scope;
    }

    public Scope scope() {
        return scope;
    }

    /** What a role is held in. */
    public enum Scope {
        INSTALLATION,
        AUTHORITY,
        BLOC_YEAR,
        ORGANIZATION
    }
}
