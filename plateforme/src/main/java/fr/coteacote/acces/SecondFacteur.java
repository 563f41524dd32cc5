package fr.coteacote.acces;

import com.eatthepath.otp.HmacOneTimePasswordGenerator;
import fr.coteacote.socle.Scellement;
import java.security.InvalidKeyException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.util.encoders.Base32;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The code that the team's telephone shows, asked after the password (TOTP, RFC 6238: 6 digits, 30 seconds). */
@Component
public class SecondFacteur {
    private static final long PAS_EN_SECONDES = 30;
    private static final SecureRandom HASARD = new SecureRandom();

    private final JdbcClient db;
    private final Clock horloge;
    private final Scellement scellement;
    private final HmacOneTimePasswordGenerator codes = new HmacOneTimePasswordGenerator(6);

    SecondFacteur(JdbcClient db, Clock horloge, Scellement scellement) {
        this.db = db;
        this.horloge = horloge;
        this.scellement = scellement;
    }

    /** A fresh key, sealed for this account. Nothing is kept until a first code proves that it was received. */
    public byte[] preparer(UUID compte) {
        var cle = new byte[20];
        HASARD.nextBytes(cle);
        return scellement.sceller(cle, usage(compte));
    }

    /** The key as it is typed into a telephone. */
    public String enClair(UUID compte, byte[] scellee) {
        return Base32.toBase32String(scellement.ouvrir(scellee, usage(compte)));
    }

    /** Keeps the key when the code is its own; an earlier telephone no longer opens anything. */
    @Transactional
    public boolean poser(UUID compte, byte[] scellee, String code) {
        var pas = pas(compte, scellee, code);
        if (pas.isEmpty()) {
            return false;
        }
        return db.sql("""
                update acces.compte
                   set totp_secret = :cle, totp_confirme_le = :le, totp_dernier_pas = :pas, version = version + 1
                 where id = :id and ferme_le is null
                """)
                        .param("cle", scellee)
                        .param("le", horloge.instant().atOffset(ZoneOffset.UTC))
                        .param("pas", pas.getAsLong())
                        .param("id", compte)
                        .update()
                == 1;
    }

    /** Accepts a code once: the step it belongs to is noted, and nothing of that step or before serves again. */
    @Transactional
    public boolean verifier(UUID compte, String code) {
        var pas = db.sql("select totp_secret from acces.compte where id = :id and totp_confirme_le is not null")
                .param("id", compte)
                .query(byte[].class)
                .optional()
                .map(cle -> pas(compte, cle, code))
                .orElseGet(OptionalLong::empty);
        return pas.isPresent()
                && db.sql("""
                        update acces.compte set totp_dernier_pas = :pas
                         where id = :id and ferme_le is null
                           and (totp_dernier_pas is null or totp_dernier_pas < :pas)
                        """).param("pas", pas.getAsLong()).param("id", compte).update() == 1;
    }

    /** The code of this moment, or the next one when it has served already. */
    String codeCourant(UUID compte, byte[] scellee, long dernierPas) {
        return code(scellement.ouvrir(scellee, usage(compte)), Math.max(pasCourant(), dernierPas + 1));
    }

    /** Clocks drift: the step before and the step after are taken too. */
    private OptionalLong pas(UUID compte, byte[] scellee, String code) {
        byte[] cle = scellement.ouvrir(scellee, usage(compte));
        String tape = code.replaceAll("\\s", "");
        long courant = pasCourant();
        return LongStream.rangeClosed(courant - 1, courant + 1)
                .filter(pas -> code(cle, pas).equals(tape))
                .findFirst();
    }

    private long pasCourant() {
        return Math.floorDiv(horloge.instant().getEpochSecond(), PAS_EN_SECONDES);
    }

    private String code(byte[] cle, long pas) {
        try {
            return codes.generateOneTimePasswordString(new SecretKeySpec(cle, "HmacSHA1"), pas);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String usage(UUID compte) {
        return "second-facteur/" + compte;
    }
}
