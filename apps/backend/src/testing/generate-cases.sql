-- Cases, complaints and survey answers of three years, the same at every run. $1: units as [{"id", "departmentId"}], $2: how many
-- cases, $3: the first day. Times fall into every hour, so that the day at the ministry and the day in Greenwich differ.
WITH seed AS MATERIALIZED (SELECT setseed(0.42)),
units AS (SELECT u->>'id' AS unit_id, u->>'departmentId' AS department_id, row_number() OVER () AS place FROM seed, jsonb_array_elements($1::jsonb) u),
person AS (
  INSERT INTO applicant (iin, name, surname, given_name) SELECT '950630450124', 'ҮЛГІ АДАМ', 'ҮЛГІ', 'АДАМ' FROM seed RETURNING id),
plan AS MATERIALIZED (
  SELECT gen_random_uuid() AS id, n, u.department_id, u.unit_id, random() AS fate, random() AS pace, random() AS missing,
    $3::date + (random() * 1095 * interval '1 day') AS submitted_at
  FROM seed, generate_series(1, $2::int) n JOIN units u ON u.place = 1 + (n * 7919) % (SELECT count(*) FROM units)),
-- One in fifty is first returned as incomplete and comes again three days later, with a term of its own.
timed AS MATERIALIZED (
  SELECT *, CASE WHEN missing < 0.02 THEN submitted_at + interval '3 days' ELSE submitted_at END AS again_at,
    CASE WHEN fate < 0.97 THEN CASE WHEN missing < 0.02 THEN submitted_at + interval '3 days 9 hours' ELSE submitted_at + interval '9 hours' END END AS accepted_at
  FROM plan),
lives AS MATERIALIZED (
  SELECT *, ((again_at AT TIME ZONE 'Asia/Almaty')::date + 9) AS due_on,
    CASE WHEN fate BETWEEN 0.02 AND 0.93 THEN again_at + interval '1 day' + pace * interval '8 days'
      WHEN fate BETWEEN 0.93 AND 0.96 THEN again_at + interval '9 days' + pace * interval '20 days' END AS decided_at,
    CASE WHEN fate < 0.02 THEN again_at + interval '30 hours' END AS withdrawn_at
  FROM timed),
files AS (
  INSERT INTO case_file (id, kind, status, edition, language, applicant_id, applicant_iin, department_id, unit_id, number, due_on, submitted_at)
  SELECT l.id, 'private', CASE WHEN decided_at IS NOT NULL THEN 'decided' WHEN withdrawn_at IS NOT NULL THEN 'withdrawn'
      WHEN accepted_at IS NOT NULL THEN 'accepted' ELSE 'submitted' END, '2013-07-23', 'kk', p.id, '950630450124', department_id, unit_id,
    'G-' || lpad(n::text, 7, '0'), due_on, again_at
  FROM lives l, person p RETURNING id)
INSERT INTO case_event (case_id, action, from_status, to_status, at, actor_kind)
SELECT l.id, e.action, e.from_status, e.to_status, e.at, 'system' FROM lives l CROSS JOIN LATERAL (VALUES
  ('submit', 'draft', 'submitted', l.submitted_at),
  ('return-incomplete', 'submitted', 'returned-incomplete', CASE WHEN l.missing < 0.02 THEN l.submitted_at + interval '1 hour' END),
  ('submit', 'returned-incomplete', 'submitted', CASE WHEN l.missing < 0.02 THEN l.again_at END),
  ('accept', 'submitted', 'accepted', l.accepted_at),
  ('decide', 'proposed', 'decided', l.decided_at),
  ('withdraw', 'accepted', 'withdrawn', l.withdrawn_at)) e (action, from_status, to_status, at)
WHERE e.at IS NOT NULL;
