/// Phrases that only the rules of years ask for; `(a|b|)` lists alternatives.
enum YearsPhrases {
  static let table = """
    # replaces
    (may|can|could|will|might) be (substituted|used|considered|accepted|taken) (for|in lieu of|in place of|instead of|as a substitute for)
    in (lieu|place) of
    # plus
    (½|¼|¾|plus|full|solid|calendar|relevant|professional|progressive|consecutive|more|complete|or more|+|minimum|least|additional|good|strong|or)
    # ofThem
    of (them|which|those|these)
    # lessThan
    (less than|fewer than|under|below)
    # half
    half
    # orMore
    (or more|or longer|or above|and above|and up|minimum|+)
    # habit
    (typically|usually|normally|on average|average|generally|most of our|tend to have)
    # story
    (we|we've|we have|our|company|has been|have been|founded|established|history|heritage|serving|served|trusted by|over the (past|last)|for (more than|over|nearly|almost)|since|ago|in business|anniversary|celebrating|legacy|leader in|founder|founders|he|she|his|her|their)
    # total
    (total|overall|cumulative|combined|total of|in total) (years|experience|work experience|professional experience|it experience|industry experience|relevant experience|)
    """
}
