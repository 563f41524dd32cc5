-- How long a first contact waits, counted: nobody's words, and also those whose words were erased (S2-04).
create view accueil.p_premier_contact with (security_invoker = true) as
    select jeune_id, canal, recu_le, repondu_le, accueilli_le from accueil.contact;
grant select on accueil.p_premier_contact to ${application};
