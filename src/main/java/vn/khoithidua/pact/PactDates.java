package vn.khoithidua.pact;

/** Days as papers write them. */
public final class PactDates {

    private PactDates() {}

    /** Day, month and year; days below 10 and the months 1 and 2 take a zero. */
    public static String[] parts(String day) {
        String[] parts = day.split("-");
        String month = parts[1].compareTo("02") > 0 ? parts[1].replaceFirst("^0", "") : parts[1];
        return new String[] {parts[2], month, parts[0]};
    }
}
