package io.github.hanfacts.cli;

import java.time.DateTimeException;
import java.time.temporal.Temporal;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;
import org.jsoup.select.NodeVisitor;

/**
 * The article of a page of the web.
 *
 * @param text its text, a line for each paragraph; facts count from its beginning
 * @param date when it says that it was published
 */
record HtmlPage(String text, Optional<Temporal> date) {

  /** Parts of a page that are not the article. */
  private static final String AROUND =
      "script, style, noscript, template, svg, iframe, nav, aside, footer, form, button,"
          + " body > header";

  private static final String ARTICLE = "article, main, [role=main], [itemprop=articleBody]";

  private static final String DATE =
      "meta[property=article:published_time], meta[itemprop=datePublished], meta[name=publishdate],"
          + " meta[name=pubdate], meta[name=date], time[datetime]";

  static HtmlPage of(String html) {
    Document page = Jsoup.parse(html);
    Optional<Temporal> date = date(page);
    page.select(AROUND).remove();
    return new HtmlPage(text(article(page).orElse(page.body())), date);
  }

  /** The element that holds the article; empty on a page of teasers, which has several. */
  private static Optional<Element> article(Document page) {
    Elements candidates = page.select(ARTICLE);
    return candidates.stream()
        .findFirst()
        .filter(
            first ->
                candidates.stream()
                    .allMatch(other -> other.equals(first) || other.parents().contains(first)));
  }

  /** Pages hold dates in many forms; the first plain one counts. */
  private static Optional<Temporal> date(Document page) {
    return page.select(DATE).stream()
        .map(element -> element.attr(element.hasAttr("datetime") ? "datetime" : "content"))
        .flatMap(value -> parse(value.strip()).stream())
        .findFirst();
  }

  private static Optional<Temporal> parse(String date) {
    try {
      return Optional.of(DocumentDate.parse(date));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** White space as a browser shows it: runs are one blank, blocks and breaks are lines. */
  private static String text(Element root) {
    StringBuilder text = new StringBuilder();
    root.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
              append(text, words.getWholeText());
            } else if (breaksLine(node)) {
              endLine(text);
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (breaksLine(node)) {
              endLine(text);
            }
          }
        });
    return text.toString().strip();
  }

  private static boolean breaksLine(Node node) {
    return node instanceof Element element
        && (element.isBlock() || element.normalName().equals("br"));
  }

  private static void append(StringBuilder text, String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
        if (text.length() > 0 && !isBlank(text.charAt(text.length() - 1))) {
          text.append(' ');
        }
      } else {
        text.append(c);
      }
    }
  }

  private static void endLine(StringBuilder text) {
    int end = text.length();
    while (end > 0 && isBlank(text.charAt(end - 1))) {
      end--;
    }
    text.setLength(end);
    if (end > 0) {
      text.append('\n');
    }
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\n';
  }
}
