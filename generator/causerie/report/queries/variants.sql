-- What each conversation counts, by the row's variant.
SELECT
  conversation,
  row_variant,
  sum(is_triggered) AS triggered_rows,
  sum(engaged_once) AS engaged_rows,
  sum(completed_once) AS completed_rows,
  sum(acquired_once) AS acquired_rows,
  sum(converted_once) AS converted_rows,
  sum(has_goal) AS goal_rows,
  sum(goal_events) AS goals,
  sum(meeting_events) AS meetings,
  sum(document_events) AS documents
FROM chosen_rows
WHERE is_shown = 1
GROUP BY conversation, row_variant
