/// Phrases that only the rule of visas asks for; `(a|b|)` lists alternatives.
enum VisaPhrases {
  static let table = """
    # sponsorDenied
    (not|unable|cannot|can't|don't|doesn't|won't|isn't|aren't|wouldn't|no|without|never|neither|nor|ineligible|unavailable|can not|false|regrettably|unfortunately)
    # sponsorOffered
    (available|offer|offers|offered|offering|provide|provides|provided|will|can|consider|considers|willing|support|supports|supported|happy|able|yes|eligible|help|helps|assist|assistance|possible|may|do|does|included|includes|for eligible|full|gladly|welcome|welcomes|hold|holds|arrange|arranged)
    """
}
