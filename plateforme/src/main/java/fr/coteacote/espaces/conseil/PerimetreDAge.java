package fr.coteacote.espaces.conseil;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The age the mission is written for, as a dated parameter: outside it people are welcomed too, with somebody else to meet. */
@Component
class PerimetreDAge {
    private record Bande(int min, int max, LocalDate depuis, String proposer) {}

    private final List<Bande> bandes;

    PerimetreDAge() throws IOException {
        var flux = Objects.requireNonNull(getClass().getResourceAsStream("/parametres/perimetre-age.csv"));
        try (var lecteur = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(flux, StandardCharsets.UTF_8))) {
            this.bandes = lecteur.stream()
                    .map(l -> new Bande(
                            Integer.parseInt(l.getField("ageMin")),
                            Integer.parseInt(l.getField("ageMax")),
                            LocalDate.parse(l.getField("dateEffet")),
                            l.getField("proposer")))
                    .toList();
        }
    }

    /** What to propose beside the welcome, outside the usual ages. */
    Optional<String> proposer(LocalDate naissance, LocalDate jour) {
        int age = Period.between(naissance, jour).getYears();
        return bandes.stream()
                .filter(b -> !b.depuis().isAfter(jour) && age >= b.min() && age <= b.max())
                .map(Bande::proposer)
                .filter(p -> !p.isEmpty())
                .findFirst();
    }
}
