package vn.khoithidua.clarification.web;

/** Where the exchange is about. */
record PlaceView(
        String year, String agency, String code, String title, String sheet, String cell) {}
