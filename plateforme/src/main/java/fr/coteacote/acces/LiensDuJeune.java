package fr.coteacote.acces;

import fr.coteacote.socle.EnStructure;
import fr.coteacote.socle.Identifiants;
import fr.coteacote.socle.JeuneId;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One-time links by which a young person enters their space: no password, nothing to install. */
@Component
public class LiensDuJeune {
    static final Duration DUREE = Duration.ofDays(7);

    private final JdbcClient db;
    private final Clock horloge;

    LiensDuJeune(JdbcClient db, Clock horloge) {
        this.db = db;
        this.horloge = horloge;
    }

    /** Makes a link and returns its address below the site's root; the secret is not kept. */
    @Transactional
    public String creer(JeuneId jeune) {
        String secret = Secrets.nouveau(EnStructure.structure());
        var maintenant = horloge.instant().atOffset(ZoneOffset.UTC);
        db.sql("""
                insert into acces.lien (id, empreinte, usage, jeune_id, cree_le, expire_le)
                values (:id, :empreinte, 'JEUNE', :jeune, :le, :fin)
                """)
                .param("id", Identifiants.nouveau())
                .param("empreinte", Secrets.empreinte(secret))
                .param("jeune", jeune.id())
                .param("le", maintenant)
                .param("fin", maintenant.plus(DUREE))
                .update();
        return "/e/" + secret;
    }

    /** What a link says when it is opened. */
    public enum Etat {
        VALABLE,
        DEJA_UTILISE,
        PERIME,
        INCONNU
    }

    @Transactional(readOnly = true)
    public Etat etat(String secret) {
        return db.sql("""
                select case when utilise_le is not null then 'DEJA_UTILISE'
                            when expire_le <= :le then 'PERIME' else 'VALABLE' end
                  from acces.lien where empreinte = :empreinte and usage = 'JEUNE'
                """)
                .param("le", horloge.instant().atOffset(ZoneOffset.UTC))
                .param("empreinte", Secrets.empreinte(secret))
                .query(String.class)
                .optional()
                .map(Etat::valueOf)
                .orElse(Etat.INCONNU);
    }

    /** Uses the link: once, and before it expires. */
    @Transactional
    public Optional<JeuneId> utiliser(String secret) {
        return db.sql("""
                update acces.lien set utilise_le = :le
                 where empreinte = :empreinte and usage = 'JEUNE' and utilise_le is null and expire_le > :le
                returning jeune_id
                """)
                .param("empreinte", Secrets.empreinte(secret))
                .param("le", horloge.instant().atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .optional()
                .map(JeuneId::new);
    }
}
