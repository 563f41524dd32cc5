package fr.coteacote.demonstration;

import fr.coteacote.catalogue.Publication;
import fr.coteacote.catalogue.PublierUnPossible;
import fr.coteacote.catalogue.Reperes;
import fr.coteacote.catalogue.Saisie;
import fr.coteacote.possibles.Moyen;
import fr.coteacote.possibles.Permis;
import fr.coteacote.possibles.Rythme;
import fr.coteacote.socle.JeuneId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** What the team of Orsel has published: one thing of each kind, and a few more, near and less near. */
@Component
@Profile("demo")
class PossiblesDOrsel {
    private final PublierUnPossible publier;
    private final Reperes reperes;
    private final HistoireDUnJeune histoire;

    PossiblesDOrsel(PublierUnPossible publier, Reperes reperes, HistoireDUnJeune histoire) {
        this.publier = publier;
        this.reperes = reperes;
        this.histoire = histoire;
    }

    void publier(LocalDate jour) {
        for (String bloc : lire().split("\\R\\R")) {
            if (publier.publier(saisie(bloc, jour)) instanceof Publication.Refusee(var manques)) {
                throw new IllegalStateException(bloc + manques);
            }
        }
    }

    /** Days are counted from the day of the demonstration; the bars between lines are line ends. */
    private static Saisie saisie(String bloc, LocalDate jour) {
        var champs = new HashMap<String, String>();
        bloc.lines().map(ligne -> ligne.split(": ", 2)).forEach(l -> champs.put(l[0], valeur(l[1], jour)));
        champs.put("verifie", jour.minusDays(bloc.length() % 9).toString());
        return new Saisie(champs);
    }

    private static String valeur(String dite, LocalDate jour) {
        return dite.startsWith("+")
                ? jour.plusDays(Long.parseLong(dite.substring(1))).toString()
                : dite.replace('|', '\n');
    }

    private static String lire() {
        try {
            return new ClassPathResource("demonstration/possibles.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void lina(JeuneId lina, LocalDate jour) {
        var dits = new Reperes.Dits(
                "Orsel",
                Optional.of(Set.of(Moyen.A_PIED, Moyen.VELO, Moyen.TRANSPORTS)),
                Optional.of(Set.of(Permis.AM)),
                OptionalInt.of(45),
                OptionalInt.of(0),
                Set.of(Rythme.NUIT),
                List.of(),
                20);
        histoire.raconter(jour.minusDays(3), LocalTime.of(18, 0), () -> {
            reperes.dire(lina, dits);
            return true;
        });
    }
}
