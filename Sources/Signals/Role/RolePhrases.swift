/// Phrases that only the rules of role ask for; `(a|b|)` lists alternatives.
enum RolePhrases {
  static let table = """
    # publishedProduct
    (app|apps|application|applications|package|packages|npm|pypi|store|stores|play|content|posts|dashboards|dashboard|reports|report|games|extension|extensions|library|libraries|module|modules|docs|documentation|website|websites|catalogue|catalog|listing|listings|data|datasets|apis|api|events|messages|topics|plugin|plugins|podcast|newsletter|newsletters)
    # paperNoun
    (paper|papers|article|articles|research|journal|journals|conference|conferences|manuscript|manuscripts|findings|work)
    # publication
    (publication|publications|published|publish|publishing|papers|paper|peer reviewed|first author|journals|conferences) (record|in|at|track record|)
    # venue
    neurips | nips | icml | iclr | cvpr | iccv | eccv | acl | emnlp | naacl | aaai | ijcai | kdd | sigir | recsys | www | icra | iros | corl | rss | interspeech | icassp | uai | aistats | colt | jmlr | tpami | siggraph | chi | osdi | sosp | nsdi | mlsys | vldb | sigmod | colm | wacv | bmvc | miccai | nature | tacl | coling | eacl | asplos | isca | usenix
    # researchTitle
    (research scientist|researcher|research engineer|research fellow|postdoctoral|postdoc|post doctoral|research associate|research assistant|research intern|research lead|research director|head of research|research manager|member of research staff|applied research)
    # researchWord
    (research|laboratory|lab|fellow)
    # appliedTitle
    (applied|product|customer|deployment|platform|solutions|user|ux|market)
    # scienceTitle
    (scientist|bioinformatician|biologist|immunologist|chemist|geneticist|physicist|neuroscientist|epidemiologist|pharmacologist|toxicologist|microbiologist|biochemist|ecologist|geologist|virologist|astronomer|climatologist|oceanographer|investigator)
    # laboratoryTitle
    (clinical|medical) (laboratory|lab) (scientist|technologist) | computer scientist | forensic scientist | quality (control|assurance) | (decision|growth|product|social|behavioral|behavioural|marketing) scientist
    # science
    (biology|biological|biologist|genetics|genomics|chemistry|chemist|immunology|immunologist|molecular|physics|physicist|protein|proteins|drug discovery|neuroscience|pharmacology|oncology|bioinformatics|bioinformatician|biochemistry|cheminformatics|metabolomics|proteomics|materials science|climate|virology|epidemiology)
    # productWork
    (production|customers|customer|clients|client|stakeholders|product team|product teams|product managers|business|ship|shipping|deploy|deployment|deploying|users|user experience|roadmap|features|dashboards|reports|maintain|scalable|pipelines|requirements gathering|business needs|business partners|end to end)
    """
}
