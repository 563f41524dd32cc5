package fr.coteacote.acces;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param nombres limits the operator changes, by name; 0 takes a limit away */
@ConfigurationProperties("coteacote.limites")
record ReglagesDesLimites(@DefaultValue Map<Limite, Integer> nombres) {
    ReglagesDesLimites {
        nombres = Map.copyOf(nombres);
    }

    int nombre(Limite limite) {
        return nombres.getOrDefault(limite, limite.nombre());
    }
}
