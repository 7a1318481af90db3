package io.github.hanfacts.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class HtmlPageTest {

  private static String text(String body) {
    return HtmlPage.of("<html><body>" + body + "</body></html>").text();
  }

  @Test
  void blocksAreLines() {
    assertThat(text("<h1>标题</h1><p>第一段</p><div>第二段<br>下一行</div>")).isEqualTo("标题\n第一段\n第二段\n下一行");
  }

  @Test
  void whiteSpaceIsAsABrowserShowsIt() {
    assertThat(text("<p> In\n  <b>March</b> 2021 ,  up  </p>\n<p>x</p>"))
        .isEqualTo("In March 2021 , up\nx");
    assertThat(text("<p>5&nbsp;km&amp;</p>")).isEqualTo("5\u00a0km&");
  }

  @Test
  void onlyTheArticle() {
    assertThat(
            text(
                "<header>站名</header><nav><a>首页</a></nav><article><p>正文</p><aside>广告</aside>"
                    + "<script>var x = 1;</script></article><footer>2025 版权</footer>"))
        .isEqualTo("正文");
  }

  @Test
  void ofManyTeasersAll() {
    assertThat(text("<article>一</article><article>二</article>")).isEqualTo("一\n二");
  }

  @Test
  void dateOfPublication() {
    assertThat(
            HtmlPage.of(
                    "<meta property='article:published_time' content='2025-06-01T08:30:00+08:00'>")
                .date())
        .contains(LocalDateTime.of(2025, 6, 1, 8, 30));
    assertThat(
            HtmlPage.of("<meta name=date content='June 1st'><time datetime='2025-06-01'>x</time>")
                .date())
        .contains(LocalDate.of(2025, 6, 1));
    assertThat(HtmlPage.of("<p>2025-06-01</p>").date()).isEmpty();
  }

  @Test
  void anythingIsAPage() {
    for (String html : new String[] {"", "<", "<p>a<b>", "\ud800<x>", "<p>".repeat(10_000)}) {
      assertThat(HtmlPage.of(html).text()).isNotNull();
    }
  }
}
