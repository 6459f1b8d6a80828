package kz.ereje.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import kz.ereje.model.decision.Decision;
import kz.ereje.model.fact.Bounds;
import kz.ereje.model.fact.Fact;
import kz.ereje.model.fact.FactPath;
import kz.ereje.model.fact.Ref;
import kz.ereje.model.schema.Field;
import kz.ereje.model.schema.RecordSchema;

/**
 * The records of the decisions of one administrative unit, as they stood on the day of the check.
 *
 * <p>Records refer to each other by id. The constructor puts every fact in its place ({@code decisions[0].date}) and
 * refuses values of another class than their place takes, values that a file could not state, duplicate ids, dangling references and an
 * empty list of decisions. Its lists are complete once and for all: taken into another dossier, they are checked for ids and references
 * only. Immutable and safe for all threads, whatever becomes of the lists that it was made of.
 *
 * @param unit the unit whose office decides (ауыл, кент, ауылдық округ, аудандық маңызы бар қала)
 * @param checkedOn the day of the check, in the calendar of Kazakhstan (Asia/Almaty)
 * @param officeHead who is named head of the office [15]
 * @param territories the unit, its district, other units
 * @param actors everybody who decides, consents, receives or contracts
 * @param assets what is disposed of
 * @param contracts contracts of the office
 * @param meetings gatherings, separate gatherings, assemblies
 * @param consents agreements given or refused
 * @param decisions what is checked; at least one
 * @param exhibits what shows the facts of the records
 * @param shownBy the exhibits that show the dossier's own facts; empty when none does
 */
public record Dossier(
        Ref<Territory> unit,
        Fact<LocalDate> checkedOn,
        Fact<Ref<Actor>> officeHead,
        List<Territory> territories,
        List<Actor> actors,
        List<Asset> assets,
        List<Contract> contracts,
        List<Meeting> meetings,
        List<Consent> consents,
        List<Decision> decisions,
        List<Exhibit> exhibits,
        Fact<List<Showing>> shownBy) {

    /** The first year of which a dossier can state a day. */
    public static final int FIRST_YEAR = Bounds.FIRST_DAY.getYear();

    /** The last year of which a dossier can state a day. */
    public static final int LAST_YEAR = Bounds.LAST_DAY.getYear();

    /**
     * Puts every fact in its place, checks each value against its field, and ids and references. Lists are copied.
     *
     * @throws InvalidDossierException with all flaws
     */
    public Dossier {
        Integrity wiring = new Integrity();
        unit = wiring.value("unit", unit);
        checkedOn = wiring.fact("checkedOn", checkedOn);
        officeHead = wiring.fact("officeHead", officeHead);
        territories = wiring.list("territories", territories);
        actors = wiring.list("actors", actors);
        assets = wiring.list("assets", assets);
        contracts = wiring.list("contracts", contracts);
        meetings = wiring.list("meetings", meetings);
        consents = wiring.list("consents", consents);
        decisions = wiring.list("decisions", decisions);
        exhibits = wiring.list("exhibits", exhibits);
        shownBy = wiring.fact("shownBy", shownBy);
        List<Flaw> flaws = wiring.flaws(unit, consents, decisions);
        if (!flaws.isEmpty()) {
            throw new InvalidDossierException(flaws, wiring::owner);
        }
    }

    /** A dossier of which it is not said what shows it. */
    public Dossier(
            Ref<Territory> unit,
            Fact<LocalDate> checkedOn,
            Fact<Ref<Actor>> officeHead,
            List<Territory> territories,
            List<Actor> actors,
            List<Asset> assets,
            List<Contract> contracts,
            List<Meeting> meetings,
            List<Consent> consents,
            List<Decision> decisions) {
        this(
                unit,
                checkedOn,
                officeHead,
                territories,
                actors,
                assets,
                contracts,
                meetings,
                consents,
                decisions,
                List.of(),
                Fact.missing());
    }

    /** The same dossier, checked on another day. */
    public Dossier checkedOn(LocalDate day) {
        if (checkedOn instanceof Fact.Known<LocalDate> known && known.value().equals(day)) {
            return this;
        }
        return new Dossier(
                unit,
                Fact.of(day),
                officeHead,
                territories,
                actors,
                assets,
                contracts,
                meetings,
                consents,
                decisions,
                exhibits,
                shownBy);
    }

    /** The places of the dossier's own fields, made once: each dossier that is made asks for all of them. */
    private static final Map<String, FactPath> PLACES = RecordSchema.of(Dossier.class).fields().stream()
            .collect(Collectors.toUnmodifiableMap(Field::name, FactPath.ROOT::field));

    /** The place of one of the dossier's own fields. */
    static FactPath place(String name) {
        return Objects.requireNonNull(PLACES.get(name), name);
    }
}
