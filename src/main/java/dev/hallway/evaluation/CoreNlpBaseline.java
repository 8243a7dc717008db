package dev.hallway.evaluation;

import dev.hallway.answer.ExtractAnswer;
import dev.hallway.answer.ExtractAnswer.ExtractedEntity;
import dev.hallway.answer.ExtractAnswer.ReportHead;
import dev.hallway.report.ReportReader;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreEntityMention;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;

/**
 * Reads a report as stock Stanford CoreNLP does: tokenize, pos, lemma and ner with its three
 * models, without SUTime and fine-grained types.
 *
 * <p>It knows no technologies; whatever it names, of any type, is offered as one, which serves it
 * best. Markup is taken off before.
 */
final class CoreNlpBaseline implements ReadingMethod {
  private final StanfordCoreNLP pipeline = new StanfordCoreNLP(properties());

  private static Properties properties() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos,lemma,ner");
    properties.setProperty("ner.applyFineGrained", "false");
    properties.setProperty("ner.useSUTime", "false");
    properties.setProperty("ner.applyNumericClassifiers", "false");
    return properties;
  }

  @Override
  public ExtractAnswer read(GoldReport report) {
    CoreDocument document =
        pipeline.processToCoreDocument(
            new ReportReader().read(report.text(), report.file()).text());
    Set<String> people = new LinkedHashSet<>();
    Set<String> organizations = new LinkedHashSet<>();
    Set<String> all = new LinkedHashSet<>();
    for (CoreEntityMention mention : document.entityMentions()) {
      String name = mention.text();
      all.add(name);
      switch (mention.entityType()) {
        case "PERSON" -> people.add(name);
        case "ORGANIZATION" -> organizations.add(name);
        default -> {}
      }
    }
    List<ExtractedEntity> entities = new ArrayList<>();
    people.forEach(name -> entities.add(entity(name, EntityField.PEOPLE)));
    organizations.forEach(name -> entities.add(entity(name, EntityField.ORGANIZATIONS)));
    all.forEach(name -> entities.add(entity(name, EntityField.TECHNOLOGIES)));
    return new ExtractAnswer(
        new ReportHead(report.report(), null, List.of()), List.of(), entities, List.of());
  }

  private static ExtractedEntity entity(String name, EntityField field) {
    return new ExtractedEntity(name, field.one(), List.of(name), List.of());
  }
}
