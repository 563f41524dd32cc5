package fr.coteacote.recours;

import fr.coteacote.socle.Anonymat;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Rights counted for the structure, nobody named: what concerns fewer than five people is not shown (DOMAINE §5). */
@Component
public class ComptesDesDroits {
    private final JdbcClient db;

    ComptesDesDroits(JdbcClient db) {
        this.db = db;
    }

    /**
     * What is not claimed, each month, as estimated last night.
     *
     * @param centimes of rights that seem open
     * @param aPreciser up to how many more cents, once what is missing is known
     */
    public record NonDemande(int personnes, long centimes, long aPreciser) {
        /** Of the whole, the part that is still to be settled, in hundredths; never all of it while something is counted. */
        public int partAPreciser() {
            long tout = centimes + aPreciser;
            return tout == 0 ? 0 : (int) (100 * aPreciser / tout);
        }
    }

    /** One right; a count under five is absent, and the rate with it (I16, I17). */
    public record ParDroit(DroitDemandable droit, OptionalInt ouverts, OptionalInt nonDemandes) {
        public OptionalInt tauxDeNonRecours() {
            return ouverts.isPresent() && nonDemandes.isPresent()
                    ? OptionalInt.of((int)
                            Math.round(100.0 * nonDemandes.getAsInt() / (ouverts.getAsInt() + nonDemandes.getAsInt())))
                    : OptionalInt.empty();
        }
    }

    /** Empty under five people. */
    @Transactional(readOnly = true)
    public Optional<NonDemande> nonDemande() {
        return db.sql("""
                select count(distinct g.jeune_id) personnes,
                       coalesce(sum(g.min_centimes) filter (where g.verdict = 'ELIGIBLE'), 0) centimes,
                       coalesce(sum(g.max_centimes) filter (where g.verdict = 'A_PRECISER'), 0) a_preciser
                  from recours.regard g left join recours.suivi s on s.jeune_id = g.jeune_id and s.droit = g.droit
                 where g.rythme = 'MENSUEL' and coalesce(s.etat, 'REPERE') in ('REPERE', 'EXPLIQUE', 'CHOISI', 'ROMPU')
                """).query(NonDemande.class).optional().filter(compte -> compte.personnes() >= Anonymat.K);
    }

    /** Rights opened, or said no to, by people whom the structure knows; those without anything to show are left out. */
    @Transactional(readOnly = true)
    public List<ParDroit> parDroit() {
        return db
                .sql("""
                        select s.droit, count(distinct s.jeune_id) filter (where p.vers = 'OUVERT') ouverts,
                               count(distinct s.jeune_id) filter (where s.etat = 'NON_DEMANDE') non_demandes
                          from recours.suivi s join recours.passage p on p.suivi_id = s.id
                         group by s.droit
                        """)
                .query((l, _) ->
                        new ParDroit(DroitDemandable.valueOf(l.getString(1)), masque(l.getInt(2)), masque(l.getInt(3))))
                .list()
                .stream()
                .filter(d -> d.ouverts().isPresent() || d.nonDemandes().isPresent())
                .sorted(Comparator.comparing(ParDroit::droit))
                .toList();
    }

    private static OptionalInt masque(int compte) {
        return compte >= Anonymat.K ? OptionalInt.of(compte) : OptionalInt.empty();
    }
}
