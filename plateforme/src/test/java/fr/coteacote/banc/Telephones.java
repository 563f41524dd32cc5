package fr.coteacote.banc;

import com.eatthepath.otp.HmacOneTimePasswordGenerator;
import fr.coteacote.acces.SecondFacteur;
import java.security.InvalidKeyException;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.util.encoders.Base32;
import org.springframework.stereotype.Component;

/** The team's telephones: they hold the key given at enrolment, and show codes, as any application of codes does. */
@Component
public class Telephones {
    private final SecondFacteur secondFacteur;
    private final Clock horloge;
    private final Map<UUID, String> cles = new ConcurrentHashMap<>();
    private final Map<UUID, Long> derniersPas = new ConcurrentHashMap<>();

    Telephones(SecondFacteur secondFacteur, Clock horloge) {
        this.secondFacteur = secondFacteur;
        this.horloge = horloge;
    }

    /** Gives the account a second factor, by the use cases of the enrolment page. */
    void equiper(UUID compte) {
        byte[] cle = secondFacteur.preparer(compte);
        String enClair = secondFacteur.enClair(compte, cle);
        secondFacteur.poser(compte, cle, code(enClair, pas() - 1));
        cles.put(compte, enClair);
        derniersPas.put(compte, pas() - 1);
    }

    /** The code shown now; the clock of a test stands still, so a third log-in at the same instant changes telephone. */
    String code(UUID compte) {
        long pas = Math.max(pas(), derniersPas.getOrDefault(compte, 0L) + 1);
        if (pas > pas() + 1) {
            equiper(compte);
            pas = pas();
        }
        derniersPas.put(compte, pas);
        return code(cles.get(compte), pas);
    }

    private long pas() {
        return Math.floorDiv(horloge.instant().getEpochSecond(), 30);
    }

    /** What an application of codes shows for this key, at this step of 30 seconds. */
    public static String code(String cle, long pas) {
        try {
            var secret = new SecretKeySpec(Base32.decode(cle.replace(" ", "")), "HmacSHA1");
            return new HmacOneTimePasswordGenerator(6).generateOneTimePasswordString(secret, pas);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }
}
