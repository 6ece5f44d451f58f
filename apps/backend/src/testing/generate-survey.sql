-- One answer to every fifth case of generate-cases.sql, in the month of its term.
INSERT INTO survey_answer (department_id, unit_id, month, quality, information, politeness, words)
SELECT department_id, unit_id, date_trunc('month', due_on)::date, CASE WHEN n % 11 > 0 THEN n % 10 > 0 END, CASE WHEN n % 13 > 0 THEN n % 7 > 0 END,
  n % 20 > 0, CASE WHEN n % 50 = 0 THEN 'Рақмет' ELSE '' END
FROM (SELECT f.*, substr(number, 3)::int AS n FROM case_file f WHERE number LIKE 'G-%5' OR number LIKE 'G-%0') g;
