["element_visible","flow","#plans",[[],"v(\"session.pages\")>1"],!1,!0]
