-- A kind for what waits without a last day.
alter table notice
    drop constraint notice_kind_ck,
    add constraint notice_kind_ck check (
        kind in ('SOON', 'LATE', 'WAITING', 'RAISED', 'RETURNED', 'ASKED', 'WINDOW', 'PACT', 'RESULT', 'ACCOUNT'));
alter table notice_preference
    drop constraint notice_preference_kind_ck,
    add constraint notice_preference_kind_ck check (
        kind in ('SOON', 'LATE', 'WAITING', 'RAISED', 'RETURNED', 'ASKED', 'WINDOW', 'PACT', 'RESULT', 'ACCOUNT'));
