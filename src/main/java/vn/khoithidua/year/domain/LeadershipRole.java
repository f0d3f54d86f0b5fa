package vn.khoithidua.year.domain;

/** Trưởng khối or Phó Trưởng khối; never to be mixed up with the bloc's leader in ranking. */
public enum LeadershipRole {
    HEAD,
    DEPUTY
}
