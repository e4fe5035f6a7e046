extension RuleExamples {
  /// The family and the seniority of titles.
  static let family = #"""
    ## family.machine-learning
    + = Senior «Machine Learning» Engineer, Ads => family=machine-learning-engineer; seniority=senior
    + = Applied «ML» Engineer => family=machine-learning-engineer; seniority=mid
    + = Software Engineer, «Machine Learning» => family=machine-learning-engineer; seniority=mid
    + = «AI/ML» Engineer => family=machine-learning-engineer; seniority=mid
    + = «ML/AI» Engineer II => family=machine-learning-engineer; seniority=mid
    + = Lead «Computer Vision» Engineer => family=machine-learning-engineer; seniority=lead
    + = «NLP» Engineer => family=machine-learning-engineer; seniority=mid
    + = Staff «Deep Learning» Engineer => family=machine-learning-engineer; seniority=staff
    + = Engineering Manager, «Machine Learning» => family=machine-learning-engineer; seniority=manager
    + = Director of «Machine Learning» => family=machine-learning-engineer; seniority=director
    + = «Machine Learning» Engineer Intern => family=machine-learning-engineer; seniority=intern
    + = Junior «Machine Learning» Engineer => family=machine-learning-engineer; seniority=junior
    + = Head of «Machine Learning» => family=machine-learning-engineer; seniority=director
    - = «ML Platform» Engineer => family=mlops-engineer
    - = «HTML» Developer => family=software-engineer
    - = «Machine Learning Scientist» => family=applied-scientist
    ## family.applied-scientist
    + = «Machine Learning Scientist» => family=applied-scientist; seniority=mid
    + = «Applied Scientist» II => family=applied-scientist; seniority=mid
    + = Principal «Applied Scientist» => family=applied-scientist; seniority=principal
    + = Senior «Applied Scientist», Search => family=applied-scientist; seniority=senior
    + = «AI Scientist» => family=applied-scientist; seniority=mid
    + = Senior «Scientist» - Machine Learning, Charts => family=applied-scientist
    - = «Research Scientist» => family=research-scientist
    - = «Data Scientist», Applied Forecasting => family=data-scientist
    ## family.ml-platform
    + = Software Engineer, «ML Infrastructure» => family=mlops-engineer; seniority=mid
    + = Software Engineer, «ML Platform» => family=mlops-engineer; seniority=mid
    + = «MLOps» Engineer => family=mlops-engineer; seniority=mid
    + = Senior «Machine Learning Platform» Engineer => family=mlops-engineer; seniority=senior
    + = «Machine Learning Operations» Engineer => family=mlops-engineer; seniority=mid
    + = Staff Engineer, «ML Infra» => family=mlops-engineer; seniority=staff
    + = Manager, «ML Platform» => family=mlops-engineer; seniority=manager
    - = «Platform» Engineer => family=software-engineer
    - = «Machine Learning» Engineer => family=machine-learning-engineer
    ## family.research-engineer
    + = «Research Engineer» => family=research-engineer; seniority=mid
    + = «Research Engineer» / Research Scientist => family=research-engineer; seniority=mid
    + = Senior «Research Engineer», Speech => family=research-engineer; seniority=senior
    + = «Research Software Engineer» => family=research-engineer; seniority=mid
    - = «Research Scientist», Engineering => family=research-scientist
    - = «Market Research» Engineer => family=other
    ## family.research-scientist
    + = «Post-Doc» Position in Tides => family=research-scientist
    + = «PhD Candidates» in Tides => family=research-scientist
    + = «Research Scientist» => family=research-scientist; seniority=mid
    + = Staff «Research Scientist», Robotics => family=research-scientist; seniority=staff
    + = «Research Scientist» Intern => family=research-scientist; seniority=intern
    + = «Research Scientist», Machine Learning => family=research-scientist; seniority=mid
    + = «Postdoctoral Researcher», Genomics => family=research-scientist; seniority=mid
    + = «Research Scientist» / Research Engineer => family=research-scientist; seniority=mid
    - = «UX Researcher» => family=other
    - = «Quantitative Researcher» => family=other
    - = «Research Engineer» / Research Scientist => family=research-engineer
    ## family.data-scientist
    + = «Data Scientist» => family=data-scientist; seniority=mid
    + = Sr. «Data Scientist» => family=data-scientist; seniority=senior
    + = «Data Scientist» III => family=data-scientist; seniority=senior
    + = «Data Science Engineer» => family=data-scientist; seniority=mid
    + = Manager, «Data Science» => family=data-scientist; seniority=manager
    + = VP, «Data Science» => family=data-scientist; seniority=director
    + = «Data Scientist» I => family=data-scientist; seniority=junior
    + = Associate «Data Scientist» => family=data-scientist; seniority=junior
    + = «Data Science» Co-op => family=data-scientist; seniority=intern
    + = Working Student «Data Science» => family=data-scientist; seniority=intern
    + = Distinguished «Data Scientist» => family=data-scientist; seniority=principal
    + = Graduate «Data Scientist» => family=data-scientist; seniority=junior
    - = «Data Engineer», Science Team => family=data-engineer
    - = «Research Scientist», Data Science => family=research-scientist
    + = Entry Level Sales - «Data Scientist» => family=data-scientist; seniority=junior
    + = Marketing - «Data Scientist» => family=data-scientist
    - = Investment «Research Engineer» => family=research-engineer
    - = «Sales» - Account Executive => family=other
    - = «Sales» Engineer - Data Science => family=other
    ## family.data-engineer
    + = «Data Engineer» II => family=data-engineer; seniority=mid
    + = Senior «Analytics Engineer» => family=data-engineer; seniority=senior
    + = «Data Engineer» IV => family=data-engineer; seniority=staff
    + = «ETL» Developer => family=data-engineer; seniority=mid
    + = «Data Architect» => family=data-engineer; seniority=mid
    + = Lead «Data Engineer» => family=data-engineer; seniority=lead
    + = New Grad «Data Engineer» => family=data-engineer; seniority=junior
    + = Software Engineer, «Data Platform» => family=data-engineer; seniority=mid
    + = Principal «Data Engineer» => family=data-engineer; seniority=principal
    - = «Data Scientist», Data Platform => family=data-scientist
    - = «Sales» - Territory Maps => family=other
    - = «Data Entry» Clerk => family=other
    + = Senior «Data and AI Engineer» => family=data-engineer
    + = «Data & ML Engineer» => family=data-engineer
    ## family.data-analyst
    + = «Data Analyst» => family=data-analyst; seniority=mid
    + = «Business Intelligence Analyst» => family=data-analyst; seniority=mid
    + = «BI Developer» => family=data-analyst; seniority=mid
    + = «Data Consultant» => family=data-analyst; seniority=mid
    + = «Business Analyst» => family=data-analyst; seniority=mid
    + = Junior «Data Analyst» => family=data-analyst; seniority=junior
    + = Entry Level «Data Analyst» => family=data-analyst; seniority=junior
    + = «Product Analyst» => family=data-analyst; seniority=mid
    + = Senior Manager, «Analytics» => family=data-analyst; seniority=manager
    + = «Reporting Analyst» => family=data-analyst; seniority=mid
    - = «Security Analyst» => family=other
    + = Marketing - «Data Analyst» => family=data-analyst
    - = «Credit Analyst» II => family=other
    - = «Equity Research» Analyst => family=other
    - = «Quantitative Analyst» => family=other
    ## family.ai
    + = «AI» Engineer => family=ai-engineer; seniority=mid
    + = «GenAI» Engineer => family=ai-engineer; seniority=mid
    + = Senior «LLM» Engineer => family=ai-engineer; seniority=senior
    + = «Prompt» Engineer => family=ai-engineer; seniority=mid
    + = Software Engineer, «AI» => family=ai-engineer; seniority=mid
    + = «AI Agent» Developer => family=ai-engineer; seniority=mid
    + = «Generative AI» Architect => family=ai-engineer; seniority=mid
    + = Tech Lead, «AI Engineering» => family=ai-engineer; seniority=lead
    - = «AI/ML» Engineer => family=machine-learning-engineer
    - = Software Engineer, «AI Safety» => family=software-engineer
    - = «AI Platform» Engineer => family=mlops-engineer
    + = Harbour - «AI» Engineer/Data Scientist Intern => family=ai-engineer; seniority=intern
    ## family.software
    + = «Software» Engineer, AI Safety => family=software-engineer; seniority=mid
    + = «Software» Engineer, AI Products => family=software-engineer; seniority=mid
    + = «Backend» Engineer => family=software-engineer; seniority=mid
    + = «Full Stack» Developer => family=software-engineer; seniority=mid
    + = «Front-end» Engineer => family=software-engineer; seniority=mid
    + = «DevOps» Engineer => family=software-engineer; seniority=mid
    + = «Site Reliability» Engineer => family=software-engineer; seniority=mid
    + = «QA» Engineer => family=software-engineer; seniority=mid
    + = «iOS» Developer => family=software-engineer; seniority=mid
    + = Senior «Software» Engineer => family=software-engineer; seniority=senior
    + = Principal «Software» Engineer => family=software-engineer; seniority=principal
    + = «Software» Engineer I or II => family=software-engineer; seniority=mid
    + = «Software» Engineering Intern => family=software-engineer; seniority=intern
    + = «Software» Engineer V => family=software-engineer; seniority=principal
    + = «Member of Technical Staff» => family=software-engineer; seniority=mid
    + = «Java» Developer, Agentic AI => family=software-engineer; seniority=mid
    + = «Front-end» developer or designer => family=software-engineer
    + = RF «Firmware» Engineer => family=software-engineer
    - = «Designer» or front-end developer => family=other
    - = «RN» - Harbour Research Institute => family=other
    - = «Software Sales Engineer» => family=other
    - = «Software» Engineer, Machine Learning => family=machine-learning-engineer
    + = Senior «AI Quality Engineer» => family=software-engineer
    + = «ML QA Engineer» => family=software-engineer
    + = Staff Engineer «DevOps», Agentic AI => family=software-engineer
    + = Senior Engineer «SRE», LLM => family=software-engineer
    - = Staff Engineer, «AI» => family=ai-engineer
    - = Backend Engineer, «AI» => family=ai-engineer
    ## family.quality
    + = Senior «Quality Engineer» ⏎ We build test automation for our code. => family=software-engineer
    + = «Quality Engineer» - Maps ⏎ You write Selenium tests. => family=software-engineer
    + = Senior «Quality Engineer» ⏎ You visit suppliers and inspect parts under ISO 9001. => family=other
    + = Supplier «Quality Engineer» ⏎ You visit plants, and write code at night. => family=other
    - = «Software Quality Engineer» ⏎ You visit suppliers. => family=software-engineer
    - = «Data Quality» Analyst => family=data-analyst
    ## family.forward-deployed
    + = «Forward Deployed» Engineer => family=software-engineer; seniority=mid
    + = «Forward-Deployed» Software Engineer => family=software-engineer; seniority=mid
    + = «Forward Deployed» AI Engineer => family=software-engineer; seniority=mid
    - = «Forward» Planning Manager => family=other
    - = «Deployment Manager» => family=other
    ## family.bare-engineer
    + = «Engineer» II => family=software-engineer; seniority=mid
    + = Senior «Engineer» => family=software-engineer; seniority=senior
    + = Staff «Engineer» => family=software-engineer; seniority=staff
    + = Harbour - Principal «Engineer» => family=software-engineer; seniority=principal
    - = «Security Engineer» => family=other
    - = «Data Engineer» => family=data-engineer
    ## family.quant
    + = «Quantitative Analyst» => family=other; seniority=mid
    + = «Quantitative Researcher» => family=other; seniority=mid
    + = Senior «Quant» Developer => family=other; seniority=senior
    - = «Data Scientist», Quantitative Marketing => family=data-scientist
    - = «Data Analyst» => family=data-analyst
    ## family.other
    + = «Security Engineer» => family=other; seniority=mid
    + = «Hardware Engineer» => family=other; seniority=mid
    + = «Sales Engineer» => family=other; seniority=mid
    + = «Field Engineer» => family=other; seniority=mid
    + = «Product Manager» => family=other; seniority=mid
    + = «Technical Program Manager», AI => family=other; seniority=mid
    + = «Account Manager» => family=other; seniority=mid
    + = «Community Manager» => family=other; seniority=mid
    + = «Executive Assistant» => family=other; seniority=mid
    + = «UX Researcher» => family=other; seniority=mid
    - = «Software» Engineer => family=software-engineer
    - = «Machine Learning» Engineer, Security => family=machine-learning-engineer
    ## family.research
    + = «Research», Interpretability => family=research-scientist; seniority=mid
    + = Member of Staff, «Research» => family=research-scientist; seniority=mid
    - = «Market Research» Manager => family=other
    - = «Research Engineer» => family=research-engineer
    ## family.analyst
    + = Senior «Analyst», Insights => family=data-analyst; seniority=senior
    + = «Analyst», Data & Reporting => family=data-analyst; seniority=mid
    - = «Budget Analyst» => family=other
    - = «Data Analyst» => family=data-analyst
    ## title.family
    + = Barista => family=other; seniority=mid
    + = Chief Executive Officer => family=other; seniority=director
    + = Night Porter => family=other; seniority=mid
    """#
}
