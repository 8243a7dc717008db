package dev.hallway.web.site;

import dev.hallway.answer.EntitySummary;
import dev.hallway.answer.RelatedEntity;
import dev.hallway.question.Question;
import dev.hallway.vocabulary.Slug;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Knows where everything is; the templates' {@code to}.
 *
 * <p>Stateless, so an address is as stable as the name or id that it is made of. A page that is
 * asked for under another of its thing's names leads on to the one address.
 */
public final class Addresses {
  private static final Pattern WEB = Pattern.compile("(?i)https?://");
  private static final Pattern ID = Pattern.compile("([a-z0-9-]+-(?:19|20)\\d\\d)(?:/(\\S+)|$)");

  Addresses() {}

  /** Returns the address of an entity's page; of the question what relates to it if it has none. */
  public String entity(EntitySummary entity) {
    return entity.slug().isEmpty() ? ask(entity.name()) : entity(entity.type(), entity.slug());
  }

  /** Returns the address of an entity's page. */
  public String entity(RelatedEntity entity) {
    return entity(entity.type(), entity.slug());
  }

  /**
   * Returns the address of an entity's page.
   *
   * @param type the API's word
   */
  public String entity(String type, String slug) {
    String folder =
        switch (type) {
          case "person" -> "/people/";
          case "organization" -> "/organizations/";
          case "devroom" -> "/devrooms/";
          default -> "/technologies/";
        };
    return folder + encode(slug);
  }

  /** Returns the address of a person whose name is known. */
  public String person(String name) {
    return entity("person", Slug.of(name));
  }

  /** Returns the address of a devroom, over all its years, one of whose names is known. */
  public String devroom(String name) {
    return entity("devroom", Slug.of(name));
  }

  /**
   * Returns the address of a talk.
   *
   * @param id as in {@code fosdem-2023/14120}
   */
  public String talk(String id) {
    int slash = id.indexOf('/');
    return "/talks/" + encode(id.substring(0, slash)) + "/" + encode(id.substring(slash + 1));
  }

  /** Returns the address of an edition. */
  public String edition(String id) {
    return "/editions/" + encode(id);
  }

  /** Returns the address of a report. */
  public String report(String id) {
    return "/reports/" + encode(id);
  }

  /**
   * Returns the address of what a sentence stands in.
   *
   * @param source id of a talk, or of a report after {@code report/}
   */
  public String source(String source) {
    return source.startsWith("report/")
        ? report(source.substring("report/".length()))
        : talk(source);
  }

  /** Returns the address of the answer to a question. */
  public String ask(String question) {
    return "/ask?q=" + encode(question);
  }

  /** Returns the address of a plan. */
  public String plan(Question.Plan plan) {
    String edition = plan.edition() == null ? "" : plan.edition().value();
    return "/plan?edition=%s&interests=%s"
        .formatted(encode(edition), encode(String.join(", ", plan.interests().parts())));
  }

  /** Returns where something leads that a problem names as near: an edition, a talk, or a name. */
  public String nearest(String text) {
    Matcher id = ID.matcher(text);
    if (!id.lookingAt()) {
      return ask(text);
    }
    return id.group(2) == null ? edition(id.group(1)) : talk(id.group(1) + "/" + id.group(2));
  }

  /** Returns whether a browser may be sent there: untrusted addresses can be anything. */
  public boolean isWeb(@Nullable String address) {
    return address != null && WEB.matcher(address).lookingAt();
  }

  /** Returns text as it stands in a query. */
  public String encoded(String text) {
    return encode(text);
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
