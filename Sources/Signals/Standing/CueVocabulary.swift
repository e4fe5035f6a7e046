/// Words that give a thing its standing, grouped by what they do; `(a|b|)` lists alternatives.
enum CueVocabulary {
  static let table = """
    # prefer-after
    (strongly|highly|very|greatly|much|particularly|especially|also|most|) (preferred|prefered|desired|desirable|desireable|advantageous|favored|favoured|appreciated|encouraged|valued|recommended|beneficial|helpful|preferable)
    (is|are|would be|will be|is considered|are considered|considered|as|seen as|is also) (a|an|definitely a|) (strong|big|huge|major|definite|great|added|distinct|significant|real|considerable|nice|large|additional|) (plus|pluses|bonus|advantage|asset|differentiator)
    (a|an|definitely a) (strong|big|huge|major|definite|great|added|distinct|significant|real|considerable|nice|large|additional|) (plus|bonus|advantage|asset|differentiator)
    (is|are|would be|will be) (considered|seen as|regarded as|viewed as|counted as|treated as) (a|an) (strong|big|real|definite|great|distinct|clear|) (merit|strength|benefit|extra|positive|boon|edge|virtue)
    (would be|will be|'d be) (a|an) (strong|big|real|definite|great|nice|lovely|useful|welcome|handy|helpful|fine|distinct|) (merit|benefit|extra|boon|treat|help|addition|differentiator|head start|perk)
    (while|whilst|though|although|albeit|even if|even though) (it is|it's|this is|they are|they're|) (not|never|hardly|no longer) (a|an|) (strictly|absolutely|) (required|mandatory|essential|necessary|needed|must|requirement|condition|obligatory|expected|prerequisite|compulsory)
    (gets|get|earns|earn|gives|give|wins|win|puts|moves|saves|save) (you|your application|your cv|candidates|applicants) (a|an|ahead|noticed|to the|extra|further|closer|points|bonus|weeks|months|time|forward)
    (is|are|would be) (gold|golden|music to our ears|a treat|a joy|a gem|gravy) (to us|for us|here|)
    (counts|count|would count) (double|extra|twice|for a lot|for much) | (comes|come|would come|will come) in (handy|useful)
    (would not|wouldn't|won't|will not) be wasted | (moves|move|goes|go|jumps|jump) (straight|) to the (front|top|head) (of the (queue|line|pile|list)|)
    (is|are|would be) something we (would|will|'d|'ll|) (notice|remember|spot)
    (being|would be|will be|is|are) (very|most|) (favourably|favorably|positively|kindly|well) (viewed|regarded|seen|received|considered|looked upon|looked on)
    (strong|big|huge|major|definite|great|added|distinct|significant|considerable|large|additional) (plus|pluses|advantage|asset|bonus)
    (is|are|would be|will be) (a|) (nice|great|good|ideal|cool|awesome|amazing|fantastic|useful|welcome|valuable|interesting) (to have|addition)
    (is|are|would be|will be) (a|an|) (useful|welcome|valuable|ideal) (extra|bonus|complement|)
    (is|are|would be|will be) of interest
    (is|are|would be|will be) (a|) (nice|great|good|cool|awesome|amazing|fantastic|fine|lovely) (too|also|as well)
    (would be|will be|'d be) (nice|great|good|cool|awesome|amazing|fantastic|interesting|lovely|handy|neat|sweet|super|wonderful|brilliant|excellent|splendid|perfect)
    (nice|good|great) to have
    (nice to haves|good to haves)
    (gladly|warmly|especially|particularly|) welcomed
    (is|are) (welcome|ideal|useful|a nice to have|beneficial|not required but (preferred|helpful|desired|a plus|nice to have))
    (is|are|would be|will be) (very|) (highly|well|particularly|especially|) regarded
    (is|are|would be|will be|may be) (viewed|looked upon|looked on|considered|seen|received|regarded) (very|most|) (favorably|favourably|positively|well)
    (is|are|would be|will be) (equally|highly|very|also|particularly|especially) (valuable|valued|useful|helpful|beneficial|advantageous|welcome|appreciated)
    (give|gives|giving) you (a head start|an edge|an advantage)
    (would|could|will|may|might|can) (be|) (very|) (help|helpful|beneficial|useful|ideal|valuable|welcome|preferred|preferable|an advantage|advantageous|desirable|set you apart|make you stand out|give you an edge)
    (plus|bonus) points
    (does not|doesn't|won't|would not|wouldn't|will not|can't|never) (hurt|harm|go amiss)
    (,|) but (it is|it's|is|are|) (not|by no means|not strictly|no) (a|) (must|mandatory|required|essential|necessary|needed|requirement|deal breaker|dealbreaker|prerequisite)
    (,|) but (it|this|that|they|) (certainly|definitely|really|also|sure|always|) (helps|help|would help|does help)
    (,|) but (we|) (do not|don't) insist (on it|)
    (is|are|would be|will be) (just|only|merely|) (the|) (an extra|extras|a nice extra|gravy|decoration|icing|icing on the cake|cherry on top|cherry on the cake|handy|gladly seen|a nice extra|cool to have)
    (if|provided) you (have|know|already know) (it|any|some)
    (,|) (even better|so much the better|all the better)
    (,|-|) (nice|great|good|lovely|handy|useful) (,|) (if|when) you (have|know|'ve got|got|can bring) (it|them|one|some)
    (we'd|we would) be (delighted|thrilled|impressed|excited)
    (preferred|desired|desirable|a plus|helpful|ideal|beneficial|nice to have|advantageous) (,|) but not (required|necessary|mandatory|essential|a must)
    (is|are|) (not|isn't|aren't) (strictly|absolutely|) (required|mandatory|necessary|essential|needed|a must|a requirement|obligatory|expected) (,|) but (it|) (is|are|would be|) (looked upon favorably|looked upon favourably|viewed favourably|viewed favorably|highly regarded|encouraged|preferred|a plus|helpful|nice|desirable|advantageous|beneficial|desired|a bonus|useful|handy|good|great|welcome|valued|valuable|an advantage|an asset|appreciated|ideal|very helpful|very useful|highly desirable|strongly preferred)
    (is|are|) (not|isn't|aren't|hardly) (strictly|absolutely|) (required|mandatory|necessary|essential|needed|a must|a requirement|obligatory|expected) (,|) (but|though|yet) (it|that|they|) (certainly|definitely|really|always|surely|) (helps|help|would help|does help|counts|is gladly seen|goes a long way)
    (gets|get|earns|scores) (you|) (bonus|extra|brownie) points
    (preferred|desired) (skill|skills|qualification)
    (is|are) (of|an) (advantage|asset|added value)
    (is|are) on (our|the|my) (wish list|wishlist|list of wishes|list of extras)
    (will be|are|would be|get) (considered|invited|interviewed|looked at|read) first
    (will|would|'ll) (have|get|make for) (an easier|a head|a flying|a gentler|an easy|a quick) start
    (would|could|might) (win|earn|impress|excite|delight|please|tip|sway|strengthen|spare|save|charm|thrill)
    (is|are) what we'd (like|love|prefer) (best|most|also|) (to see|)
    (is|are) what we (prefer|like best|love to see|like to see)
    (,|) (though|but|although|yet) (it is|it's|that's|that is|this is|they're|) (no|not a|hardly a|by no means a) (condition|must|requirement|need|deal breaker|dealbreaker|obligation|prerequisite|precondition)
    strongly encouraged
    (is|are|) something (we'd|we would|we'll|we) (really|) (love|like|appreciate|value|be pleased|be glad|be happy|be delighted) (to see|)
    (is|are|would be|will be|) (looked upon|viewed|regarded|looked on) (favourably|favorably|kindly|positively)
    (is|are) (even|much|still|) better
    (will|would) (please|delight) us | (gets|get|catches|has|have) our (attention|interest)
    (is|are|) (not|isn't|aren't) (strictly|) (required|needed|necessary|essential) (,|) (though|although) (appreciated|welcome|valued|liked|nice|useful|helpful|preferred|desirable)
    (is|are|be|will be|) given (priority|preference|first consideration|extra credit)
    (takes|take|get|gets|have|has) (priority|preference|precedence)
    (will|would|may|can|could|) (strengthen|enhance|boost|strengthens|enhances|boosts) (your|the|an|any) (application|candidacy|candidature|chances|chance|case|cv|resume|profile|bid|hand)
    (will|would|may|could|) (catch|catches) our (eye|attention|interest)
    (useful|helpful|nice|desirable|preferred|welcome) rather than (essential|required|necessary)
    (count|counts|work|works|speak|speaks|go|goes|weigh|weighs) in (your|their) (favour|favor)
    (will|would|) (set|sets|make|makes|help) (you|candidates|your application) (apart|shine|stand out|more competitive)
    (stand|stands) (you|) in good stead | (goes|go) a long way
    # prefer-end
    secondary |    (is|are) (nice|great|good|cool|awesome|amazing|fantastic|interesting|lovely|handy|neat|sweet) | helps | if (we're|we are) lucky | with (a bit of|some|) luck | a wish | a dream | useful | helpful | where possible | if possible | if you have (it|one) | highly regarded | well regarded | sought after | highly sought after | welcome | most welcome | plus | pluses | bonus | bonuses | advantage | asset | ideal | pref | optional | optional but nice
    # prefer-before
    (we'd|we would) be (delighted|thrilled|impressed|excited|happy|glad|pleased) (by|with|about|if|to see) (you|) (have|know|)
    (you'd|you'll|you would|you will|you) (stand out|shine|impress us|win us over) (with|if|by) (you|) (have|know|)
    (it|that) (helps|would help|will help) (if|when) (you|) (have|know|)
    (perhaps|maybe|hopefully) (some|also|a bit of|a little|)
    , (if|where) (at all|) possible ,
    good to know (:|-)
    (it's|it is|it would be|it'd be) (helpful|useful|nice|good|handy|desirable|beneficial|advantageous|great|ideal|meritorious) (,|) (though|but|although|albeit) (by no means|not|never|hardly) (essential|necessary|required|mandatory|a must|a requirement|needed) (,|) (if|to|that)
    (look|looks|looking) (favourably|favorably|kindly|positively|well) (on|upon|at)
    (you|you'll|you'd|you'd) (score|earn|gain|get|collect) (extra|bonus|brownie|additional|more) (points|credit|marks|) (with|for|if)
    (nice|good|great|lovely|neat) (touch|extra|bonus|add on|addition|addition to have) (:|-|is|would be)
    (we'd|we would|we|we're|we are) (especially|particularly|also) (like|love|want|welcome|encourage|value|likely) (to hear from|to see|applications from|) (people|candidates|those|applicants|anyone|engineers|) (with|who|from)
    [ (nice|nice to have|plus|bonus|optional|preferred|desirable|wish) ]
    nice if
    (we'd|we would|we are|we're) (be|) (especially|particularly|even more|all the more|extra|doubly) (keen|interested|happy|excited|eager|delighted|glad|pleased|curious) (to hear from|in hearing from|to meet|to talk to|if|) (you|people|candidates|those|applicants|anyone|) (if|with|who|)
    pref .
    (if|should) you (have|happen to have|'ve|) (also|already|ever|) (seen|used|touched|tried|met|played with|worked with|built with|dabbled in)
    if you've (also|already|ever|) (seen|used|touched|tried|met|played with|worked with|built with|dabbled in)
    nice (:|-)
    in (the|an|a) (best|ideal|perfect|dream) (case|scenario)
    (a|our) (soft spot|weakness) for | points for | (we'd|we would) rather you (knew|had|spoke|used)
    of (particular|special|great|extra|added|especial) (interest|value|appeal) (is|are|would be|will be|to us|)
    (particularly|especially|very|highly) (interesting|attractive|appealing) (is|are|would be|to us|)
    (you|candidates|applicants|we hope you|some of you) (may|might|could) (also|even|already|perhaps|well|) (have|know|hold|bring|possess|be familiar with|come with)
    (it'd|it would|that'd|that would|it'd also|it would also) be (cool|awesome|neat|sweet|super|fantastic|brilliant|amazing|wonderful|excellent|splendid|superb|fabulous|perfect|terrific|fab) (if|to have|when)
    (put|puts|set|sets|place|places) (a|) (high|great|much|particular|special|real|extra) (value|weight|emphasis|premium|store) (on|by|upon)
    (our|the|my) (wish list|wishlist) (also|) (has|includes|contains|features|mentions|is|are)
    kudos (for|if)
    (preferably|ideally|optimally|desirably|bonus if|bonus for|plus if|extra points|bonus points)
    (a|an|big|huge|) (plus|bonus|advantage) (if|for)
    (bonus|extra|brownie) (points|credit) (for|if|)
    (preference|priority) (for|to|is given to|given to|will be given to|given for)
    (strong|) preference (for|:|to)
    (we|would) (prefer|love|love it if|also love)
    (we'd|we would) (love|prefer|be excited|like|also like) (to see|if|it if|)
    (nice|good|great|nice if you|good if you) (to have|if you have) (:|-|but not required|)
    (it's|it is|it would be|would be) (a|an|) (great|nice|plus|bonus|advantage|big plus|huge plus|asset|even better|ideal) (if|to have)
    (even better|extra credit) (if|)
    (preferred|desired|desirable|optional) (:|-|skills|qualifications|qualification|experience|knowledge|education|technical skills|technologies)
    (it's|it is|it would be|it'd be|it will be|would be) (very|also|really|) (meritorious|advantageous|helpful|useful|beneficial|desirable|welcome|handy|appreciated|lovely|ideal|good|great|nice) (if|when|to have|that)
    (optional but|optionally)
    (we|we'd|we would) (favor|favour|lean towards|lean toward|hope for|especially welcome|particularly welcome|are partial to)
    (extra|additional|special|particular|further) (consideration|weight|credit) (is|will be|) (given|) (for|to)
    (we|we'd|we would) (like|value|be glad of|be glad to see|be pleased to see) (people|candidates|applicants|those|somebody|someone|a|an) (with|who|) (has|have|)
    (wish|wishlist|wish list) (:|-)
    in (an ideal|a perfect) world (you|you'd|you would|we|we'd|we would|the candidate|) (also|would|) (also|)
    (if|should) you (also|happen to) (also|) (have|hold|know|speak|use|bring)
    (all the better|so much the better|better still|better yet) (if|)
    (the|an|our|your) ideal candidate (also|) (has|have|will have|would have|should have|will|would|is|possesses|will be|will possess|brings)
    (ideal|best|strong|strongest|top) (candidates|applicants) (tend to|usually|often|typically|generally) (have|hold|bring|possess)
    (ideal|best|strong|top) candidates (have|will have|also have|may have|possess)
    (exposure to|interest in) (, |) (or|) (a plus)
    (you|you'll|you will|you would|you'd|candidates will|candidates would) benefit from (having|prior|previous|knowledge|experience|familiarity|exposure|a background) (knowledge|experience|familiarity|exposure|a background|) (of|in|with|to|)
    (you|you'll|you will|you would|you'd|candidates will) (have|get) a (head|fast|flying|running|quick) start (if|with|when)
    (equally|also|similarly|just as|particularly|especially|very) (valuable|valued|useful|helpful|beneficial|advantageous|welcome|desirable) (is|are)
    # require-after
    (is|are|will be|be) (strictly|absolutely|) (required|mandatory|essential|necessary|needed|imperative|a must|must have|critical|compulsory|non negotiable|expected|a requirement|requirements|must|a prerequisite)
    (strictly|absolutely|) (required|mandatory|a must|compulsory|non negotiable|a requirement|a prerequisite)
    (absolutely|strictly) (essential|necessary|needed|critical)
    (a|is a|are a|as a) must (have|)
    (at|as) (a|) minimum
    (is|are) (key|crucial|vital|paramount|a given|indispensable|a prerequisite)
    # require-end
    must | must have | essential | necessary | needed | imperative | critical | expected
    # idle
    (buys|gets|earns|wins|gives|get|earn|give) you (nothing|nowhere|no)
    (you|you'll|you will|candidates|applicants) (may|might|could) (also|even|) have to
    (was|were|been) (a|an) (real|great|huge|valuable|true|) (plus|asset|bonus|advantage)
    (a|an) (real|great|huge|valuable|true|) asset to (the|our|your|his|her|their|any|a) (team|company|group|crew|firm|business)
    (as|if|when|where|whenever|wherever|until|unless|than) (it is|is|are|may be|deemed|otherwise|) (required|needed|necessary|essential|mandatory|expected)
    # require-before
    (must|should|need to|needs to|will need to|have to|required to|shall|you'll need to|expected to) (also|already|currently|) (have|possess|hold|be proficient|be able to|be|know|demonstrate|be experienced|be familiar|be skilled|be comfortable|understand|bring|include|be expert)
    (you|you'll|you will|candidates|candidate|applicants|he/she|successful candidates|the successful candidate|the candidate|the ideal candidate|we) (must|need|require|needs|requires|will need|should have|must have|are required to have|will have)
    (requires|require|requiring|required|mandatory|essential|must have|must haves|minimum|minimum of|minimum requirement|at least|at minimum|we expect|we require|we need|you need|you'll need|you should be|you have|you possess|you hold|you bring|you've)
    (candidate|applicant|role|position|job|he|she|person|engineer|developer|scientist|analyst|individual|hire|incumbent|holder) needs
    (skills|languages|tools|technologies|experience|knowledge|expertise|qualifications|competencies) (needed|required|necessary) (include|includes|are)
    (required|mandatory|essential|necessary|needed|minimum|must have|basic) (:|-|skills|qualifications|qualification|experience|knowledge|education|technical skills)
    (is|are|be) (responsible|) (proficient|experienced|skilled|fluent|familiar|well versed|expert|adept|versed) (in|with|at|on)
    # not-required
    (can|could|may|will have to) wait
    (is|are|) (not|never|no longer|not strictly|not necessarily) (a|strictly|) (required|necessary|mandatory|essential|needed|a requirement|a must|a prerequisite|mandated)
    (by no means|in no way|definitely not|certainly not|absolutely not|hardly|not) (required|necessary|mandatory|essential|needed|a requirement|a must|a deal breaker|a dealbreaker|a condition|an obstacle|a showstopper)
    (isn't|aren't|don't care|never required)
    no (formal|specific|particular|prior|) (degree|degrees|education|college degree|university degree|formal education|qualifications) (is|are|) (required|necessary|needed|requirement|)
    (regardless of|irrespective of|don't care about|do not care about|whether or not you have|with or without)
    (is|are|) not (expected|part of|used|relevant|on our list|asked for)
    (is|are) (entirely|quite|completely|largely|) (irrelevant|immaterial|unnecessary|unimportant|superfluous|not relevant|of no importance|of no interest|beside the point|neither here nor there)
    (is|are) (handled|looked after|covered|taken care of|run|managed|maintained|owned) by (our|the|another|a) (other|own|separate|dedicated|) (platform|infrastructure|operations|ops|it|devops|data|sre|central|security|sister|) (team|group|department|colleagues|crew|squad|engineers|people)
    (will|can|could|may) be (taught|learned|learnt|picked up|trained|acquired) (here|on the job|with us|)
    (is|are) something (that|) (you|we) (can|will|'ll) (learn|pick up|teach)
    training (is|will be|) (provided|given|offered)
    (is|are) neither (expected|required|needed|necessary|essential|assessed|tested|used)
    # not-required-end
    (is|are|) not | isn't | aren't
    # needless-before
    nor
    (does not|doesn't|won't|will not|doesn't really) matter (to us|) (if|whether|that|how)
    (don't|do not|doesn't|never|couldn't) (really|) (care|mind) (if|whether|that|about|how)
    (are|be|is) (not|never) (asked|tested|quizzed|examined|assessed|judged|graded|interviewed) (for|on|about)
    (won't|will not|not|never) be (asked|tested|quizzed|examined|assessed|judged|graded) (for|on|about)
    (nobody|no one|no interviewer|none of us) (here|) (will|would|is going to|'ll) (ever|) (ask|quiz|test|examine|grill|check) (you|) (about|on|for)
    (this|it) (is not|isn't|'s not) (a|an)
    (does not|doesn't|do not|don't|won't|will not|never) (involve|include|touch|cover|require|call for|ask for)
    (calls|call|asks|ask) for no
    (full|complete|free|paid|thorough|in house|on the job|all) training (in|on|with) (using|)
    (got rid of|(moved|migrated|switched) (off|away from|over from)|retired|phased out|ditched|dropped|abandoned|stopped (using|asking for|requiring)|said goodbye to|no longer (use|run|need|require|ask for|work with))
    (you can|you may|please|just|) forget (everything|all|whatever|what) (you|) (know|knew|learned|learnt|) about
    (don't|do not|no need to) (worry|bother|fret) (about|over|with)
    you (have|'ve|) never (opened|used|seen|touched|written|worked with|heard of|run|met)
    if (you've|you have|you) never (opened|used|seen|touched|written|worked with|heard of|run|met)
    (we|they) (have|use|run) no
    (we|they) (do not|don't|no longer) (use|expect|ask for|require|insist on|need|run|work with)
    never (used|worked with|touched|seen|heard of|written)
    (don't|do not) (worry|mind) if you (have not|haven't|have never|don't|do not|never) (used|know|have|worked with|yet|)
    (it is|it's|that's|perfectly|totally|is) (fine|ok|okay|no problem|not a problem|all right) if you (don't|do not|haven't|have not|have never|lack) (know|have|used|)
    (we're|we are|currently|we|we've|we have) (moving|migrating|moved|migrated|switched|switching) (away|off|over|) from
    (we're|we are) (retiring|phasing out|sunsetting|replacing)
    (we|we'll|we will|we can|happy to|glad to) show you
    you (can|may) learn
    (don't|do not|doesn't|does not|won't|will not|not) (need|require) (to|any|) (have|know|be|) (prior|previous|)
    (don't|do not|doesn't|does not|won't|will not) have to (have|know|be)
    (you|) (needn't|need not) (have|know|be)
    (you|you'll|you will|you can|we'll help you|we will help you) (will|can|) (pick up|get to learn|get to know|be taught|be trained (in|on)|receive training (in|on)|get training (in|on))
    (you'll|you will) learn
    (we|we'll|we will|we can|we're happy to|happy to|glad to|willing to) (can|will|gladly|) (teach|train) (you|) (in|on|)
    no need (for|to) (have|know|be|) (prior|previous|)
    (without|not) requiring
    """
}
