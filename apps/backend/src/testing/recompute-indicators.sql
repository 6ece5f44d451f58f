-- The indicators of Annex 5 straight from the raw events, written apart from the product: no daily figures, no views of it. $1, $2: the first
-- and last day; $3: today. Each round of decision of each case is looked at as it stood when
-- the period ended.
WITH moments AS NOT MATERIALIZED (
  SELECT e.case_id, e.action, e.to_status, e.at, (e.at AT TIME ZONE 'Asia/Almaty')::date AS day FROM case_event e),
accepted AS (SELECT DISTINCT ON (case_id) case_id, at FROM moments WHERE to_status = 'accepted' AND action <> 'reopen' ORDER BY case_id, at DESC),
-- Each reopening ends a round and says by when that round was due; the next begins with it.
reopened AS (
  SELECT e.case_id, e.at, (e.at AT TIME ZONE 'Asia/Almaty')::date AS day, (e.data->>'dueBefore')::date AS due_before,
    lead(e.at) OVER w AS next_at, lead((e.data->>'dueBefore')::date) OVER w AS next_due
  FROM case_event e WHERE e.action = 'reopen' WINDOW w AS (PARTITION BY e.case_id ORDER BY e.at)),
cases AS MATERIALIZED (
  SELECT c.id, c.department_id, true AS first,
    coalesce(f.due_before, c.due_on) AS due,
    (SELECT max(m.day) FROM moments m WHERE m.case_id = c.id AND m.action IN ('submit', 'accept-paper') AND m.at <= a.at) AS accepted,
    (SELECT min(m.day) FROM moments m WHERE m.case_id = c.id AND m.action IN ('submit', 'accept-paper')) AS submitted,
    (SELECT min(m.day) FROM moments m WHERE m.case_id = c.id AND m.to_status = 'decided') AS served,
    (SELECT max(m.day) FROM moments m WHERE m.case_id = c.id AND m.to_status = 'withdrawn') AS withdrawn
  FROM case_file c LEFT JOIN accepted a ON a.case_id = c.id
    LEFT JOIN (SELECT DISTINCT ON (case_id) case_id, due_before FROM reopened ORDER BY case_id, at) f ON f.case_id = c.id WHERE c.number IS NOT NULL
  UNION ALL
  SELECT c.id, c.department_id, false, coalesce(r.next_due, c.due_on), r.day, r.day,
    (SELECT min(m.day) FROM moments m WHERE m.case_id = c.id AND m.to_status = 'decided' AND m.at >= r.at AND (r.next_at IS NULL OR m.at < r.next_at)), NULL
  FROM reopened r JOIN case_file c ON c.id = r.case_id),
judged AS (
  SELECT department_id,
    CASE
      WHEN accepted IS NULL THEN CASE WHEN submitted BETWEEN $1::date AND $2::date THEN 'not-accepted' END
      WHEN served IS NULL AND withdrawn IS NOT NULL THEN CASE WHEN withdrawn BETWEEN $1::date AND $2::date THEN 'withdrawn' END
      -- Served in time: it counts on the day it was served.
      WHEN served <= due THEN CASE WHEN served BETWEEN $1::date AND $2::date THEN 'in time'
        WHEN served > $2::date AND accepted <= $2::date THEN 'still-within-term' END
      -- Its term ran out: it counts on the day it was due, once that day is over.
      WHEN due > $2::date OR due >= $3::date THEN CASE WHEN accepted <= $2::date THEN 'still-within-term' END
      WHEN due >= $1::date THEN 'late'
    END AS verdict,
    -- A consumer is served once, however often the case was decided.
    first AND served BETWEEN $1::date AND $2::date AS served_in_period,
    first AND accepted <= $2::date AND (served IS NOT NULL OR withdrawn IS NULL) AND (served IS NULL OR served > $2::date) AS not_served
  FROM cases),
service AS (
  SELECT department_id, count(*) FILTER (WHERE verdict = 'in time') AS in_time, count(*) FILTER (WHERE verdict = 'late') AS late,
    count(*) FILTER (WHERE verdict = 'still-within-term') AS within_term, count(*) FILTER (WHERE verdict = 'withdrawn') AS withdrawn,
    count(*) FILTER (WHERE verdict = 'not-accepted') AS not_accepted, count(*) FILTER (WHERE served_in_period) AS served,
    count(*) FILTER (WHERE not_served) AS not_served
  FROM judged GROUP BY 1),
complaints AS (
  SELECT coalesce(f.department_id, c.department_id) AS department_id,
    count(*) FILTER (WHERE a.outcome IN ('well-founded', 'partly')) AS well_founded,
    count(*) FILTER (WHERE a.id IS NULL) AS open
  FROM complaint c LEFT JOIN case_file f ON f.id = c.case_id LEFT JOIN complaint_answer a ON a.complaint_id = c.id
  WHERE c.received_on BETWEEN $1::date AND $2::date AND c.status NOT IN ('forwarded', 'joined', 'withdrawn') GROUP BY 1),
survey AS (
  SELECT department_id, count(*) AS answers, count(*) FILTER (WHERE quality) AS q, count(quality) AS q_all,
    count(*) FILTER (WHERE information) AS i, count(information) AS i_all, count(*) FILTER (WHERE politeness) AS p, count(politeness) AS p_all
  FROM survey_answer WHERE month BETWEEN $1::date AND $2::date GROUP BY 1)
SELECT d.id AS "bodyId",
  jsonb_build_array(coalesce(s.in_time, 0), coalesce(s.in_time + s.late, 0)) AS "1.1",
  jsonb_build_array(coalesce(v.q, 0), coalesce(v.q_all, 0)) AS "2.1",
  jsonb_build_array(coalesce(v.i, 0), coalesce(v.i_all, 0)) AS "3.1",
  jsonb_build_array(coalesce(k.well_founded, 0), coalesce(s.served, 0)) AS "4.1",
  jsonb_build_array(coalesce(v.p, 0), coalesce(v.p_all, 0)) AS "5.1",
  jsonb_build_object('still-within-term', coalesce(s.within_term, 0), 'withdrawn', coalesce(s.withdrawn, 0), 'not-accepted', coalesce(s.not_accepted, 0),
    'not-served', coalesce(s.not_served, 0), 'not-considered', coalesce(k.open, 0)) AS "leftOut"
FROM jsonb_array_elements_text($4::jsonb) WITH ORDINALITY d (id, place) LEFT JOIN service s ON s.department_id = d.id
LEFT JOIN complaints k ON k.department_id = d.id LEFT JOIN survey v ON v.department_id = d.id ORDER BY d.place;
