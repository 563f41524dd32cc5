package fr.coteacote.echanges;

import fr.coteacote.socle.Identifiants;
import fr.coteacote.socle.JeuneId;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asking for news: a few times, far apart, then silence is respected; a word from them starts again (S1-08). */
@Component
public class Relances {
    private static final Duration ENTRE_DEUX = Duration.ofDays(7);

    private final JdbcClient db;
    private final Clock horloge;
    private final Reglages reglages;
    private final Joindre joindre;
    private final Conversations conversations;

    Relances(JdbcClient db, Clock horloge, Reglages reglages, Joindre joindre, Conversations conversations) {
        this.db = db;
        this.horloge = horloge;
        this.reglages = reglages;
        this.joindre = joindre;
        this.conversations = conversations;
    }

    public enum Relance {
        PARTIE,
        ASSEZ,
        TROP_TOT,
        SANS_MOYEN
    }

    /** Two people asking at once ask once: the conversation is locked first. */
    @Transactional
    public Relance relancer(JeuneId jeune) {
        conversations.reserver(jeune);
        var maintenant = horloge.instant();
        record Faites(int combien, boolean recente) {}
        var faites = db.sql("""
                select count(*) combien, coalesce(max(le) > :limite, false) recente from echanges.relance where jeune_id = :jeune
                """)
                .param("jeune", jeune.id())
                .param("limite", maintenant.minus(ENTRE_DEUX).atOffset(ZoneOffset.UTC))
                .query(Faites.class)
                .single();
        if (faites.combien() >= reglages.courants().relances()) {
            return Relance.ASSEZ;
        }
        if (faites.recente()) {
            return Relance.TROP_TOT;
        }
        var id = Identifiants.nouveau();
        if (!joindre.annoncer("relance/" + id, jeune, Optional.empty(), "message.relance", joindre.adresse("/moi"))) {
            return Relance.SANS_MOYEN;
        }
        db.sql("insert into echanges.relance (id, jeune_id, le) values (:id, :jeune, :le)")
                .param("id", id)
                .param("jeune", jeune.id())
                .param("le", maintenant.atOffset(ZoneOffset.UTC))
                .update();
        return Relance.PARTIE;
    }
}
