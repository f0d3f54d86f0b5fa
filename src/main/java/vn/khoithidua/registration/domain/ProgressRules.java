package vn.khoithidua.registration.domain;

import java.math.BigDecimal;

/**
 * From when on a target counts as on track, at risk, behind; dated rules of the authority.
 *
 * @param onTrack percent of what is to be expected, 90 for 90 %
 * @param atRisk percent likewise, lower
 * @param riskDays days before a last day from which what is not done is at risk
 */
public record ProgressRules(BigDecimal onTrack, BigDecimal atRisk, int riskDays) {}
