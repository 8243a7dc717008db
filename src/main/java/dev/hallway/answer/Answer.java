package dev.hallway.answer;

/** Anything that Hallway answers: one of the API's shapes. */
public sealed interface Answer
    permits AskAnswer,
        DevroomAnswer,
        EditionsAnswer,
        HistoryAnswer,
        OrganizationAnswer,
        PersonAnswer,
        PlanAnswer,
        ProgrammeAnswer,
        RecommendationsAnswer,
        RelatedAnswer,
        ReportAnswer,
        SearchAnswer,
        SimilarAnswer,
        StatsAnswer,
        TalkAnswer,
        TalksAnswer,
        TechnologyAnswer,
        TrendsAnswer,
        WatchFirstAnswer {}
