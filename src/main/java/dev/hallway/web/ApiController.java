package dev.hallway.web;

import dev.hallway.answer.Answers;
import dev.hallway.answer.AskAnswer;
import dev.hallway.answer.BookmarksAnswer;
import dev.hallway.answer.BookmarksRequest;
import dev.hallway.answer.CompletionAnswer;
import dev.hallway.answer.DevroomAnswer;
import dev.hallway.answer.EditionsAnswer;
import dev.hallway.answer.ExtractAnswer;
import dev.hallway.answer.ExtractRequest;
import dev.hallway.answer.Extractor;
import dev.hallway.answer.HistoryAnswer;
import dev.hallway.answer.NeighbourhoodAnswer;
import dev.hallway.answer.OrganizationAnswer;
import dev.hallway.answer.PersonAnswer;
import dev.hallway.answer.PlanAnswer;
import dev.hallway.answer.PlanningRequest;
import dev.hallway.answer.ProgrammeAnswer;
import dev.hallway.answer.RecommendationRequest;
import dev.hallway.answer.RecommendationsAnswer;
import dev.hallway.answer.RelatedAnswer;
import dev.hallway.answer.ReportAnswer;
import dev.hallway.answer.SearchAnswer;
import dev.hallway.answer.SimilarAnswer;
import dev.hallway.answer.StatsAnswer;
import dev.hallway.answer.TalkAnswer;
import dev.hallway.answer.TechnologyAnswer;
import dev.hallway.answer.TrendsAnswer;
import dev.hallway.answer.WatchFirstAnswer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The JSON API. */
@RestController
@RequestMapping("/api")
class ApiController {
  private final Answers answers;
  private final Extractor extractor;

  ApiController(Answers answers, Extractor extractor) {
    this.answers = answers;
    this.extractor = extractor;
  }

  @GetMapping("/ask")
  AskAnswer ask(@RequestParam("q") String question) {
    return answers.ask(question);
  }

  @GetMapping("/related")
  RelatedAnswer related(
      @RequestParam String name,
      @RequestParam(defaultValue = "") String type,
      @RequestParam(defaultValue = "20") int limit,
      @RequestParam(required = false) @Nullable Integer since,
      @RequestParam(required = false) @Nullable Integer until) {
    return answers.related(name, type, limit, since, until);
  }

  @GetMapping("/talks/{edition}/{event}")
  TalkAnswer talk(@PathVariable String edition, @PathVariable String event) {
    return answers.talk(edition + "/" + event);
  }

  @GetMapping("/talks/{edition}/{event}/similar")
  SimilarAnswer similar(
      @PathVariable String edition,
      @PathVariable String event,
      @RequestParam(defaultValue = "10") int limit,
      @RequestParam(defaultValue = "") List<String> editions) {
    return answers.similar(edition + "/" + event, limit, editions);
  }

  @GetMapping("/talks/{edition}/{event}/before")
  WatchFirstAnswer watchFirst(
      @PathVariable String edition,
      @PathVariable String event,
      @RequestParam(defaultValue = "10") int limit) {
    return answers.watchFirst(edition + "/" + event, limit);
  }

  @PostMapping("/recommendations")
  RecommendationsAnswer recommend(@RequestBody RecommendationRequest request) {
    return answers.recommend(request);
  }

  @PostMapping("/plans")
  PlanAnswer plan(@RequestBody PlanningRequest request) {
    return answers.plan(request);
  }

  @PostMapping(value = "/plans", produces = "text/calendar;charset=UTF-8")
  String planCalendar(@RequestBody PlanningRequest request) {
    return answers.planCalendar(request);
  }

  @PostMapping("/bookmarks")
  BookmarksAnswer bookmarks(@RequestBody BookmarksRequest request) {
    return answers.bookmarks(request);
  }

  @PostMapping("/extract")
  ExtractAnswer extract(@RequestBody ExtractRequest request) {
    return extractor.extract(request);
  }

  @GetMapping("/search")
  SearchAnswer search(
      @RequestParam("q") String words, @RequestParam(defaultValue = "10") int limit) {
    return answers.search(words, limit);
  }

  @GetMapping("/complete")
  CompletionAnswer complete(
      @RequestParam("q") String text, @RequestParam(defaultValue = "8") int limit) {
    return answers.complete(text, limit);
  }

  @GetMapping("/technologies/{name}")
  TechnologyAnswer technology(@PathVariable String name) {
    return answers.technology(name);
  }

  @GetMapping("/technologies/{name}/neighbourhood")
  NeighbourhoodAnswer neighbourhood(
      @PathVariable String name, @RequestParam(defaultValue = "14") int limit) {
    return answers.neighbourhood(name, limit);
  }

  @GetMapping("/people/{name}")
  PersonAnswer person(@PathVariable String name) {
    return answers.person(name);
  }

  @GetMapping("/trends")
  TrendsAnswer trends(
      @RequestParam(defaultValue = "") List<String> names,
      @RequestParam(defaultValue = "20") int limit,
      @RequestParam(required = false) @Nullable Integer since,
      @RequestParam(required = false) @Nullable Integer until) {
    return answers.trends(names, limit, since, until);
  }

  @GetMapping("/history")
  HistoryAnswer history(
      @RequestParam String name, @RequestParam(required = false) @Nullable Integer since) {
    return answers.history(name, since);
  }

  @GetMapping("/organizations/{name}")
  OrganizationAnswer organization(@PathVariable String name) {
    return answers.organization(name);
  }

  @GetMapping("/devrooms/{name}")
  DevroomAnswer devroom(@PathVariable String name) {
    return answers.devroom(name);
  }

  @GetMapping("/reports/{id}")
  ReportAnswer report(@PathVariable String id) {
    return answers.report(id);
  }

  @GetMapping("/editions/{id}")
  ProgrammeAnswer programme(@PathVariable String id) {
    return answers.programme(id);
  }

  @GetMapping("/editions")
  EditionsAnswer editions() {
    return answers.editions();
  }

  @GetMapping("/stats")
  StatsAnswer stats() {
    return answers.stats();
  }
}
