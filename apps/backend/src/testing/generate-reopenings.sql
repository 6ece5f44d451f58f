-- Some decided cases of generate-cases.sql are reopened by their complaint; most of those are decided anew, some late, and a few are
-- reopened once more. $1: an officer. The triggers that ask for a well-founded complaint are off meanwhile.
WITH chosen AS MATERIALIZED (
  SELECT f.id, f.number, f.due_on, e.at AS decided_at, substr(f.number, 3)::int AS n
  FROM case_file f JOIN case_event e ON e.case_id = f.id AND e.action = 'decide' WHERE f.status = 'decided' AND f.number LIKE 'G-%3'),
rounds AS MATERIALIZED (
  SELECT id, number, n, 2 AS round, due_on AS due_before, decided_at + (5 + n % 40) * interval '1 day' AS at FROM chosen
  UNION ALL SELECT id, number, n, 3, due_on + 60, decided_at + 100 * interval '1 day' FROM chosen WHERE n % 13 = 0),
reopened AS (
  INSERT INTO reopening (case_id, round, complaint_number, reopened_by, reopened_by_name, because, due_before, at)
  SELECT id, round, 'R' || number, $1, 'Үлгі', '[]', due_before, at FROM rounds RETURNING case_id),
files AS (
  UPDATE case_file f SET round = r.round, due_on = r.due_before + 60 FROM (SELECT DISTINCT ON (id) * FROM rounds ORDER BY id, round DESC) r
  WHERE f.id = r.id RETURNING f.id)
INSERT INTO case_event (case_id, action, from_status, to_status, at, actor_kind, data)
SELECT id, 'reopen', 'decided', 'accepted', at, 'system', jsonb_build_object('dueBefore', due_before) FROM rounds
UNION ALL SELECT id, 'decide', 'proposed', 'decided', at + (n % 70) * interval '1 day', 'system', '{}' FROM rounds WHERE n % 11 <> 0 AND (round = 3 OR n % 13 <> 0)
UNION ALL SELECT id, 'decide', 'proposed', 'decided', at + interval '30 days', 'system', '{}' FROM rounds WHERE n % 13 = 0 AND n % 11 <> 0 AND round = 2;
