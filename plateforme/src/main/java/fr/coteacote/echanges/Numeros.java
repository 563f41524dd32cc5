package fr.coteacote.echanges;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Help numbers that answer day and night, from the dated list (DOMAINE §6). */
@Component
class Numeros {
    private final String dits;

    Numeros() throws IOException {
        var flux = Objects.requireNonNull(getClass().getResourceAsStream("/parametres/numeros-aide.csv"));
        try (var lecteur = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(flux, StandardCharsets.UTF_8))) {
            this.dits = lecteur.stream()
                    .filter(l -> l.getField("horaires").equals("Jour et nuit"))
                    .map(l -> l.getField("numero"))
                    .collect(Collectors.joining(", "));
        }
    }

    String dits() {
        return dits;
    }
}
