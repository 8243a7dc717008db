package dev.hallway.schedule;

import java.util.List;
import java.util.Map;

/**
 * A schedule as its XML gives it, every value still a text.
 *
 * @param conference the conference element's fields by name
 * @param conferenceLine line of the conference element, from 1
 * @param days the {@code date} attributes of all days
 * @param events in the order of the file
 */
record RawSchedule(
    Map<String, String> conference, int conferenceLine, List<String> days, List<Event> events) {

  /** Returns the conference's field {@code name}, folded, empty where there is none. */
  String field(String name) {
    return Wording.clean(conference.getOrDefault(name, ""));
  }

  /**
   * One event element.
   *
   * @param line where it begins, from 1
   * @param day the {@code date} attribute of the day around it, possibly empty
   * @param room the name of the room element around it, possibly empty
   * @param fields the texts of its simple elements by name
   */
  record Event(
      int line,
      String id,
      String day,
      String room,
      Map<String, String> fields,
      List<Person> persons,
      List<Address> addresses) {

    /** Returns the field {@code name} as it stands, empty where there is none. */
    String field(String name) {
      return fields.getOrDefault(name, "");
    }
  }

  /** A person element and its line. */
  record Person(int line, String name) {}

  /**
   * A link or attachment.
   *
   * @param type an attachment's type, empty for a link
   */
  record Address(String href, String label, String type) {}
}
