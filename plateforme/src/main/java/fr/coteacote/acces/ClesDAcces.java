package fr.coteacote.acces;

import fr.coteacote.socle.MembreId;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody's passkeys: they see them, and remove those they no longer use. */
@Component
public class ClesDAcces {
    /** More than anybody has devices. */
    public static final int AU_PLUS = 10;

    private final JdbcClient db;

    ClesDAcces(JdbcClient db) {
        this.db = db;
    }

    public enum Retrait {
        RETIREE,
        /** Nothing else would open: neither password with its second factor, nor employer, nor another key. */
        SEULE_FACON_D_ENTRER,
        DEJA_RETIREE
    }

    @Transactional(readOnly = true)
    public List<CleDAcces> de(MembreId membre) {
        record Ligne(
                UUID id,
                String nom,
                OffsetDateTime creeLe,
                @Nullable OffsetDateTime utiliseLe) {}
        return db.sql("""
                select k.id, k.nom, k.cree_le, k.utilise_le
                  from acces.cle_d_acces k join acces.compte c on c.id = k.compte_id
                 where c.membre_id = :membre and c.ferme_le is null
                 order by k.cree_le, k.id
                """).param("membre", membre.id()).query(Ligne.class).stream()
                .map(l -> new CleDAcces(
                        l.id(),
                        l.nom(),
                        l.creeLe().toInstant(),
                        Optional.ofNullable(l.utiliseLe()).map(OffsetDateTime::toInstant)))
                .toList();
    }

    @Transactional
    public Retrait retirer(MembreId membre, UUID cle) {
        // Two keys removed at once by the same person wait for one another: one of them stays.
        var compte = db.sql("select id from acces.compte where membre_id = :membre and ferme_le is null for update")
                .param("membre", membre.id())
                .query(UUID.class)
                .optional();
        return compte.map(id -> retirer(id, cle)).orElse(Retrait.DEJA_RETIREE);
    }

    private Retrait retirer(UUID compte, UUID cle) {
        int lignes = db.sql("""
                delete from acces.cle_d_acces k using acces.compte c
                 where c.id = k.compte_id and k.id = :cle and k.compte_id = :compte
                   and (c.mot_de_passe is not null and c.totp_confirme_le is not null
                        or c.oidc_sujet is not null
                        or exists (select from acces.cle_d_acces autre
                                    where autre.compte_id = k.compte_id and autre.id <> k.id))
                """).param("cle", cle).param("compte", compte).update();
        return lignes == 1
                ? Retrait.RETIREE
                : existe(compte, cle) ? Retrait.SEULE_FACON_D_ENTRER : Retrait.DEJA_RETIREE;
    }

    private boolean existe(UUID compte, UUID cle) {
        return db.sql("select exists (select from acces.cle_d_acces where id = :cle and compte_id = :compte)")
                .param("cle", cle)
                .param("compte", compte)
                .query(Boolean.class)
                .single();
    }

    /** The account closes, or starts again with a password. */
    void retirerToutes(UUID compte) {
        db.sql("delete from acces.cle_d_acces where compte_id = :compte")
                .param("compte", compte)
                .update();
    }

    /** The account starts again with this key alone. */
    void retirerLesAutres(UUID compte, byte[] identifiant) {
        db.sql("delete from acces.cle_d_acces where compte_id = :compte and identifiant <> :identifiant")
                .param("compte", compte)
                .param("identifiant", identifiant)
                .update();
    }
}
