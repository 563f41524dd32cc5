package fr.coteacote.donnees.reprise;

import fr.coteacote.socle.Acteur;
import fr.coteacote.socle.EnStructure;
import fr.coteacote.socle.Identifiants;
import fr.coteacote.socle.MembreId;
import fr.coteacote.socle.Role;
import fr.coteacote.structures.Structures;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who may take over a portfolio: the direction, or an administrator it mandates, for some days (DOMAINE §2). */
@Component
public class Mandats {
    /** A mandate lasts the time of a move from one tool to another. */
    public static final int JOURS_AU_PLUS = 90;

    private final JdbcClient db;
    private final Structures structures;
    private final Clock horloge;

    Mandats(JdbcClient db, Structures structures, Clock horloge) {
        this.db = db;
        this.structures = structures;
        this.horloge = horloge;
    }

    public record Mandat(UUID id, MembreId membre, LocalDate du, LocalDate au) {}

    /** In whose name somebody takes over. */
    public sealed interface Droit {
        record DeLaDirection() implements Droit {}

        record ParMandat(Mandat mandat) implements Droit {}

        record Aucun() implements Droit {}
    }

    @Transactional(readOnly = true)
    public Droit droit() {
        if (!(EnStructure.acteur() instanceof Acteur.Equipe equipe)) {
            return new Droit.Aucun();
        }
        if (equipe.a(Role.DIRECTION)) {
            return new Droit.DeLaDirection();
        }
        return equipe.a(Role.ADMINISTRATION)
                ? enCours(equipe.membre()).<Droit>map(Droit.ParMandat::new).orElseGet(Droit.Aucun::new)
                : new Droit.Aucun();
    }

    private Optional<Mandat> enCours(MembreId membre) {
        LocalDate jour = structures.aujourdhui();
        return ouverts().stream()
                .filter(mandat -> mandat.membre().equals(membre)
                        && !mandat.du().isAfter(jour)
                        && !mandat.au().isBefore(jour))
                .findFirst();
    }

    /** Mandates that serve today or later. */
    @Transactional(readOnly = true)
    public List<Mandat> ouverts() {
        return db.sql("""
                select id, membre_id, du, au from donnees.mandat
                 where retire_le is null and au >= :jour order by au
                """)
                .param("jour", structures.aujourdhui())
                .query((ligne, _) -> new Mandat(
                        ligne.getObject("id", UUID.class),
                        new MembreId(ligne.getObject("membre_id", UUID.class)),
                        ligne.getObject("du", LocalDate.class),
                        ligne.getObject("au", LocalDate.class)))
                .list();
    }

    @Transactional
    public void donner(MembreId membre, LocalDate au, MembreId par) {
        LocalDate jour = structures.aujourdhui();
        if (au.isBefore(jour) || au.isAfter(jour.plusDays(JOURS_AU_PLUS))) {
            throw new IllegalArgumentException("fin du mandat " + au);
        }
        db.sql("""
                insert into donnees.mandat (id, membre_id, du, au, donne_par, donne_le)
                values (:id, :membre, :du, :au, :par, :le)
                """)
                .param("id", Identifiants.nouveau())
                .param("membre", membre.id())
                .param("du", jour)
                .param("au", au)
                .param("par", par.id())
                .param("le", horloge.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Transactional
    public void retirer(UUID mandat) {
        db.sql("update donnees.mandat set retire_le = :le where id = :id and retire_le is null")
                .param("le", horloge.instant().atOffset(ZoneOffset.UTC))
                .param("id", mandat)
                .update();
    }
}
