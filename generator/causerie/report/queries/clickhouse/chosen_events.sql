/* The events of the chosen rows. */
SELECT
  e.id,
  e.ts_ms,
  e.type,
  e.visitor,
  e.session,
  e.conversation,
  e.kind,
  e.trigger,
  e.page,
  e.language,
  e.known,
  e.variant,
  e.card,
  e.card_type,
  e.value,
  e.goal,
  e.data
FROM events AS e
JOIN chosen_rows AS r
  ON r.visitor = e.visitor
  AND r.session = e.session
  AND r.conversation = e.conversation
