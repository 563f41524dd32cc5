-- Health: that a hand is needed and the step that helps, nothing else (DOMAINE, data by field; S2-16).
alter table dossiers.besoin no force row level security;
update dossiers.besoin set mots = 'Besoin d’appui santé', version = version + 1 where theme = 'SANTE';
alter table dossiers.besoin force row level security;
alter table dossiers.besoin add constraint sante_sans_details check (theme <> 'SANTE' or mots = 'Besoin d’appui santé');
