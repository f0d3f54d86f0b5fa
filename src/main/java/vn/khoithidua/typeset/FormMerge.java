package vn.khoithidua.typeset;

/** Cells that are one; rows and columns from 0, both ends included. */
public record FormMerge(int firstRow, int lastRow, int firstColumn, int lastColumn) {

    /** Whether it joins anything. */
    boolean real() {
        return lastRow > firstRow || lastColumn > firstColumn;
    }
}
