-- What the settings pages read: the versions, so that two people never overwrite each other, and the closed days.
create or replace view structures.p_lieu with (security_invoker = true) as
    select id, nom, genre, adresse, commune, acces, latitude, longitude, ordre, ferme_le, version from structures.lieu;
create or replace view structures.p_membre with (security_invoker = true) as
    select id, prenom, nom, fonction, lieu_id, parti_le, arrive_le, version from structures.membre;
create view structures.p_fermeture with (security_invoker = true) as
    select id, lieu_id, du, au, motif from structures.fermeture;
grant select on structures.p_fermeture to ${application};
