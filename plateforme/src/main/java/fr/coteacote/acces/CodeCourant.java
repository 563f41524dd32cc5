package fr.coteacote.acces;

import fr.coteacote.socle.MembreId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Demonstrations only: the code that a sample colleague's telephone would show now. */
@Component
@Profile("demo")
public class CodeCourant {
    private final JdbcClient db;
    private final SecondFacteur secondFacteur;

    CodeCourant(JdbcClient db, SecondFacteur secondFacteur) {
        this.db = db;
        this.secondFacteur = secondFacteur;
    }

    /** Gives a sample account its second factor. */
    @Transactional
    public void poser(UUID compte) {
        byte[] cle = secondFacteur.preparer(compte);
        secondFacteur.poser(compte, cle, secondFacteur.codeCourant(compte, cle, 0));
    }

    @Transactional(readOnly = true)
    public Optional<String> de(MembreId membre) {
        record Ligne(UUID id, byte[] cle, long pas) {}
        return db.sql("""
                select id, totp_secret as cle, totp_dernier_pas as pas from acces.compte
                 where membre_id = :membre and ferme_le is null and totp_confirme_le is not null
                """)
                .param("membre", membre.id())
                .query(Ligne.class)
                .optional()
                .map(ligne -> secondFacteur.codeCourant(ligne.id(), ligne.cle(), ligne.pas()));
    }
}
