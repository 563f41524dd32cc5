-- What each column about a person is for, under which text, how long: the register of data reads it.
comment on column accueil.contact.canal is 'Savoir par où la personne est venue | mission d’intérêt public | 90 jours';
comment on column accueil.coup_de_main.quoi is 'Se souvenir du service rendu, sans dossier | mission d’intérêt public | 90 jours';
comment on column accueil.coup_de_main.par is 'Reconnaître le geste de l’équipe | contrat de travail | 90 jours';
