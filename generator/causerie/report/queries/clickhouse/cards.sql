/* How often each card was shown and answered, by its type. */
SELECT
  conversation,
  card,
  COALESCE(card_type, '') AS type_of_card,
  SUM(CASE WHEN type = 'card' THEN 1 ELSE 0 END) AS shown,
  SUM(CASE WHEN type = 'answer' THEN 1 ELSE 0 END) AS answered
FROM chosen_events
WHERE
  type IN ('card', 'answer') AND NOT (
    card IS NULL
  )
GROUP BY
  conversation,
  card,
  COALESCE(card_type, '')
