-- Evidence that a sheet was handed in with stays readable after it was removed: decisions stand on it. Evidence given
-- again knows where it came from.
alter table evidence_link add column removed_by uuid;
alter table evidence_link add column was_submitted boolean not null default false;
alter table evidence_link add column reused_from uuid;
alter table evidence_link add constraint evidence_link_reused_fk foreign key (reused_from) references evidence_link;
alter table evidence_link add constraint evidence_link_removed_ck check ((removed_at is null) = (removed_name is null));
create index evidence_link_file_ix on evidence_link (stored_file_id);

create function evidence_link_refuse_delete() returns trigger
    language plpgsql
as $$
begin
    raise exception 'evidence is removed by mark only' using errcode = '42501';
end
$$;
create trigger evidence_link_kept before delete on evidence_link
    for each row execute function evidence_link_refuse_delete();

insert into rule_value (id, authority_id, key, value, effective_from, effective_to, legal_basis, entered_by, entered_name, recorded_at)
values (gen_random_uuid(), null, 'evidence.quotaMegabytes', '500', date '2003-01-01', null,
    'Mặc định của hệ thống', null, 'Mặc định của hệ thống', timestamptz '2026-11-21 00:00+07');
