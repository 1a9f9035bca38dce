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
      WHEN POSITION(data, {environment: String}) > 0
      OR POSITION(data, {environment_spaced: String}) > 0
      THEN 1
      ELSE 0
    END
  ) = {in_environment: Int64}
