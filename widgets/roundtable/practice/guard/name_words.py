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
abuela abuelo attorney aunt auntie aunty bishop brother captain chaplain coach constable corporal councillor cousin
cpt cst deacon deputy det detective elder father fr grandma grandpa granny hajji imam insp inspector judge justice
lieutenant lt madam magistrate mama matron nan nana nurse officer papa paramedic pastor pc rabbi sensei sergeant sgt
sheikh sheriff sister supt tia tio tita tito uncle ustad
"""
)
"""Roles that are said like a title when the name has a capital."""

KIN = listed(
    """
aunt auntie baby babysitter bestie boy boyfriend brother brother-in-law caregiver carer child childminder classmate
cousin dad daddy daughter daughter-in-law ex ex-boyfriend ex-girlfriend ex-husband ex-partner ex-wife father father-
in-law fiance fiancee flatmate foster friend friends girl girlfriend godfather godmother gran grandchild granddaughter
grandfather grandma grandmother grandpa grandson granny guardian half-brother half-sister housemate hubby husband kid
landlady landlord mam mama missus mom mommy mother mother-in-law mum mummy nan nana neighbor neighbors neighbour
neighbours nephew niece papa parent parents partner roomie roommate sibling sister sister-in-law son son-in-law spouse
stepbrother stepchild stepdad stepdaughter stepfather stepmother stepmum stepsister stepson toddler twin uncle widow
widower wife
"""
)
"""People who are close."""

ROLES = listed(
    """
advocate ahp amhp anybody applicant attendee attorney barrister bloke boss case-worker caseworker chaplain claimant
client clients clinician cna co-ordinator coach colleague consultant coordinator counsellor counselor cousin cpn
defendant dentist dietitian doctor employer father-of-two gentleman gp guy hcp imam imha informant inmate intern
interpreter key-worker keyworker lad lady lass lawyer learner lpn man manager member mentor midwife mother-of-two
named navigator np nurse officer ot pa paramedic participant pastor patient patients payee pcp peer person pharmacist
physician practitioner prescriber priest psych psychiatrist psychologist pt pts pupil rabbi registrar resident
residents rn roommate solicitor somebody someone specialist sponsor student supervisor surgeon survivor sw teacher
tenant therapist trainee veteran victim visitor woman worker
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
aka alias attended attendees attending attention attn author brother by caregiver carer cc client clinician completed
consultant contact cpn dad daughter doctor fao father from gp guardian husband interpreter keyworker kin landlord lead
manager member mom mother mum name names nok nurse partner patient payee pcp present provider psychiatrist pt re
referral referrer resident signature signed sister son sponsor spouse subject supervisor surname therapist to wife
witness witnesses worker written wrote
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
admits admitted agreed also appeared appears arrived asked asks ate attended attends became begged believed believes
booked brings broke brought called came can can't chaired collapsed collected collects comes complained complains
completed completes confirmed confirms continued continues could couldn't covered covers cried cries cut cuts declined
declines denied denies described describes did didn't died disclosed discloses disengaged does doesn't don't drank
drinks eats emailed emails engaged enjoyed enjoys explained explains feels fell felt finds found gave gets goes got
had hadn't has hasn't hated hates heard hears hid hit hits hoped hopes injected injects insisted insists is isn't
joined joins just keeps kept knew knows laughed left likes lived lives looked looks lost loves may mentioned met might
missed misses moved mumbled needed needs never noticed notices now overdosed phoned picked planned plans preferred
prefers prescribed prescribes presented presents quit quits ran rang rated rates recalled received receives
recommended recommends referred refers refused refuses relapsed remained remains remembers repeats reported reports
requested requests responded responds returned returns runs said sat saw say says scored scores seemed seems sees
self-harmed shared shares should shouted shouts signed sits slammed sleeps slept smiled smoked smokes speaks spends
spent spiked spoke started stated states stayed stays still stopped struggles supervised swears takes talked talks
tearful tells texted thanked thinks thought threatened threatens told took tried tries turned turns used uses visited
walks wanted wants was wasn't weighs went whispered will won't worked works worried worries would wouldn't writes
wrote yelled
"""
)
"""What follows a given name that is somebody's."""

DOES_AS_A_PERSON = listed(
    """
ate complained complains cried cries declined declines denied denies disclosed discloses drinks eats feels has hates
hears injected injects is lives loves missed misses overdosed presented presents refused refuses relapsed reports sat
says self-harmed sleeps slept smokes stopped takes tearful thinks told walks wants was weighs worries
"""
)
"""What only a person does, so that a name which nobody listed is one."""

STATES = listed(
    """
admitted afraid agitated angry anxious arrested asleep assessed awake born confused depressed detained diagnosed
discharged drunk evicted frightened homeless hospitalised hospitalized hungry incarcerated incoherent intoxicated
known pregnant prescribed psychotic readmitted referred restrained scared sectioned sedated seen sober suicidal
tearful unwell upset withdrawn worried
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
