-- What is noted about somebody. A text and who reads it are rows, never overwritten: the last one counts.
create table dossiers.note (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    id uuid not null,
    jeune_id uuid not null,
    ecrit_par text not null,
    le timestamptz not null,
    retire_le timestamptz,
    primary key (structure_id, id),
    foreign key (structure_id, jeune_id) references dossiers.jeune (structure_id, id)
);
create index note_du_jeune on dossiers.note (structure_id, jeune_id);
call socle.cloisonner('dossiers.note');
comment on column dossiers.note.jeune_id is 'Garder ce qui sert à l’accompagner | mission d’intérêt public | dernier contact + 2 ans';
comment on column dossiers.note.ecrit_par is 'Laisser à son auteur ce qu’il a écrit | mission d’intérêt public | dernier contact + 2 ans';

create table dossiers.note_version (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    id uuid not null,
    note_id uuid not null,
    numero integer not null check (numero > 0),
    visibilite text not null check (visibilite in ('PARTAGEE', 'PRIVEE_JEUNE', 'REFERENT_SEUL', 'SECRET_PROFESSIONNEL', 'RETENUE')),
    pour_id uuid,
    texte text not null default '' check (length(texte) <= 4000),
    scelle bytea,
    motif text not null default '' check (length(motif) <= 300),
    revoir_le date,
    le timestamptz not null,
    primary key (structure_id, id),
    unique (structure_id, note_id, numero),
    foreign key (structure_id, note_id) references dossiers.note (structure_id, id),
    check ((visibilite = 'SECRET_PROFESSIONNEL') = (scelle is not null)),
    check ((texte = '') = (scelle is not null)),
    check ((visibilite = 'REFERENT_SEUL') = (pour_id is not null)),
    check ((visibilite = 'RETENUE') = (motif <> '')),
    check ((visibilite = 'RETENUE') = (revoir_le is not null))
);
call socle.cloisonner('dossiers.note_version', 'select, insert');
comment on column dossiers.note_version.visibilite is 'Dire qui lit | mission d’intérêt public | dernier contact + 2 ans';
comment on column dossiers.note_version.pour_id is 'Dire avec qui elle partage cette note : un relais ne la passe pas | mission d’intérêt public | dernier contact + 2 ans';
comment on column dossiers.note_version.texte is 'Garder ce qui sert à l’accompagner, sans juger | mission d’intérêt public | dernier contact + 2 ans';
comment on column dossiers.note_version.scelle is 'Garder un secret professionnel, illisible sans la clé (code pénal 226-13) | mission d’intérêt public | dernier contact + 2 ans';
comment on column dossiers.note_version.motif is 'Dire pourquoi une note n’est pas montrée : protéger quelqu’un | mission d’intérêt public | dernier contact + 2 ans';
comment on column dossiers.note_version.revoir_le is 'Ne pas retenir une note plus longtemps que nécessaire | mission d’intérêt public | dernier contact + 2 ans';

-- To whom the author hands a sealed note: somebody of the team, or the young person.
create table dossiers.note_remise (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    id uuid not null,
    note_id uuid not null,
    destinataire text not null,
    le timestamptz not null,
    primary key (structure_id, id),
    unique (structure_id, note_id, destinataire),
    foreign key (structure_id, note_id) references dossiers.note (structure_id, id)
);
call socle.cloisonner('dossiers.note_remise', 'select, insert, delete');
comment on column dossiers.note_remise.destinataire is 'Dire à qui une note à secret est remise | mission d’intérêt public | dernier contact + 2 ans';

-- Who reads what: the only place that says so. Whoever acts is known of the transaction; nobody else's notes come out.
-- A sealed note that was not handed to the young person shows that it exists, so that they can ask for it.
create view dossiers.p_note with (security_invoker = true) as
    select n.id, n.jeune_id, n.ecrit_par, n.le, v.numero, v.visibilite, v.pour_id, v.texte,
           case when q.jeune and not r.remise then null else v.scelle end as scelle, v.motif, v.revoir_le,
           n.ecrit_par = q.acteur as mienne,
           case when n.ecrit_par like 'equipe:%' then substr(n.ecrit_par, 8)::uuid end as auteur_id
      from dossiers.note n
      join lateral (select v.numero, v.visibilite, v.pour_id, v.texte, v.scelle, v.motif, v.revoir_le
                      from dossiers.note_version v
                     where v.structure_id = n.structure_id and v.note_id = n.id order by v.numero desc limit 1) v on true
      join lateral (select current_setting('app.acteur', true) as acteur,
                           current_setting('app.acteur', true) = 'jeune:' || n.jeune_id as jeune,
                           current_setting('app.acteur', true) like 'equipe:%' as equipe) q on true
      join lateral (select exists (select from dossiers.note_remise r
                                    where r.structure_id = n.structure_id and r.note_id = n.id and r.destinataire = q.acteur) as remise) r on true
     where n.retire_le is null
       and case v.visibilite
             when 'PARTAGEE' then q.jeune or q.equipe
             when 'PRIVEE_JEUNE' then q.jeune
             when 'REFERENT_SEUL' then q.jeune or q.acteur = 'equipe:' || v.pour_id
             when 'SECRET_PROFESSIONNEL' then q.jeune or n.ecrit_par = q.acteur or r.remise
             when 'RETENUE' then q.equipe
           end;
create view dossiers.p_note_remise with (security_invoker = true) as
    select r.note_id, r.destinataire, case when r.destinataire like 'equipe:%' then substr(r.destinataire, 8)::uuid end as membre_id, r.le
      from dossiers.note_remise r;
grant select on dossiers.p_note, dossiers.p_note_remise to ${application};
