/* What each conversation counts, and how many rows its experiment held out. */
SELECT
  conversation,
  SUM(is_shown) AS shown_rows,
  SUM(is_held_out) AS held_out_rows,
  SUM(is_triggered) AS triggered_rows,
  SUM(engaged_once) AS engaged_rows,
  SUM(completed_once) AS completed_rows,
  SUM(acquired_once) AS acquired_rows,
  SUM(converted_once) AS converted_rows,
  SUM(has_goal) AS goal_rows,
  SUM(goal_events) AS goals,
  SUM(meeting_events) AS meetings,
  SUM(document_events) AS documents
FROM chosen_rows
GROUP BY
  conversation
