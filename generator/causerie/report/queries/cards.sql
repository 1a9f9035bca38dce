-- How often each card was shown and answered, by its type.
SELECT
  conversation,
  card,
  coalesce(card_type, '') AS type_of_card,
  sum(CASE WHEN type = 'card' THEN 1 ELSE 0 END) AS shown,
  sum(CASE WHEN type = 'answer' THEN 1 ELSE 0 END) AS answered
FROM chosen_events
WHERE type IN ('card', 'answer') AND card IS NOT NULL
GROUP BY conversation, card, coalesce(card_type, '')
