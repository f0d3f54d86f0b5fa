package vn.khoithidua.bloc;

import vn.khoithidua.kernel.AuthorityId;
import vn.khoithidua.kernel.BlocId;

/** What a bloc was called on a day; two blocs may bear one name. */
public record BlocName(BlocId id, AuthorityId authority, BlocKind kind, String name) {}
