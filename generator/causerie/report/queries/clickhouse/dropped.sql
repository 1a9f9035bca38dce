/* How many rows ended at each card: not completed, and this card the last one shown, without an answer. */
SELECT
  r.conversation,
  r.last_card,
  COUNT(*) AS dropped_rows
FROM chosen_rows AS r
LEFT JOIN row_answers AS a
  ON a.row_visitor = r.visitor
  AND a.row_session = r.session
  AND a.row_conversation = r.conversation
  AND a.answered_card = r.last_card
WHERE
  r.completed_once = 0 AND r.last_card <> '' AND a.answered_card IS NULL
GROUP BY
  r.conversation,
  r.last_card
