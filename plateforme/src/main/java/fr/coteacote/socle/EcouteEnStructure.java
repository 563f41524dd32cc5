package fr.coteacote.socle;

import org.aspectj.lang.ProceedingJoinPoint;
import org.aspectj.lang.annotation.Around;
import org.aspectj.lang.annotation.Aspect;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A listener works inside the structure its fact names, also when the fact is delivered again after a restart. */
@Aspect
@Component
@Order(0)
class EcouteEnStructure {
    @Around("@annotation(org.springframework.modulith.events.ApplicationModuleListener) && args(fait)")
    Object ecouter(ProceedingJoinPoint ecoute, Fait fait) throws Throwable {
        return EnStructure.<Object, Throwable>appeler(fait.structure(), new Acteur.Systeme(), ecoute::proceed);
    }
}
