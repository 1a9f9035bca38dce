["time_on_page","flow",30,[[],"!v(\"visitor.known\")"],!1,!0]
