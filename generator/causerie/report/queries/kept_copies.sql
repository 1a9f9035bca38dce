-- Of each event that is stored more than once, the copy that counts: the earliest.
SELECT
  id, ts_ms, type, visitor, session, conversation, kind, trigger, page, language, known, variant,
  card, card_type, value, goal, data
FROM (
  SELECT
    s.id, s.ts_ms, s.type, s.visitor, s.session, s.conversation, s.kind, s.trigger, s.page, s.language, s.known,
    s.variant, s.card, s.card_type, s.value, s.goal, s.data,
    row_number() OVER (
      PARTITION BY s.id
      ORDER BY s.ts_ms, s.type, s.visitor, s.session, s.conversation, coalesce(s.card, ''), coalesce(s.value, ''),
        coalesce(s.page, ''), coalesce(s.data, '')
    ) AS copy_number
  FROM stored AS s
  JOIN repeated_ids AS r ON r.id = s.id
) AS copies
WHERE copy_number = 1
