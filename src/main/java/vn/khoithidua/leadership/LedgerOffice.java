package vn.khoithidua.leadership;

import vn.khoithidua.year.Tenure;

/**
 * An office in the ledger of a bloc.
 *
 * @param leader who led the agency on the day it took office, with title; empty if nobody is known
 * @param countsFor today's member that inherits this turn; empty where the agency holds it itself,
 *     or no successor is a member
 */
public record LedgerOffice(Tenure tenure, String leader, String countsFor) {}
