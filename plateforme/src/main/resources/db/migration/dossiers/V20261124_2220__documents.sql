-- Papers the young person deposits; shared only when they choose so. The bytes are sealed, 256 kB a row.
create table dossiers.document (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    id uuid not null,
    jeune_id uuid not null,
    genre text not null check (genre in ('CV', 'PAPIER', 'DEMARCHE')),
    nom text not null check (nom <> '' and length(nom) <= 150),
    type text not null,
    taille integer not null check (taille > 0),
    pour_id uuid,
    le timestamptz not null,
    partage_le timestamptz,
    envoye_le timestamptz,
    retire_le timestamptz,
    efface_le timestamptz,
    primary key (structure_id, id),
    foreign key (structure_id, jeune_id) references dossiers.jeune (structure_id, id),
    check (envoye_le is null or genre = 'DEMARCHE'),
    check ((pour_id is not null) = (genre = 'DEMARCHE' and partage_le is not null))
);
create index document_du_jeune on dossiers.document (structure_id, jeune_id);
call socle.cloisonner('dossiers.document');
comment on column dossiers.document.jeune_id is 'Retrouver ses papiers | mission d’intérêt public | retrait, ou dernier contact + 2 ans';
comment on column dossiers.document.nom is 'Retrouver ses papiers | mission d’intérêt public | retrait, ou dernier contact + 2 ans';
comment on column dossiers.document.type is 'Ne garder que des documents lisibles et sans danger | mission d’intérêt public | retrait, ou dernier contact + 2 ans';
comment on column dossiers.document.taille is 'Dire ce que pèse un document | mission d’intérêt public | retrait, ou dernier contact + 2 ans';
comment on column dossiers.document.pour_id is 'Ne montrer une pièce qu’à qui fait la démarche | mission d’intérêt public | 30 jours après l’envoi de la démarche';

create table dossiers.document_morceau (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    document_id uuid not null,
    rang integer not null,
    scelle bytea not null,
    primary key (structure_id, document_id, rang),
    foreign key (structure_id, document_id) references dossiers.document (structure_id, id)
);
call socle.cloisonner('dossiers.document_morceau', 'select, insert, delete', false);
comment on column dossiers.document_morceau.scelle is 'Garder un document, illisible sans la clé | mission d’intérêt public | pièce : 30 jours après l’envoi ; sinon retrait, ou dernier contact + 2 ans';

-- Who opens a document: the young person; the team when it is shared; for a piece, only whoever does the paperwork.
create view dossiers.p_document with (security_invoker = true) as
    select d.id, d.jeune_id, d.genre, d.nom, d.type, d.taille, d.pour_id, d.le, d.partage_le, d.envoye_le
      from dossiers.document d
     where d.retire_le is null and d.efface_le is null
       and (current_setting('app.acteur', true) = 'jeune:' || d.jeune_id
            or current_setting('app.acteur', true) like 'equipe:%' and d.partage_le is not null
               and (d.genre <> 'DEMARCHE' or current_setting('app.acteur', true) = 'equipe:' || d.pour_id));
grant select on dossiers.p_document to ${application};
