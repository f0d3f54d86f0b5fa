package vn.khoithidua.scoring.web;

import vn.khoithidua.criteria.domain.CriterionGroup;
import vn.khoithidua.criteria.domain.TableNode;

/** A group or a criterion by name. */
record NodeView(String key, String name, boolean group) {

    static NodeView of(TableNode node) {
        String name = (node.code() + " " + node.shortTitle()).strip();
        return new NodeView(node.key().value(), name, node instanceof CriterionGroup);
    }
}
