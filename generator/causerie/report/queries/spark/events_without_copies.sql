/* The same where nothing is stored twice. */
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
FROM stored
WHERE
  (
    CASE
      WHEN LOCATE(:environment, data) > 0 OR LOCATE(:environment_spaced, data) > 0
      THEN 1
      ELSE 0
    END
  ) = :in_environment
