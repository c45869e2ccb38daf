# Finding proposals: by words, number, state, and near one’s home; how many topics come from residents.

command-find = Find a proposal
button-find = Find
find-ask = Find a proposal: what are you looking for?
find-ask-how = Send any words you remember. A number such as 031 works too, and you can add a state, such as “lights voting”.
    .plain = Send any words you remember, or its number.
find-picture = I cannot read pictures. Please say in a few words what it shows and where.
find-found = { $shelf ->
    [now] “{ $words }” · collecting support
    [ready] “{ $words }” · waiting for an answer
    [vote] “{ $words }” · being voted on
    [done] “{ $words }” · with an outcome
    [mine] “{ $words }” · proposed by me
   *[all] Looking for “{ $words }”
}
find-counted = { $exact ->
    [0] None has these very words; { $alike } say something like it.
   *[other] { $alike ->
        [0] Found: { $exact }.
       *[other] Found: { $exact }, and { $alike } that say something like it.
    }
}
    .plain = { $exact ->
    [0] { $alike } say something like it.
   *[other] Found: { $exact }.
}
find-none = Nothing found. Try other words, or fewer.
find-page = Page { $page }
find-row = { $hidden ->
    [yes] { $number } words hidden
   *[no] { $number } { $title }
} · { $stage ->
    [collecting] collecting
    [screening] to be answered
    [returned] with its author
    [deliberating] talked over
    [in_vote] being voted on
    [adopted] passed
    [rejected] not passed
    [unfunded] no money for it
    [answered] answered
    [declined] declined
    [merged] merged
    [withdrawn] withdrawn
   *[lapsed] too little support
}
find-narrow = Which ones only?
find-near = Proposals near my home
find-near-how = Your building first, then your part of the community, then the whole of it; newest first.
    .plain = Your building first, then what is near.
find-near-none = Nothing near you yet. If something should be better, you can propose it.
button-find-again = Look again
button-find-narrow = { $shelf ->
    [all] Only one state
   *[other] Another state
}
button-find-shelf = { $shelf ->
    [now] Collecting support
    [ready] To be answered
    [vote] Being voted on
    [done] With an outcome
    [mine] Proposed by me
   *[all] All
}
    .helping = { $shelf ->
        [now] Collecting support
        [ready] To be answered
        [vote] Being voted on
        [done] With an outcome
        [mine] By { $helped }
       *[all] All
    }
button-near-me = Near my home
    .helping = Near { $helped }’s home

## How many come from residents

born-share = { $residents } of this year’s { $topics } topics came from residents ({ $percent }). The goal is 60%, { $goal ->
    [yes] and it is reached.
   *[no] which is not reached yet.
}
    .plain = { $residents } of this year’s { $topics } topics came from residents.
born-none = No topics yet this year. The goal is that 60% or more come from residents.
born-how = How it is counted: every proposal published since New Year is a topic. It was proposed either by a resident or for the committee.
born-how-not = Merged ones count once, withdrawn ones not at all. What a committee member proposes as a resident counts as a resident’s.
    .plain = Merged ones count once, withdrawn ones not at all.
adoption = { $whose ->
    [residents] By residents: this year { $decided } with a result
    [committee] For the committee: this year { $decided } with a result
   *[all] This year { $decided } with a result
}, { $adopted } adopted{ $decided ->
    [0] {""}
   *[other] {" "}({ $percent })
}{ $due ->
    [0] .
   *[other] {""}; answered in time: { $timely }/{ $due }.
}
adoption-how = How it is counted: since New Year, whatever was voted on or answered by the committee has a result, and what a vote carried, is done or is promised counts as adopted; withdrawn, merged and lapsed ones are left out.
button-born-how = How many from residents
