package fr.coteacote.parcours;

import fr.coteacote.parcours.Accompagnement.Etat;
import fr.coteacote.socle.EnStructure;
import fr.coteacote.socle.Identifiants;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.MembreId;
import fr.coteacote.structures.Structures;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes over many accompaniments at once, with the road already walked elsewhere. An accompaniment that exists is left as it is. */
@Component
public class ReprendreDesAccompagnements {
    private static final String MOTIF = "Repris de l’outil précédent";
    private static final int JOURS_POUR_REPONDRE = 30;

    private final JdbcClient db;
    private final Structures structures;

    ReprendreDesAccompagnements(JdbcClient db, Structures structures) {
        this.db = db;
        this.structures = structures;
    }

    /**
     * @param fin who chose the end: said when the accompaniment is ended, and only then
     * @param demande what the person asked, in their words, or empty
     */
    public record Repris(
            JeuneId jeune,
            Etat etat,
            Optional<Sortie.Origine> fin,
            Instant debut,
            Instant dernierContact,
            int rythmeJours,
            Optional<MembreId> referent,
            String demande) {
        public Repris {
            if ((etat == Etat.SORTI) != fin.isPresent()) {
                throw new IllegalArgumentException("une fin a une origine, et elle seule");
            }
            if (dernierContact.isBefore(debut)) {
                throw new IllegalArgumentException("dernier contact avant le debut");
            }
        }

        /** The allowed steps that lead to this state. */
        private List<Etat> chemin() {
            return etat == Etat.ACCUEILLI
                    ? List.of(Etat.ACCUEILLI)
                    : etat == Etat.ACCOMPAGNE
                            ? List.of(Etat.ACCUEILLI, Etat.ACCOMPAGNE)
                            : List.of(Etat.ACCUEILLI, Etat.ACCOMPAGNE, etat);
        }

        private boolean interrompu() {
            return etat == Etat.EN_PAUSE || etat == Etat.EN_VEILLE;
        }
    }

    @Transactional(readOnly = true)
    public Set<JeuneId> dejaSuivis() {
        var suivis = new HashSet<JeuneId>();
        db.sql("select jeune_id from parcours.accompagnement").query(ligne -> {
            suivis.add(new JeuneId(ligne.getObject(1, UUID.class)));
        });
        return suivis;
    }

    @Transactional
    public void reprendre(List<Repris> repris) {
        db.sql("""
                insert into parcours.accompagnement (jeune_id, etat, etat_avant, depuis, debut, rythme_jours,
                                                     dernier_contact_le, dernier_contact_canal, origine, situation)
                select r.jeune, r.etat, r.avant, r.contact, r.debut, r.rythme, r.contact, 'Outil précédent', r.origine,
                       case when r.origine is not null then 'INCONNUE' end
                  from unnest(cast(:jeunes as uuid[]), cast(:etats as text[]), cast(:avants as text[]), cast(:debuts as timestamptz[]),
                              cast(:contacts as timestamptz[]), cast(:rythmes as smallint[]), cast(:origines as text[]))
                       as r (jeune, etat, avant, debut, contact, rythme, origine)
                """)
                .param("jeunes", textes(repris, r -> r.jeune().toString()))
                .param("etats", textes(repris, r -> r.etat().name()))
                .param("avants", textes(repris, r -> r.interrompu() ? Etat.ACCOMPAGNE.name() : null))
                .param("debuts", textes(repris, r -> r.debut().toString()))
                .param("contacts", textes(repris, r -> r.dernierContact().toString()))
                .param("rythmes", textes(repris, r -> Integer.toString(r.rythmeJours())))
                .param("origines", textes(repris, r -> r.fin().map(Enum::name).orElse(null)))
                .update();
        raconter(repris.stream().flatMap(ReprendreDesAccompagnements::etapes).toList());
        designer(repris.stream().filter(r -> r.referent().isPresent()).toList());
        demander(repris.stream().filter(r -> !r.demande().isBlank()).toList());
    }

    private record Etape(JeuneId jeune, String de, Etat vers, Instant le) {}

    private static Stream<Etape> etapes(Repris repris) {
        var chemin = repris.chemin();
        return java.util.stream.IntStream.range(0, chemin.size())
                .mapToObj(i -> new Etape(
                        repris.jeune(),
                        i == 0 ? "CONTACT" : chemin.get(i - 1).name(),
                        chemin.get(i),
                        i < 2 ? repris.debut() : repris.dernierContact()));
    }

    private void raconter(List<Etape> etapes) {
        db.sql("""
                insert into parcours.transition (id, jeune_id, de, vers, le, par, motif)
                select e.id, e.jeune, e.de, e.vers, e.le, :par, :motif
                  from unnest(cast(:ids as uuid[]), cast(:jeunes as uuid[]), cast(:de as text[]), cast(:vers as text[]),
                              cast(:instants as timestamptz[])) as e (id, jeune, de, vers, le)
                """)
                .param("ids", textes(etapes, _ -> Identifiants.nouveau().toString()))
                .param("jeunes", textes(etapes, e -> e.jeune().toString()))
                .param("de", textes(etapes, Etape::de))
                .param("vers", textes(etapes, e -> e.vers().name()))
                .param("instants", textes(etapes, e -> e.le().toString()))
                .param("par", EnStructure.acteur().trace())
                .param("motif", MOTIF)
                .update();
    }

    private void designer(List<Repris> avecReferent) {
        db.sql("""
                insert into parcours.affectation (id, jeune_id, membre_id, du, voulu_par, motif)
                select a.id, a.jeune, a.membre, a.du, 'STRUCTURE', :motif
                  from unnest(cast(:ids as uuid[]), cast(:jeunes as uuid[]), cast(:membres as uuid[]), cast(:du as timestamptz[]))
                       as a (id, jeune, membre, du)
                """)
                .param("ids", textes(avecReferent, _ -> Identifiants.nouveau().toString()))
                .param("jeunes", textes(avecReferent, r -> r.jeune().toString()))
                .param("membres", textes(avecReferent, r -> r.referent()
                        .map(MembreId::toString)
                        .orElse(null)))
                .param("du", textes(avecReferent, r -> r.debut().toString()))
                .param("motif", MOTIF)
                .update();
    }

    /** A demand always carries a date by which it is answered: those taken over get a month. */
    private void demander(List<Repris> avecDemande) {
        db.sql("""
                insert into parcours.demande (id, jeune_id, mots, etat, posee_le, repondre_avant)
                select d.id, d.jeune, d.mots, 'PRISE_EN_CHARGE', d.le, :avant
                  from unnest(cast(:ids as uuid[]), cast(:jeunes as uuid[]), cast(:mots as text[]), cast(:instants as timestamptz[]))
                       as d (id, jeune, mots, le)
                """)
                .param("ids", textes(avecDemande, _ -> Identifiants.nouveau().toString()))
                .param("jeunes", textes(avecDemande, r -> r.jeune().toString()))
                .param("mots", textes(avecDemande, Repris::demande))
                .param("instants", textes(avecDemande, r -> r.debut().toString()))
                .param("avant", structures.aujourdhui().plusDays(JOURS_POUR_REPONDRE))
                .update();
    }

    private static <T> @Nullable String[] textes(Collection<T> lignes, Function<T, @Nullable String> valeur) {
        return lignes.stream().map(valeur).toArray(String[]::new);
    }
}
