package fr.coteacote.socle;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.util.UUID;

/** Identifiers made by the application: UUIDv7, so that keys grow with time. */
public final class Identifiants {
    private static final TimeBasedEpochGenerator GENERATEUR = Generators.timeBasedEpochGenerator();

    private Identifiants() {}

    public static UUID nouveau() {
        return GENERATEUR.generate();
    }
}
