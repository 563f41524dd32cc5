package fr.coteacote.acces;

import com.webauthn4j.verifier.exception.MaliciousCounterValueException;
import fr.coteacote.socle.Identifiants;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;

/** Passkeys as the library asks for them: a closed account's, or another structure's, are not even found. */
@Component
class ClesGardees implements UserCredentialRepository {
    private static final String LIRE = """
            select k.identifiant, k.compte_id as compte, k.attestation, k.compteur
              from acces.cle_d_acces k join acces.compte c on c.id = k.compte_id
             where c.ferme_le is null
            """;

    private final JdbcClient db;
    private final Clock horloge;

    ClesGardees(JdbcClient db, Clock horloge) {
        this.db = db;
        this.horloge = horloge;
    }

    private record Ligne(byte[] identifiant, UUID compte, byte[] attestation, long compteur) {
        CredentialRecord cle() {
            return ImmutableCredentialRecord.builder()
                    .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                    .credentialId(new Bytes(identifiant))
                    .userEntityUserId(porteur(compte))
                    .attestationObject(new Bytes(attestation))
                    .signatureCount(compteur)
                    .transports(Set.of())
                    .build();
        }
    }

    /** How a key names its account: the account's identifier, which says nothing about anybody. */
    static Bytes porteur(UUID compte) {
        return new Bytes(ByteBuffer.allocate(16)
                .putLong(compte.getMostSignificantBits())
                .putLong(compte.getLeastSignificantBits())
                .array());
    }

    static UUID compte(Bytes porteur) {
        var octets = ByteBuffer.wrap(porteur.getBytes());
        return new UUID(octets.getLong(), octets.getLong());
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes identifiant) {
        return db.sql(LIRE + " and k.identifiant = :identifiant")
                .param("identifiant", identifiant.getBytes())
                .query(Ligne.class)
                .optional()
                .map(Ligne::cle)
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes porteur) {
        return db.sql(LIRE + " and k.compte_id = :compte").param("compte", compte(porteur)).query(Ligne.class).stream()
                .map(Ligne::cle)
                .toList();
    }

    /** A key that has just been made, or one that has just opened. */
    @Override
    public void save(CredentialRecord cle) {
        if (findByCredentialId(cle.getCredentialId()) == null) {
            ajouter(cle);
        } else {
            avancer(cle);
        }
    }

    private void ajouter(CredentialRecord cle) {
        db.sql("""
                insert into acces.cle_d_acces (id, compte_id, identifiant, attestation, compteur, nom, cree_le)
                values (:id, :compte, :identifiant, :attestation, :compteur, :nom, :le)
                """)
                .param("id", Identifiants.nouveau())
                .param("compte", compte(cle.getUserEntityUserId()))
                .param("identifiant", cle.getCredentialId().getBytes())
                .param(
                        "attestation",
                        Objects.requireNonNull(cle.getAttestationObject()).getBytes())
                .param("compteur", cle.getSignatureCount())
                .param("nom", cle.getLabel())
                .param("le", maintenant())
                .update();
    }

    /** The counter of a key never goes back: a copy would. Keys that do not count say zero each time. */
    private void avancer(CredentialRecord cle) {
        int lignes = db.sql("""
                update acces.cle_d_acces set compteur = :compteur, utilise_le = :le
                 where identifiant = :identifiant and (compteur < :compteur or (compteur = 0 and :compteur = 0))
                """)
                .param("compteur", cle.getSignatureCount())
                .param("le", maintenant())
                .param("identifiant", cle.getCredentialId().getBytes())
                .update();
        if (lignes != 1) {
            throw new MaliciousCounterValueException("le compteur de la clé recule");
        }
    }

    @Override
    public void delete(Bytes identifiant) {
        throw new UnsupportedOperationException("une clé se retire par son compte : ClesDAcces");
    }

    private OffsetDateTime maintenant() {
        return horloge.instant().atOffset(ZoneOffset.UTC);
    }
}
