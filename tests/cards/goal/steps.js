["capture","address",["Your e-mail address?","email",10,"lead.email","Send","Skip",,"email"]]
["goal","goal-1","Newsletter",,v=>v("answers.address")!=null]
["message","message-1","Thank you!"]
