package dev.hallway.web.site;

import dev.hallway.answer.Answers;
import dev.hallway.answer.TrendsAnswer;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Several technologies compared by year; those that changed most where none is named. */
@Controller
class TrendController {
  private static final int MOST_COMPARED = 6;
  private static final int LISTED = 12;

  private final Answers answers;

  TrendController(Answers answers) {
    this.answers = answers;
  }

  @GetMapping("/trends")
  String trends(@RequestParam(defaultValue = "") String names, Model model) {
    List<String> compared =
        Arrays.stream(names.split(","))
            .map(String::strip)
            .filter(name -> !name.isEmpty())
            .distinct()
            .limit(MOST_COMPARED)
            .toList();
    TrendsAnswer trends = answers.trends(compared, LISTED, null, null);
    model.addAttribute("names", String.join(", ", compared));
    model.addAttribute("trends", trends);
    model.addAttribute("chart", TrendChart.of(trends, answers.editions().editions()));
    return "trends";
  }
}
