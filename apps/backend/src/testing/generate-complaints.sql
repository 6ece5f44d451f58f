-- One complaint to every hundredth case of generate-cases.sql, a few of them to the ministry; some answered, some forwarded. $1: an officer.
WITH complaints AS (
  INSERT INTO complaint (number, department_id, unit_id, act, edition, channel, language, topic, text, by_kind, name, address, email, telephone,
    outgoing_number, outgoing_date, case_number, case_id, about_whom, code, received_on, status, forwarded_to_name)
  SELECT 'S' || f.number, CASE WHEN n % 9 = 0 THEN 'ministry' ELSE f.department_id END, CASE WHEN n % 4 = 0 THEN NULL ELSE f.unit_id END,
    'law-of-2007', '2013-07-23', 'site', 'kk', 'delay', 'Жауап кешікті.', 'person', 'Үлгі Адам', 'Астана', '', '', '', '', '',
    CASE WHEN n % 3 = 0 THEN f.id END, '', 'ABCDEFGHJKLMNPQR', f.due_on + 2,
    CASE n % 7 WHEN 0 THEN 'registered' WHEN 1 THEN 'forwarded' ELSE 'answered' END, CASE WHEN n % 7 = 1 THEN 'Министрлік' END
  FROM (SELECT c.*, row_number() OVER (ORDER BY number) AS n FROM case_file c WHERE number LIKE 'G-%00') f
  RETURNING id, status, number),
answers AS (
  INSERT INTO complaint_answer (complaint_id, considered_by, signed_by, signed_by_name, signed_by_post, outcome, text, measures, content, content_sha256, cms, signer, evidence)
  SELECT id, $1, $1, 'Үлгі', 'бастық', (ARRAY['well-founded', 'partly', 'not', 'not'])[1 + substr(number, 4)::int / 100 % 4], 'Жауап', '[]', '{}', 'x', '\x00', '{}', '{}'
  FROM complaints WHERE status = 'answered' RETURNING complaint_id)
INSERT INTO complaint_event (complaint_id, action, to_status, actor_kind) SELECT id, 'register', 'registered', 'system' FROM complaints;
