"""Words around names, and words that are none; in small letters and without accents."""

from __future__ import annotations

from roundtable.practice.guard.lists import listed

TITLES = listed(
    """
dame doctor dr frau herr lady lord madame master miss missus mister mlle mme monsieur mr mrs ms mx prof professor rev
revd reverend senor senora senorita sir sr sra srta
"""
)
"""Words that stand before a surname."""

PLAIN_TITLES = listed(
    """
dr missus mister mr mrs mx prof
"""
)
"""Titles that are nothing else, in whatever letters they are typed."""

ROLE_TITLES = listed(
    """
abuela abuelo amhp attorney aunt auntie aunty bishop brother captain chaplain coach constable corporal councillor
cousin cpl cpn cpt cst dc deacon deaconess deputy det detective ds elder father fr fr. gp grandma grandpa granny hajji
headmaster headteacher imam insp inspector judge justice kuya lieutenant lt madam magistrate mama matron nain nan nana
nurse ofc officer oma opa papa paramedic pastor pc pcso ppo principal rabbi sensei sergeant sgt sheikh sheikha sheriff
sister supt sw taid tia tio tita tito uncle ustad ustadh
"""
)
"""Roles that are said like a title when the name has a capital."""

KIN = listed(
    """
aunt auntie baby babysitter bestie bf boy boyfriend boys bro brother brother-in-law buddy caregiver carer child
childminder classmate cousin dad daddy daddys daughter daughter-in-law daughters eldest ex ex-boyfriend ex-girlfriend
ex-husband ex-partner ex-wife father father- fella fiance fiancee flatmate foster friend friends gf girl girlfriend
girls godfather godmother gran grandchild granddaughter grandfather grandma grandmother grandpa grandparent
grandparents grandson granny great-aunt great-uncle guardian half-brother half-sister housemate hubby husband in-laws
kid kids landlady landlord mam mama mams mate middle missis missus mom mommy mother mother-in-law mum mummy nain nan
nana neighbor neighbors neighbour neighbours nephew niece oldest pal papa parent parents partner roomie roommate
sibling sis sister sister-in-law son son-in-law sons spouse stepbrother stepchild stepdad stepdaughter stepfather
stepkid stepkids stepmother stepmum stepsister stepson taid toddler twin twins uncle widow widower wife wifey youngest
"""
)
"""People who are close."""

ROLES = listed(
    """
advocate ahp amhp anybody appellant applicant assessor attendee attorney au-pair babysitter bailiff barmaid barman
barrister bloke boss bouncer buddy caller caregiver carer carer-in-charge caretaker case-worker caseworker chair
chaplain child chiropodist claimant cleaner client clients clinician cna co-ordinator coach colleague complainant
consultant coordinator councillor counsellor counselor cousin cpn dealer defendant dentist detainee dietician
dietitian doctor driver employer father-of-two foreman gentleman godparent gp guy hairdresser hcp headmaster
headteacher imam imha informant inmate intern interpreter interviewer janitor juror key-worker keyworker lad lady
landlady landlord lass lawyer learner lecturer lodger lpn man manager member mentor midwife minor mother-of-two named
nanny navigator neighbor neighbour np nurse occupant offender officer officer-in-charge optician ot pa paralegal
paramedic participant pastor patient patients payee pcp peer person petitioner pharmacist physician physio plaintiff
podiatrist practitioner prescriber priest principal prisoner psych psychiatrist psychologist pt pts pupil rabbi
receptionist registrar resident residents respondent rn roommate secretary sender solicitor somebody someone
specialist sponsor student supervisor support-worker surgeon survivor suspect sw teacher tenant therapist trainee
treasurer trustee tutor veteran victim visitor volunteer woman worker youth
"""
)
"""Who receives care and who gives it."""

PERSONS = listed(
    """
aunt baby bloke boy boyfriend brother child client counsellor counselor cousin daughter dealer doctor female friend
gentleman girl girlfriend guy husband individual kid lad lady lass male man neighbor neighbour nurse partner patient
person pt resident sister somebody someone son sponsor teenager therapist uncle veteran wife woman worker
"""
)
"""What stands before `called` when a person is meant."""

LABELS = listed(
    """
accompanied aka alias allocated apologies appellant applicant applicants assessed assessor assigned attendance attended
attendees attending attention attn author bf booked brother by caller caregiver carer cc chair
chaired chaperone checked child
children claimant client clinician clinicians colleague complainant completed consultant contact counsel cpn dad
daughter defendant discharged doctor dr driver emergency escort escorted facilitator fao father fiance forename
forenames from gf given gp grandma grandmother grandson greeting guardian head host housemate husband informant
initiated interpreter interviewer issued judge keyworker kids kin landlady landlord lead leader manager member minutes
mom mother mum name named names neighbor neighbour nok nurse nurse-in-charge occupant occupier officer partner
partners patient payee pcp petitioner placed plaintiff prepared present presenter principal printed provider
psychiatrist pt pupil re received recipient recorded referral referred referrer reported resident resp respondent
reviewed roommate seen sender sent siblings signature signed sister son sponsor spouse staff student subject
supervised supervisor support surname suspect sw taken teacher tenant tenants therapist to today tutor user verified
victim visitor visitors ward-clerk wife witness witnesses worker written wrote
"""
)
"""Words before a colon that a name may follow."""

SURE_LABELS = listed(
    """
aka alias client kin name names nok patient pt signature signed surname
"""
)
"""Labels that nothing but a name follows."""

TOLD = listed(
    """
about admitted and ask asked assessed between by call called calmed chased contact contacted dear discharged emailed
escorted for from hello helped hey hi hugged interviewed introduced meet messaged met named of on phone phoned rang
referred remind reminded reviewed ring saw see seen supported tell texted than thank thanked thanks to told
transferred visit visited with
"""
)
"""Words after which a given name is somebody's."""

DOES = listed(
    """
admits admitted agreed also apologised apologized appeared appears arent argued arrived asked asks ate attended
attends became begged begs believed believes bit bites bled booked brings broke brought bruised burned burnt called
came can can't cancelled cant chaired collapsed collected collects comes complained complains completed completes
confirmed confirms continued continues cooked coped coughed could couldn't couldnt covered covers cracked cried cries
cursed cut cuts danced dances declined declines denied denies described describes did didn't didnt died disclosed
discloses disengaged divorced does doesn't doesnt don't dont drank drinks drives dropped drove eats emailed emails
engaged enjoyed enjoys explained explains fainted feels fell felt fights finds forgets forgot fought found gave gets
giggled goes got grabbed graduated grinned had hadn't hadnt has hasn't hasnt hated hates havent heard hears hid hides
hit hits hoped hopes hugged hung hurt injected injects insisted insists is isn't isnt joined joins just keeps kept
kicked knew knows laughed left lied lies likes limped limps lived lives looked looks lost loves married may mentioned
met might missed misses moved mumbled mumbles needed needs never nodded noticed notices now overdosed owed owes owns
paced paid pays phoned picked planned plans prayed prays preferred prefers prescribed prescribes presented presents
punched pushed quit quits ran rang rated rates recalled received receives recommended recommends referred refers
refused refuses relapsed remained remains remembers repeats reported reports requested requests responded responds
retired returned returns rides rocked rocks rode runs said sang sat saw say says scored scores scratched screamed
seemed seems sees self-harmed shakes shared shares shivered shook should shouted shouts shrugged sighed signed sings
sits skipped skips slammed sleeps slept slipped smiled smoked smokes snored sobbed speaks spends spent spiked spoke
started stated states stayed stays steals still stole stopped struggles supervised swallowed swears sweated swims
swore takes talked talks tearful tells texted thanked thinks thought threatened threatens threw throws told took tried
tries tripped turned turns used uses visited vomited walks wanted wants was wasn't wasnt weighs went wept werent wet
whispered will won't wont worked works worried worries would wouldn't wouldnt writes wrote yawned yelled
"""
)
"""What follows a given name that is somebody's."""

DOES_AS_A_PERSON = listed(
    """
ate bit complained complains cried cries declined declines denied denies disclosed discloses drinks eats fainted feels
forgets forgot giggled grinned has hates hears hit hugged injected injects is kicked limps lives loves missed misses
nodded overdosed paced prays presented presents punched refused refuses relapsed reports sat says screamed self-harmed
shivered shrugged sighed sings sleeps slept smokes snores sobbed stopped swallowed swore takes tearful thinks told
vomited walks wants was weighs wept worries yawned
"""
)
"""What only a person does, so that a name which nobody listed is one."""

STATES = listed(
    """
adamant admitted afraid agitated alone anaemic angry anxious arrested asleep assessed awake bedbound blind born calmer
confused dead deaf depressed detained diabetic diagnosed discharged drinking drowsy drunk eating evicted exhausted
fearful feeling frightened grieving hearing homeless hopeful hospitalised hospitalized hungry ill incarcerated
incoherent injured intoxicated keen known lonely missing nauseous nervous nonverbal poorly pregnant prescribed
psychotic quiet readmitted referred restrained sad scared sectioned sedated seen shy sick skint sleeping sleepy
smoking sober staying stressed suicidal tearful tired unwell upset vomiting vulnerable weepy withdrawn worried
"""
)
"""What a person is, after `was` or `is`."""

THINGS_AND_NAMES = listed(
    """
amber art basil bill bob carol chuck crystal daisy dawn dean don drew earl fern frank gene ginger grace hazel heather
holly hope iris ivy jack jasmine jay joy lance lily mark max mercy nick norm olive opal pat patience pearl penny poppy
precious ray rob robin rose rosemary ruby rusty sandy sue victor violet wade
"""
)
"""Given names that are also words, but no places and no months: with a capital inside a sentence they are names."""

PLACES = listed(
    """
academy act afc agency aid airlines airport albion alliance amendment apartments approach army association athletic
authority avenue award bakery bank barn barns bay beach bend bill block board book boulevard bridge building bureau
bus cafe cake campaign care case cathedral center centre cf chapel charity checklist church cinema city clause clinic
close club coalition code collective college college's commission committee commons community company conference
cooperative corp cottages council county court court-house courthouse cream creek crescent criteria cross crossing cup
custody day daycare decision dental department detox diner disease disorder district doctrine drive east elementary
elms estate estates eve falls farm fc federation ferry festival fields film forest foundation fund gallery garden
gardens general group grove hall harbor harbour haven health healthcare heights helpline herald high highway hill
hills holiday home homes hospice hospital hostel hotel hotline hounds house housing hub inc index infirmary initiative
inn inquest inquiry institute insurance interview inventory island jail journal junction kindergarten kitchen lake
lane law league legal library lifeline line llc lodge ltd mall maneuver manoeuvre manor market meadows medical
memorial method mews middle mill ministries ministry mission model month mosque motors mountain mountains museum
mutual nation network news north nursery oaks office pantry parish park partnership path pharmacies pharmacy pines
place plaza point port post practice preschool press primary principle prison prize program programme project protocol
province pub quarry quay questionnaire railway ranch rangers records recovery refuge region rehab report republic
restaurant review rfc river road room route rovers row ruling sanctuary sauce savings scale scan school score season
secondary series service services shelter shop show society song south springs square state station step steps stop
store street studio studios surgery synagogue syndrome tea team technique temple terrace territory test theater
theatre theory times tower towers town trail tram tribunal trust tunnel turnpike union unit united university v valley
view village villas vs wanderers ward way week west wharf wing works yard
"""
)
"""A name that ends in one of these is a place, an agency, a law or a thing."""
