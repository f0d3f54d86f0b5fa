package vn.khoithidua.year.web;

import static java.util.Objects.requireNonNullElse;

import java.util.List;

/** A merger, split, transfer or dissolution, as typed. */
record SuccessionForm(
        String kind,
        List<String> predecessors,
        List<String> successors,
        String effectiveOn,
        String decisionNo,
        String ends) {

    SuccessionForm {
        kind = requireNonNullElse(kind, "");
        predecessors = List.copyOf(requireNonNullElse(predecessors, List.of()));
        successors = List.copyOf(requireNonNullElse(successors, List.of()));
        effectiveOn = requireNonNullElse(effectiveOn, "");
        decisionNo = requireNonNullElse(decisionNo, "");
        ends = requireNonNullElse(ends, "");
    }
}
