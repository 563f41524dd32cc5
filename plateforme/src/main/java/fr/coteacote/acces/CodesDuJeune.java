package fr.coteacote.acces;

import fr.coteacote.acces.AnnuaireDesJeunes.Adresse;
import fr.coteacote.acces.AnnuaireDesJeunes.Joignable;
import fr.coteacote.envois.Envois;
import fr.coteacote.socle.Identifiants;
import fr.coteacote.socle.JeuneId;
import fr.coteacote.socle.Scellement;
import fr.coteacote.socle.web.Textes;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Six digits sent to a telephone or a mailbox, by which a young person enters when they have no link. */
@Component
public class CodesDuJeune {
    public static final Duration DUREE = Duration.ofMinutes(10);
    static final int ESSAIS = 5;
    private static final SecureRandom HASARD = new SecureRandom();

    private final JdbcClient db;
    private final Clock horloge;
    private final Scellement scellement;
    private final AnnuaireDesJeunes annuaire;
    private final Envois envois;
    private final Textes textes;

    CodesDuJeune(
            JdbcClient db,
            Clock horloge,
            Scellement scellement,
            AnnuaireDesJeunes annuaire,
            Envois envois,
            Textes textes) {
        this.db = db;
        this.horloge = horloge;
        this.scellement = scellement;
        this.annuaire = annuaire;
        this.envois = envois;
        this.textes = textes;
    }

    /** What typing a code opens. */
    public sealed interface Essai {
        record Ouvert(JeuneId jeune) implements Essai {}

        /** Several people share this telephone: the first name is asked, never listed. */
        record PrenomADire() implements Essai {}

        record Refuse(int reste) implements Essai {}

        /** Used, too old, or tried too often: another code is needed. */
        record Ferme() implements Essai {}
    }

    /** Writes a code, and sends it if somebody is reached there; who asks cannot tell the difference. */
    @Transactional
    public UUID demander(Adresse adresse) {
        UUID id = Identifiants.nouveau();
        String code = "%06d".formatted(HASARD.nextInt(1_000_000));
        var maintenant = maintenant();
        db.sql("delete from acces.code where cree_le < :hier")
                .param("hier", maintenant.minusDays(1))
                .update();
        db.sql("""
                insert into acces.code (id, vers, empreinte, cree_le, expire_le)
                values (:id, :vers, :empreinte, :le, :fin)
                """)
                .param("id", id)
                .param("vers", HexFormat.of().formatHex(scellement.empreinte("code/vers", adresse.vers())))
                .param("empreinte", empreinte(id, code))
                .param("le", maintenant)
                .param("fin", maintenant.plus(DUREE))
                .update();
        var joignables = annuaire.joignables(adresse);
        if (!joignables.isEmpty()) {
            envoyer(id, code, adresse, joignables);
        }
        return id;
    }

    private void envoyer(UUID id, String code, Adresse adresse, List<Joignable> joignables) {
        var seul = joignables.size() == 1 ? Optional.of(joignables.getFirst().id()) : Optional.<JeuneId>empty();
        envois.envoyer(
                new Envois.Message(
                        "code/" + id,
                        adresse.canal(),
                        adresse.vers(),
                        seul,
                        adresse.canal() == Envois.Canal.COURRIEL
                                ? textes.deLaMaison().dire("message.code.objet")
                                : "",
                        textes.deLaMaison().dire("message.code", code)),
                Envois.Consigne.de(Envois.Nature.VITAL));
    }

    @Transactional
    public Essai essayer(UUID id, Adresse adresse, String tape) {
        record Ligne(byte[] empreinte, int essais) {}
        var ligne = db.sql("""
                update acces.code set essais = essais + 1
                 where id = :id and utilise_le is null and expire_le > :le and essais < :max
                returning empreinte, essais
                """)
                .param("id", id)
                .param("le", maintenant())
                .param("max", ESSAIS)
                .query(Ligne.class)
                .optional();
        if (ligne.isEmpty()) {
            return new Essai.Ferme();
        }
        boolean bon = MessageDigest.isEqual(ligne.get().empreinte(), empreinte(id, tape.replaceAll("\\s", "")));
        var joignables = bon ? annuaire.joignables(adresse) : List.<Joignable>of();
        if (joignables.isEmpty()) {
            return new Essai.Refuse(ESSAIS - ligne.get().essais());
        }
        db.sql("update acces.code set utilise_le = :le where id = :id")
                .param("le", maintenant())
                .param("id", id)
                .update();
        return joignables.size() == 1 ? new Essai.Ouvert(joignables.getFirst().id()) : new Essai.PrenomADire();
    }

    /** Finds the one person of this telephone who bears that first name, accents and case forgiven. */
    @Transactional(readOnly = true)
    public Optional<JeuneId> reconnaitre(Adresse adresse, String prenom) {
        String voulu = net(prenom);
        var trouves = annuaire.joignables(adresse).stream()
                .filter(jeune -> !voulu.isEmpty() && net(jeune.prenom()).equals(voulu))
                .toList();
        return trouves.size() == 1 ? Optional.of(trouves.getFirst().id()) : Optional.empty();
    }

    private static String net(String prenom) {
        return Normalizer.normalize(prenom, Normalizer.Form.NFD)
                .replaceAll("[\\p{M}\\p{P}\\s]+", "")
                .toLowerCase(Locale.ROOT);
    }

    private byte[] empreinte(UUID id, String code) {
        return scellement.empreinte("code/" + id, code);
    }

    private OffsetDateTime maintenant() {
        return horloge.instant().atOffset(ZoneOffset.UTC);
    }
}
