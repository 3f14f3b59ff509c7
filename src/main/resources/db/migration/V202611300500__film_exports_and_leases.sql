-- How a film is exported, instead of one flag. The size was written in the cut.
alter table films
    add column width     integer,
    add column height    integer,
    add column subtitles varchar(16),
    add column format    varchar(16);

update films set
    width = cast(substring(cut from '"width":(\d+)') as integer),
    height = cast(substring(cut from '"height":(\d+)') as integer),
    subtitles = case when burned then 'BURNED_IN' else 'TRACK' end,
    format = 'MP4',
    -- A quote inside a text is written with a backslash, so that none of these is part of one.
    cut = regexp_replace(regexp_replace(cut, ',"(width|height)":\d+', '', 'g'), '"(width|height)":\d+,', '', 'g');

-- The same cut stays the same film: every part as text, a zero byte after each.
update films set fingerprint = encode(sha256(
    convert_to(cast(width as text), 'UTF8') || '\x00'::bytea
    || convert_to(cast(height as text), 'UTF8') || '\x00'::bytea
    || convert_to(subtitles, 'UTF8') || '\x00'::bytea
    || convert_to(format, 'UTF8') || '\x00'::bytea
    || convert_to(cut, 'UTF8') || '\x00'::bytea), 'hex');

drop index films_newest;

alter table films
    alter column width set not null,
    alter column height set not null,
    alter column subtitles set not null,
    alter column format set not null,
    drop column burned,
    add constraint films_size check (width >= 16 and height >= 16),
    add constraint films_subtitles check (subtitles in ('TRACK', 'BURNED_IN')),
    add constraint films_format check (format in ('MP4'));

create index films_newest on films (project_id, subtitles, requested_at desc);

-- Who works on it, and until when without a sign of life. What was under way has lost its process.
alter table films
    add column claimed_by    uuid,
    add column claimed_until timestamptz;

update films set claimed_until = requested_at where state = 'ASSEMBLING';

alter table films add constraint films_claim check (
    (state = 'ASSEMBLING') = (claimed_until is not null) and (claimed_by is null or state = 'ASSEMBLING'));
