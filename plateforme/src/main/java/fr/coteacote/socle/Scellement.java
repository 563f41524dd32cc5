package fr.coteacote.socle;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals what the database must not be able to read by itself: its key lives elsewhere.
 *
 * <p>What is sealed for one use, in one structure, opens nowhere else.
 */
public final class Scellement {
    private final Aead coffre;
    private final byte[] sel;

    private Scellement(KeysetHandle cles, String texte) throws GeneralSecurityException {
        coffre = cles.getPrimitive(RegistryConfiguration.get(), Aead.class);
        sel = MessageDigest.getInstance("SHA-256").digest(texte.getBytes(StandardCharsets.UTF_8));
    }

    /** @param cles a Tink keyset, as JSON */
    public static Scellement de(String cles) {
        try {
            AeadConfig.register();
            return new Scellement(
                    TinkJsonProtoKeysetFormat.parseKeyset(cles, InsecureSecretKeyAccess.get()), cles.strip());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("la clé de scellement ne se lit pas", e);
        }
    }

    /** Fresh keys, as JSON: to be kept outside the database. */
    public static String nouvellesCles() {
        try {
            AeadConfig.register();
            return TinkJsonProtoKeysetFormat.serializeKeyset(
                    KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM), InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public byte[] sceller(byte[] clair, String pour) {
        try {
            return coffre.encrypt(clair, lie(pour));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public byte[] ouvrir(byte[] scelle, String pour) {
        try {
            return coffre.decrypt(scelle, lie(pour));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("la clé de scellement n’est pas celle de ces données", e);
        }
    }

    /** A fingerprint that nobody can make again without the key: for what is short enough to be guessed. */
    public byte[] empreinte(String usage, String texte) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(sel, "HmacSHA256"));
            mac.update((usage + "\n").getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(texte.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] lie(String pour) {
        return (EnStructure.structure().numero() + "/" + pour).getBytes(StandardCharsets.UTF_8);
    }
}
