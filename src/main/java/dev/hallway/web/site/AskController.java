package dev.hallway.web.site;

import dev.hallway.answer.Answers;
import dev.hallway.answer.AskAnswer;
import dev.hallway.answer.EntitySummary;
import dev.hallway.answer.RelatedAnswer;
import dev.hallway.answer.TalkAnswer;
import dev.hallway.vocabulary.Slug;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Answers questions; a bare name leads to its page. */
@Controller
class AskController {
  private final Answers answers;
  private final Addresses to = new Addresses();

  AskController(Answers answers) {
    this.answers = answers;
  }

  @GetMapping("/ask")
  String ask(@RequestParam(name = "q", defaultValue = "") String question, Model model) {
    if (question.isBlank()) {
      return "redirect:/";
    }
    AskAnswer asked = answers.ask(question);
    if (asked.answer() instanceof TalkAnswer talk) {
      return "redirect:" + to.talk(talk.talk().talk());
    }
    if (asked.answer() instanceof RelatedAnswer related
        && !related.entity().slug().isEmpty()
        && isNamed(related.entity(), question)) {
      return "redirect:" + to.entity(related.entity());
    }
    model.addAttribute("asked", asked);
    model.addAttribute("answer", asked.answer());
    return "ask";
  }

  private static boolean isNamed(EntitySummary entity, String question) {
    return Stream.concat(Stream.of(entity.name()), entity.aliases().stream())
        .anyMatch(name -> Slug.of(name).equals(Slug.of(question)));
  }
}
