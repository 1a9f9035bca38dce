/* Of each event that is stored more than once, the copy that counts: the earliest. */
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
FROM (
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
    s.data,
    ROW_NUMBER() OVER (
      PARTITION BY s.id
      ORDER BY s.ts_ms NULLS LAST, s.type NULLS LAST, s.visitor NULLS LAST, s.session NULLS LAST, s.conversation NULLS LAST, COALESCE(s.card, '') NULLS LAST, COALESCE(s.value, '') NULLS LAST, COALESCE(s.page, '') NULLS LAST, COALESCE(s.data, '') NULLS LAST
    ) AS copy_number
  FROM stored AS s
  JOIN repeated_ids AS r
    ON r.id = s.id
) AS copies
WHERE
  copy_number = 1
