package dev.hallway.web.site;

import dev.hallway.answer.Answers;
import dev.hallway.answer.EditionsAnswer.EditionAnswer;
import dev.hallway.question.QuestionParser;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page: ask, or look around. */
@Controller
class HomeController {
  private static final int RISING = 8;

  private final Answers answers;

  HomeController(Answers answers) {
    this.answers = answers;
  }

  @GetMapping("/")
  String home(Model model) {
    List<EditionAnswer> editions = answers.editions().editions();
    model.addAttribute("atHome", true);
    model.addAttribute("examples", examples(editions));
    model.addAttribute("editions", editions.reversed());
    model.addAttribute("stats", answers.stats());
    if (!editions.isEmpty()) {
      model.addAttribute("trends", answers.trends(List.of(), RISING, null, null));
    }
    return "home";
  }

  /** Returns questions to start with; one about an edition is about the newest that is known. */
  private static List<String> examples(List<EditionAnswer> editions) {
    return editions.isEmpty()
        ? QuestionParser.examples()
        : QuestionParser.examples().stream()
            .map(example -> example.replaceFirst("FOSDEM \\d+", editions.getLast().name()))
            .toList();
  }
}
