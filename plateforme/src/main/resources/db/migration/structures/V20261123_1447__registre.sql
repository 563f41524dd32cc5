-- What each column about a person is for, under which text, how long: the register of data reads it.
comment on column structures.absence.membre_id is 'Savoir qui est absent | contrat de travail | présence dans l’équipe + 1 an';
comment on column structures.absence.suppleant_id is 'Savoir qui répond à sa place | contrat de travail | présence dans l’équipe + 1 an';
