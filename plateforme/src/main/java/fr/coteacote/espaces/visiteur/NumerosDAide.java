package fr.coteacote.espaces.visiteur;

import de.siegmar.fastcsv.reader.CsvReader;
import fr.coteacote.socle.web.EnFrancais;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Help numbers, from a dated resource (DOMAINE §6): a number that is out of date stays shown. */
@Component
class NumerosDAide {
    private final List<PageAide.Numero> numeros;

    NumerosDAide() throws IOException {
        var flux = Objects.requireNonNull(getClass().getResourceAsStream("/parametres/numeros-aide.csv"));
        try (var lecteur = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(flux, StandardCharsets.UTF_8))) {
            this.numeros = lecteur.stream()
                    .map(l -> new PageAide.Numero(
                            l.getField("numero"),
                            l.getField("lien"),
                            l.getField("pour"),
                            l.getField("horaires"),
                            EnFrancais.date(LocalDate.parse(l.getField("verifieLe")))))
                    .toList();
        }
    }

    List<PageAide.Numero> tous() {
        return numeros;
    }
}
