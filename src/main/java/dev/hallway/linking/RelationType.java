package dev.hallway.linking;

/** What a sentence can state between two entities. */
public enum RelationType {
  USES,
  BASED_ON,
  FORK_OF,
  ALTERNATIVE_TO,
  PART_OF,
  INTEGRATES_WITH,
  /** An organisation pays for, founded or maintains a technology. */
  BACKS,
  /** A person works for an organisation. */
  WORKS_FOR
}
