package fr.coteacote.acces.web;

import fr.coteacote.acces.AnnuaireDesJeunes.Adresse;
import fr.coteacote.socle.EnStructure;
import fr.coteacote.socle.StructureId;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** How far somebody is on the way in, or in making another way in: kept in their session. */
sealed interface EnChemin extends Serializable {
    Duration DUREE = Duration.ofMinutes(15);

    StructureId structure();

    Instant depuis();

    /** The password was right; the second factor is awaited. */
    record CodeAttendu(StructureId structure, UUID compte, boolean postePartage, Instant depuis) implements EnChemin {}

    /** A link was opened; the key shown, still sealed, awaits its first code. The link serves only then. */
    record CleAPoser(
            StructureId structure, String lien, UUID compte, String motDePasseHache, byte[] cle, Instant depuis)
            implements EnChemin {}

    /** Six digits were sent to a telephone or a mailbox. */
    record CodeEnvoye(StructureId structure, UUID code, Adresse adresse, Instant depuis) implements EnChemin {}

    /** The digits were right; several people share this telephone, the first name is awaited. */
    record PrenomAttendu(StructureId structure, Adresse adresse, int essais, Instant depuis) implements EnChemin {}

    /** Gone to the employer's identity provider, from this structure's door. */
    record ChezLEmployeur(StructureId structure, String base, Instant depuis) implements EnChemin {}

    /** A passkey is awaited: what it has to sign, for one answer. */
    record CleAMontrer(StructureId structure, String defi, Instant depuis) implements EnChemin {}

    /** A device is making a passkey for this account: what it has to sign, for one answer. */
    record CleACreer(StructureId structure, UUID compte, String defi, Instant depuis) implements EnChemin {}

    default boolean encoreBon(Instant maintenant) {
        return depuis().plus(DUREE).isAfter(maintenant);
    }

    static void noter(HttpServletRequest requete, EnChemin etape) {
        requete.getSession(true).setAttribute(EnChemin.class.getName(), etape);
    }

    static void oublier(HttpServletRequest requete) {
        var seance = requete.getSession(false);
        if (seance != null) {
            seance.removeAttribute(EnChemin.class.getName());
        }
    }

    /** Where this person is, if they came from the same structure and not too long ago. */
    static <T extends EnChemin> Optional<T> reprendre(HttpServletRequest requete, Class<T> etape, Instant maintenant) {
        return reprendreSansStructure(requete, etape)
                .filter(e -> e.structure().equals(EnStructure.structure()))
                .filter(e -> e.encoreBon(maintenant));
    }

    /** The same, before any structure is known: what was noted tells which one. */
    static <T extends EnChemin> Optional<T> reprendreSansStructure(HttpServletRequest requete, Class<T> etape) {
        return Optional.ofNullable(requete.getSession(false))
                .map(seance -> seance.getAttribute(EnChemin.class.getName()))
                .filter(etape::isInstance)
                .map(etape::cast);
    }
}
