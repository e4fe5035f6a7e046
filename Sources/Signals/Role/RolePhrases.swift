/// Phrases that only the rules of role ask for; `(a|b|)` lists alternatives.
enum RolePhrases {
  static let table = """
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
    # productWork
    (production|customers|customer|clients|client|stakeholders|product team|product teams|product managers|business|ship|shipping|deploy|deployment|deploying|users|user experience|roadmap|features|dashboards|reports|maintain|scalable|pipelines|requirements gathering|business needs|business partners|end to end)
    """
}
