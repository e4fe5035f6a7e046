extension RuleExamples {
  /// Research or product.
  static let role = #"""
    ## role.title
    + = «Research Scientist», Vision ⏎ # What you'll do ⏎ * Invent new methods => role=research
    + = «Research Scientist» ⏎ # What you'll do ⏎ * Publish papers and set our research agenda => role=research
    + = «Postdoctoral» Researcher in Physics ⏎ # What you'll do ⏎ * Analyse data and write papers => role=research
    + = «Research Fellow», Public Health ⏎ # What you'll do ⏎ * Run studies and report findings => role=research
    - = «UX Researcher», Bicycles ⏎ # What you'll do ⏎ * Ask users and tell product managers => role=product
    - = «Clinical Laboratory Scientist» ⏎ # What you'll do ⏎ * Test samples for the wards => role=product
    - = «Applied Scientist», Ads ⏎ # What you'll do ⏎ * Ship ranking models to production for our customers => role=product
    - = «Machine Learning» Engineer ⏎ # What you'll do ⏎ * Deploy models => role=product
    - = «UX Researcher» ⏎ # What you'll do ⏎ * Interview users and talk to product managers => role=product
    ## role.words
    + = Machine Learning Engineer ⏎ # What you'll do ⏎ * Deploy models to production for our customers => role=product
    + = Data Scientist ⏎ # What you'll do ⏎ * Build dashboards for stakeholders => role=product
    + = Data Analyst ⏎ # What you'll do ⏎ * Report to the business => role=product
    + = Software Engineer ⏎ # What you'll do ⏎ * Ship features => role=product
    + = Senior Scientist, Genetics ⏎ # What you'll do ⏎ * Test «hypotheses» on barley => role=research
    + = Applied Scientist, Genomics ⏎ # What you'll do ⏎ * Explain «hypotheses» on barley => role=research
    + = Applied Scientist ⏎ # What you'll do ⏎ * Develop ranking models for our customers in production => role=product
    - = «Research Scientist» ⏎ # What you'll do ⏎ * Publish novel methods => role=research
    - = «Research Engineer», Alignment ⏎ # What you'll do ⏎ * Run experiments, write papers and push the frontier of research => role=research
    ## role.words
    + = Machine Learning Engineer ⏎ # What you'll do ⏎ * Read papers and bring methods to production ⏎ * Work with product managers => role=product
    + = Data Scientist ⏎ # What you'll do ⏎ * Run A/B tests for the product team => role=product
    + = Research Engineer ⏎ # What you'll do ⏎ * Build tools and ship features for customers, deploy models to production, write dashboards => role=product
    - = «Research Scientist», Agriculture ⏎ # What you'll do ⏎ * Design field trials and publish findings => role=research
    + = Applied Scientist ⏎ # What you'll do ⏎ * «Do research» and show it at «NeurIPS», «ICML» and ICLR => role=research
    - = Research Resident ⏎ # What you'll do ⏎ * Look into protein folding with us => role=research
    ## role.default
    + = MLOps Engineer ⏎ # What you'll do ⏎ * Keep the research team's cluster alive => role=product
    + = Barista ⏎ # What you'll do ⏎ * Pour coffee and keep the counter clean => role=product
    - = Software Engineer ⏎ # What you'll do ⏎ * Ship features => role=product
    - = «Research Scientist», Soil ⏎ # What you'll do ⏎ * Dig and sift => role=research
    - = «Research» Resident ⏎ # What you'll do ⏎ * Look into protein folding with us => role=research
    ## role.title
    + = «Research» Resident ⏎ # What you'll do ⏎ * Look into protein folding with us => role=research
    + = «Research Assistant», University Lab ⏎ # What you'll do ⏎ * Run experiments and write papers => role=research
    + = «Research Engineer», Interpretability ⏎ # What you'll do ⏎ * Find new methods and publish them => role=research
    - = «Data Scientist», Research ⏎ # What you'll do ⏎ * Build dashboards for clients and report to stakeholders => role=product
    """#
}
