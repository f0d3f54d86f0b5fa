package vn.khoithidua.sampledata;

import java.util.List;

/** A story, told day by day. */
interface SampleStory {

    /** Its name in the progress, such as {@code story-a}. */
    String code();

    /**
     * The story it goes on with, itself for a beginning: {@code story-a} for {@code story-a-2024}.
     * What goes on with one story is loaded by one version of the application.
     */
    default String root() {
        return code().replaceFirst("-\\d{4}$", "");
    }

    /** The days in the order in which they are loaded. */
    List<StoryDay> days();
}
