package vn.khoithidua.sampledata;

import java.util.List;

/** A story, told day by day. */
interface SampleStory {

    /** Its name in the progress, such as {@code story-a}. */
    String code();

    /** The days in the order in which they are loaded. */
    List<StoryDay> days();
}
