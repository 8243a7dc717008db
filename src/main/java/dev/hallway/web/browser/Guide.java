package dev.hallway.web.browser;

import dev.hallway.graph.SavedQuestion;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/**
 * The guide to the graph that Neo4j Browser shows beside it: what is in the graph, as a picture,
 * then a slide for each saved question, whose Cypher runs on a click.
 *
 * @param frame the first slides, with a mark for the model and one for the questions
 */
record Guide(String frame, String model) {
  String render() {
    String slides = SavedQuestion.list().stream().map(Guide::slide).collect(Collectors.joining());
    return frame.replace("{{model}}", model).replace("{{questions}}", slides);
  }

  private static String slide(SavedQuestion question) {
    return """
    <slide>
    <div style="padding: 0 18px">
      <h3>%s</h3>
      <p>%s</p>
      <pre class="pre-scrollable code runnable standalone-example">%s</pre>
    </div>
    </slide>
    """
        .formatted(
            HtmlUtils.htmlEscape(question.title()),
            HtmlUtils.htmlEscape(question.description()).replace("\n", "<br>"),
            HtmlUtils.htmlEscape(question.cypher()));
  }
}
