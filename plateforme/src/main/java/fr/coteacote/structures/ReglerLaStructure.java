package fr.coteacote.structures;

import fr.coteacote.socle.EnStructure;
import fr.coteacote.socle.ModifieEntreTemps;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The structure's public card: its name, its words, how to reach it, its colours. */
@Component
public class ReglerLaStructure {
    private final JdbcClient db;
    private final Structures structures;

    ReglerLaStructure(JdbcClient db, Structures structures) {
        this.db = db;
        this.structures = structures;
    }

    public record Carte(
            String nom,
            String territoire,
            String titre,
            String accroche,
            String telephone,
            String courriel,
            Structure.Registre registre,
            Optional<Couleurs> couleurs) {
        public Carte {
            if (nom.isBlank() || titre.isBlank()) {
                throw new IllegalArgumentException("carte sans nom ou sans titre");
            }
        }
    }

    @Transactional
    public void changer(Carte carte, int version) {
        int lignes = db.sql("""
                update structures.structure
                   set nom = :nom, territoire = :territoire, titre = :titre, accroche = :accroche,
                       telephone = :telephone, courriel = :courriel, registre = :registre,
                       couleur_affiche = :affiche, couleur_encre = :encre, version = version + 1
                 where id = :id and version = :version
                """)
                .param("nom", carte.nom().strip())
                .param("territoire", carte.territoire().strip())
                .param("titre", carte.titre().strip())
                .param("accroche", carte.accroche().strip())
                .param("telephone", carte.telephone().strip())
                .param("courriel", carte.courriel().strip())
                .param("registre", carte.registre().name())
                .param("affiche", carte.couleurs().map(Couleurs::affiche).orElse(null))
                .param("encre", carte.couleurs().map(Couleurs::encre).orElse(null))
                .param("id", EnStructure.structure().numero())
                .param("version", version)
                .update();
        if (lignes != 1) {
            throw new ModifieEntreTemps("structure");
        }
        structures.oublier();
    }
}
