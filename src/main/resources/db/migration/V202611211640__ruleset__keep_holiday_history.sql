-- Who laid a day off or a day to be worked down, on what basis; a removed one stays readable and counts no more.
alter table public_holiday
    add column legal_basis   text,
    add column entered_by    uuid,
    add column entered_name  text,
    add column recorded_at   timestamptz,
    add column removed_name  text,
    add column removed_at    timestamptz,
    add column remove_reason text;

update public_holiday set
    legal_basis = 'Điều 112 Bộ luật Lao động năm 2019; lịch nghỉ hằng năm do Thủ tướng Chính phủ quyết định',
    entered_name = 'Mặc định của hệ thống',
    recorded_at = timestamptz '2026-11-21 00:00+07';

alter table public_holiday
    alter column legal_basis set not null,
    alter column entered_name set not null,
    alter column recorded_at set not null,
    drop constraint public_holiday_once_uq,
    drop constraint public_holiday_nfc_ck,
    add constraint public_holiday_nfc_ck check (name is nfc normalized and legal_basis is nfc normalized
        and (remove_reason is null or remove_reason is nfc normalized)),
    add constraint public_holiday_length_ck check (length(name) between 1 and 200 and length(legal_basis) between 1 and 500),
    add constraint public_holiday_removed_ck check (num_nonnulls(removed_at, removed_name, remove_reason) in (0, 3));
create unique index public_holiday_once_ix on public_holiday (authority_id, day) nulls not distinct where removed_at is null;
