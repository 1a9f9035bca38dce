["time_on_page","flow",30,[[["/^(\\/pricing\\/?(\\?|$)|\\/plans([/?]|$))/",!1]],"!v(\"visitor.known\")"],!1,!0]
