["exit_intent","flow",0,[[],"v(\"device.kind\")==\"desktop\""],!1,!0]
["exit_intent","flow",0,[[["/^\\/pricing\\/?(\\?|$)/",!1]],"v(\"device.kind\")==\"desktop\""],!0,!0]
