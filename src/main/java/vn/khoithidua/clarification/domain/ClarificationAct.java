package vn.khoithidua.clarification.domain;

/** What somebody does in an exchange. */
public enum ClarificationAct {
    /** The verifier asks, or asks again. */
    ASK(ClarificationState.ASKED),
    /** The member answers. */
    ANSWER(ClarificationState.ANSWERED),
    /** The member speaks unasked, while members may. */
    EXPLAIN(ClarificationState.ANSWERED),
    /** The verifier says what came of it. */
    CONCLUDE(ClarificationState.CONCLUDED),
    /** The verifier takes the question back. */
    WITHDRAW(ClarificationState.WITHDRAWN);

    private final ClarificationState leadsTo;

    ClarificationAct(ClarificationState leadsTo) {
        this.leadsTo = leadsTo;
    }

    /** The state afterwards. */
    public ClarificationState leadsTo() {
        return leadsTo;
    }

    /** Whether the member speaks, and not the verifier. */
    public boolean isMembers() {
        return leadsTo == ClarificationState.ANSWERED;
    }
}
