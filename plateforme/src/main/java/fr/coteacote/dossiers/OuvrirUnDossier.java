package fr.coteacote.dossiers;

import fr.coteacote.socle.JeuneId;
import fr.coteacote.structures.LieuId;
import fr.coteacote.structures.Structures;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens the file of a person, with what they chose to say. */
@Component
public class OuvrirUnDossier {
    private final JdbcClient db;
    private final Structures structures;
    private final Clock horloge;
    private final Moyens moyens;

    OuvrirUnDossier(JdbcClient db, Structures structures, Clock horloge, Moyens moyens) {
        this.db = db;
        this.structures = structures;
        this.horloge = horloge;
        this.moyens = moyens;
    }

    @Transactional
    public void ouvrir(JeuneId jeune, Identite identite, List<Moyen> joindre, Optional<LieuId> lieu) {
        db.sql("""
                insert into dossiers.jeune (id, prenom, nom, naissance, registre, canal, lieu_id, ouvert_le)
                values (:id, :prenom, :nom, :naissance, :registre, :canal, :lieu, :le)
                """)
                .param("id", jeune.id())
                .param("prenom", identite.prenom())
                .param("nom", identite.nom())
                .param("naissance", identite.naissance().orElse(null))
                .param("registre", structures.courante().registre().name())
                .param("canal", canal(joindre))
                .param("lieu", lieu.map(LieuId::id).orElse(null))
                .param("le", horloge.instant().atOffset(ZoneOffset.UTC))
                .update();
        joindre.forEach(moyen -> moyens.ajouter(jeune, moyen));
    }

    private static String canal(List<Moyen> joindre) {
        return joindre.isEmpty() ? "AUCUN" : joindre.getFirst().genre() == Moyen.Genre.TELEPHONE ? "SMS" : "COURRIEL";
    }
}
