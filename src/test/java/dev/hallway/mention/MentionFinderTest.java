package dev.hallway.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.hallway.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MentionFinderTest {
  private static final Vocabulary VOCABULARY = Vocabulary.load();
  private static final MentionFinder FINDER = new MentionFinder(VOCABULARY);

  private static String names(String text) {
    return String.join(
        ", ",
        FINDER.find(Document.of(text)).stream()
            .map(mention -> mention.type().word() + " " + mention.name())
            .distinct()
            .sorted()
            .toList());
  }

  @Nested
  class HardCases {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        nullValues = "-",
        textBlock =
            """
            We run all of it on k8s.                             | tool Kubernetes
            Postgres it is, and Posgres is a slip.               | tool PostgreSQL
            The daemon is written in Go.                         | language Go
            We go home by train and go to bed early.             | -
            Go check the slides.                                 | -
            The parser was rewritten in Rust.                    | language Rust
            There was rust on my bike.                           | -
            It traces async containers in the cloud.             | -
            We took off I think.                                 | -
            He pressed the big Blue Button twice.                | -
            There was an open street map on a wall.              | -
            We use open street map every day.                    | project OpenStreetMap
            The slide said Frobnitz.js is dead by now.           | tool Frobnitz.js
            - Element - an open source app by some people        | tool Element
            It is a dialect of SQL and a superset of Python.     | language Python, language SQL
            They said "Flash your router today." to us.          | -
            It is an app called Riot by its makers.              | tool Riot
            - Mastodon: https://example.org/@frobnitz            | -
            I edited frobnitz.js late at night.                  | -
            He spoke at FrobCon I think.                         | -
            We ended up at Frobnitz until two.                   | -
            We all stayed at Frobnitz until Monday.              | -
            We use nginx, Varnish and HAProxy.                   | tool HAProxy, tool Varnish, tool nginx
            She works at Docker and builds Docker images.        | organization Docker, tool Docker
            He is an engineer at Frobcorp.                       | organization Frobcorp
            The company Frobcorp paid for lunch.                 | organization Frobcorp
            She studies at the University of Frobville.          | organization University of Frobville
            The Frobnitz Foundation paid for the buses.          | organization Frobnitz Foundation
            They look at Frobnitz for hours.                     | -
            It writes a profile of the heap at FOM only.         | -
            See you all at FrobCon next year.                    | -
            The code is on Twitter and GitHub.                   | -
            We call the GitHub API from a script.                | tool GitHub
            GitHub had organised a party on Sunday.              | organization GitHub
            They run nginx, inetd, frobnitd and cron.            | tool cron, tool frobnitd, tool inetd, tool nginx
            It uses the libfrobnitz library to draw.             | tool libfrobnitz
            This is a freeform protocol of a photometer.         | -
            They told of frobnitd and of nothing else.           | -
            Jobs are written in the Jenkins Frob DSL these days. | tool Jenkins Frob DSL
            The specification is RFC 8446, said XEP-0323.        | standard RFC 8446, standard XEP-0323
            The Free Software Foundation Europe (FSFE) did. FSFE came. | organization Free Software Foundation Europe
            The Radio Data System (RDS) is old; RDS sends text.  | -
            Many people carry phones made by Apple these days.   | organization Apple
            I ate an apple in the hallway.                       | -
            It is for distros such as Frobix, Quux and Debian.   | project Debian, project Frobix, project Quux
            She compared Selenium, Jenkins and Playwright.       | tool Jenkins, tool Playwright, tool Selenium
            There were companies like Puppet, Frobcorp, Docker.  | organization Docker, organization Frobcorp, organization Puppet
            I met people from Docker, Elastic and Puppet there.  | organization Docker, organization Elastic, organization Puppet
            They read metrics from collectd, statsd and graphite. | tool Graphite, tool StatsD, tool collectd
            They added a Grafana+Icinga setup for all of us.     | tool Grafana, tool Icinga
            The code calls Frob::Quux for every request.         | tool Frob::Quux
            The etcd daemon and the etcdctl command are in it.   | tool etcd, tool etcdctl
            We had dinner at Cafe Frobnitz and at Hotel Quux.    | -
            Last year I attended FrobGo, and it was fun.         | -
            The pictures are at pic.example.com/wjyZ3BrVd0 now.  | -
            We met at FrobMeet2011 beside tick.frobnitz.org then. | -
            Thanks to my employer, Frobcorp, for the ticket.     | organization Frobcorp
            The Frob Meeting Week (FMW) was fine, FMW is small.  | -
            The CEO of Docker gave a speech about Docker images. | organization Docker, tool Docker
            Intel, Google and Docker were there with a stand.    | organization Docker, organization Google, organization Intel
            Debian, the foundation of many others, was there.    | project Debian
            Zenfrob, a startup, uses NixOS and Nix.              | organization Zenfrob, project NixOS, tool Nix
            Nixfrob is a tool that some company wrote with Nix.  | tool Nix, tool Nixfrob
            Docker, a company from France, had sent two people.  | organization Docker
            Ann is the creator of cargo-frob, as we all know.    | tool cargo-frob
            We met Frobfarn talking about Perl for hours.        | language Perl
            Frobnix Quux is old. Some like Frobnix Quux and Go.  | language Go, tool Frobnix Quux
            It was a conference organised by FroJUG last spring. | organization FroJUG
            The Frob Digital Service (FDS) pays; FDS is small.   | organization Frob Digital Service
            It has a nice gui, and some like a nice gui.         | -
            The Docker guys flew in with a suitcase of shirts.   | organization Docker
            We drank tea at the stand of Docker for an hour.     | organization Docker
            Docker is hiring, and Docker was giving away socks.  | organization Docker
            My friend is working in Docker since last summer.    | organization Docker
            Red Hat swallowed Docker, or so they say.            | organization Docker, organization Red Hat
            We replaced Podman by Docker, then by Docker 24.     | tool Docker, tool Podman
            Streaming for us, Robin Frobb, Confluent.            | organization Confluent
            They Bring Your Own Linux (BYOL), and BYOL is odd.   | project Linux
            We wrote it with the Jenkins Docker Plugin Manager.  | tool Jenkins Docker Plugin Manager
            Docker also had a large stand, and Docker has sent five. | organization Docker
            The woman from Docker told us how Docker was bought. | organization Docker
            Docker the company is not what Docker as a firm was. | organization Docker
            They say that Docker are going to do it next year.   | organization Docker
            It is a good driver, made by Docker for all of us.   | organization Docker
            Docker was nowhere to be seen in either building.    | organization Docker
            A lady of the FrobUni told us of it.                 | organization FrobUni
            Frobnitz pays my train for the third year in a row.  | organization Frobnitz
            Thanks to Stichting Frobnitz Quux for the money.     | organization Stichting Frobnitz Quux
            I got it from Frobwaar vzw and from frobsys GmbH.    | organization Frobwaar vzw, organization frobsys GmbH
            A teacher of the Universidad de la Froblica came.    | organization Universidad de la Froblica
            The Karlsfrober Institut für Technologie was there.  | organization Karlsfrober Institut für Technologie
            The Frobwerke had an office near the harbour.        | organization Frobwerke
            Several companies had stands, including Docker, Puppet.| organization Docker, organization Puppet
            The exhibitors were Docker, Frobcorp and Puppet.     | organization Docker, organization Frobcorp, organization Puppet
            Several languages had stands: Docker, Puppet.        | tool Docker, tool Puppet
            There are cloud providers like Docker, Puppet.       | organization Docker, organization Puppet
            Identity providers like Keycloak, Dex were shown.    | tool Dex, tool Keycloak
            Pulumi is one of the sponsors of it.                 | organization Pulumi
            They came here on behalf of Frobcorp.                | organization Frobcorp
            I sat between two Frobcorp employees.                | organization Frobcorp
            Docker is the company behind it. We use Docker, Podman.| organization Docker, tool Docker, tool Podman
            The law is the EU's own idea.                        | organization European Union
            We saw it at JSConf EU in May.                       | -
            It is the OSI's own idea.                            | organization Open Source Initiative
            We flew home on the 17th April with a large bag.     | -
            It is glued together with a thing called Frobmark.   | tool Frobmark
            He showed us a gadget named ashtray that keeps keys. | tool ashtray
            There is a tool from Red Hat called Prospect.        | organization Red Hat, tool Prospect
            The library is named Frobzipan, she said.            | tool Frobzipan
            It is one man who is called Frobann, said the other. | -
            It is a hotel called Frobmark, near the station.     | -
            She wrote a bot, Frobbot, that thanks people.        | tool Frobbot
            We wrote our own format, Frobint.                    | standard Frobint
            It has FrobOne, FrobPalace, FrobUp, and Zefrob too.  | tool FrobOne, tool FrobPalace, tool FrobUp, tool Zefrob
            At last I could try out FrobberDB at home.           | tool FrobberDB
            A student presented Frobbelbox and went home.        | tool Frobbelbox
            They gave away an Intel FrobUp to each of them.      | tool Intel FrobUp
            It reads a PostgreSQL FrobSet as other programs do.  | tool PostgreSQL
            We moved it to CentOS CI and were glad of that.      | tool CentOS CI
            It is an XMPP Server with a Neo4j Graph Database.    | standard XMPP, tool Neo4j
            There are trackers called actigraphs, they said.     | -
            It is something called the "Five for the Future".    | -
            Give a star to the Podman GitHub page, please.       | tool Podman
            It runs on the Kubernetes Frob Agent Sandbox.        | tool Kubernetes Frob Agent Sandbox
            He wrote the Google ZeroMQ book a long time ago.     | organization Google, tool ZeroMQ
            I slept in a hostel behind Midi with others.         | -
            Linux has supported huge pages for years.            | project Linux
            The wifi on the bus did not work either.             | -
            It is under the GPL, as the Cyber Resilience Act wants. | -
            We met in Athens, Greece, at the end of October.     | -
            """)
    void areReadAsAPersonWouldReadThem(String text, String expected) {
      assertThat(names(text)).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void anAcronymOfThreeLettersAloneIsNoOrganisation() {
      assertThat(names("The memory holds up to nine MIT of them.")).doesNotContain("organization");
    }

    @Test
    void whatTheTalksNameIsRecognisedWhereTheReportMisspellsIt() {
      Background background =
          new Background(
              List.of(new Mention(EntityType.TOOL, "Frobnicator", "Frobnicator", 0, 11)),
              List.of(),
              List.of(),
              Set.of());
      assertThat(FINDER.find(Document.of("The Frobnicater demo failed twice."), background))
          .extracting(Mention::name)
          .containsExactly("Frobnicator");
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        nullValues = "-",
        textBlock =
            """
            deck  | https://github.com/example/deck       | tool deck
            deck  | https://github.com/example/deck.git   | tool deck
            deck  | https://example.org/slides/deck       | -
            slides| https://github.com/example/slides     | -
            talks | https://codeberg.org/example/talks    | -
            """)
    void aPlainWordIsANameWhereItLinksItsRepository(String word, String url, String expected) {
      String text = "He draws them with the %s of his.".formatted(word);
      int start = text.indexOf(word);
      Document document =
          new Document(
              text,
              Document.of(text).sections(),
              "",
              List.of(new Document.Reference(start, start + word.length(), url)),
              List.of());
      assertThat(FINDER.find(document))
          .extracting(mention -> mention.type().word() + " " + mention.name())
          .isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Then Docker's Ann Example showed a demo.",
          "Then Docker engineer Ann Example showed a demo.",
          "Then Ann Example, Docker, showed a demo.",
          "Then Ann Example, from Docker, showed a demo."
        })
    void whoStandsBesideACompanyNamedLikeItsProductBelongsToIt(String text) {
      assertThat(FINDER.find(Document.of(text), Background.people(List.of("Ann Example"))))
          .extracting(Mention::type, Mention::name)
          .containsExactly(tuple(EntityType.ORGANIZATION, "Docker"));
    }

    @Test
    void whoStandsBesideACompanyInBracketsBelongsToIt() {
      Background background = Background.people(List.of("Ann Example"));
      Document text = Document.of("Then Ann Example (Frobcorp) showed a demo.");
      assertThat(FINDER.find(text, background))
          .extracting(Mention::type, Mention::name)
          .containsExactly(tuple(EntityType.ORGANIZATION, "Frobcorp"));
    }

    @Test
    void aCompanyNamedLikeItsStandardIsMeantWhereSomebodyIsOfIt() {
      Background background = Background.people(List.of("Ann Example"));
      assertThat(FINDER.find(Document.of("Then Ann Example (Arm) showed a demo."), background))
          .extracting(Mention::type, Mention::name)
          .containsExactly(tuple(EntityType.ORGANIZATION, "Arm"));
    }

    @Test
    void whoIsFromWhatLinksItsOwnSiteIsFromNoTown() {
      String text = "A guy from Frobnitz came to us.";
      int start = text.indexOf("Frobnitz");
      Document document =
          new Document(
              text,
              Document.of(text).sections(),
              "",
              List.of(new Document.Reference(start, start + 8, "https://frobnitz.com")),
              List.of());
      assertThat(FINDER.find(document))
          .extracting(Mention::type, Mention::name)
          .containsExactly(tuple(EntityType.ORGANIZATION, "Frobnitz"));
      assertThat(names(text)).isEmpty();
    }

    @Test
    void whatStandsInBracketsBehindSomebodyIsNoTechnology() {
      String text = "I met Ann Example (frobann), who uses Podman.";
      int start = text.indexOf("frobann");
      String profile = "https://github.com/frobann/frobann";
      Document document =
          new Document(
              text,
              Document.of(text).sections(),
              "",
              List.of(new Document.Reference(start, start + 7, profile)),
              List.of());
      assertThat(FINDER.find(document, Background.people(List.of("Ann Example"))))
          .extracting(Mention::name)
          .containsExactly("Podman");
    }

    @Test
    void aNewNameThatAlwaysStandsBehindAnotherIsTheEndOfIt() {
      assertThat(names("They run Akonadi Frobpad. Akonadi Frobpad is a shell, like Akonadi."))
          .isEqualTo("tool Akonadi, tool Akonadi Frobpad");
    }

    @Test
    void aFirstNameWithinAWordBelongsToNobody() {
      Document text = Document.of("It reads Markdown (Frobcorp) and more.");
      assertThat(FINDER.find(text, Background.people(List.of("Mark"))))
          .extracting(Mention::type)
          .doesNotContain(EntityType.ORGANIZATION);
    }
  }

  @Nested
  class Laws {
    private static final int TEXTS = 60;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyMentionStandsInTheTextAndOverlapsNoOther(long seed) {
      Random random = new Random(seed);
      for (int i = 0; i < TEXTS; i++) {
        String text = randomText(random);
        int end = 0;
        for (Mention mention : FINDER.find(Document.of(text))) {
          assertThat(mention.start()).as("seed %d: %s", seed, text).isGreaterThanOrEqualTo(end);
          assertThat(text.substring(mention.start(), mention.end()))
              .as("seed %d: %s", seed, text)
              .isEqualTo(mention.surface())
              .isNotBlank();
          end = mention.end();
        }
      }
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5})
    void theSameTextNamesTheSameTwice(long seed) {
      String text = randomText(new Random(seed));
      assertThat(FINDER.find(Document.of(text)))
          .as("seed %d", seed)
          .isEqualTo(new MentionFinder(VOCABULARY).find(Document.of(text)));
    }

    @ParameterizedTest
    @ValueSource(longs = {6, 7})
    void aNameNeverReachesIntoTheNextSection(long seed) {
      Random random = new Random(seed);
      String first = randomText(random);
      String both = first + " " + randomText(random);
      List<Section> sections =
          List.of(
              new Section(Section.Kind.TITLE, 0, first.length()),
              new Section(Section.Kind.BODY, first.length(), both.length()));
      assertThat(FINDER.find(new Document(both, sections, "", List.of(), List.of())))
          .as("seed %d: %s", seed, both)
          .allSatisfy(mention ->
              assertThat(mention.end() <= first.length() || mention.start() >= first.length())
                  .isTrue());
    }

    /** Returns names of the vocabulary, plain words, signs and rubbish in any order. */
    private static String randomText(Random random) {
      List<String> pieces =
          new ArrayList<>(
              List.of(
                  "the",
                  "at",
                  "of",
                  "Über",
                  "x",
                  "(",
                  ")",
                  ",",
                  ". ",
                  ": ",
                  "\n",
                  "\n\n",
                  "https://example.org/a-b",
                  "e@x.org",
                  "—",
                  "🙂",
                  "ﬁ",
                  "İ",
                  "-",
                  "_",
                  "University",
                  "Foundation",
                  "works",
                  "C",
                  "R.",
                  "called"));
      VOCABULARY.technologies().forEach(one -> pieces.add(one.name()));
      VOCABULARY.organizations().forEach(one -> pieces.add(one.name()));
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 60; i++) {
        text.append(pieces.get(random.nextInt(random.nextBoolean() ? 26 : pieces.size())));
        text.append(random.nextInt(5) == 0 ? "" : " ");
      }
      return text.toString();
    }
  }

  @Test
  void anEmptyTextNamesNothing() {
    assertThat(Arrays.asList("", " ", "\n"))
        .allSatisfy(text -> assertThat(FINDER.find(Document.of(text))).isEmpty());
  }
}
