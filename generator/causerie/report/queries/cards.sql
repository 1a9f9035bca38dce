-- How often each card was shown and answered.
SELECT
  e.conversation,
  e.card,
  max(coalesce(e.card_type, '')) AS kind_of_card,
  sum(CASE WHEN e.type = 'card' THEN 1 ELSE 0 END) AS shown,
  sum(CASE WHEN e.type = 'answer' THEN 1 ELSE 0 END) AS answered
FROM events AS e
JOIN chosen_rows AS r ON r.visitor = e.visitor AND r.session = e.session AND r.conversation = e.conversation
WHERE e.type IN ('card', 'answer') AND e.card IS NOT NULL
GROUP BY e.conversation, e.card
