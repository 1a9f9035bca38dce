/* The same where every row is chosen. */
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
FROM events
