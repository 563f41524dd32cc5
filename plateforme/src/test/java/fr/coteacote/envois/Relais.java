package fr.coteacote.envois;

import fr.coteacote.banc.Monde;
import fr.coteacote.envois.Envois.Canal;
import fr.coteacote.envois.Envois.Consigne;
import fr.coteacote.envois.Envois.Message;
import fr.coteacote.envois.Envois.Nature;
import fr.coteacote.socle.Identifiants;
import fr.coteacote.socle.JeuneId;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What these tests do with the outbox of a world: write in it, carry it, read it. */
final class Relais {
    static final String NUMERO = "+33639981212";

    private final Monde monde;

    Relais(Monde monde) {
        this.monde = monde;
    }

    /** A node of its own, with these ways out. */
    Facteur noeud(Map<Canal, Transport> transports, Accord... accords) {
        return new Facteur(
                UUID.randomUUID().toString(),
                transports,
                monde.piece(TableDesEnvois.class),
                monde.piece(Comptes.class),
                monde.piece(Issues.class),
                List.of(accords),
                monde.piece(TransactionTemplate.class),
                monde.piece(Clock.class));
    }

    int passer(Facteur facteur) {
        return monde.dedans(() -> facteur.passer(() -> {}));
    }

    int lever(Facteur facteur) {
        return monde.dedans(facteur::lever);
    }

    String ecrire(Canal canal, String vers, String texte, Nature nature) {
        return ecrire(canal, vers, texte, Consigne.de(nature), Optional.empty());
    }

    String ecrire(Canal canal, String vers, String texte, Consigne consigne, Optional<JeuneId> jeune) {
        String cle = "essai/" + Identifiants.nouveau();
        monde.agir(() -> monde.piece(Envois.class)
                .envoyer(
                        new Message(cle, canal, vers, jeune, canal == Canal.SMS ? "" : "Un mot pour toi", texte),
                        consigne));
        return cle;
    }

    String sms(String texte) {
        return ecrire(Canal.SMS, NUMERO, texte, Nature.ECRIT);
    }

    String etat(String cle) {
        return lire("select etat from envois.message where cle = :cle", cle);
    }

    String raison(String cle) {
        return lire("select raison from envois.message where cle = :cle", cle);
    }

    String id(String cle) {
        return lire("select id::text from envois.message where cle = :cle", cle);
    }

    String segments(String cle) {
        return lire("select segments::text from envois.message where cle = :cle", cle);
    }

    /** The structure's count of text messages, all months together. */
    int smsComptes() {
        return monde.dedans(() -> monde.piece(TransactionTemplate.class).execute(_ -> monde.piece(JdbcClient.class)
                .sql("select coalesce(sum(segments), 0) from envois.compte_sms")
                .query(Integer.class)
                .single()));
    }

    List<String> recus() {
        return monde.dedans(() -> monde.piece(TransactionTemplate.class).execute(_ -> monde.piece(JdbcClient.class)
                .sql("select de || ' ' || pour || ' ' || texte from envois.recu order by le")
                .query(String.class)
                .list()));
    }

    private String lire(String question, String cle) {
        return monde.dedans(() -> monde.piece(TransactionTemplate.class).execute(_ -> monde.piece(JdbcClient.class)
                .sql(question)
                .param("cle", cle)
                .query(String.class)
                .single()));
    }
}
