package vn.khoithidua.sampledata;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import vn.khoithidua.draft.domain.CommentVerdict;
import vn.khoithidua.draft.domain.Stance;

/**
 * A draft and what was said to it, read from a file: its title, a line {@code # heading} before the
 * text of each section, then the opinions, then the sections again where the opinions changed them.
 *
 * <p>An opinion is a line {@code > agency | section | stance | words} and its answer a line {@code
 * < verdict | reason}; a line {@code ! agency | words} was said in the hall and typed in there.
 *
 * @param text heading and body by turns; empty where the text stands elsewhere
 * @param changed the same after the opinions; empty where they changed nothing
 */
record SampleRound(String title, List<String> text, List<Opinion> opinions, List<String> changed) {

    /**
     * What a member said and how it was answered.
     *
     * @param section key of the section; empty for the whole paper
     * @param live said in the hall
     */
    record Opinion(
            String agency,
            String section,
            Stance stance,
            String words,
            boolean live,
            CommentVerdict verdict,
            String reason) {}

    static SampleRound read(String file) {
        try (InputStream in =
                SampleRound.class.getResourceAsStream("/samples/rounds/" + file + ".txt")) {
            if (in == null) {
                throw new IllegalStateException("The sample round " + file + " is not packed");
            }
            return of(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static SampleRound of(List<String> lines) {
        List<String> first = new ArrayList<>();
        List<String> changed = new ArrayList<>();
        List<Opinion> opinions = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            String line = lines.get(i);
            List<String> text = opinions.isEmpty() ? first : changed;
            switch (line.isEmpty() ? ' ' : line.charAt(0)) {
                case '#' -> {
                    text.add(line.substring(1).strip());
                    text.add("");
                }
                case '>', '!' -> opinions.add(opinion(line, parts(lines.get(++i))));
                default -> text.add((text.removeLast() + "\n" + line).strip());
            }
        }
        return new SampleRound(lines.getFirst(), first, opinions, changed);
    }

    private static Opinion opinion(String line, String[] answer) {
        String[] said = parts(line);
        CommentVerdict verdict = CommentVerdict.valueOf(answer[0]);
        return line.charAt(0) == '!'
                ? new Opinion(said[0], "", Stance.REMARK, said[1], true, verdict, answer[1])
                : new Opinion(
                        said[0],
                        said[1],
                        Stance.valueOf(said[2]),
                        said[3],
                        false,
                        verdict,
                        answer[1]);
    }

    private static String[] parts(String line) {
        String[] parts = line.substring(1).split("\\|", -1);
        for (int i = 0; i < parts.length; i++) {
            parts[i] = parts[i].strip();
        }
        return parts;
    }
}
