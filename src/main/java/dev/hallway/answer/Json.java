package dev.hallway.answer;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes answers as the API's JSON and reads them back. */
public final class Json {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private Json() {}

  /** Returns an answer as JSON, on several lines. */
  public static String write(Object answer) {
    return MAPPER.writeValueAsString(answer);
  }

  /**
   * Reads an answer.
   *
   * @throws IllegalArgumentException if {@code json} is not of that shape
   */
  public static <T> T read(String json, Class<T> shape) {
    try {
      return MAPPER.readValue(json, shape);
    } catch (JacksonException e) {
      throw new IllegalArgumentException(
          "Not a %s: %s".formatted(shape.getSimpleName(), e.getOriginalMessage()), e);
    }
  }

  /**
   * Reads the answer to a question, whose shape the answer itself names.
   *
   * @throws IllegalArgumentException if {@code json} is no such answer
   */
  static AskAnswer readAsk(String json) {
    try {
      JsonNode tree = MAPPER.readTree(json);
      AskAnswer.Understood understood =
          MAPPER.treeToValue(tree.required("understood"), AskAnswer.Understood.class);
      JsonNode note = tree.get("note");
      return new AskAnswer(
          tree.required("question").asString(),
          understood,
          MAPPER.treeToValue(tree.required("answer"), understood.kind().shape()),
          note == null || note.isNull() ? null : note.asString());
    } catch (JacksonException e) {
      throw new IllegalArgumentException(
          "Not an answer to a question: %s".formatted(e.getOriginalMessage()), e);
    }
  }
}
