"""Common words, as our own cases and guides use them: with a capital they begin a sentence, or name an agency.

Given names and surnames are left out, even where they are words too.
"""

from __future__ import annotations

from roundtable.practice.guard.lists import listed

COMMON = listed(
    """
abbreviation abroad absent abstinence abstinent abstract abuser abusers accent accept acceptance accepted accepting
accessible accommodation accordion account accountant accurate accusation ache acknowledge acquaintance acted activate
active activities acts acuity adapt add added addict addicted addicts addresses adds adhere adherence adherent
adjective adjustment adjusts administration administrator admires admit adolescent adults advanced advantage adverse
adviser advisor advisory advocacy advocates affairs affecting affirm affirmation affirmations afflicted afraid
afternoons against agencies agenda agent aggression agreement agreements ahrq aide air alarm alcoholic alert aliases
alien alive alleges allergy allocate allotment allow allowed allows aloud alternative alto altogether ambivalence
ambivalent ambulances amiss among amounts analysis anew angry ankle anniversary announced announces annoyed annoying
anonymised anonymized anorexic answered answering answers antibiotic antidote anyhow anywhere apologise apologised
apologises apology appear appears appi application applications applied apply applying appointed appointments
appraisal apprentice apprenticeship approval approved apron areas aren argue argued arguing argument arguments
arithmetic arm armchairs arms arrange arranged arranging arrears arrest arrested arrive arrives arrow article ashamed
aside asleep assault assent assertive assistance assisted assume assumed assumes assuming assumption assumptions ate
attached attempt attendance attention audience auditor aunts auth author authorisation authorised authorization
authors autonomy avoid avoided avoiding awa awake aware awkward babies backed backs backwards badge badges badly bag
bags bake bakers baking balance balcony bale ball balloons band bandage bandages bands bar barbarous barbers bare
bargaining barley barn barracks barriers bars base basement bash basic basics basis basket bass basses bat bath
bathroom baths batteries battery beans beard beat beautiful beautifully became become becomes becoming bed bedroom
beds beforehand begin beginning begins begun behavioral behavioural behind belief beliefs believe believed believes
believing bells belong belonged belongs below belt bench benches bends bent bereavement bernie beside besides bet bias
bicycle bigger bike bilingual billing bin binder bins birth biscuit biscuits bistro bit blame blamed blames blank
blanket blinds blouse blows blushing boat boatyard boiler bold bolted bolts bones booking bookings bookmark books boot
border borderline bored borrow borrowed bother bothers bottle bottles bound boundaries boundary bowl bowlers bowling
bows boxes brackets brain brass brave breach bread break breakfast breakfasts breaking breaks breath breathe breathed
breathes breathing brewery briefly brings broad brochure broke broken broker broom browser browsers bucket budget
buffering buffet bug build buildings builds built bulimic bundle bunk burger burnt burst bursts buses busiest business
butcher button buttons buys cab caf calendar calendars calf caller callers calm calmer calmly calories calves camera
campus canal cancel cancelled cancels candle cannabis cap capital capitals card cards cared carefully caregivers
careless caretaker carpet carried carries carry carrying cars cart cases casestudies casework casserole catalog
catalogue catch catches catching catchment caught cause causes ceiling cellar cells cement centres cereal certain
certainty certificate certified chain chains chairs challenging changing chapter characters charcoal charger charities
charming cheaper checking checks cheered cheerful cheese cheeses chemist chemistry chest chief childcare chime chin
choice choir choirs choose chooses choosing chose chosen circle citation cite cited cities civil claim claimed claims
clap claps clash classes clean cleaner clearly clears clerk clever click clicked clicks climb climbed climbs
clinicians clinics clip clipboard clipped clock clocks closed closely closer closes closing closure coast coat coats
cobbler codes coercion cog coin coins collaborative colleagues collection colocated colour coloured colours column
columns com combat comfortable comforted comm comma command commands comment comments commercial commit commitment
commitments committed common communication communications communities compare compared compares competence competency
competent complain complained complaining complains complaint complaints complete completely completes compliance
compliant compliment comply compressor computer computers con concerned concert concludes conditions confess
confession confidence confidentiality confused confusion connected connectedness connection consented consequences
considerate considered consultation consultations contacts container content contingency contracts contradicts control
conversation convicted cooked cookies cooking cooks cool cooperate coordinated coordinating coordination copay
copayment cope copied copier copies coping copy cores corn corner correct corrected correction correctional
corrections corrects corridor corridors cost costly costs costumes cosy cot couch cough coughs couldn counseling count
counted counter counting countries counts courage courier courses courteous courtesy courtroom courtyard cover
coverage covers cow cows crack cracks crafft crates craving crazy credit creep crest crew cribbage cried crier cries
crime crooked crossed crosses crossroads crossword crutches cry cue cuff cuffs cultural culturally cupboard cups cure
curious curling curly curtain curtains curve cus cushion cushions custom customer customs cuts cutter cutting cycle
dairy dakar damp danced danger dangerous dare dared data dates daylight daytime ddx deadline deal dealer dealing deals
dealt debate debrief debriefing decent decide decides deciding decisions deck decline declined declines deductible
default defend defensible definition deidentified delete deletes deli delighted demand demanding denial denies
denominator deny depend depends deposit depot descent describe described describes description desensitisation
desensitization deserves desk desks despair detail details determinant determinants determination detoxification
device devices diagnose diagnosed diagnoses diagnostic diagrams dialectical diary dictate dictated dictates dictating
didn die died dietician differ difference differences differential differently differs difficult difficulties
difficulty digits dignity dimension dimensions dining direct directing direction directions directive directly dirty
disadvantage disagree disagrees disasters discipline disciplines disclosure discourtesy discreet discrimination
disguise dish dishwasher disk dislikes disloyalty disorders displacement dispute dissent distance distress distressed
divorce dizzy dock docs docstring doctorate document documents doesn doi dollar dollars dont doors doorstep doorway
dos double doubt doubts downstairs drafts drank draught draw drawer drawers drawing drawings drawn draws dreadful
dream dressing dried drift drill drinking drinks driven drivers drives driving dropped drops drowsy drugstore drum
drummer drunk dry drying dual dually duck dull dusk dust dying dysfunctional dysregulated eap ear earn earned earns
ears ease easier easily easy eaten eats echoes ede edge edges edition editor edits effects egg eggs eighteen eighth
eighty elder elderly electric electrician electricity electrics eleven eleventh eligible elsewhere emails embarrassing
emergencies emmett emphasis employee empowerment enabler enabling encrypted ended ending ends engage engagement
engaging engine engineering engines enjoy enjoyed enrolled enter enters entrance entries entry env envelope epds
epidemic epidemics epilogue episode equal equally equity errand error errors escalation establish etc ethnic ethnicity
evaluation evaluations evaluator evenings event events everyday everywhere evidently exact exactly examination
examinations examine examined examiner example exams excellent excepted exception exceptions exchange exciting excuse
executed exist existed exists exotic expect expected expecting expects experienced experiences experiencing expert
experts explaining explanation explanations explanatory exposure expression extension extinguisher extra extremely
eyebrows eyes faces facilitator facing factors facts fail fails failure faint fainted faints fairer fake fallen
falling false fan fare farmer fast fastening faster fault fax faxed fear feared fears fed federal fee feed feeding
feeds feeling feelings feet fell fellow felon felt fence fetch fetched fetches fetching fever fewer fictional fidelity
field fifteen fifty fight figure figures filed files fill filled fills filters final finals finding findings finds
finger fingers finished finishes firearm firearms firm fit fits fitted fix fixed flags flash flight flights floor
floors florist flour fluid fly flyer focus fog folded folder folders folding folds folks follows fond foods fool
foolish force forehead forensic forget forgetful forgets forgive forgot forgotten fork forklift formal formula
formulation fortnight forty forward forwarded forwarding fountain fourteen fourteenth fourth fraction frame framed
framework freedom freely freezer fridge friendly frightened frightening frightens fro froze fun function functioning
funder funeral funny furious furnace furniture furthest fuss game games gant gap gaps garage gas gate gather gauge gds
gear gearbox geese generations generous gentle gently geriatric gesture gestures giraffe girls git giver giving gladly
glass glasses global glossary glove gloves goats godson goldfish goodbye goose gov government grade gradual gradually
grandparents grandsons granted graph greatest greetings grew grid grill grocer grocery ground grounds groups growing
grown grows guard guarded guardianship guards guess guessed guesses guessing guest guests gutter habit habits hadn
hair haircut halfway halved halves hamids hammer handbook handed handing handle handled handlers handles handoff
handsome handwriting hang hangs happen happening happens harder hardest hardly hardware harm harmed harmful harms hasn
hat hate hated hats hay headaches header heading headings heads healing hearings hears heated heater heating hedge
heels heifer height held helmet helper helpers helpful helping hens herd heroin heron hidden hide hides higher highs
hinge hint hip hire hired hires historical hit hobby hoist holder holding holds hole holes holidays homeless
homelessness homework honest honestly honours hook hoped hopeless horrify horses hose hospitalisation hospitalization
hospitals host hosts hot household houses html http huddle humility humour hums hundred hung hungry hurry hurt hurtful
hurts hush ice ideas identifiers identities identity idiom idle ids illegal illnesses imagined imminent immutable
impaired implicit import imports improve improved improvement incarceration incentives included incomes informed
inhaler injection injury inline inmates inner input insane insists inspection inspections inspector install installs
instance institutions instructed instruction instructions instrument instruments insult insured insurer integrated
integration intellectual intend intense intensity intensive intent intention intentions interdisciplinar interesting
intergenerationa international internet interpret interpreted interpreters interpreting interprets interprofessiona
interrupt interrupted intersectionalit intervention interviewing intimate introduced invented invisible invitation
invite invited invoice involuntary ipynb ipython ironer isn isolation itching item items jacket jaw jealous joaquim
jobs join joined joins joke jokes joking json judge judgement judges jug junkie jupyter jurisdiction juvenile keeper
keeping kernel kernels kettle keyboard keypad keys kicked kicks kidney kidneys kill kilometres kinder kindest kindly
kindness kinds kiosk kitchens knee kneel knees knife knock knocked knocks knowing knowledge lab label labels
laboratories laboratory lacking lacks lactation ladder ladders laid lamp lamps land landed landing landings landlords
lands lanes languages lap lapse laptop large larger largest lasted lasting lasts lately latest laugh laughed laughing
laughs launderette laundromat laundry lawful lawn laws lay layer laying lays lazy leading leads leaflet leaflets leak
lean leaned leaning leans learning learns lease lecture lecturer lectures led ledger leg legs lemon len lend length
lesson lessons lethal lets letters letting levels libby librarian licence license licensed lid lie lied lies lift
lifts lighter lightheaded lights liked likeness likes limb limit limited limits lines lining link links listed
listened listeners listening listens listing lists lit litter livelier liver load loads lobbying locale locales
located location lock locked locker lockers locks log longer longest loop loops lorry lose loses losing loss louder
loudly loudspeaker loved lovely loves lowest luck lung lungs lying machine machines machinist magnet magnificent mail
mainly maker malformed manage managed management managers manages managing mandated mandating mandatory mania manic
manipulates manipulating manipulation manipulative manner manners map margin marking marks markup marshal masking
match maternal mathematics maths matter mattered matters mattress meaning meaningful meanings meant meantime measure
measured measurement measures measuring mechanic med mediator medic medically meetings meets megabytes members
memorandum memory men mend mended mending mends mentally mention mentioned mentioning mentions menus mere messages
messenger metal metronome metropolitan micro microaggression microbes micrometer microphone midwives migrant milder
mile mileage milk milked milking milkings milks mime min minded minding mini minibus minorities minority minors minus
minute mirror mispronounced misread misses mistake mistakes misunderstanding mix mixer mixes mixture mkdir mobile
moderately modest module modules moments montessori monthly mop moral mornings moth mothers motivated motivational mou
moustache mouth movement moves mud muddle mug multidisciplinar multiplied municipal music names naming narrator narrow
natural navy nearer nearest neat necessary necessity neck needing needle needn neglect negotiate neighborhood
neighbourhood neighbouring nerves networks newest newspaper nginx nicely nightmare nightmares nights nih nineteen
nineteenth ninety ninth nod nodded nodding nods noise noisy non noncompliance noodles noras nose nosy notebook
notebooks noticed notices noticing noun nouns nowhere numbers nutrition nutritionist nuts oars object objected objects
obliged obliges observation observer occupation occurring oclock odd offer offering offers officers offices official
offs oil older olds ones oneself onto opened opening openly opens operation operations opinion opinions opioid opioids
opposite optician optimism option options oranges ordered orderly orders ordinary ordination ordinator org
organisation organised original osgood ought ourselves outdoors outer outline oven ovens overdose overdue overlap
overlapping overload overnights overprotection overshadowing overwhelms owe owes owned owner owning owns package
packed packet packing pad padded paediatric paediatrician pages paid pail painkillers paint painted painter painting
paints pair pairs pale palm pan pancake pancakes panel panic papers paperwork paragraph paragraphs parcels parenting
parked parking parks parlour parole parrots parted partial particular partly partners parts party pass passage passed
passes passing pastry paths pattern pause paused pavement pay payday payer paying pays pdsa pear pediatric peers
pegged pen pencil pens pension percent percentage perfect perinatal permanency permanent permission personnel petal
phased phones photo photograph photographs physics physiotherapist piano pick picked picking picks picture pictures
pie piece pieces pigeon pile pillow pills pinned pins pipe pitied pity pizza pizzeria placed placement places plain
plainly planner plant planter planting plants plasters plastic plate plates play played player players playgroup
playing plays pleasant pleased pleasure plenty plug plugged plumber pocket pockets pointed points policy polite
politely polypharmacy polytechnic pool porch portion portions ports position postcard posted poster posters posts pot
pottery pound pour power practise practised practises practising praised pre prefer preferred prefers prejudice
premises prepare prepared prescribe prescribed prescribes prescriptions presence pressed presses pretend pretending
pretends pretty pretzels prevention pride primitive principles print printed printer prints priority prisons privacy
privilege privileged privileges probation proceedings processes processor profession professional professionals
professions profile programmes projector promise promised promises promotora prompt pronoun pronouns proof proper
properly propose proposes prose protect protected protecting protection protects proud prove proven provincial proxy
psc psychoeducation psychological psychology psychotherapist psychotherapy psychotic published puddle pull pulled
pulls pump punishment pure purpose push pushing pushy puts putting pydantic pyjamas python qualified quarrel
quarrelled quarter quarters questioned questionnaires queue quicker quickly quieter quietly quiz quotation quoted
quotes rabbit race racial rack radiator radio rail rained raining rains raise raised raises raising ramp ran random
range rape rapidfuzz rare rarely rate rates raw rays reach reached reaches reaching reaction reactions reacts readable
reader readers readiness reading readings reads reasonable reasonably reasons reassure reassured rebook rec receipt
received receiver receives receiving recess recognise recognised recommend reconciliation recorded recorder recording
recovered recovering redisclosure reduction reengagement referees reference referrals refers refill refills reflection
reflections reflective reformed refrigerator refugee refuse refuses refusing regional regions register registered
registration registry regularly regulation regulations rehabilitation rehearsal rehearsals rehearse rehearses
rehousing relapsed relation relationship relative relatives relax released reliable relied relief relieved religion
reload relying remain remark remarked remarks remembered remembers reminder reminders reminds remission removed
removes removing renders renewed rents rep repair repaired repairs repeated repeats replace replacement replaces
replied replies reply reporter reporting repository representative reprocessing reproduced requests require required
requirements research researcher resettlement resilience resistant resort resources respected respectful responding
responsibility restart restful resting restless restorative restraint restrictive rests resume retarded retired
returning reverse reverses reviewer reviewers reviewing reviews reward rewards rewrite ribbon rid ride rides rights
rind ringing rise rising risky rite rivers roast robot robots rode roles roll rolls roof rooms roster rota rough
rounds roundtable router row rowed rowing rows rst rucksack rude rug ruined rule ruled ruler rules run rung rungs runs
rural sack sadness safely safer safest sailing sake sale salon salt salts sample samples sandwich sang satisfied save
saved saves saving sbar scales scanner scared scarf scene scenes schedule schema scheme schizophrenia schizophrenic
scissors scores screaming screams screen screener screens screw screws script scripts seal sealed search seat seats
seclusion seconds secret secrets sectioned secure sedating seeds seeker seekers seeking sees seizure seldom sell
sellers sells seminary send sender sending sends senior sense senses sensible sentence sentences separate separation
seriously sermon serve served server serves serving sessions setback sets setting settings settle settled settles
settling seventeenth seventy severity sewing sexual shake shaking shame shape shares sharing sheet sheets shelf
sheriff shifted shifts shoe shoes shook shopping shorten shorter shortest shoulder shouldn shout shouted shouting
shouts showed shower shown shrinks shrug shut shuts shutter shutters sides sideways sigh sight sign signal signals
signature signatures signed signing signs silence silences silent sing singing single sings sink sir site sites sits
sitting situations sixteen sixth sixty size sketch skill skipped skipping skips skunk skyrocketing slack sleeps sleeve
slice slid slide slight slip slippers slips slot slots slowed slower slowly slowness slur smaller smallest smell
smelled smells smile smiled smiles smiling smoke sneeze sneezes soap soar sobriety sociable sock socket sockets socks
soft softly software sold solo solve sons sooner sort sorted sorting soul sounded sounds soup source sources
sousaphone spaces spare spared spares speak speaker speakers speaking speaks specialised specific specification speed
spell spelled spelling spells spelt spend spends spice spine split spoil spoiled spoon spot spread spreadsheet src ssl
stabilisation stabilised stabilization stabilized stable stack staffing stage stages stair staircase stairs stake
stall stamp stamped stamping stand standard standing stands starter starting stated statement statements states
statics statistics staying stays steady steep stepping stick sticker stickers sticking sticks sticky stigma stock
stolen stomach stood stool stops stopwatch storage stories story stove straight strange stranger strangers streets
strength strengths stretched stricter strike strikes string strip stronger struck structural structure stub stubborn
stuck students studied studies study stupid style substance substances substantial substitute substitution success
successful sudden suffering suffers sugar suicidal suit suitcase suited suits sum summaries sums supermarket supper
supplies supply supportive supports suppose supposed surely surprise surprised surroundings survey suspect suspected
suspension suspicion swahilis swap swear sweating sweetie swim swimming switch switched sympathy symptom symptoms
systems tabernacle tablecloth tables tablet tablets tabs tack taco tact tags tailor talks tall tank tap tape tasks
taste tasted taught tavern taxi teach teachback teachers teaches teaching teamwork tear tears teased technical
technician teenagers teeth telephone telephoned telephones television tells temper template templates tempo temporary
tempting tenth term terminal terms tested testing tests tether texts thanked theirs themself therapists thermometer
thick thickness thief thin thinking thirsty thirteen thirtieth thirty thoroughly thread threat threatened threatens
threes thriving throat throw thrown thumb thyroid tick ticked ticket ticks tidy tie tied tiens tier ties tile tiles
till timer timetable timetables tin tins tip tipped tips tiredness titel titles toast toilet tolerance tomato tomatoes
tone tool tools tooth topic topics torch tortoise totals touch touches tough towns toys tpo trace track tracking trade
traditional traditions traffic train trained trains trampoline transdisciplinar transition transitional translate
translation translator transparency trap traumatic traumatised traumatized travel travelled travels tray treasure
treat treated treating treats tremor trend triage triaged trial trials trick trigger triggered trims trip trouble
troubles trousers truck trusted trusts trustworthiness truth tube tubes tuner tuning turns tutor twelfth twelve
twentieth twenty twice txt typed types typical typing umbrella unable unasked uncomfortable unconscious underlined
underneath understand understanding understands understood undo uneasy unexpected unfinished uniforms unique unkind
unlaces unlawful unlike unlock unlocked unmet unmotivated unmoved unopened unpaid unpleasant unread unsafe unsaid
unsure untrue unusual unwanted unwell upgrade upholsters upon upright ups upsetting upside upwards urgency urine
urlpath users uses using vain valid validation value values varies vault venv verb verbs version versus veterans veto
vicarious victims video views villages violence visitors visits vocational voicemail voila volunteers vote votes
voucher vouchers wage wages waiter waits waive wakes walking walks wallet walls wanting wards warehouse warn warned
warning wash washed washes washing wasn watch watched watches watchful watching watchman watering waved waves ways
weak weakness wear wears weather web wedding weed weigh weights weird wellness weren wet wheel wheelchair wheelchairs
wheels wherever whichever whistle whistles whistling whiteboard whoever whom wide wider widget widgets willing win
wine winning wins wiped wipes wire wired wished wishes woken won wonder wondered wonderful wondering wonders wooden
wording words workbook workers workload workmate workplace workshop world worn worries worry worrying worse worst
worth worthwhile wouldn wound wrap wraparound wrapped wrist writer writing wrong yaml yards yardstick yawns yearly
yell yellow younger
"""
)
