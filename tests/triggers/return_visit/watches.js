["return_visit","flow",0,,!1,!0]
["return_visit","flow",0,[[],"v(\"session.seconds\")>=60"],!1,!0]
