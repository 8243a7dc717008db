package dev.hallway.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people do on the page of their plan. */
@InBrowser
class PlanPageTest {
  private static final String PLAN = "/plan?edition=fosdem-2023&interests=Rust";

  /** "Aurae: Distributed Runtime", Saturday at noon in H.1302. */
  private static final String AURAE = "13671";

  private static final String BOOKMARKS =
      """
      BEGIN:VCALENDAR
      VERSION:2.0
      PRODID:-//be.digitalia.fosdem//NONSGML 2.2.0//EN
      BEGIN:VEVENT
      UID:13671@2023@be.digitalia.fosdem
      DTSTAMP:20230201T120000Z
      DTSTART:20230204T110000Z
      DTEND:20230204T114000Z
      SUMMARY:Aurae: Distributed Runtime
      LOCATION:H.1302 (Depage)
      END:VEVENT
      BEGIN:VEVENT
      UID:x
      DTSTART:20230204T180000Z
      SUMMARY:Beer event
      END:VEVENT
      END:VCALENDAR
      """;

  private static Page open(BrowserContext browser, String address) {
    Page page = browser.newPage();
    page.navigate(address);
    return page;
  }

  private static Locator slots(Page page) {
    return page.locator(".slot h3");
  }

  private static Locator slot(Page page, String title) {
    return page.locator(".slot")
        .filter(
            new Locator.FilterOptions()
                .setHas(page.locator("h3", new Page.LocatorOptions().setHasText(title))));
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
  }

  private static void take(Page page, String name, String text) {
    page.getByLabel("Calendar (.ics)")
        .setInputFiles(
            new FilePayload(name, "text/calendar", text.getBytes(StandardCharsets.UTF_8)));
  }

  @Nested
  class Planning {
    @Test
    void aWeekendIsPlannedFromInterestsAndTakenAlongAsACalendar(BrowserContext browser)
        throws IOException, ParserException {
      Page page = open(browser, "/plan");
      page.getByLabel("Interests").fill("Rust, OpenStreetMap");
      button(page, "Plan my weekend").click();

      assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(2)).first())
          .containsText("Saturday 4 February 2023");
      Calendar calendar = download(page);
      calendar.validate();
      assertThat(calendar.<VEvent>getComponents("VEVENT"))
          .extracting(event -> event.getProperty(Property.SUMMARY).orElseThrow().getValue())
          .containsExactlyElementsOf(slots(page).allTextContents());
    }

    private Calendar download(Page page) throws IOException, ParserException {
      Download download = page.waitForDownload(() -> page.getByText("Download calendar").click());
      assertThat(download.suggestedFilename()).isEqualTo("fosdem-2023.ics");
      return new CalendarBuilder().build(Files.newBufferedReader(download.path()));
    }

    @Test
    void aTalkThatIsNotForMeGoesAndComesBack(BrowserContext browser) {
      Page page = open(browser, PLAN);
      String title = slots(page).first().textContent();
      slot(page, title).getByText("Not this one").click();
      assertThat(slot(page, title)).hasCount(0);
      page.getByText("Bring back").click();
      assertThat(slot(page, title)).hasCount(1);
    }

    @Test
    void aPinnedTalkIsThereWhateverElseChanges(BrowserContext browser) {
      Page page = open(browser, PLAN + "&must=" + AURAE);
      assertThat(slot(page, "Aurae")).containsText("pinned");
      page.getByLabel("Interests").fill("LibreOffice");
      button(page, "Plan again").click();
      assertThat(slot(page, "Aurae")).containsText("pinned");
    }

    @Test
    void timeThatIsTakenStaysFree(BrowserContext browser) {
      Page page = open(browser, PLAN);
      page.getByText("Time off, pinned talks, dislikes").click();
      page.getByLabel("Time that is taken").fill("sat 11:50-13:00 Lunch with Ada");
      button(page, "Plan again").click();
      assertThat(slot(page, "Lunch with Ada")).containsText("11:50");
      assertThat(slot(page, "Aurae")).hasCount(0);
    }

    @Test
    void whatCannotBeIsSaidWithTheRemedyBesideTheForm(BrowserContext browser) {
      Page page = open(browser, PLAN + "&from=someday");
      assertThat(page.getByRole(AriaRole.ALERT)).containsText("'someday'");
      assertThat(page.getByLabel("Interests")).hasValue("Rust");
    }
  }

  @Nested
  class Marks {
    @Test
    void markedTalksOfTheEditionAreInTheFormAndThenInThePlan(BrowserContext browser) {
      Page page = open(browser, "/plan");
      page.evaluate("localStorage.setItem('hallway.marks', '[\"fosdem-2023/13671\",\"x/1\"]')");
      page.reload();
      assertThat(page.getByLabel("Marked talks")).hasValue(AURAE);
      button(page, "Plan my weekend").click();
      assertThat(slot(page, "Aurae")).containsText("marked");
    }

    @Test
    void bookmarksOfAnAppAreImportedAndWhatIsNoneIsNamed(BrowserContext browser) {
      Page page = open(browser, "/plan?edition=fosdem-2023");
      take(page, "bookmarks.ics", BOOKMARKS);
      button(page, "Import").click();
      assertThat(slot(page, "Aurae")).containsText("marked");
      assertThat(page.getByText("Beer event")).isVisible();
    }

    @Test
    void aListOfNumbersIsImportedToo(BrowserContext browser) {
      Page page = open(browser, "/plan?edition=fosdem-2023");
      page.getByLabel("or numbers or addresses").fill("fosdem-2023/" + AURAE);
      button(page, "Import").click();
      assertThat(page.getByLabel("Marked talks")).hasValue(AURAE);
    }

    @Test
    void anEarlierPlanIsKeptAndWhatMovedIsSaid(BrowserContext browser) {
      Page page = open(browser, "/plan?edition=fosdem-2023");
      take(page, "plan.ics", BOOKMARKS.replace("T110000Z", "T103000Z"));
      page.getByRole(AriaRole.RADIO).last().check();
      button(page, "Import").click();
      assertThat(slot(page, "Aurae")).containsText("kept");
      assertThat(page.locator(".differences")).containsText("moved from Sat 11:30");
    }
  }

  @Nested
  class Sharing {
    @Test
    void theLinkGivesAFriendTheSamePlan(Browser chromium, BrowserContext browser, SampleSite site) {
      Page mine = open(browser, PLAN + "&lunch=30&from=&must=" + AURAE);
      String link = mine.getByText("Link to this plan").getAttribute("href");
      List<String> titles = slots(mine).allTextContents();
      try (BrowserContext friend = chromium.newContext()) {
        Page theirs = friend.newPage();
        theirs.navigate(site.address() + link);
        assertThat(slots(theirs).allTextContents()).isEqualTo(titles);
      }
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "{writeText: async (text) => {}}                     | Link copied",
          "{writeText: async (text) => {throw new Error();}}   | Copy the address of this page instead",
          "undefined                                           | Copy the address of this page instead",
        })
    void theLinkIsCopiedOrItIsSaidWhatToDoElse(
        String clipboard, String said, BrowserContext browser) {
      browser.addInitScript(
          "Object.defineProperty(navigator, 'clipboard', {value: %s})".formatted(clipboard));
      Page page = open(browser, PLAN);
      page.getByText("Link to this plan").click();
      assertThat(page.locator("[data-share]")).hasText(said);
    }

    @Test
    void theLastPlanIsOfferedAgain(BrowserContext browser) {
      open(browser, PLAN);
      Page again = open(browser, "/plan");
      again.getByText("Go on with your last plan").click();
      assertThat(again).hasURL(Pattern.compile(".*interests=Rust.*"));
    }
  }

  @Nested
  class ForEverybody {
    @Test
    void itWorksWithoutJavaScript(Browser chromium, SampleSite site) {
      Browser.NewContextOptions plain =
          new Browser.NewContextOptions().setJavaScriptEnabled(false).setBaseURL(site.address());
      try (BrowserContext context = chromium.newContext(plain)) {
        Page page = open(context, "/plan");
        page.getByLabel("Interests").fill("Rust");
        button(page, "Plan my weekend").click();
        assertThat(slots(page).first()).isVisible();
        take(page, "bookmarks.ics", BOOKMARKS);
        button(page, "Import").click();
        assertThat(slot(page, "Aurae")).containsText("marked");
        assertThat(page.getByText("Download calendar")).isVisible();
      }
    }

    @Test
    void nothingIsWiderThanAPhone(Browser chromium, SampleSite site) {
      Browser.NewContextOptions phone =
          new Browser.NewContextOptions().setViewportSize(360, 740).setBaseURL(site.address());
      try (BrowserContext context = chromium.newContext(phone)) {
        for (String address : List.of("/plan", PLAN + "&lunch=30&busy=sat+9:00-9:10+Tea")) {
          assertThat(open(context, address).evaluate("document.documentElement.scrollWidth"))
              .isEqualTo(360);
        }
      }
    }

    @Test
    void axeFindsNothing(BrowserContext browser) {
      for (String address : List.of("/plan", PLAN + "&lunch=30", PLAN + "&from=someday")) {
        AxeResults results = new AxeBuilder(open(browser, address)).analyze();
        assertThat(results.getViolations())
            .extracting(rule -> rule.getId() + ": " + rule.getNodes())
            .as(address)
            .isEmpty();
      }
    }

    @Test
    void onPaperThereIsThePlanAlone(BrowserContext browser) {
      Page page = open(browser, PLAN);
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      assertThat(slots(page).first()).isVisible();
      assertThat(page.locator(".second").first()).isVisible();
      for (String absent :
          List.of("header.top", "footer", ".tools", ".acts", ".why", ".change", ".notice")) {
        for (Locator one : page.locator(absent).all()) {
          assertThat(one).isHidden();
        }
      }
      assertThat(page.locator(".slot").first()).hasCSS("break-inside", "avoid");
      assertThat(page.locator("body")).hasCSS("background-color", "rgb(255, 255, 255)");
    }

    @Test
    void aTimeOfDayStandsOnOneLine(Browser chromium, SampleSite site) {
      for (int width : List.of(360, 1200)) {
        Browser.NewContextOptions screen =
            new Browser.NewContextOptions().setViewportSize(width, 740).setBaseURL(site.address());
        try (BrowserContext context = chromium.newContext(screen)) {
          Locator time = open(context, PLAN).locator(".slot .time time").first();
          assertThat(time.evaluate("(e) => e.scrollWidth <= e.parentElement.clientWidth"))
              .isEqualTo(true);
          assertThat(time.boundingBox().height).isLessThan(30);
        }
      }
    }

    @Test
    void aPlanIsKeptAsAPicture(Browser chromium, SampleSite site) {
      Browser.NewContextOptions screen =
          new Browser.NewContextOptions().setViewportSize(1100, 900).setBaseURL(site.address());
      try (BrowserContext context = chromium.newContext(screen)) {
        Page page = open(context, "/plan?edition=fosdem-2023&interests=Rust,eBPF&must=" + AURAE);
        assertThat(slot(page, "Aurae")).containsText("pinned");
        Screenshot.keep(page, "plan");
      }
    }
  }
}
