package dev.hallway.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import dev.hallway.web.InBrowser;
import dev.hallway.web.SampleSite;
import dev.hallway.web.Screenshot;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What people do in Neo4j Browser as Hallway serves it. */
@InBrowser
class BrowserTest {
  private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "localhost");

  @Test
  void withThePasswordInTheAddressItOpensConnectedAndForgetsIt(
      SampleSite site, BrowserContext browser) throws IOException {
    Page page = open(browser, site, "#" + site.password());

    assertThat(page.getByText("Twenty years of FOSDEM").first()).isVisible();
    page.waitForFunction("JSON.parse(localStorage['neo4j.connections']).connectionState === 1");
    page.waitForFunction(
        "password => !JSON.stringify(localStorage).includes(password)", site.password());
    assertThat(page.url()).doesNotContain(site.password());
  }

  @Test
  void withoutItAddressAndUserAreFilledInAndThePasswordIsAskedFor(
      SampleSite site, BrowserContext browser) throws IOException {
    Page page = open(browser, site, "");

    assertThat(page.getByTestId("username")).hasValue("neo4j");
    page.getByTestId("password").fill(site.password());
    page.getByTestId("connect").click();

    assertThat(page.getByText("You are connected as user neo4j")).isVisible();
  }

  @Test
  void aSavedQuestionIsRunAndItsNodesAreDrawnAsTheStyleSays(SampleSite site, BrowserContext browser)
      throws IOException {
    Page page = open(browser, site, "#" + site.password());
    assertThat(page.getByTestId("editor-Run")).isVisible();
    page.getByTestId("navigationFavorites").click();
    page.getByText("Hallway", new Page.GetByTextOptions().setExact(true)).click();
    page.getByText("What is around a technology?").click();
    page.getByTestId("editor-Run").click();

    Locator nodes = page.locator("svg g.node");
    assertThat(nodes.filter(new Locator.FilterOptions().setHasText("eBPF")).first()).isVisible();
    assertThat(nodes.count()).isGreaterThan(5);
    assertThat(nodes.locator("circle.b-outline").first()).hasAttribute("fill", "#2f6db5");
    Screenshot.keep(page, "browser");
  }

  @Test
  void theCypherOfTheGuideRuns(SampleSite site, BrowserContext browser) throws IOException {
    Page page = open(browser, site, "#" + site.password());
    page.getByTestId("guideNextSlide").click();
    page.getByTestId("guidesDrawer").locator("pre.runnable").first().click();
    page.getByTestId("editor-Run").click();

    assertThat(page.getByTestId("frame").first()).containsText("Technology");
  }

  @Test
  void noRequestLeavesThisMachine(SampleSite site, BrowserContext browser) throws IOException {
    List<Request> sent = new ArrayList<>();
    List<Request> stopped = new ArrayList<>();
    browser.onRequest(sent::add);
    browser.onRequestFailed(request -> {
      if ("csp".equals(request.failure())) {
        stopped.add(request);
      }
    });
    Page page = open(browser, site, "#" + site.password());
    assertThat(page.getByTestId("editor-Run")).isVisible();
    page.getByTestId("navigationSettings").click();
    page.waitForTimeout(1000);

    sent.removeAll(stopped);
    assertThat(sent).isNotEmpty();
    assertThat(sent)
        .map(request -> URI.create(request.url().replaceFirst("^blob:", "")))
        .filteredOn(address -> address.getScheme().startsWith("http"))
        .allSatisfy(address -> assertThat(THIS_MACHINE).contains(address.getHost()));
  }

  private static Page open(BrowserContext browser, SampleSite site, String fragment) {
    Page page = browser.newPage();
    page.navigate(site.address() + "/browser/" + fragment);
    page.waitForURL("**/browser/index.html?**");
    return page;
  }
}
