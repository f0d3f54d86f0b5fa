package vn.khoithidua.ranking.web;

import org.springframework.validation.Errors;
import vn.khoithidua.ranking.Publication;

/** The form that publishes an adopted ranking. */
record PublishForm(String depth, String points) {

    PublishForm {
        depth = depth == null ? "" : depth;
        points = points == null ? "" : points;
    }

    Publication.Depth depthOr(Errors errors) {
        for (Publication.Depth one : Publication.Depth.values()) {
            if (one.name().equals(depth)) {
                return one;
            }
        }
        errors.rejectValue("depth", "ranking.form.depth");
        return Publication.Depth.AWARDED;
    }

    boolean pointsShown() {
        return points.equals("yes");
    }
}
