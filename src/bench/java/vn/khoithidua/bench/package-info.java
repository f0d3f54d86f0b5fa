/** Benchmarks: figures as ratios within one run, never tests. */
@NullMarked
package vn.khoithidua.bench;

import org.jspecify.annotations.NullMarked;
