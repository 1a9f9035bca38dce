["page_views","flow",3,[[],"!v(\"session.returning\")"],!1,!0]
