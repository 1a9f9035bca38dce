["question","question-1",["Shall we show you round?",[["Yes, please"],["Later",2]]]]
["redirect","redirect-1",v=>["/tour?for="+encodeURIComponent(v("lead.interest")||"everyone")]]
["redirect","meeting",["https://meet.acme.com/ana",1]]
