["time_on_page","flow",30,[["/^\\w+:..[^/]*(\\/pricing\\/?(\\?|$)|\\/plans([/?]|$))/"],"!v(\"visitor.known\")"],!1,!0]
