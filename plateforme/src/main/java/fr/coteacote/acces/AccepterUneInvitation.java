package fr.coteacote.acces;

import fr.coteacote.acces.CeremonieDesCles.Ajout;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A link of the team is used, once: the account starts again with what was just chosen, and with nothing else. */
@Component
public class AccepterUneInvitation {
    private final JdbcClient db;
    private final Clock horloge;
    private final MotsDePasse motsDePasse;
    private final SecondFacteur secondFacteur;
    private final CeremonieDesCles ceremonie;
    private final ClesDAcces cles;

    AccepterUneInvitation(
            JdbcClient db,
            Clock horloge,
            MotsDePasse motsDePasse,
            SecondFacteur secondFacteur,
            CeremonieDesCles ceremonie,
            ClesDAcces cles) {
        this.db = db;
        this.horloge = horloge;
        this.motsDePasse = motsDePasse;
        this.secondFacteur = secondFacteur;
        this.ceremonie = ceremonie;
        this.cles = cles;
    }

    public boolean assezLong(String motDePasse) {
        int longueur = motDePasse.codePointCount(0, motDePasse.length());
        return longueur >= MotsDePasse.LONGUEUR_MIN && longueur <= MotsDePasse.LONGUEUR_MAX;
    }

    public String hacher(String motDePasse) {
        return motsDePasse.hacher(motDePasse);
    }

    /** The password that stays while the second factor is made again. */
    @Transactional(readOnly = true)
    public boolean motDePasseConnu(UUID compte, String motDePasse) {
        return motsDePasse.correspond(
                motDePasse,
                db.sql("select mot_de_passe from acces.compte where id = :id and mot_de_passe is not null")
                        .param("id", compte)
                        .query(String.class)
                        .optional());
    }

    /**
     * With a second factor: the first code proves that its key was received, and everything is kept together.
     *
     * @param motDePasseHache the password chosen; empty when only the second factor is made again
     */
    @Transactional
    public boolean parMotDePasse(
            String secret, UUID compte, Optional<String> motDePasseHache, byte[] cle, String code) {
        if (!attendue(secret, compte) || !secondFacteur.poser(compte, cle, code)) {
            return false;
        }
        motDePasseHache.ifPresent(hache -> {
            db.sql("update acces.compte set mot_de_passe = :hache where id = :id")
                    .param("hache", hache)
                    .param("id", compte)
                    .update();
            cles.retirerToutes(compte);
        });
        noterUtilisee(secret);
        return true;
    }

    /** With a passkey alone: an earlier password, its second factor and other keys no longer open. */
    @Transactional
    public boolean parCle(String secret, CeremonieDesCles.Neuve cle) {
        if (!attendue(secret, cle.compte()) || !(ceremonie.ajouter(cle) instanceof Ajout.Faite)) {
            return false;
        }
        db.sql("""
                update acces.compte
                   set mot_de_passe = null, totp_secret = null, totp_confirme_le = null, version = version + 1
                 where id = :id
                """).param("id", cle.compte()).update();
        cles.retirerLesAutres(cle.compte(), cle.reponse().getRawId().getBytes());
        noterUtilisee(secret);
        return true;
    }

    private boolean attendue(String secret, UUID compte) {
        return db.sql("""
                select compte_id from acces.lien
                 where empreinte = :empreinte and compte_id = :compte and utilise_le is null and expire_le > :le
                   for update
                """)
                .param("empreinte", Secrets.empreinte(secret))
                .param("compte", compte)
                .param("le", maintenant())
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    private void noterUtilisee(String secret) {
        db.sql("update acces.lien set utilise_le = :le where empreinte = :empreinte")
                .param("le", maintenant())
                .param("empreinte", Secrets.empreinte(secret))
                .update();
    }

    private OffsetDateTime maintenant() {
        return horloge.instant().atOffset(ZoneOffset.UTC);
    }
}
