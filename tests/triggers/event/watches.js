["event","flow","added_to_basket",,!0,!1]
