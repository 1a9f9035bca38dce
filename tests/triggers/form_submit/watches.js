["form_submit","flow","form#newsletter",,!0,!1]
