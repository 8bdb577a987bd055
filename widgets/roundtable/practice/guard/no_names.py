"""Words that are no names, with a capital or without: the commonest words, places, languages, medicines.

`FIGURES` are people whom everybody knows, from books and from the news.
"""

from __future__ import annotations

from roundtable.practice.guard.lists import listed

NO_NAMES = listed(
    """
a aa abilify able aboriginal about above abuse acamprosate access accident according ace across act action actions
activity actually acute ada adderall addiction addison's address adhd adidas admission admitted adult advance advent
advice advil advised advises advocate affect afghan afghanistan africa african after afternoon afterwards again age
agency ago agree agreed agrees ahead aids aim aims al-anon alabama alanon alaska alateen albanian alberta albuquerque
alcohol alcoholics aldi alexa all allah allergic allergies allocated almost alone along alprazolam already alright
also although always alzheimer alzheimer's am amazon ambien ambulance america american amharic amitriptyline amount
amtrak an anchor and anger anglican annual anonymous another answer antidepressant anxiety any anybody anyone anything
anyway apart app appearance appetite apple appointment approximately apps apr april aprn arabic are area argentina
aripiprazole arizona arkansas around arrived arsenal art as asap asd asda ash ashura asia asian ask asked asking asks
asperger asperger's aspirin assess assessed assessing assessment assessments assigned assistant at ativan atlanta
atomoxetine atorvastatin attend attended attending attends attn audit aug aunt australia autism autumn available away
awful baby back background bad baltimore bangladesh bank baptist barbie barclays barnardo's barthel baseball based
basketball batman bd be beacon bear bears because beck's been before began behavior behaviour being belfast bell's
bellwether benefit benefits bengali bengals best better between beyond bible bid big bills bingo bipolar birch bird
birmingham birthday bishop black blind blood bloods blue bmi body booked boots born boston both bottom bought bowels
bowlby box boy bp bpd bradford branch brazil bridge bridges brief bright brighton bring bringing bristol britain
british brixton broncos bronx brook brookside brother brought brown browns brunswick bsn bst btw buddha buddhist
bulgarian bulls buprenorphine bupropion burmese bus busy but buy by ca calgary california call called calling calls
cambridge camden came camhs can canada canadian canadiens cannot cantonese capacity car carbamazepine cardiff care
careful carer carers caribbean caring caritas case cat catholic cbt cc cedar celexa cell celtic celtics central cerner
chair change changed changes chantix charge chart chase chased chasing chat chatgpt check checked cheers chelsea chess
chicago chiefs child childline children chile china chinese choices christ christian christmas citalopram citizens
class clear cleveland client clients clinic clinical clinician clonazepam close clothes cloud clozapine clozaril cmht
cms cna coffee cognition cognitive cold collateral collect collected collects colombia colorado colts columbia come
comes coming commissioner community company compass completed compulsory concentration concern concerns concerta
condition confidential confirm confirmed congo connecticut consent consider contact context continue continued
contract copd copper cornwall cortana costco could counselling counsellor country county couple course court cousin
coventry covered covid cowboys cqc cree cricket crisis critical crohn crohn's croydon cruse crystal cssrs ct cuba
cuban cubs culture cumbria current currently cushing's cut cvs cymbalta czech dad daily dakota danish dari dark dast
date daughter day days dbt dc dead deaf dear death dec december decided decision deep delaware delay dementia denied
denny's depakote department depressed depression despite detox detroit devon diabetes diagnosis diamond diazepam did
diet different dinner director disability discharge discharged discuss discussed discussion disney disulfiram diwali
diy do dob doctor doctors dodgers does dog doing dolphins domestic domino's done door dorset dose dove down down's
downs draft drink drive driver drop drove drug drugs dsm dublin due duloxetine during dutch duty dwp dx each eagle
eagles earlier early earth east easter eastside eat eating ebay ecg ecuador ed edinburgh education eeg effect effexor
eid eight either ekg elm else email emailed emdr emergency emis emotional employment empty encourage encouraged end
energy engaged england english enough ensure epic epilepsy er erikson eritrea eritrean esa escitalopram escorted
especially essex est ethiopia ethiopian eu europe european even evening eventually ever everton every everybody
everyone everything evidence exam excel except exercise exodus experience explain explained explains explore explored
eye face facebook fact failed fair falcons fall families family faq far fargo farsi father feb february feel feels
female ferpa few fifth file filipino finally finance find fine finish finnish fire first fish five flat florida flower
flu fluids fluoxetine follow follow-up followed following food foot football for form former forms fortnite found four
fox frail france free french frequent fresh freud fri friday fridays friend friends from front frozen full further
future futures fwd fx fyi gabapentin gad gaelic gamblers gateway gave gdpr general generally genesis geodon german
germany get gets getting ghana giants girl give given gives glad glasgow gmt go goal goals god goes going gold golden
gone good goodwill google gosh gospel got gp grace grandma grateful graves great greece greek green greggs grey
greyhound grief group grow guardian guidance guide gym habitat hackney had haiti haitian haldol half halifax halloween
haloperidol hamilton hampshire hand handover hands hanukkah happened happy harbor harbour hard harlem has hashanah
hashimoto's hausa have having hawaii hawk he head headache headspace health hear heard hearing heart hearts heat heavy
hello help helped helps hence her here hers herself hertfordshire hi high hillside him himself hindi hindu hipaa his
hispanic history hiv hmm hmong hobbies hockey hodgkin hold holi holiday holly hollywood holy home hope hopes horizon
horizons horse hospital hour hours house housing how however hr hsbc hud hug hulk human hungarian huntington's husband
hx hydroxyzine hygiene i iapt ibuprofen icd icu id idaho idea identified if igbo ikea ill illinois illness im
immediate immediately imo important impression in incident include includes including income indeed independent india
indian indiana indigenous information initial initially inside insight instagram instead insulin insurance intake
interest interests interpreter interview into inuit involved iop iowa iran iranian iraq iraqi ireland irish iron is
island issue issues it italian italy its itself iv ivy jaguars jamaica jamaican jan january japan japanese jays jersey
jesus jets jewish job joint jul july jun june juneteenth just justice kansas keep keeps kensington kentucky kenya
kenyan kept key kfc kid kids kin kind kippur klonopin knew knicks know known knows korea korean korsakoff korsakoff's
kurdish kwanzaa la labrador lack lady lake lakers lakeside lambeth lamictal lamotrigine lancashire language lantern
last late later latina latino latinx latuda latvian law lawyer lcsw lead leader leaf leafs learn learned learnt least
leave leaves leaving leeds left legal lego leicester lent less let letter level levothyroxine lewy lexapro liaison
lidl life lifeline light lighthouse like likely lion lisinopril list listen lithium lithuanian little live lived
liverpool lives living lloyds lmsw local locum lol london lonely long look looked looking looks lorazepam lord lost
lot lotus loud louisiana love low lower lpn lunch lurasidone lutheran lvn lyft lyrica macmillan made main maine make
makes making male man manager manchester mandarin manhattan manitoba many maori maple mar march mark marked marriage
married marvel maryland maslow maslow's massachusetts mastercard mat maternity maximum may maybe mcdonald's mcdonalds
md mdd me meadow meal meals mean means meanwhile medicaid medical medicare medication medications medicine medicines
meds meet meeting melatonin memphis mencap mental menu message messaged met metformin methadone methodist
methylphenidate mets mexican mexico mi miami michigan microsoft mid midnight might migraine mild millrace milwaukee
mind minds mine minecraft minimum minneapolis minnesota minor minutes mirtazapine miss missed missing mississippi
missouri mixed mmse moca moderate mom moment mon monday mondays money monitor monitoring monopoly montgomery month
months montreal mood moon more mormon morning most mostly mother motivation moud mount move moved moving mri mrn ms
mse msw much multiple mum murphy's muslim must my myself na nacro naloxone naltrexone name named nami nar-anon narcan
narcotics nashville national native navajo navratri nb near nearly nebraska need needed needs negative neighbour
neither nepal nepali netball netflix neurontin nevada never new newcastle newfoundland next nhs nice nicorette nigeria
nigerian night nike nil nine nintendo no nobody nok none noon nope nor norfolk normal north northside norwegian nos
not note noted notes nothing notice nottingham nov nova november now nowruz np nspcc number nunavut nurse nurses
nursing nyc oak oakland objective obs observed observing obviously occupational ocd ocean oct october od of off
offered office often oh ohio ohip oilers ojibwe ok okay oklahoma olanzapine old omeprazole on onam once one ongoing
only onset ontario open or oral order oregon orientation orlando orthodox other others otherwise ottawa our ours out
outcome outlook outpatient outreach outside over overall overnight own oxfam oxford ozempic packers pain pakistan
pakistani paliperidone paper papyrus paracetamol parent parents parkinson parkinson's paroxetine part partner pashto
passover past pathway pathways patient patients patriots paxil payment paypal pc pcl pdf peer pending pennsylvania
pentecost pentecostal people per perception perhaps period person personal peru pet pets pharmacist pharmacy phase phd
philadelphia philippines phoenix phone phoned php phq physical piaget pilates pine pip pittsburgh place plan planned
planning plans playstation please plus pm po pokemon poland police polish pongal poor pope portal portland portugal
portuguese positive possible possibly post powerpoint practical practice prayer prazosin pregabalin pregnancy pregnant
presbyterian prescription present presented pressure previous previously primary prior private prn probable probably
problem problems procedure process programme progress propranolol protective protestant provided provider prozac ps
psalm psychiatric psychiatry psychosis pt ptsd public pulse punjabi purim put qid quaker quality quebec queens
question questions quetiapine quick quiet quite quran raiders rain rainbow ramadan rams rang rangers rapid raptors
rather ravens raynaud's re read ready real really reason recent recently reception recommendation record records
recovery red redacted reduced refer referral referred referring reflect reflects refuge refused regarding regards
regular rehab relapse relate related release relevant remains remember remind reminded rent repeat report reported
reports request requested residence resident residential respect respectfully response responsible rest result results
return returned returns review reviewed rhode ridge right ring rings rio risk risks risperdal risperidone ritalin
river riverbend riverside rmn rn road robin roblox role roma romania romanian room root roots rose rosh round routine
royal rspca rsvp rugby running russia russian rx sacramento sacred sad safe safeguarding safety said sainsbury
sainsbury's saint sainte saints salvation samaritans same samhsa san sane santa santander saskatchewan sat saturday
saturdays saw say saying says scheduled school scope score scotia scotland scottish scrabble screening sea seahawks
season seattle second secondary section security see seed seeing seem seemed seems seen self sent sep sept september
serious seroquel sertraline service services session set seven several severe shall share shared she sheffield shelter
shift short should show shows shrek sick side significant sikh silver similar simple simply sinai since sincerely siri
sister sit situation six skills sky skype sleep sleeping slept slow small smoker smoking snap snow so sober soccer
social somali somalia some somebody someone somerset something sometimes somewhere son soon sore sorry sos sound south
southside southwark spain spanish special specialist speech spent spiderman spoke spoken spotify spring spurs ssdi ssi
st staff star starbucks start started starts state status stay stayed steel steelers step stepped still stone
stonewall stop stopped stopping storm street stress strong student subject subjective sublocade suboxone subutex
subway such sudan suddenly suffolk suggest suggested suggests suicide summary summer summit sun sunday sundays sunrise
sunset superman supervision support supported sure surgery surrey sussex swahili swan swedish sx syria syrian system
systmone table tagalog take taken takes taking talk talked talking tamil tanf target task tb tbh tds teacher team
teams tegretol tell telling temp ten tenancy tennessee tennis terrible tesco test texans texas text texted thailand
than thank thanks thanksgiving that the their them themselves then therapist therapy there therefore these they thing
things think thinks third this those though thought thoughts three through throughout thu thur thurs thursday
thursdays thus tid tide tiger tigrinya tiktok time times tired titans title to today together told tomorrow tonight
too took top torah toronto torres total tottenham tourette tourette's towards training transfer transport trauma
trazodone treatment tree tried tries trinity true trust try trying tucson tue tues tuesday tuesdays turkey turkish
turn turned turning tv twi two tx tylenol type uber uc uganda ugh uh uk ukraine ukrainian um uncle under unfortunately
unicef unit united unknown unless until up update updated updates updating upper upset upstairs urdu urgent us usa use
used useful user usual usually utah va vaisakhi valium valproate vancouver venezuela venlafaxine venmo verdean vermont
very vesak via victim vietnam vietnamese virgin visa visit visited visiting visitor vitals vitamin vivitrol voice
voices voluntary volunteer vulnerable vyvanse wait waited waiting wake wales walgreens walk walked walmart want wanted
wants ward warfarin warm warriors was washington water wave way we wed wednesday wednesdays week weekdays weekend
weekends weekly weeks weight welcome welfare well wellbutrin wells welsh wendy's wendys went were wernicke wernicke's
west westside wetherspoons what whatever whatsapp when whenever where whether which while white who whole whose why
wic wife will willow wiltshire wind window windows wings winnipeg winter wisconsin wish with withdrawal withheld
within without woke wolf woman women word work worked worker working works worried would wow write writes written
wrote wyoming xanax xbox yankees ye yeah year years yep yes yesterday yet ymca yoga yom york yorkshire yoruba you
young young's your yours yourself youth yukon ywca zealand zero ziprasidone zoloft zolpidem zoom zopiclone zumba
zyprexa
"""
)

FIGURES = frozenset(
    one.strip()
    for one in """
aaron beck; abraham lincoln; abraham maslow; abu dhabi; addis ababa; agatha christie; alan turing; albert einstein;
amazing grace; anna freud; anne frank; ant dec; aston martin; aunt jemima; aunt sally; barack obama;
barnes akathisia; baton rouge; bell hooks; ben jerry; bessel van der kolk; beth israel; betty crocker; betty ford;
big ben; billie eilish; billy connolly; billy elliot; black decker; bloody mary; bob dylan; bob marley; bob ross;
bob the builder; bobby orr; boris johnson; brene brown; bruno mars; buenos aires; burger king; burkina faso;
calvin klein; cape verde; captain morgan; carl jung; carl rogers; catherine booth; celine dion; cesar chavez;
charles darwin; charles dickens; charlie brown; charlie chaplin; christmas carol; cinco de mayo; clara hughes;
clint eastwood; corpus christi; costa rica; cristiano ronaldo; dairy queen; david attenborough; david bowie;
des moines; doctor who; dolly parton; don juan; donald trump; dr dre; dr google; dr martens; dr pepper; dr phil;
dr seuss; dr who; ed sheeran; edith cavell; el paso; el salvador; elizabeth fry; elton john; elvis presley;
emily carr; emily dickinson; father brown; father christmas; fisher price; florence nightingale; ford transit;
forrest gump; fred penner; freddie mercury; frederick douglass; frida kahlo; gabor mate; george floyd;
george michael; george washington; granny smith; guinea bissau; guy fawkes; gwyneth paltrow; harriet tubman;
harry kane; harry potter; harry styles; hart house; helen keller; ho chi minh; hong kong; irvin yalom; isaac newton;
jack daniels; jack frost; jack jill; jaffa cakes; james baldwin; james bond; jane austen; jane bloggs; jane doe;
jane eyre; jim beam; jim crow; jimmy carter; jimmy choo; joe biden; joe bloggs; joe public; joe rogan; john bowlby;
john doe; john henry; john hopkins; john howard; john lennon; john lewis; john wayne; johnnie walker; johnny cash;
johns hopkins; joni mitchell; jordan peterson; jose cuervo; judge judy; judith herman; julius caesar; justin bieber;
justin trudeau; keir starmer; king charles; king james; king lear; kuala lumpur; lady bird; lady gaga; lady macbeth;
las vegas; lebron james; leonard cohen; leonardo da vinci; lionel messi; los angeles; love island; mahatma gandhi;
malcolm x; marcus rashford; mardi gras; marie curie; marilyn monroe; mark twain; marks spencer; marsha linehan;
martha stewart; martin luther; martin luther king; mary ainsworth; mary jane; mary poppins; mary seacole;
maya angelou; michael buble; michael jackson; michael jordan; michael kors; michelle obama; mickey mouse;
milton keynes; miss marple; miss universe; miss world; mo salah; monte carlo; morris minor; mother teresa; mr bean;
mr nobody; mr right; mr whippy; mr x; mrs brown; mrs doubtfire; mrs x; nelson mandela; nurse jackie; nurse ratched;
oliver twist; oprah winfrey; paul smith; paulo freire; pc world; peppa pig; peter pan; phnom penh; pride prejudice;
prince harry; princess diana; puerto rico; queen elizabeth; queen victoria; ralph lauren; rick hansen;
rio de janeiro; rip van winkle; rishi sunak; robin hood; roger federer; ronald mcdonald; rosa parks; russell brand;
ryan white; santa claus; santo domingo; saudi arabia; serena williams; shania twain; sherlock holmes; sidney crosby;
sierra leone; sigmund freud; simone biles; simpson angus; sister act; sri lanka; stephen fry; stephen hawking;
stephen king; stephen rollnick; sweet caroline; sylvia plath; taco bell; taylor swift; ted lasso; tel aviv;
terry fox; the simpsons; thomas edison; thomas the tank; tim hortons; tina turner; tom cruise; tom sawyer;
tommy douglas; tommy hilfiger; toni morrison; tour de france; trader joe; uncle ben; uncle sam; viktor frankl;
virginia woolf; wayne gretzky; whitney houston; william miller; william shakespeare; winston churchill
""".replace("\n", " ").split(";")
)
