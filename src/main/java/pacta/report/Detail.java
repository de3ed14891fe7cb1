package pacta.report;

/** How much of each finding is shown, so that a file stays within bounds. What is left out is said on the page. */
enum Detail {
    /** All of it. */
    FULL(""),
    /** The sources instead of the evidence. */
    SOURCES("The evidence of the findings is left out to keep this file small; their sources are named. “./pacta explain STATE NORM” shows the evidence."),
    /** Neither. */
    MESSAGES("The evidence and the sources of the findings are left out to keep this file small; findings.json of the run holds them."),
    /** Only how each State stands under each norm. */
    VERDICTS("The messages, the evidence and the sources of the findings are left out to keep this file small; findings.csv and findings.json of the run hold them.");

    private final String told;

    Detail(String told) {
        this.told = told;
    }

    String told() {
        return told;
    }
}
