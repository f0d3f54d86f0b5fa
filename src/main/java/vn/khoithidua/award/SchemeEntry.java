package vn.khoithidua.award;

import java.time.LocalDate;
import vn.khoithidua.award.domain.KindRule;

/**
 * A kind of award with its rule, laid down from a day on.
 *
 * @param rule the rule, with code and level of the kind
 * @param name how people call it
 * @param from first day
 * @param legalBasis the text it rests on, not empty
 */
public record SchemeEntry(KindRule rule, KindName name, LocalDate from, String legalBasis) {}
