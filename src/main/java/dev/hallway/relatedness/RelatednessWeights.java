package dev.hallway.relatedness;

import dev.hallway.data.DataFile;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * How much each view of the question counts; tuned on public lists by {@code RelatednessTuning} and
 * kept in {@code data/relatedness.yaml}.
 *
 * @param together weight of talks that are about the question themselves, not negative
 * @param near weight of standing near the question's words in those talks
 * @param devrooms weight of other talks of its devrooms
 * @param words weight of talks that use the words of its talks
 * @param walk weight of talks that a random walk from its talks reaches
 * @param area by how much of itself a score rises where its area scores e times the average
 * @param stated weight of relations that sentences state
 * @param synonyms weight in [0,1] of another word for a topic, as against the topic's own
 * @param size exponent in [0,1] by which the number of a node's talks lowers its score; 0 ranks by
 *     count, 0.5 by cosine, 1 by share
 * @param caution talks added to each node before that, so that one talk proves little
 */
public record RelatednessWeights(
    double together,
    double near,
    double devrooms,
    double words,
    double walk,
    double area,
    double stated,
    double synonyms,
    double size,
    double caution) {
  private static final String FILE = "data/relatedness.yaml";
  private static final YAMLMapper YAML =
      YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES).build();

  public RelatednessWeights {
    require("together", together, 0, 100);
    require("near", near, 0, 100);
    require("devrooms", devrooms, 0, 100);
    require("words", words, 0, 100);
    require("walk", walk, 0, 100);
    require("area", area, 0, 100);
    require("stated", stated, 0, 100);
    require("synonyms", synonyms, 0, 1);
    require("size", size, 0, 1);
    require("caution", caution, 0, 100);
  }

  /** Reads the weights that come with the program. */
  public static RelatednessWeights load() {
    return YAML.readValue(new DataFile(FILE).text(), RelatednessWeights.class);
  }

  private static void require(String name, double value, double least, double most) {
    if (!(value >= least && value <= most)) {
      throw new IllegalArgumentException(
          "relatedness weight '%s' is %s; it must be between %s and %s"
              .formatted(name, value, least, most));
    }
  }
}
