package fr.coteacote.dossiers;

import fr.coteacote.socle.Acteur;
import fr.coteacote.socle.EnStructure;
import fr.coteacote.socle.Identifiants;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.structures.Structures;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A person's road: theirs alone before the meeting, shared afterwards, and what may come. */
@Component
public class LigneDeVie {
    private final JdbcClient db;
    private final Structures structures;
    private final Clock horloge;

    LigneDeVie(JdbcClient db, Structures structures, Clock horloge) {
        this.db = db;
        this.structures = structures;
        this.horloge = horloge;
    }

    public enum Temps {
        AVANT("Avant nous"),
        ENSEMBLE("Ensemble"),
        PEUT_ETRE("Peut-être, plus tard");

        private final String libelle;

        Temps(String libelle) {
            this.libelle = libelle;
        }

        public String libelle() {
            return libelle;
        }
    }

    /** @param quand as people date things: 2022, octobre, 7 mars */
    public record Jalon(String quand, String quoi, String details, Temps temps) {}

    @Transactional
    public UUID poser(JeuneId jeune, Jalon jalon) {
        UUID id = Identifiants.nouveau();
        db.sql("""
                insert into dossiers.jalon (id, jeune_id, quand, rang, quoi, details, temps, ecrit_par, le)
                values (:id, :jeune, :quand, :rang, :quoi, :details, :temps, :par, :le)
                """)
                .param("id", id)
                .param("jeune", jeune.id())
                .param("quand", jalon.quand().strip())
                .param("rang", rang(jalon))
                .param("quoi", jalon.quoi().strip())
                .param("details", jalon.details().strip())
                .param("temps", jalon.temps().name())
                .param("par", EnStructure.acteur().trace())
                .param("le", horloge.instant().atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    private LocalDate rang(Jalon jalon) {
        var aujourdhui = structures.aujourdhui();
        return jalon.temps() == Temps.PEUT_ETRE
                ? aujourdhui.plusYears(100)
                : QuandVague.lire(jalon.quand(), aujourdhui).orElse(aujourdhui);
    }

    /** The young person takes back any of them; the team, what the team wrote. */
    @Transactional
    public boolean retirer(UUID jalon, JeuneId jeune) {
        return db.sql("""
                update dossiers.jalon set retire_le = :le
                 where id = :id and jeune_id = :jeune and retire_le is null and (:tout or ecrit_par like 'equipe:%')
                """)
                        .param("le", horloge.instant().atOffset(ZoneOffset.UTC))
                        .param("id", jalon)
                        .param("jeune", jeune.id())
                        .param("tout", EnStructure.acteur() instanceof Acteur.Jeune)
                        .update()
                == 1;
    }
}
