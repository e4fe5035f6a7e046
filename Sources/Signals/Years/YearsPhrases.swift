/// Phrases that only the rules of years ask for; `(a|b|)` lists alternatives.
enum YearsPhrases {
  static let table = """
    # replaces
    (may|can|could|will|might) be (substituted|used|considered|accepted|taken) (for|in lieu of|in place of|instead of|as a substitute for)
    in (lieu|place) of
    # plus
    (past|last|previous|preceding|½|¼|¾|odd|so|recent|time|fte|hands|on|post|qualified|qualification|long|uninterrupted|plus|full|solid|calendar|relevant|professional|progressive|consecutive|more|complete|or more|+|minimum|least|additional|good|strong|or)
    # yearsOf
    (of|in|as|on|with|at|behind|doing|building|running|working|leading|track record|history|background|career)
    # asking
    (requires|require|required|need|needs|needed|want|wants|ask for|asks for|asking for|expect|expects|must|minimum|look for|looks for|looking for|you have|you've|you bring)
    # unitFirst
    (pqe|yoe)
    # minimumLabel
    (minimum|min|min .|required) (work|relevant|total|) (experience|exp) | (experience|exp) (required|needed|in years)
    # forTime
    for
    # perfect
    (have|has|having|you've|who've|had) (run|been|built|led|written|sold|taught|driven|kept|made|done|held|bought|thought|brought|caught|sought|slept|left|dealt|meant|sent|spent|lent|begun|gone|seen|taken|given|ridden|flown|grown|known|shown|drawn|worn|spoken|broken|chosen|paid|read|fed|bred|met|set|put|cut|shut|stood|understood|won|lost|shot|swum|sung|wound|found|ground|got|eaten|dug|hung|laid|overseen|undertaken)
    has been
    # perfectHave
    (have|has|having|you've|who've|had)
    # couple
    a (couple|pair) of
    # relative
    (who|whoever|that)
    # perfectBetween
    (already|successfully|also|always|personally|previously|consistently|continuously|mostly|ideally)
    # ofThem
    of (them|which|those|these)
    # lessThan
    (less than|fewer than|under|below|no more than|not more than|at most|maximum|max|maximum of|max of|max .)
    # otherLead
    (contract|project|post|role|assignment|appointment|placement|position|engagement) (runs|lasts|is limited to|ends after|goes on for) (for|) (at least|up to|) | (guarantee|warranty) of | (you'll|you will) (first|) spend (your first|the first|)
    (sign on|sign up|signing on|signing up|commit|committing|commitment|committed|enlist|cover|relocate|move|bound|tied) (to us|here|) (for|of) (at least|a minimum of|up to|) | after (at least|about|) | (willing|happy|prepared|able) to (relocate|travel|move|start|wait) (after|in|within|for) (at least|)
    of the (last|past|previous) | (graduated|graduating|qualified|finished) (in|within|during|over) the (last|past|previous)
    (aged|ages|age) (from|between|) | (children|kids|pupils|toddlers|students|patients|adults|people|clients) (from|aged|between|of)
    (service agreement|agreement|bond|contract|duration|term|length|period|limited|appointment) (:|of|is|to|-) (up to|) | (fixed term|temporary|contract) (for|of|:) | (going|dating|dates|goes|reaching) back (over|about|almost|more than|) | (lasts|lasting|runs for|running for|spanning) | valid for (another|a further|) | (kept|retained|stored|archived|preserved|held|valid|guaranteed|insured|warranted) for (up to|at least|over|more than|) | (that|which) (run|runs|last|lasts|live|lives|operate|operates|stand|stands|keep|keeps) (for|) (up to|at least|over|more than|)
    # othersVerb
    (teach|teaching|taught|learn from|learning from|lead|led|hire|hiring|hired|place|placing|placed|recruit|recruiting|recruited|coach|coaching|coached|train|training|mentor|mentoring|mentored|report to|reporting to|hold your own with|around|surrounded by|alongside|serve|serving|convince|challenge|advise|advising|assess|assessing|interview|interviewing)
    # othersStart
    (our|your) (mentor|mentors|manager|managers|boss|colleagues|colleague|team|predecessor|supervisor|teammates|peers|buddy|welders|engineers|instructors|trainers|crew|people|customers|clients|founders)
    # half
    half
    # orMore
    (or more|or longer|or above|and above|and up|minimum|+)
    # habit
    (typically|usually|normally|on average|average|generally|most of our|tend to have)
    # story
    (we|we've|we have|our|company|has been|have been|founded|established|(our|long|rich|proud|company) history|heritage|serving|served|trusted by|over the (past|last)|for (more than|over|nearly|almost)|since|ago|in business|anniversary|celebrating|legacy|leader in|founder|founders|he|she|his|her|their)
    # ownFigures
    (in|by the) (numbers|figures) | facts (and|&) figures
    # total
    (total|overall|cumulative|combined|total of|in total) (years|experience|work experience|professional experience|it experience|industry experience|relevant experience|)
    """
}
