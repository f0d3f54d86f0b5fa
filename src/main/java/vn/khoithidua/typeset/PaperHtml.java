package vn.khoithidua.typeset;

import java.util.List;
import java.util.stream.Collectors;

/** A paper as the well-formed page that the PDF is drawn from; every text is escaped. */
final class PaperHtml {

    private static final String STYLE =
            """
            body { font-family: 'Paper'; font-size: 13.5pt; line-height: 1.25; color: #000; margin: 0 }
            table.top { width: 100%; margin-bottom: 6pt } table.top td { text-align: center; vertical-align: top }
            .plain { font-size: 12.5pt } .caps { font-size: 12.5pt; font-weight: bold }
            .motto { font-weight: bold } .motto span { border-bottom: 0.75pt solid #000; padding-bottom: 2pt }
            .rule { width: 35%; margin: 2pt auto 0 auto; border-top: 0.75pt solid #000 }
            .number { margin-top: 6pt } .day { margin-top: 6pt; font-style: italic }
            h1 { font-size: 14pt; text-align: center; margin: 12pt 0 2pt 0 } .subject { font-weight: bold; text-align: center }
            h2 { font-size: 13.5pt; margin: 10pt 0 4pt 0 } p { margin: 0 0 6pt 0; text-align: justify; text-indent: 1.1cm }
            table.grid { width: 99.6%; border-collapse: collapse; -fs-table-paginate: paginate; margin: 8pt 0; font-size: 12pt }
            table.grid th, table.grid td { border: 0.75pt solid #000; padding: 3pt 4pt; vertical-align: top; text-align: left }
            table.grid th { text-align: center; vertical-align: middle } table.grid tr { page-break-inside: avoid }
            table.end { width: 100%; margin-top: 14pt; page-break-inside: avoid } table.end td { vertical-align: top }
            .to { font-size: 11pt } .to b { font-size: 12pt; font-style: italic } .sign { text-align: center; font-weight: bold }
            .sign .gap { height: 62pt }
            table.check { width: 100%; margin-top: 10pt; font-size: 10pt; page-break-inside: avoid } table.check img { width: 24mm }
            """;

    private final StringBuilder out = new StringBuilder();

    private PaperHtml() {}

    static String of(OfficialPaper paper) {
        PaperHtml page = new PaperHtml();
        page.out
                .append("<html lang=\"vi\"><head><title>")
                .append(escape(paper.type() + " " + paper.subject()))
                .append("</title><meta name=\"subject\" content=\"")
                .append(escape(paper.subject()))
                .append("\"/><style>")
                .append(pageStyle(paper))
                .append(STYLE)
                .append(SigningPlaces.STYLE)
                .append("</style></head><body>");
        page.top(paper);
        page.out.append("<h1>").append(escape(paper.type())).append("</h1>");
        page.text("div class=\"subject\"", "div", paper.subject());
        page.out.append(paper.subject().isEmpty() ? "" : "<div class=\"rule\"></div><p></p>");
        paper.body().forEach(page::block);
        page.end(paper);
        return page.out.append("</body></html>").toString();
    }

    /** The number of the page stands above, but not on the first one. */
    private static String pageStyle(OfficialPaper paper) {
        String size = paper.landscape() ? "A4 landscape" : "A4";
        String note = "font-family: 'Paper'; font-size: 9pt;";
        return """
        @page { size: %s; margin: 22mm 16mm 22mm 30mm;
          @top-center { content: counter(page); font-family: 'Paper'; font-size: 13pt }
          @top-right { content: %s; %s }
          @bottom-left { content: %s; %s } }
        @page :first { @top-center { content: '' } }
        """
                .formatted(size, quoted(paper.mark()), note, quoted(paper.foot()), note);
    }

    private void top(OfficialPaper paper) {
        out.append("<table class=\"top\"><tr><td style=\"width:42%\">");
        text("div class=\"plain\"", "div", paper.superior());
        text("div class=\"caps\"", "div", paper.issuer());
        out.append("<div class=\"rule\"></div>");
        text("div class=\"number\"", "div", paper.number());
        out.append("</td><td>");
        text("div class=\"caps\"", "div", OfficialPaper.STATE);
        text("div class=\"motto\"><span", "span></div", OfficialPaper.MOTTO);
        text("div class=\"day\"", "div", paper.placeAndDay());
        out.append("</td></tr></table>");
    }

    private void block(PaperBlock block) {
        switch (block) {
            case PaperBlock.Heading it -> text("h2", "h2", it.text());
            case PaperBlock.Paragraph it -> text("p", "p", it.text());
            case PaperBlock.Item it -> text("p", "p", it.label() + " " + it.text());
            case PaperBlock.Grid it -> grid(it);
            case PaperBlock.CheckMark it -> check(it);
            case PaperBlock.SigningPages it -> out.append(SigningPlaces.html(it));
        }
    }

    private void check(PaperBlock.CheckMark it) {
        out.append("<table class=\"check\"><tr><td style=\"width:26mm\"><img alt=\"QR\" src=\"")
                .append(QrCode.picture(it.address()))
                .append("\"/></td><td>")
                .append(lines(it.text() + "\n" + it.address()))
                .append("</td></tr></table>");
    }

    private void grid(PaperBlock.Grid grid) {
        out.append("<table class=\"grid\"><thead><tr>");
        for (int i = 0; i < grid.head().size(); i++) {
            text("th style=\"width:" + grid.widths().get(i) + "%\"", "th", grid.head().get(i));
        }
        out.append("</tr></thead><tbody>");
        for (List<String> row : grid.rows()) {
            out.append("<tr>");
            row.forEach(cell -> out.append("<td>").append(lines(cell)).append("</td>"));
            out.append("</tr>");
        }
        out.append("</tbody></table>");
    }

    private void end(OfficialPaper paper) {
        if (paper.signatures().isEmpty() && paper.recipients().isEmpty()) {
            return;
        }
        out.append("<table class=\"end\"><tr>");
        if (!paper.recipients().isEmpty()) {
            out.append("<td class=\"to\" style=\"width:45%\"><b>")
                    .append(OfficialPaper.RECIPIENTS)
                    .append("</b><br/>")
                    .append(lines(String.join("\n", paper.recipients())))
                    .append("</td>");
        }
        for (PaperSignature one : paper.signatures()) {
            out.append("<td class=\"sign\">");
            text("div", "div", one.title());
            text("div", "div", one.office());
            out.append("<div class=\"gap\"></div>");
            text("div", "div", one.name());
            out.append("</td>");
        }
        out.append("</tr></table>");
    }

    private void text(String opening, String closing, String text) {
        if (!text.isEmpty()) {
            out.append('<').append(opening).append('>');
            out.append(lines(text)).append("</").append(closing).append('>');
        }
    }

    static String lines(String text) {
        return text.lines().map(PaperHtml::escape).collect(Collectors.joining("<br/>"));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** A text within the style: letters that could end it stand as their numbers. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("'");
        text.codePoints()
                .forEach(
                        letter -> {
                            if (Character.isLetterOrDigit(letter)
                                    || " .,:-/".indexOf(letter) >= 0) {
                                quoted.appendCodePoint(letter);
                            } else {
                                quoted.append('\\').append(Integer.toHexString(letter)).append(' ');
                            }
                        });
        return quoted.append('\'').toString();
    }
}
