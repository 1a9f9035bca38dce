["scroll","flow",60,[[],"v(\"device.kind\")!=\"desktop\""],!1,!0]
