"""Places, firms, medicines, languages, feasts, tests and teams: capitals that are no people.

What is also a surname or a given name is left out.
"""

from __future__ import annotations

from roundtable.practice.guard.lists import listed

ELSEWHERE = listed(
    """
aberdeen aberystwyth accrington acetaminophen adalat addenbrooke addenbrooke's adelphi airbnb ajax akan aldersgate
aldershot algiers algonquin alibaba alicante allianz alloa altrincham amersham amisulpride amman amoxicillin
ampicillin anafranil anaheim anchorage andover anglesey ankara annapolis antabuse antrim apgar apixaban appalachia
arbroath arlington armagh asenapine asheville ashford assamese aston atenolol athabasca athlone attawapiskat auckland
augusta avatar avignon aviva aylesbury aymara ayrshire azeri azithromycin baclofen baghdad baisakhi bakersfield
ballymena baluchistan banbury bandq bandura banff bangalore bangkok bangor bannockburn barbados barca barcelona
barclaycard barking barrow-in-furness basingstoke basque bathurst batley baton battersea bavaria bayonne beirut
belarusian belbin belgium belgrade belize bellingham belmopan beltane benin benzodiazepine benztropine berber bergen
berkshire berlin bermondsey bermuda berwick bethesda bethnal bexhill bhs biafra bilbao billericay billingsgate binet
binghamton birkenhead bisoprolol bitcoin blackfoot blackhawks blackpool blandford bloemfontein bloomington bluey bmw
bodmin bogota boise bolam bolivia bologna bolsover bonfire bootle bootsie bordeaux borneo bosnian boulder bournemouth
bournewood bprs brampton brantford bratislava brazzaville breckenridge brecon bremen brexpiprazole bridgend bridgeport
bridgetown bridgwater brisbane broca bronfenbrenner brooklands bruges bruins brunei brussels buccolam bucharest
buckinghamshire bucks budapest bulawayo bulgaria bumetanide bupa burberry burkina burma burnaby burundi buspar
buspirone butlins butrans butte bytown cadbury caernarfon caerphilly cafcass cage cairo caithness calcutta caldicott
calpol camberwell cambodia cambridgeshire cameroon campral canberra candlemas canterbury cape capita caplyta captopril
caracas carbimazole cardigan caribou cariprazine carmarthen carrickfergus carvedilol casablanca castleford casualty
catalan catford centrepoint centrica ceredigion ces-d cetirizine cgi champix chanukah chargers chatham chattanooga
chelmsford cheltenham chennai chepstow cheshire cheshire-west chester-le-street chevrolet chevy chicoutimi chihuahua
chilliwack chipewyan chippenham chlordiazepoxide chlorpromazine chorley chrysler chuseok chuvash cialis cincinnati
ciprofloxacin circadin cisco citroen clackmannan clacton clarithromycin cleethorpes clerkenwell clevedon cleveleys
clobazam clonidine clopidogrel clopixol coatbridge cobourg codydramol cogentin coinbase colace colchester coleraine
colgate cologne concord congleton coors copenhagen coquitlam corby cork cornwallis corona coronation corrie corsa
corsica cotswolds courtenay cowdenbeath craigslist cranbrook crawley crenshaw creon crewe croatia croatian cumbernauld
cwmbran cyclizine cyprus czechia czechoslovakia dacia dagenham dalmane damascus danone darfur dartford dartmoor
dartmouth darwen dass debenhams deepavali deeside delhi deliveroo denbigh denbighshire dene denmark depixol depo
deptford derbyshire derry desvenlafaxine dettol devizes dewsbury dexamfetamine dexedrine dhaka diclemente diclofenac
didcot dieppe digoxin dilantin dinka dior diphenhydramine discord doha doncaster donepezil doordash dorchester doritos
dorking dosulepin doxazosin doxepin doxycycline dresden droitwich dropbox drumheller dubai dubuque duluth dumbarton
dumfries dundalk dundas dundee dunedin dunfermline dupuytren duracell durban durga dussehra dusseldorf dyson ealing
eastbourne eastenders eastleigh ebbw ecotricity edmonton edmundston edo edronax efik egypt ehlers elgin ellesmere
elmira elstree elvanse emmerdale emsam enfield enniskillen eon epilim epiphany epping epsom epson equasym equifax erie
esher eskalith espanola esperanto espranor esquimalt estevan estonia estonian etobicoke etsy euroqol eurostar euston
evansville evri ewe exelon exmouth expedia experian fagerstrom falkirk falmouth fanapt fareham farnborough faversham
fedex felixstowe fermanagh fiat fibromyalgia fiesta fife fiji fijian filey finchley finland fitr flagstaff fleetwood
flemish flintshire flixbus flupentixol fluphenazine flurazepam fluvoxamine flyers folic folkestone forfar frankfurt
fredericton freetown freeview frisian frome fujitsu fula fulani fulham furosemide gabapentinoids gaborone gaf
gainsborough galantamine galashiels galveston galway gambia gambian gananoque gander gateshead gatineau gatorade
gatwick gaza geelong genoa georgian ghent gibraltar gillette gillick gillingham gladiator glamorgan glastonbury
glenrothes gliclazide gloucester gloucestershire godalming goffman gogglebox goole gosport gothenburg gottman grampian
granada grantham gravesend greenock greenwich grenada grimsby grindr grizzlies groupon guadalajara guanfacine guarani
guatemala guelph guernsey guildford guillain guinea guinness guisborough gujarati gumtree gurpurab guyana gwent
gwynedd haifa hainanese hajj hamburg hammersmith hammondsport hanoi harare haringey harley-davidson harrogate harrow
hartford hartlepool harwich haslemere havana haverfordwest haverhill heathrow hebrew hebrides heineken hellmann
helsinki hendon herefordshire hermes hertford hexham himalayas hinckley hiroshima hirschsprung hoboken hofstede
hogmanay holborn holby holiday-inn hollyoaks holyhead homebase honduras honolulu hornchurch horsham hotspur hounslow
hove hoxton huawei hungary hyderabad hyoscine hyundai iceland icelandic ilford ilfracombe ilkeston ilkley ilocano
imbolc imipramine indapamide inderal indianapolis indonesia ingrezza instacart interflora intuniv inuktitut inuvik
invega inverclyde inverness ipad iphone iqaluit islamabad islington isocarboxazid istanbul ithaca jaffna jaguar
jakarta janmashtami jarrow javanese jeddah jeopardy jerusalem jobcentre johannesburg joliet juba jumanji juneau
juventus kabul kamloops kampala kandahar kannada kapuskasing karachi kathmandu kazakh kazakhstan keewatin kellogg
kelowna kenora keppra kessler keswick kettering khartoum khmer kia kidderminster kiev kigali kikuyu kilkenny
kilmarnock kindle kinshasa kintyre kinyarwanda kirkcaldy kirkcudbright kirkuk kirundi kitchener kitimat klarna kleenex
klinefelter knaresborough knoxville kolb kolkata kosovan kosovo kotter kowloon krakow krio kroenke kubler kubler-ross
kurdistan kurmanji kuwait kwikfit kyiv kyoto kyrgyz kyrgyzstan laconia lagos lahore lamborghini lammas lanark
lanarkshire lansing lansoprazole laos laotian laredo largactil latin latvia leamington leatherhead lebanon
leighton-buzzard leipzig leith lenovo leominster lerwick lesotho lethbridge letterkenny levetiracetam lewes lewisham
lewiston lexington lexus leyton liberia librium libya lichfield liebowitz liechtenstein likert lille lime limerick
lincolnshire linehan linezolid lingala linkedin lisbon lisdexamfetamine lithgow littlehampton llandrindod llandudno
llanelli lloydminster lofepramine lofexidine lohri loperamide loratadine lothian loughborough louisville lowestoft
loxapine luanda lubbock lucerne lucknow lucozade ludiomil luganda lughnasadh lululemon lumateperone lunar lurgan
lusaka lutterworth luvox luxembourg lviv lybalvi lycra lytham macclesfield macedonia macedonian madagascar madrid
madrs magpies maidenhead maidstone malagasy malawi malawian malay malayalam malaysia maldives malmo malta maltese
malvern mandalay manerix manila manx mappa mapudungun marac marathi marfan margate marlboro marrakesh marseille
maryhill masa mastermind matalan matlock mauritania mauritius mavericks mawlid mazda mcvities meath mecca medikinet
megabus melbourne memantine menai meniere meprobamate merseyside merthyr methylfolate metoclopramide metoprolol
metronidazole mianserin michaelmas mid-autumn midazolam middlesbrough middlesex midlothian midsummer miramichi mirpuri
mississauga mitsubishi mmpi moclobemide modafinil mogadishu mogadon moldova molindone mombasa monaco moncton moneygram
mongolia mongolian monmouth monmouthshire monster montenegro montevideo montpelier montreux monzo moonpig morecambe
moroccan morocco moscow mosul motherwell movicol mozambique multi-agency mumbai munchausen munich muskoka myanmar
nagasaki nahuatl nairobi namibia nanaimo nantes nantwich naples nardil nationwide navaratri neasden neath nefazodone
nescafe nespresso nestle netherlands newbury newham newmarket newport newquay newry newtown nexium niagara nicaragua
nicosia nihss nipigon nipissing nissan nitrazepam nitrofurantoin nokia norethisterone northallerton northampton
northamptonshire northgate northumberland northumbria nortriptyline nottinghamshire novo nuer nuggets nuneaton
nuplazid nuremberg nurofen nutella nytol oaxaca obon ocado odia ofcom ofsted okanagan okcupid omagh omaha oman ongar
onlyfans openreach oreo orillia orkney oromo orpington osaka oshawa oslo oswestry othello otley owen-sound oxazepam
oxcarbazepine oxfordshire oxycontin oyster pabrinex paddington padres paget pahari palestine palestinian pamelor
pampers pamplona panama panasonic panss papiamento papua paraguay paramus parnate patois patreon payoneer peckham
pembroke pembrokeshire penarth penicillin penicuik penrith pensacola penticton penzance peoria peppa pepsi percocet
perphenazine perth perthshire pesach peshawar peterborough peterhead petersburg petersfield peugeot phenelzine
phenytoin phillies physeptone pidgin piedmont pimozide pinterest piriton pistons plaistow podgorica poitiers
pontefract pontiac pontypool pontypridd poplar portadown portishead portree portrush portsmouth poughkeepsie poundland
poundstretcher prader prague pregabalinum presto pretoria primark princeton pringles privo prochaska prochlorperazine
procyclidine promethazine providence provigil punjab putney pyongyang pyrex qatar qids quechua quetiapinum quito quorn
rabat rabeprazole ramallah ramipril ramsgate ramzan rawalpindi reboxetine redcar reddit redditch redhill reigate
remeron remitly renault renfrew renfrewshire reno restoril revolut rexdale rexulti reykjavik rhondda rhyl ribena
rimouski rispolept rivaroxaban rivastigmine rivotril riyadh rizla roanoke rochester rockford rockies rohingya roku
rolex rollnick romani romany romford romsey rorschach rotherham rothesay rotterdam rouge roxicodone ruislip runcorn
rwanda rwandan ryanair ryedale sabres safeway saginaw saguenay saigon salbutamol saleebey saltcoats salzburg samhain
samoa samoan samsonite samsung sandwell sanskrit saphris saraiki sarajevo sarnia saskatoon sativex sauk sault
schenectady schon scilly scots scottishpower scranton scunthorpe seconal securicor selegiline seligman semaglutide
senegal senegalese seoul serbia serbian serbo serco seroxat sertindole sesotho sevenoaks sevierville seville sf-36
shanghai shavuot sheerness shein shetland shoreditch shreveport shrewsbury shropshire shrovetide siberia sicily
simpsons simvastatin sindhi sinequan singapore sinhala sinhalese sittingbourne sixers sjogren skegness skelmersdale
skoda sligo slough slovak slovakia slovene slovenia smarties snapchat snellen snickers snowdonia snus solian solihull
somaliland songkran sony sorani sotho sounders southampton southend southport sox specsavers spiriva spironolactone
spokane stalybridge stamford staten stelazine stevenage stockholm stornoway stourbridge strabane stranraer strasbourg
stratford strathclyde strattera strava stroop stroudwater stuttgart subaru sudanese sudbury sukkot sulpiride sumatra
superdrug swansea swarovski sydenham sylhet sylheti symbyax syracuse tacoma tadley taglish taipei taiwan tajik
tajikistan tallahassee tallinn tampa tanzania tanzanian tarasoff tatar teesside tehran telegram telford telugu telus
temazepam temgesic temu tenby tervalon tescos tesla tet tetum tewkesbury texarkana thameslink thanet thermos thetford
thiamine thioridazine thorazine thornaby thunder tibet tibetan tigre tijuana tinder tipperary titanic tiverton tobago
tofranil togo tonbridge tonga tongan tooting topamax topeka topiramate torbay torquay totnes toulouse toyota trainline
tralee tranylcypromine travelodge triazolam trieste trifluoperazine trihexyphenidyl trileptal trimipramine trintellix
tripoli trittico trowbridge truro trustpilot tswana tuareg tuckman tulsa tumblr tunbridge tunis tunisia turin turkmen
turkmenistan twickenham twitch tyneside typhoo ubrelvy ucla ugandan uighur uist ullapool ulster ulverston umrah
unilever uniqlo uruguay utrecht uttoxeter uxbridge uyghur uzbek uzbekistan valbenazine vanuatu vareniclin varenicline
vatican vauxhall velcro venice ventolin verizon vernal versailles versed viagra vicodin vienna viibryd vikings
vilazodone vilnius vimto vineland vinted vodafone volkswagen volvo vortioxetine vraylar vygotsky wais waitrose
wallasey wallsend walsall waltham walthamstow wanderers wandsworth wapping warminster warsaw warwickshire waterford
waterlooville watford weaverham wechsler wegovy wellington welwyn wembley wender westmeath westminster wetherspoon
wexford weymouth whitchurch whitecaps whitehaven whitley whitstable whitsun wichita wick wickes wicklow widnes wii
wikipedia wilko willesden wilson's wimbledon windermere winnicott wirral wisbech wisc witney wolof wolverhampton
woodstock woolwich worcestershire workington worksop worthing wrexham wycombe xenazine xeplion xhosa yahoo yale-brown
yalom yarmouth yellowknife yemen yeovil yiddish ymrs yokohama yonkers yorkie yorkton youtube yule zagreb zaleplon
zambia zambian zanzibar zarit zelle zimbabwe zimbabwean zimovane zipcar zispin zofran zubsolv zuclopenthixol zung
zurich zyban zydis
"""
)
