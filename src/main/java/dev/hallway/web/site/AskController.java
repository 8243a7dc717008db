package dev.hallway.web.site;

import dev.hallway.answer.Answer;
import dev.hallway.answer.Answers;
import dev.hallway.answer.AskAnswer;
import dev.hallway.answer.EntitySummary;
import dev.hallway.answer.HistoryAnswer;
import dev.hallway.answer.RelatedAnswer;
import dev.hallway.answer.TalkAnswer;
import dev.hallway.answer.TrendsAnswer;
import dev.hallway.question.Question;
import dev.hallway.question.QuestionParser;
import dev.hallway.vocabulary.Slug;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Answers questions; a bare name, a talk and a plan lead to their pages. */
@Controller
class AskController {
  private final Answers answers;
  private final Addresses to = new Addresses();
  private final QuestionParser parser = new QuestionParser();

  AskController(Answers answers) {
    this.answers = answers;
  }

  @GetMapping("/ask")
  String ask(@RequestParam(name = "q", defaultValue = "") String question, Model model) {
    if (question.isBlank()) {
      return "redirect:/";
    }
    Optional<Question> understood = parser.parse(question);
    if (understood.isPresent() && understood.get() instanceof Question.Plan plan) {
      return "redirect:" + to.plan(plan);
    }
    AskAnswer asked = answers.ask(question);
    Optional<String> page = page(asked.answer(), question);
    if (page.isPresent()) {
      return "redirect:" + page.get();
    }
    model.addAttribute("asked", asked);
    model.addAttribute("answer", asked.answer());
    switch (asked.answer()) {
      case HistoryAnswer history ->
          model.addAttribute(
              "timeline", Timeline.of(history.talksByYear(), YearRange.of(answers.editions())));
      case TrendsAnswer trends ->
          model.addAttribute("chart", TrendChart.of(trends, answers.editions().editions()));
      default -> {}
    }
    return "ask";
  }

  /** Returns the address of the page that is the answer, if one is. */
  private Optional<String> page(Answer answer, String question) {
    return switch (answer) {
      case TalkAnswer talk -> Optional.of(to.talk(talk.talk().talk()));
      case RelatedAnswer related when isNamed(related.entity(), question) ->
          Optional.of(to.entity(related.entity()));
      default -> Optional.empty();
    };
  }

  private static boolean isNamed(EntitySummary entity, String question) {
    return !entity.slug().isEmpty()
        && Stream.concat(Stream.of(entity.name()), entity.aliases().stream())
            .anyMatch(name -> Slug.of(name).equals(Slug.of(question)));
  }
}
