-- Calendars outside: those who subscribe to ours by a secret, and those in which we read when a colleague is taken.
create table agenda.abonnement (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    id uuid not null,
    empreinte bytea not null,
    membre_id uuid,
    jeune_id uuid,
    cree_le timestamptz not null,
    revoque_le timestamptz,
    primary key (structure_id, id),
    unique (structure_id, empreinte),
    check (num_nonnulls(membre_id, jeune_id) = 1)
);
call socle.cloisonner('agenda.abonnement', 'select, insert, update');
comment on column agenda.abonnement.membre_id is 'Retrouver ses heures dans son propre calendrier | contrat de travail | présence dans l’équipe + 1 an';
comment on column agenda.abonnement.jeune_id is 'Retrouver ses heures dans son propre calendrier | consentement | jusqu’à ce qu’elle l’arrête';

create table agenda.calendrier (
    structure_id integer not null default nullif(current_setting('app.structure', true), '')::integer,
    id uuid not null,
    membre_id uuid not null,
    adresse text not null check (adresse like 'https://%'),
    cree_le timestamptz not null,
    lu_le timestamptz,
    echec text not null default '',
    primary key (structure_id, id)
);
-- Read every half hour: that is nobody's gesture, the audit trail leaves it out.
call socle.cloisonner('agenda.calendrier', 'select, insert, update, delete', false);
comment on column agenda.calendrier.membre_id is 'Ne pas proposer une heure déjà prise ailleurs | contrat de travail | jusqu’à ce qu’elle le retire';
comment on column agenda.calendrier.adresse is 'Lire quand un collègue est pris, rien de plus | contrat de travail | jusqu’à ce qu’elle le retire';
comment on column agenda.calendrier.echec is 'Dire pourquoi ce calendrier ne se lit pas | contrat de travail | jusqu’à la lecture suivante';

create view agenda.p_calendrier with (security_invoker = true) as
    select id, membre_id, adresse, cree_le, lu_le, echec from agenda.calendrier;
create view agenda.p_abonnement with (security_invoker = true) as
    select id, membre_id, jeune_id, cree_le from agenda.abonnement where revoque_le is null;
grant select on agenda.p_calendrier, agenda.p_abonnement to ${application};
