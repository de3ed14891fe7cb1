package pacta.facts;

import java.util.List;

/** The types of fact, in the order in which a dossier lists them: that of the forms of an Article 7 report. */
public final class FactTypes {

    /** All of them. */
    public static final List<Class<? extends Fact>> ALL = List.of(
            Signature.class,
            Consent.class,
            EntryIntoForceStatement.class,
            ProvisionalApplication.class,
            Reservation.class,
            Withdrawal.class,
            WithdrawalEffectStatement.class,
            SuspensionClaim.class,
            ArmedConflict.class,
            InstrumentMembership.class,
            NationalMeasure.class,
            Legislation.class,
            PenalSanctions.class,
            StockpileStatus.class,
            StockpileReport.class,
            StockpileDestruction.class,
            StockpileCompletion.class,
            StockpilePlan.class,
            StockpileDiscovery.class,
            DeadlineStatement.class,
            RetainedMines.class,
            RetainedMinesUse.class,
            RetentionReport.class,
            Transfer.class,
            MinedAreaStatus.class,
            Contamination.class,
            ClearanceProgress.class,
            ClearanceCompletion.class,
            MinedAreaDiscovery.class,
            PerimeterMarking.class,
            ExtensionRequest.class,
            ExtensionDecision.class,
            InitialReport.class,
            TransparencyReport.class,
            MissingTransparencyReport.class,
            MissingInitialReport.class,
            TransparencyReportCount.class,
            ReportItem.class,
            RiskEducation.class,
            Incident.class,
            ProductionStatus.class,
            Casualties.class,
            Survivors.class,
            VictimAssistanceMeasure.class,
            Assistance.class,
            AssistanceReceived.class,
            NationalContribution.class,
            Participation.class,
            View.class,
            Activity.class,
            Indicator.class,
            Remark.class);

    private FactTypes() {
    }
}
