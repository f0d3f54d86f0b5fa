package vn.khoithidua.sampledata;

/**
 * A member agency of a story.
 *
 * @param key how the story calls it
 * @param shortName at most 24 characters
 */
record Agency(String key, String name, String shortName, String kind) {

    static Agency department(String key, String name, String shortName) {
        return new Agency(key, name, shortName, "Sở, ngành");
    }

    static Agency board(String key, String name, String shortName) {
        return new Agency(key, name, shortName, "Ban quản lý");
    }

    static Agency fund(String key, String name, String shortName) {
        return new Agency(key, name, shortName, "Quỹ");
    }

    static Agency central(String key, String name, String shortName) {
        return new Agency(key, name, shortName, "Cơ quan trung ương trên địa bàn");
    }

    static Agency union(String key, String name, String shortName) {
        return new Agency(key, name, shortName, "Tổ chức kinh tế tập thể");
    }
}
