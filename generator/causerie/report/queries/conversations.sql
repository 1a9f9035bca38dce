-- What each conversation counts, and how many rows its experiment held out.
SELECT
  conversation,
  sum(is_shown) AS shown_rows,
  sum(is_held_out) AS held_out_rows,
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
GROUP BY conversation
