/// Phrases that only the rules of specialisations ask for; `(a|b|)` lists alternatives.
enum SpecialisationPhrases {
  static let table = """
    # jobStory
    (this|the|our|your) (role|position|job|team|group|opportunity) | you will | you'll | (join|joining) (us|our|the|a) | (looking|searching) for | seeking | hiring | as (a|an|our) | recruiting
    """
}
