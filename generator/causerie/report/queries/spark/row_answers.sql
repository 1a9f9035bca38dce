/* The latest answer of each row to each card; `what_was_asked` is empty where it was neither a choice nor a rating. */
SELECT
  a.visitor AS row_visitor,
  a.session AS row_session,
  a.conversation AS row_conversation,
  a.card AS answered_card,
  a.what_was_asked,
  MAX_BY(a.answer_given, (a.ts_ms, a.id)) AS latest_answer
FROM (
  SELECT
    visitor,
    session,
    conversation,
    card,
    ts_ms,
    id,
    COALESCE(value, '') AS answer_given,
    CASE
      WHEN card_type IN ('question', 'select', 'multi_select', 'consent', 'rating', 'nps')
      THEN card_type
      WHEN data LIKE '%"field":"select"%' OR data LIKE '%"field": "select"%'
      THEN 'select'
      WHEN data LIKE '%"field":"multi_select"%' OR data LIKE '%"field": "multi_select"%'
      THEN 'multi_select'
      WHEN data LIKE '%"field":"consent"%' OR data LIKE '%"field": "consent"%'
      THEN 'consent'
      WHEN data LIKE '%"field":"rating"%' OR data LIKE '%"field": "rating"%'
      THEN 'rating'
      WHEN data LIKE '%"field":"nps"%' OR data LIKE '%"field": "nps"%'
      THEN 'nps'
      ELSE ''
    END AS what_was_asked
  FROM chosen_events
  WHERE
    type = 'answer' AND NOT card IS NULL
) AS a
GROUP BY
  a.visitor,
  a.session,
  a.conversation,
  a.card,
  a.what_was_asked
