-- Whoever answers an incoming referral sees whether the person agreed, or was told.
create or replace view accueil.p_contact with (security_invoker = true) as
    select c.jeune_id, c.prenom, c.moyen, c.mots, c.canal, c.adresse_par, c.recu_le, c.repondu_le, c.accueilli_le,
           p.nom as porte, c.accord
      from accueil.contact c left join accueil.porte p on p.structure_id = c.structure_id and p.id = c.porte_id
     where c.efface_le is null;
