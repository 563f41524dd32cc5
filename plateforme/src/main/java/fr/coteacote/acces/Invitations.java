package fr.coteacote.acces;

import fr.coteacote.socle.EnStructure;
import fr.coteacote.socle.Identifiants;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One-time links by which somebody of the team chooses how to enter, or receives a second factor again. */
@Component
public class Invitations {
    static final Duration DUREE = Duration.ofDays(7);

    private final JdbcClient db;
    private final Clock horloge;

    Invitations(JdbcClient db, Clock horloge) {
        this.db = db;
        this.horloge = horloge;
    }

    /** What a link says when it is opened. */
    public sealed interface Invitation {
        record AChoisir(UUID compte, String courriel) implements Invitation {}

        record SecondFacteurARefaire(UUID compte, String courriel) implements Invitation {}

        record DejaUtilisee() implements Invitation {}

        record Perimee() implements Invitation {}

        record Inconnue() implements Invitation {}
    }

    /** Welcomes somebody, or lets them start again: returns the link's address below the site's root. */
    @Transactional
    public String inviter(UUID compte) {
        return creer(compte, "INVITATION");
    }

    /** Their telephone is lost or changed; their password stays. */
    @Transactional
    public String refaireSecondFacteur(UUID compte) {
        return creer(compte, "SECOND_FACTEUR");
    }

    private String creer(UUID compte, String usage) {
        annuler(compte);
        String secret = Secrets.nouveau(EnStructure.structure());
        var maintenant = maintenant();
        db.sql("""
                insert into acces.lien (id, empreinte, usage, compte_id, cree_le, expire_le)
                values (:id, :empreinte, :usage, :compte, :le, :fin)
                """)
                .param("id", Identifiants.nouveau())
                .param("empreinte", Secrets.empreinte(secret))
                .param("usage", usage)
                .param("compte", compte)
                .param("le", maintenant)
                .param("fin", maintenant.plus(DUREE))
                .update();
        return "/equipe/invitation/" + secret;
    }

    /** A fresh link takes the place of those still waiting. */
    void annuler(UUID compte) {
        db.sql("""
                update acces.lien set expire_le = :le
                 where compte_id = :compte and utilise_le is null and expire_le > :le
                """).param("compte", compte).param("le", maintenant()).update();
    }

    @Transactional(readOnly = true)
    public Invitation lire(String secret) {
        record Ligne(
                String usage,
                UUID compte,
                String courriel,
                OffsetDateTime expireLe,
                @Nullable OffsetDateTime utiliseLe,
                boolean ferme) {}
        return db.sql("""
                select l.usage, c.id as compte, c.courriel, l.expire_le, l.utilise_le, c.ferme_le is not null as ferme
                  from acces.lien l join acces.compte c on c.id = l.compte_id
                 where l.empreinte = :empreinte
                """)
                .param("empreinte", Secrets.empreinte(secret))
                .query(Ligne.class)
                .optional()
                .map(l -> {
                    if (l.utiliseLe() != null) {
                        return new Invitation.DejaUtilisee();
                    }
                    if (l.ferme() || !l.expireLe().isAfter(maintenant())) {
                        return new Invitation.Perimee();
                    }
                    return l.usage().equals("INVITATION")
                            ? new Invitation.AChoisir(l.compte(), l.courriel())
                            : new Invitation.SecondFacteurARefaire(l.compte(), l.courriel());
                })
                .orElseGet(Invitation.Inconnue::new);
    }

    private OffsetDateTime maintenant() {
        return horloge.instant().atOffset(ZoneOffset.UTC);
    }
}
