package dev.hallway.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What holds of every page, and what people do on their way from one to the next. */
@InBrowser
class SitePagesTest {
  private static final Set<String> SERIOUS = Set.of("serious", "critical");

  /** A page of each kind. */
  static final List<String> PAGES =
      List.of(
          "/",
          "/ask?q=what+relates+to+eBPF",
          "/ask?q=talks+about+Nix",
          "/ask?q=who+speaks+about+eBPF",
          "/ask?q=what+should+I+see+at+FOSDEM+2023+about+Rust",
          "/ask?q=how+did+eBPF+develop",
          "/ask?q=trend+of+eBPF+and+Rust",
          "/ask?q=what+is+new+around+eBPF+since+2019",
          "/ask?q=what+changed",
          "/ask?q=what+to+watch+before+fosdem-2023/14120",
          "/ask?q=xyzzy+plugh",
          "/technologies/ebpf",
          "/technologies/ebpf/talks",
          "/talks/fosdem-2023/14120",
          "/people/quentin-monnet",
          "/organizations/red-hat",
          "/devrooms/containers",
          "/editions",
          "/editions/fosdem-2023",
          "/reports/robin-2023",
          "/trends",
          "/trends?names=eBPF,Kubernetes,Rust",
          "/no/such/page");

  private static Page open(BrowserContext context, String path) {
    Page page = context.newPage();
    page.navigate(path);
    return page;
  }

  private static NewContextOptions on(SampleSite site) {
    return new NewContextOptions().setBaseURL(site.address());
  }

  @Nested
  class EveryPage {
    @ParameterizedTest
    @FieldSource("dev.hallway.web.SitePagesTest#PAGES")
    void hasNothingSeriousThatHindersAnybody(String path, Browser browser, SampleSite site) {
      for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
        try (BrowserContext context = browser.newContext(on(site).setColorScheme(scheme))) {
          List<Rule> violations =
              new AxeBuilder(open(context, path))
                  .analyze().getViolations().stream()
                      .filter(rule -> SERIOUS.contains(rule.getImpact()))
                      .toList();
          assertThat(violations).as("%s %s", path, scheme).isEmpty();
        }
      }
    }

    @ParameterizedTest
    @FieldSource("dev.hallway.web.SitePagesTest#PAGES")
    void fitsOnAPhone(String path, Browser browser, SampleSite site) {
      try (BrowserContext context = browser.newContext(on(site).setViewportSize(360, 740))) {
        Object width = open(context, path).evaluate("document.documentElement.scrollWidth");

        assertThat(width).isEqualTo(360);
      }
    }

    @ParameterizedTest
    @FieldSource("dev.hallway.web.SitePagesTest#PAGES")
    void loadsNothingFromElsewhereAndNothingThatItsPolicyRefuses(
        String path, BrowserContext context, SampleSite site) {
      Page page = context.newPage();
      List<String> asked = new ArrayList<>();
      List<String> refused = new ArrayList<>();
      page.onRequest(request -> asked.add(request.url()));
      page.onPageError(refused::add);
      page.onConsoleMessage(message -> {
        if (message.type().equals("error") && !message.text().contains("the server responded")) {
          refused.add(message.text());
        }
      });

      page.navigate(path);
      page.waitForLoadState();

      assertThat(asked).isNotEmpty().allMatch(url -> url.startsWith(site.address()));
      assertThat(refused).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("dev.hallway.web.SitePagesTest#PAGES")
    void isReadWithoutScripts(String path, Browser browser, SampleSite site) {
      try (BrowserContext context = browser.newContext(on(site).setJavaScriptEnabled(false))) {
        Page page = open(context, path);

        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
            .hasCount(1);
        assertThat(page.getByRole(AriaRole.MAIN)).isVisible();
      }
    }
  }

  @Test
  void aQuestionAboutEbpfLeadsByARelatedToolToATalk(BrowserContext context) {
    Page page = open(context, "/");
    page.getByRole(AriaRole.COMBOBOX).fill("what relates to eBPF?");
    page.getByRole(AriaRole.BUTTON, named("Ask")).click();
    assertThat(page.getByRole(AriaRole.HEADING, heading(1))).hasText("What relates to eBPF?");

    page.getByRole(AriaRole.LINK, named("Cilium")).first().click();
    assertThat(page.getByRole(AriaRole.HEADING, heading(1))).hasText("Cilium");
    assertThat(page).hasURL(Pattern.compile("/technologies/cilium$"));

    page.getByRole(AriaRole.LINK, named("Cilium - BPF & XDP for containers")).first().click();
    assertThat(page).hasURL(Pattern.compile("/talks/fosdem-2017/\\d+$"));
    assertThat(page.getByText("Watch the recording")).isVisible();
  }

  @Test
  void aBareNameATalkAndAPlanLeadToTheirPages(BrowserContext context) {
    assertThat(open(context, "/ask?q=ebpf")).hasURL(Pattern.compile("/technologies/ebpf$"));
    assertThat(open(context, "/technologies/berkeley-packet-filter"))
        .hasURL(Pattern.compile("/technologies/ebpf$"));
    assertThat(open(context, "/ask?q=plan+for+FOSDEM+2023+with+Rust"))
        .hasURL(Pattern.compile("/plan\\?edition=fosdem-2023&interests=Rust"));
    assertThat(open(context, "/ask?q=fosdem-2023/14120"))
        .hasURL(Pattern.compile("/talks/fosdem-2023/14120$"));
  }

  @Test
  void whatIsNotThereIsToldWithNamesNearIt(BrowserContext context) {
    Page page = context.newPage();

    assertThat(page.navigate("/kubernets").status()).isEqualTo(404);
    page.getByRole(AriaRole.LINK, named("Kubernetes")).first().click();
    assertThat(page).hasURL(Pattern.compile("/technologies/kubernetes$"));
  }

  @Test
  void theNeighbourhoodIsWalkedAndTheListSaysTheSame(BrowserContext context) {
    Page page = open(context, "/technologies/ebpf");
    List<String> loaded = new ArrayList<>();
    page.onRequest(request -> loaded.add(request.url()));
    assertThat(page.locator(".around svg a")).hasCount(page.locator(".related > li").count());

    page.getByRole(AriaRole.BUTTON, named("Walk around")).click();

    assertThat(page.getByRole(AriaRole.STATUS)).hasText("Around eBPF. Choose another to move on.");
    assertThat(loaded).anyMatch(url -> url.endsWith("/cytoscape.esm.min.mjs"));
    assertThat(page.locator(".around canvas").first()).isVisible();
    page.locator(".walk").scrollIntoViewIfNeeded();
    page.locator(".walk").click(topmost(page));
    assertThat(page.getByRole(AriaRole.STATUS)).not().containsText("Around eBPF");
    assertThat(page.locator(".related")).containsText("eBPF");
  }

  /** The nearest neighbour stands above the middle. */
  private static Locator.ClickOptions topmost(Page page) {
    BoundingBox box = page.locator(".walk").boundingBox();
    return new Locator.ClickOptions().setPosition(box.width / 2, 47);
  }

  @Test
  void theFirstViewOfATechnologyWeighsLessThan150Kilobytes(BrowserContext context) {
    Page page = open(context, "/technologies/ebpf");
    page.waitForLoadState();

    Object bytes =
        page.evaluate(
            "['navigation', 'resource'].flatMap((type) => performance.getEntriesByType(type))"
                + ".reduce((sum, entry) => sum + entry.transferSize, 0)");

    assertThat(((Number) bytes).intValue()).isBetween(5_000, 150_000);
  }

  @Test
  void wordsNarrowAProgramme(BrowserContext context) {
    Page page = open(context, "/editions/fosdem-2023");

    page.getByLabel("Find in this programme").fill("delve");

    assertThat(page.locator(".slots > li:visible")).hasCount(1);
    assertThat(page.locator(".slots > li:visible")).containsText("Delve");
  }

  @Test
  void theTableBesideTheLinesHasTheirNumbers(BrowserContext context) {
    Page page = open(context, "/trends?names=eBPF,Kubernetes");

    assertThat(page.locator("polyline")).hasCount(4);
    assertThat(page.getByRole(AriaRole.ROWHEADER))
        .hasText(new String[] {"2017", "2019", "2020", "2023"});
  }

  @Test
  void pagesAreKeptAsPictures(Browser browser, SampleSite site) {
    try (BrowserContext light = browser.newContext(on(site).setViewportSize(1100, 800));
        BrowserContext dark =
            browser.newContext(
                on(site).setViewportSize(390, 800).setColorScheme(ColorScheme.DARK))) {
      Screenshot.keep(open(light, "/technologies/ebpf"), "technology");
      Screenshot.keep(open(light, "/trends?names=eBPF,Kubernetes,Rust"), "trends");
      Screenshot.keep(open(dark, "/talks/fosdem-2023/14120"), "talk-on-a-phone");
    }
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }

  private static Page.GetByRoleOptions heading(int level) {
    return new Page.GetByRoleOptions().setLevel(level);
  }
}
