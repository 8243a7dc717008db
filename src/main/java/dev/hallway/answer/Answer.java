package dev.hallway.answer;

/** Anything that Hallway answers: one of the API's shapes. */
public sealed interface Answer
    permits AskAnswer,
        EditionsAnswer,
        HistoryAnswer,
        PersonAnswer,
        PlanAnswer,
        RecommendationsAnswer,
        RelatedAnswer,
        SearchAnswer,
        SimilarAnswer,
        StatsAnswer,
        TalkAnswer,
        TalksAnswer,
        TechnologyAnswer,
        TrendsAnswer {}
