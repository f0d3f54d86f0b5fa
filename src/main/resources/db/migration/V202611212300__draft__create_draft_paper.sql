-- A paper of the bloc on its way: the text in work, the versions sent out, and what members said. revision counts the edits
-- of the text in work; version is the newest one sent, 0 for none.
create table draft_paper (
    id           uuid        not null,
    bloc_year_id uuid        not null,
    kind         text        not null,
    title        text        not null,
    source       text        not null,
    state        text        not null default 'DRAFT',
    file_id      uuid,
    version      int         not null default 0,
    due_on       date,
    revision     bigint      not null default 0,
    created_by   uuid        not null,
    created_name text        not null,
    created_at   timestamptz not null,
    constraint draft_paper_pk primary key (id),
    constraint draft_paper_year_fk foreign key (bloc_year_id) references bloc_year,
    constraint draft_paper_file_fk foreign key (file_id) references stored_file,
    constraint draft_paper_kind_ck check (kind in ('PLAN', 'REGULATION', 'LAUNCH', 'PACT', 'TABLE', 'PROGRAMME')),
    constraint draft_paper_source_ck check (source in ('TEXT', 'FILE', 'PACT', 'TABLE')),
    constraint draft_paper_state_ck check (state in ('DRAFT', 'CONSULTING', 'AGREED', 'ISSUED')),
    constraint draft_paper_sent_ck check ((state = 'DRAFT') = (version = 0) and (state = 'DRAFT') = (due_on is null)),
    constraint draft_paper_title_ck check (length(title) between 1 and 300 and title is nfc normalized)
);
create index draft_paper_year_ix on draft_paper (bloc_year_id);
create index draft_paper_file_ix on draft_paper (file_id);

-- The text in work; the versions below keep what was sent.
create table draft_section (
    draft_id uuid not null,
    key      text not null,
    position int  not null,
    heading  text not null,
    body     text not null,
    constraint draft_section_pk primary key (draft_id, key),
    constraint draft_section_draft_fk foreign key (draft_id) references draft_paper,
    constraint draft_section_length_ck check (length(key) between 1 and 60 and length(heading) <= 300 and length(body) <= 20000),
    constraint draft_section_nfc_ck check (heading is nfc normalized and body is nfc normalized)
);

create table draft_version (
    draft_id  uuid        not null,
    version   int         not null,
    file_id   uuid,
    note      text        not null,
    made_by   uuid        not null,
    made_name text        not null,
    made_at   timestamptz not null,
    constraint draft_version_pk primary key (draft_id, version),
    constraint draft_version_draft_fk foreign key (draft_id) references draft_paper,
    constraint draft_version_file_fk foreign key (file_id) references stored_file,
    constraint draft_version_note_ck check (length(note) <= 500 and note is nfc normalized)
);
create index draft_version_file_ix on draft_version (file_id);

create table draft_version_section (
    draft_id uuid not null,
    version  int  not null,
    key      text not null,
    position int  not null,
    heading  text not null,
    body     text not null,
    constraint draft_version_section_pk primary key (draft_id, version, key),
    constraint draft_version_section_version_fk foreign key (draft_id, version) references draft_version
);

create function refuse_draft_change() returns trigger
    language plpgsql
as $$
begin
    raise exception 'a version that was sent, an answer and an issued paper never change' using errcode = '42501';
end
$$;
create trigger draft_version_unchangeable before update or delete on draft_version
    for each row execute function refuse_draft_change();
create trigger draft_version_section_unchangeable before update or delete on draft_version_section
    for each row execute function refuse_draft_change();
create trigger draft_paper_kept before delete on draft_paper
    for each row when (old.version > 0) execute function refuse_draft_change();
