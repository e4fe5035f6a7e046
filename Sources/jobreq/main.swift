print("jobreq")
