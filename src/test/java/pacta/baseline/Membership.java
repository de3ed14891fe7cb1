package pacta.baseline;

import static pacta.baseline.Certainty.surelyBy;

import java.time.LocalDate;
import java.util.Optional;
import pacta.facts.ArmedConflict;
import pacta.facts.Consent;
import pacta.facts.EntryIntoForceStatement;
import pacta.facts.PartialDate;
import pacta.facts.Withdrawal;

/** Articles 17 and 20: from when to when the Convention binds the State. */
final class Membership {

    private static final int MONTHS_TO_ENTRY = 6;
    private static final int MONTHS_TO_LEAVE = 6;

    private final OnFile file;

    Membership(OnFile file) {
        this.file = file;
    }

    /** The day since which the State is a party; empty if it is none today. */
    Optional<LocalDate> since() {
        return entry().filter(day -> !day.isAfter(file.today())).filter(day -> file.all(Withdrawal.class).stream().noneMatch(this::hasTakenEffect));
    }

    private Optional<LocalDate> entry() {
        Optional<PartialDate> fortieth = file.event("fortieth deposit");
        return file.all(Consent.class).stream().findFirst().flatMap(consent -> fortieth.flatMap(day -> entry(consent, day)));
    }

    private Optional<LocalDate> entry(Consent consent, PartialDate fortieth) {
        PartialDate deposit = consent.date();
        if (surelyBy(deposit, fortieth.latest())) {
            return Optional.of(sixthMonthAfter(fortieth.earliest()));
        }
        Optional<LocalDate> succession = file.all(EntryIntoForceStatement.class).stream().map(EntryIntoForceStatement::date)
                .filter(d -> consent.act().equals("succession") && d.isExact() && d.latest().isBefore(deposit.earliest())).map(PartialDate::latest).findFirst();
        boolean monthIsKnown = deposit.earliest().withDayOfMonth(1).equals(deposit.latest().withDayOfMonth(1));
        return succession.or(() -> Optional.of(sixthMonthAfter(deposit.earliest())).filter(d -> monthIsKnown && deposit.earliest().isAfter(fortieth.latest())));
    }

    private static LocalDate sixthMonthAfter(LocalDate deposit) {
        return deposit.plusMonths(MONTHS_TO_ENTRY).withDayOfMonth(1);
    }

    /** Six months after its receipt, but not before the end of an armed conflict in which the State is then engaged. */
    private boolean hasTakenEffect(Withdrawal withdrawal) {
        if (!withdrawal.date().isExact()) {
            return false;
        }
        LocalDate effect = withdrawal.date().earliest().plusMonths(MONTHS_TO_LEAVE);
        return file.all(ArmedConflict.class, c -> !c.date().earliest().isAfter(effect) && !c.ended().latest().isBefore(effect)).stream()
                .map(c -> c.ended().latest()).max(LocalDate::compareTo).orElse(effect).compareTo(file.today()) <= 0;
    }
}
