/* How often each card was shown and answered. */
SELECT
  e.conversation,
  e.card,
  MAX(COALESCE(e.card_type, '')) AS kind_of_card,
  SUM(CASE WHEN e.type = 'card' THEN 1 ELSE 0 END) AS shown,
  SUM(CASE WHEN e.type = 'answer' THEN 1 ELSE 0 END) AS answered
FROM events AS e
JOIN chosen_rows AS r
  ON r.visitor = e.visitor
  AND r.session = e.session
  AND r.conversation = e.conversation
WHERE
  e.type IN ('card', 'answer') AND NOT (
    e.card IS NULL
  )
GROUP BY
  e.conversation,
  e.card
