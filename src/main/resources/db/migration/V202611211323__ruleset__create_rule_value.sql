-- Dated values of law and province. authority_id null: the national default, used where the authority has none of its own.
create table rule_value (
    id             uuid not null,
    authority_id   uuid,
    key            text not null,
    value          text not null,
    effective_from date not null,
    effective_to   date,
    legal_basis    text not null,
    entered_by     uuid,
    entered_name   text not null,
    recorded_at    timestamptz not null,
    constraint rule_value_pk primary key (id),
    constraint rule_value_range_ck check (effective_to >= effective_from),
    constraint rule_value_key_ck check (key ~ '^[a-z]+(\.[A-Za-z0-9_]+)+$'),
    constraint rule_value_length_ck check (length(value) <= 2000),
    constraint rule_value_nfc_ck check (value is nfc normalized and legal_basis is nfc normalized),
    constraint rule_value_once_ex exclude using gist (
        coalesce(authority_id, '00000000-0000-0000-0000-000000000000'::uuid) with =, key with =,
        daterange(effective_from, effective_to, '[]') with &&)
);

-- Days off beside Saturdays and Sundays, and the rare Saturday that is worked to make up for one.
create table public_holiday (
    id           uuid not null,
    authority_id uuid,
    day          date not null,
    name         text not null,
    working      boolean not null default false,
    constraint public_holiday_pk primary key (id),
    constraint public_holiday_once_uq unique nulls not distinct (authority_id, day),
    constraint public_holiday_nfc_ck check (name is nfc normalized)
);

insert into rule_value (id, authority_id, key, value, effective_from, effective_to, legal_basis, entered_by, entered_name, recorded_at)
select gen_random_uuid(), null, v.key, v.value, v.since, v.until, v.basis, null, 'Mặc định của hệ thống', timestamptz '2026-11-21 00:00+07'
from (values
    ('council.vote.threshold.PROVINCIAL_FLAG', '', date '2003-01-01', date '2023-12-31', 'Trước Nghị định 98/2023/NĐ-CP không có ngưỡng phiếu cho cờ thi đua'),
    ('council.vote.threshold.GOVERNMENT_FLAG', '', date '2003-01-01', date '2023-12-31', 'Trước Nghị định 98/2023/NĐ-CP không có ngưỡng phiếu cho cờ thi đua'),
    ('council.vote.threshold.PROVINCIAL_FLAG', '0.80', date '2024-01-01', null, 'Khoản 7 Điều 30 Nghị định 98/2023/NĐ-CP; Điều 33 Nghị định 152/2025/NĐ-CP'),
    ('council.vote.threshold.GOVERNMENT_FLAG', '0.80', date '2024-01-01', null, 'Khoản 7 Điều 30 Nghị định 98/2023/NĐ-CP; Điều 33 Nghị định 152/2025/NĐ-CP'),
    ('council.vote.threshold.MERIT_CERTIFICATE', '', date '2003-01-01', null, 'Không quy định ngưỡng; Thường trực Hội đồng thẩm định'),
    ('council.quorum.ordinary', '2/3', date '2003-01-01', null, 'Quy chế làm việc của Hội đồng Thi đua - Khen thưởng'),
    ('council.quorum.awardSession', '0.80', date '2003-01-01', null, 'Quy chế làm việc của Hội đồng Thi đua - Khen thưởng'),
    ('council.vote.writtenOpinionCounts', 'true', date '2003-01-01', null, 'Khoản 7 Điều 30 Nghị định 98/2023/NĐ-CP'),
    ('bloc.vote.threshold', '', date '2003-01-01', null, 'Không quy định; xếp theo số phiếu'),
    ('bloc.vote.maxRounds', '2', date '2003-01-01', null, 'Theo thông lệ; Điều 29 Thông tư 01/2024/TT-TANDTC'),
    ('bloc.vote.secret', 'true', date '2003-01-01', null, 'Theo thông lệ'),
    ('bloc.tie.order', 'BLOC_VOTE,WOMEN_SHARE_70,JOINT_PLACE', date '2003-01-01', null, 'Khoản 6 Điều 4 Nghị định 152/2025/NĐ-CP; thông lệ'),
    ('quota.GOVERNMENT_FLAG', '0.20', date '2003-01-01', null, 'Công văn 5007/BNV-TĐKT ngày 05/9/2023; chỉ cảnh báo'),
    ('quota.bloc.PROVINCIAL_FLAG', '', date '2003-01-01', null, 'Chưa quy định; bảng theo số đơn vị thành viên'),
    ('quota.bloc.MERIT_CERTIFICATE', '', date '2003-01-01', null, 'Chưa quy định; bảng theo số đơn vị thành viên'),
    ('award.multiple.GOVERNMENT_FLAG', '12.0', date '2025-07-01', null, 'Điều 50, Điều 54 Nghị định 152/2025/NĐ-CP'),
    ('award.multiple.PROVINCIAL_FLAG', '8.0', date '2025-07-01', null, 'Điều 50, Điều 54 Nghị định 152/2025/NĐ-CP'),
    ('award.multiple.MERIT_CERTIFICATE', '3.0', date '2025-07-01', null, 'Điều 50, Điều 54 Nghị định 152/2025/NĐ-CP'),
    ('award.baseSalary', '2340000', date '2024-07-01', null, 'Nghị định 73/2024/NĐ-CP'),
    ('deadline.dossierToStandingAgency', 'before 12-10', date '2003-01-01', null, 'Thông lệ: trước ngày 10/12'),
    ('deadline.governmentFlagToMinistry', 'by 06-30', date '2003-01-01', null, 'Điều 32 Nghị định 98/2023/NĐ-CP: chậm nhất ngày 30/6 năm sau'),
    ('deadline.registration', 'before 03-25', date '2003-01-01', null, 'Thông lệ: trước ngày 25/3'),
    ('deadline.pact', 'before 03-30', date '2003-01-01', null, 'Thông lệ: trước ngày 30/3'),
    ('appraisal.ministryWorkingDays', '20', date '2003-01-01', null, 'Điều 32 Nghị định 98/2023/NĐ-CP'),
    ('return.workingDays', '5', date '2003-01-01', null, 'Điều 32 Nghị định 98/2023/NĐ-CP'),
    ('publication.workingDays.state', '10', date '2003-01-01', null, 'Khoản 2 Điều 46 Nghị định 98/2023/NĐ-CP'),
    ('publication.workingDays.other', '0', date '2003-01-01', null, 'Chưa quy định'),
    ('leadership.mode', 'ELECTED', date '2003-01-01', null, 'Theo thông lệ'),
    ('leadership.deputySucceeds', 'false', date '2003-01-01', null, 'Chưa quy định'),
    ('leadership.deputyCount', '1', date '2003-01-01', null, 'Theo thông lệ; cho phép từ 0 đến 3'),
    ('leadership.headMayVerifyOwnScores', 'false', date '2003-01-01', null, 'Nguyên tắc khách quan: không tự thẩm định điểm của đơn vị mình'),
    ('bloc.minMeetingsPerYear', '3', date '2003-01-01', null, 'Theo thông lệ'),
    ('score.total', '100', date '2003-01-01', null, 'Theo thông lệ: 100 hoặc 1000'),
    ('score.bonusMax', '', date '2003-01-01', null, 'Chưa quy định'),
    ('score.ranking', 'RAW', date '2003-01-01', null, 'Theo thông lệ'),
    ('score.decimals', '2', date '2003-01-01', null, 'So sánh điểm như số in trên bảng tổng hợp'),
    ('penalty.missingPact', '0', date '2003-01-01', null, 'Chưa quy định'),
    ('window.graceDays', '2', date '2003-01-01', null, 'Mặc định của hệ thống'),
    ('window.hardLockDays', '15', date '2003-01-01', null, 'Mặc định của hệ thống: khóa sau hạn 15 ngày'),
    ('window.FORMATION', '12-15 01-31', date '2003-01-01', null, 'Lịch công tác thường lệ của khối'),
    ('window.DRAFTING', '01-01 02-28', date '2003-01-01', null, 'Lịch công tác thường lệ của khối'),
    ('window.REGISTRATION', '01-15 03-24', date '2003-01-01', null, 'Thông lệ: trước ngày 25/3'),
    ('window.SIGNING', '02-01 03-29', date '2003-01-01', null, 'Thông lệ: trước ngày 30/3'),
    ('window.MID_YEAR_REVIEW', '06-01 07-15', date '2003-01-01', null, 'Lịch công tác thường lệ của khối'),
    ('window.SELF_SCORING', '11-01 11-30', date '2003-01-01', null, 'Lịch công tác thường lệ của khối'),
    ('window.VERIFICATION', '12-01 12-15', date '2003-01-01', null, 'Lịch công tác thường lệ của khối'),
    ('window.REVIEW', '12-10 +01-15', date '2003-01-01', null, 'Lịch công tác thường lệ của khối'),
    ('window.SUBMISSION', '12-10 +01-31', date '2003-01-01', null, 'Lịch công tác thường lệ của khối'),
    ('window.COUNCIL', '12-10 +03-31', date '2003-01-01', null, 'Lịch công tác thường lệ của khối'),
    ('window.DECISION', '+01-01 +06-30', date '2003-01-01', null, 'Lịch công tác thường lệ của khối')
) as v (key, value, since, until, basis);

insert into public_holiday (id, authority_id, day, name, working)
select gen_random_uuid(), null, h.day, h.name, h.working
from (
    select make_date(y.y, f.m, f.d), f.name, false
    from generate_series(2024, 2027) as y (y),
         (values (1, 1, 'Tết Dương lịch'), (4, 30, 'Ngày Chiến thắng'), (5, 1, 'Ngày Quốc tế Lao động'), (9, 2, 'Quốc khánh')) as f (m, d, name)
    union all select d::date, 'Tết Nguyên đán Giáp Thìn', false from generate_series(date '2024-02-08', date '2024-02-14', interval '1 day') as d
    union all select d::date, 'Tết Nguyên đán Ất Tỵ', false from generate_series(date '2025-01-27', date '2025-01-31', interval '1 day') as d
    union all select d::date, 'Tết Nguyên đán Bính Ngọ', false from generate_series(date '2026-02-16', date '2026-02-20', interval '1 day') as d
    union all select d::date, 'Tết Nguyên đán Đinh Mùi', false from generate_series(date '2027-02-05', date '2027-02-11', interval '1 day') as d
    union all values
        (date '2024-04-18', 'Giỗ Tổ Hùng Vương', false), (date '2025-04-07', 'Giỗ Tổ Hùng Vương', false),
        (date '2026-04-26', 'Giỗ Tổ Hùng Vương', false), (date '2026-04-27', 'Nghỉ bù Giỗ Tổ Hùng Vương', false),
        (date '2027-04-16', 'Giỗ Tổ Hùng Vương', false), (date '2027-05-03', 'Nghỉ bù Ngày Quốc tế Lao động', false),
        (date '2024-04-29', 'Nghỉ hoán đổi', false), (date '2024-05-04', 'Làm bù', true), (date '2024-09-03', 'Quốc khánh', false),
        (date '2025-05-02', 'Nghỉ hoán đổi', false), (date '2025-04-26', 'Làm bù', true), (date '2025-09-01', 'Quốc khánh', false),
        (date '2026-09-01', 'Quốc khánh', false), (date '2027-09-03', 'Quốc khánh', false)
) as h (day, name, working);
