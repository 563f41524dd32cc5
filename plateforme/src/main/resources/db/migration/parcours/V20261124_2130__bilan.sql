-- The meeting written side by side: one paragraph, one author, one colour; both agree to finish.
create table parcours.bilan (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    id uuid not null,
    jeune_id uuid not null,
    membre_id uuid not null,
    rendez_vous_id uuid,
    rencontre_id uuid,
    ouvert_le timestamptz not null,
    clos_le timestamptz,
    accord_jeune_le timestamptz,
    accord_equipe_le timestamptz,
    primary key (structure_id, id),
    foreign key (structure_id, rencontre_id) references parcours.rencontre (structure_id, id),
    check (clos_le is null or accord_jeune_le is not null and accord_equipe_le is not null)
);
create unique index un_bilan_ouvert on parcours.bilan (structure_id, jeune_id) where clos_le is null;
create index bilan_du_jeune on parcours.bilan (structure_id, jeune_id, ouvert_le);
call socle.cloisonner('parcours.bilan');
comment on column parcours.bilan.jeune_id is 'Écrire à deux ce qu’on retient | mission d’intérêt public | dernier contact + 2 ans';
comment on column parcours.bilan.membre_id is 'Dire avec qui elle l’a écrit | mission d’intérêt public | dernier contact + 2 ans';
comment on column parcours.bilan.accord_jeune_le is 'Savoir qu’elle s’y reconnaît | mission d’intérêt public | dernier contact + 2 ans';
comment on column parcours.bilan.accord_equipe_le is 'Savoir que l’équipe fera sa part | mission d’intérêt public | dernier contact + 2 ans';

create table parcours.paragraphe (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    id uuid not null,
    bilan_id uuid not null,
    rubrique text not null check (rubrique in ('BOUGE', 'COINCE')),
    auteur text not null check (auteur in ('JEUNE', 'EQUIPE')),
    texte text not null check (length(texte) <= 4000),
    appareil uuid not null,
    le timestamptz not null,
    version integer not null default 1,
    primary key (structure_id, id),
    unique (structure_id, bilan_id, rubrique, auteur),
    foreign key (structure_id, bilan_id) references parcours.bilan (structure_id, id)
);
call socle.cloisonner('parcours.paragraphe', trace => false);
comment on column parcours.paragraphe.rubrique is 'Écrire à deux ce qu’on retient | mission d’intérêt public | dernier contact + 2 ans';
comment on column parcours.paragraphe.auteur is 'Laisser à chacun ses mots | mission d’intérêt public | dernier contact + 2 ans';
comment on column parcours.paragraphe.texte is 'Écrire à deux ce qu’on retient | mission d’intérêt public | dernier contact + 2 ans';
comment on column parcours.paragraphe.appareil is 'Ne rien perdre quand on écrit sur deux écrans | mission d’intérêt public | dernier contact + 2 ans';

-- The text that another screen of the same author replaced.
create table parcours.paragraphe_avant (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    id uuid not null,
    paragraphe_id uuid not null,
    texte text not null,
    le timestamptz not null,
    primary key (structure_id, id),
    foreign key (structure_id, paragraphe_id) references parcours.paragraphe (structure_id, id)
);
call socle.cloisonner('parcours.paragraphe_avant', 'select, insert', false);
comment on column parcours.paragraphe_avant.texte is 'Ne perdre aucun texte | mission d’intérêt public | dernier contact + 2 ans';

-- What we talk about today, and what the person knew how to do.
create table parcours.sujet (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    id uuid not null,
    bilan_id uuid not null,
    nature text not null check (nature in ('SUJET', 'SU_FAIRE')),
    quoi text not null check (quoi <> '' and length(quoi) <= 160),
    voix text not null check (voix in ('JEUNE', 'EQUIPE', 'HASARD')),
    le timestamptz not null,
    primary key (structure_id, id),
    unique (structure_id, bilan_id, nature, quoi),
    foreign key (structure_id, bilan_id) references parcours.bilan (structure_id, id)
);
call socle.cloisonner('parcours.sujet', trace => false);
comment on column parcours.sujet.quoi is 'Parler de ce qui compte aujourd’hui | mission d’intérêt public | dernier contact + 2 ans';
comment on column parcours.sujet.voix is 'Dire qui en parle | mission d’intérêt public | dernier contact + 2 ans';

create view parcours.p_bilan with (security_invoker = true) as
    select id, jeune_id, membre_id, rendez_vous_id, rencontre_id, ouvert_le, clos_le, accord_jeune_le, accord_equipe_le
      from parcours.bilan;
grant select on parcours.p_bilan to ${application};
