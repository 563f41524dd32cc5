package fr.coteacote.acces;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Recognises a colleague whom their employer's identity provider has signed in. */
@Component
public class ComptesDEmployeur {
    private final JdbcClient db;

    ComptesDEmployeur(JdbcClient db) {
        this.db = db;
    }

    /**
     * @param sujet the provider and its own identifier of the person
     * @param courrielVerifie the address the provider vouches for; it ties the account the first time only
     */
    @Transactional
    public Optional<UUID> reconnaitre(String sujet, Optional<String> courrielVerifie) {
        return db.sql("select id from acces.compte where oidc_sujet = :sujet and ferme_le is null")
                .param("sujet", sujet)
                .query(UUID.class)
                .optional()
                .or(() -> courrielVerifie.flatMap(courriel -> lier(sujet, courriel)));
    }

    private Optional<UUID> lier(String sujet, String courriel) {
        return db.sql("""
                update acces.compte set oidc_sujet = :sujet, version = version + 1
                 where courriel = :courriel and oidc_sujet is null and ferme_le is null
                returning id
                """)
                .param("sujet", sujet)
                .param("courriel", Comptes.normaliser(courriel))
                .query(UUID.class)
                .optional();
    }
}
