/* Every event of the environment once. */
SELECT
  s.id,
  s.ts_ms,
  s.type,
  s.visitor,
  s.session,
  s.conversation,
  s.kind,
  s.trigger,
  s.page,
  s.language,
  s.known,
  s.variant,
  s.card,
  s.card_type,
  s.value,
  s.goal,
  s.data
FROM stored AS s
LEFT JOIN repeated_ids AS r
  ON r.id = s.id
WHERE
  r.id IS NULL
  AND (
    CASE
      WHEN LOCATE(:environment, s.data) > 0 OR LOCATE(:environment_spaced, s.data) > 0
      THEN 1
      ELSE 0
    END
  ) = :in_environment
UNION ALL
SELECT
  id,
  ts_ms,
  type,
  visitor,
  session,
  conversation,
  kind,
  trigger,
  page,
  language,
  known,
  variant,
  card,
  card_type,
  value,
  goal,
  data
FROM kept_copies
WHERE
  (
    CASE
      WHEN LOCATE(:environment, data) > 0 OR LOCATE(:environment_spaced, data) > 0
      THEN 1
      ELSE 0
    END
  ) = :in_environment
