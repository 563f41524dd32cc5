-- A move keeps where and with whom it was: undoing it gives back exactly that, length included.
alter table agenda.mouvement
    add column fin_avant timestamptz,
    add column membre_avant uuid,
    add column lieu_avant uuid;
