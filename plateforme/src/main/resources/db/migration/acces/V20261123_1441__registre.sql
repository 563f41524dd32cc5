-- What each column about a person is for, under which text, how long: the register of data reads it.
comment on column acces.compte.membre_id is 'Savoir à qui est ce compte | contrat de travail | présence dans l’équipe + 1 an';
comment on column acces.compte.totp_dernier_pas is 'Ne jamais accepter deux fois le même code | contrat de travail | présence dans l’équipe';
comment on column acces.lecture.quoi is 'Dire ce qui a été lu | obligation légale (RGPD art. 5 et 32) | 12 mois';
comment on column acces.lecture.hors_portefeuille is 'Dire que la lecture sort du portefeuille | obligation légale (RGPD art. 5 et 32) | 12 mois';
