package vn.khoithidua.objection.web;

import java.util.List;
import vn.khoithidua.organization.AuthorityName;

/** The register of an authority on its page. */
record CouncilRegister(
        AuthorityName authority,
        List<AuthorityName> choices,
        List<ObjectionLine> lines,
        int all,
        RegisterQuery query,
        List<String> states) {}
