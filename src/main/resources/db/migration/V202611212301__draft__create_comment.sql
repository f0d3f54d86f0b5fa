-- What a member says to a version: to a section (its key and the heading of that day) or, with an empty key, to the whole.
-- live: typed in at the conference by the secretary in the member's name. A withdrawn comment stays.
create table draft_comment (
    id             uuid        not null,
    draft_id       uuid        not null,
    version        int         not null,
    section_key    text        not null,
    section_label  text        not null,
    roster_line_id uuid        not null,
    agency         text        not null,
    stance         text        not null,
    words          text        not null,
    live           boolean     not null,
    late           boolean     not null,
    made_by        uuid        not null,
    made_name      text        not null,
    made_at        timestamptz not null,
    withdrawn_by   uuid,
    withdrawn_name text,
    withdrawn_at   timestamptz,
    constraint draft_comment_pk primary key (id),
    constraint draft_comment_version_fk foreign key (draft_id, version) references draft_version,
    constraint draft_comment_line_fk foreign key (roster_line_id) references roster_line,
    constraint draft_comment_stance_ck check (stance in ('REMARK', 'WORDING', 'AGREE')),
    constraint draft_comment_words_ck check ((stance = 'AGREE' and section_key = '' or words <> '') and length(words) <= 4000),
    constraint draft_comment_withdrawn_ck check ((withdrawn_at is null) = (withdrawn_by is null)
        and (withdrawn_at is null) = (withdrawn_name is null)),
    constraint draft_comment_nfc_ck check (words is nfc normalized)
);
create index draft_comment_draft_ix on draft_comment (draft_id);
create unique index draft_comment_agree_uq on draft_comment (draft_id, roster_line_id) where stance = 'AGREE' and withdrawn_at is null;

-- The answers to a comment, the last one counts.
create table draft_answer (
    comment_id    uuid        not null,
    number        int         not null,
    verdict       text        not null,
    reason        text        not null,
    answered_by   uuid        not null,
    answered_name text        not null,
    answered_at   timestamptz not null,
    constraint draft_answer_pk primary key (comment_id, number),
    constraint draft_answer_comment_fk foreign key (comment_id) references draft_comment,
    constraint draft_answer_verdict_ck check (verdict in ('ACCEPTED', 'PARTLY', 'REFUSED')),
    constraint draft_answer_reason_ck check (length(reason) between 1 and 4000 and reason is nfc normalized)
);
create trigger draft_answer_unchangeable before update or delete on draft_answer
    for each row execute function refuse_draft_change();
create function refuse_comment_change() returns trigger
    language plpgsql
as $$
begin
    raise exception 'a comment is withdrawn, never changed or removed' using errcode = '42501';
end
$$;
create trigger draft_comment_kept before delete on draft_comment
    for each row execute function refuse_comment_change();
create trigger draft_comment_unchangeable before update on draft_comment
    for each row when (old.withdrawn_at is not null or (old.version, old.section_key, old.roster_line_id, old.stance, old.words, old.made_at)
        is distinct from (new.version, new.section_key, new.roster_line_id, new.stance, new.words, new.made_at))
    execute function refuse_comment_change();
