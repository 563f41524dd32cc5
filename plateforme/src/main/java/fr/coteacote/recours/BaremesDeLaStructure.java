package fr.coteacote.recours;

import fr.coteacote.droits.Correction;
import fr.coteacote.droits.Eclairage;
import fr.coteacote.droits.Parametres;
import fr.coteacote.socle.EnStructure;
import fr.coteacote.socle.Identifiants;
import fr.coteacote.socle.StructureId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The scales of the product with those this structure added or corrected, each with its source and the day it was checked. */
@Component
public class BaremesDeLaStructure {
    private final JdbcClient db;
    private final Clock horloge;
    private final Parametres communs = Parametres.duProduit();
    private final Eclairage sansCorrection = new Eclairage(communs);
    private final Map<StructureId, Prets> prets = new ConcurrentHashMap<>();

    BaremesDeLaStructure(JdbcClient db, Clock horloge) {
        this.db = db;
        this.horloge = horloge;
    }

    /** Reading sixteen hundred values takes a moment: done again only when a correction was written. */
    private record Prets(List<Correction> corrections, Eclairage eclairage) {}

    public record Valeur(
            String cle, LocalDate debut, double valeur, String unite, String source, LocalDate verifieLe) {}

    /** A scale that ages, the month until which it is sure, and what this structure wrote since. */
    public record Vieillissant(String cle, String connuJusquau, String source, Optional<Valeur> correction) {}

    /** Those no longer sure today; completed ones stay shown with their source. */
    @Transactional(readOnly = true)
    public List<Vieillissant> vieillissants(LocalDate jour) {
        var corrections = corrections();
        return communs.validites().stream()
                .filter(v -> !v.connu(communs, YearMonth.from(jour)))
                .map(v -> new Vieillissant(
                        v.cle(),
                        v.jusquau().toString(),
                        v.source(),
                        corrections.stream()
                                .filter(c ->
                                        c.cle().equals(v.cle()) && !c.debut().isAfter(jour))
                                .max(Comparator.comparing(Valeur::debut))))
                .toList();
    }

    /** The unit of a scale, or empty when there is none of that name. */
    public Optional<String> unite(String cle) {
        return communs.toutes().stream()
                .filter(v -> v.cle().equals(cle))
                .map(fr.coteacote.droits.Valeur::unite)
                .findFirst();
    }

    /** Why a value is refused. */
    public enum Ecriture {
        FAITE,
        SOURCE_A_DIRE,
        CLE_INCONNUE,
        REFUSEE
    }

    @Transactional
    public Ecriture corriger(Valeur v) {
        if (v.source().isBlank()) {
            return Ecriture.SOURCE_A_DIRE;
        }
        if (communs.cles(v.cle()).stream().noneMatch(v.cle()::equals)) {
            return Ecriture.CLE_INCONNUE;
        }
        if (!acceptable(v)) {
            return Ecriture.REFUSEE;
        }
        db.sql("""
                insert into recours.correction (id, cle, debut, valeur, unite, source, verifie_le, ecrite_le)
                values (:id, :cle, :debut, :valeur, :unite, :source, :verifie, :le)
                """)
                .param("id", Identifiants.nouveau())
                .param("cle", v.cle())
                .param("debut", v.debut())
                .param("valeur", v.valeur())
                .param("unite", v.unite())
                .param("source", v.source().strip())
                .param("verifie", v.verifieLe())
                .param("le", horloge.instant().atOffset(ZoneOffset.UTC))
                .update();
        return Ecriture.FAITE;
    }

    /** A scale that contradicts itself is refused before it is written. */
    private boolean acceptable(Valeur v) {
        try {
            communs.avec(List.of(correction(v)));
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static Correction correction(Valeur v) {
        return new Correction(v.cle(), v.debut(), v.valeur(), v.unite(), v.source(), v.verifieLe());
    }

    /** Since the last time for a key and a day, what was written last holds. */
    @Transactional(readOnly = true)
    public List<Valeur> corrections() {
        return db.sql("""
                select distinct on (cle, debut) cle, debut, valeur, unite, source, verifie_le
                  from recours.correction order by cle, debut, ecrite_le desc, id desc
                """).query(Valeur.class).list();
    }

    @Transactional(readOnly = true)
    Eclairage eclairage() {
        var corrections =
                corrections().stream().map(BaremesDeLaStructure::correction).toList();
        if (corrections.isEmpty()) {
            return sansCorrection;
        }
        return prets.compute(
                        EnStructure.structure(),
                        (_, avant) -> avant != null && avant.corrections().equals(corrections)
                                ? avant
                                : new Prets(corrections, new Eclairage(communs.avec(corrections))))
                .eclairage();
    }
}
