"""Surnames that are met often, and endings that few other words have; in small letters and without accents."""

from __future__ import annotations

import re

from roundtable.practice.guard.lists import listed

SURNAMES = listed(
    """
abara abbott abdi abdullahi abebe abernathy acevedo acheampong achebe ackerman acosta adams adebayo adeleke adewale
adeyemi adjei adler afolabi afzal agarwal aguilar aguirre agyeman ahluwalia ahmadi ahmed akhtar akinyemi akpan alcott
alderton alexander ali allen almeida alonso alvarado alvarez amadi amari amato amin amoah andersen anderson andersson
andrade andrews antonelli appiah arbuthnot archer arias arnold arora arroyo asante ashgrove ashworth atkins atkinson
avila ayala aydin aziz babic bachmann bailey baines bakare baker bakker balogun banerjee bangura banks barber barker
barlow barnes barnett barrett barron barton barzani basu bateman bates bauer bearclaw beaulieu beaumont becerra beck
becker beddoes bedford beecham begovic begum bell bellamy bello beltran benavides benitez bennett benson berg bergeron
bergman bernal bernard berry bevan bhandari bhatt bhattacharya bianchi biggs birch bishop bjork black blackburn
blackstock blackwell blackwood blair blake blanchard blanco blenkinsop boateng bolitho bond booker boothroyd bouchard
boucher boudreaux bourne bowen bowman boyd boyle bracegirdle bradford bradley bradshaw brady braithwaite brandt
brannigan brennan brewer briggs brightwater brody brooks brown browne bruce bryant buchanan buckley bui burgess burke
burnett burnham burns burton bush butler byrne caballero cabrera calderon calderwood caldwell callaghan callahan
calloway camacho camara cameron campbell campos cantrell capstick carey carlson carmichael carpenter carr carrasco
carroll carson carter cartmell cartwright carvalho casey castaneda castellano castellanos castillo castro cavanagh
cervantes chadwick chakraborty chambers chan chandler chang chapman chatterjee chaudhry chavez chen cheng cheung
chikwanha chinwe choi cholmondeley chopra choudhury chowdhury christensen christie chu chukwu chukwuma church cisneros
clark clarke clarkson clayton clegg cochran cohen cole coleman coles collier collins colon colquhoun compton conley
connolly connor conteh contreras conway cook cooke cooper corbett cordova coronado corrigan cortes cortez costa
costello coulibaly cox crabtree craig crane crawford cromwell crosby cross crowley cruz cummings cunningham curtis
dacosta dalrymple dalton daly daniels danso das davenport davey davidson davies davila davis dawson delacroix delacruz
delaney deleon delgado demir deng dennis desai devereux devine dewhurst dhillon diallo diaz dickinson dickson diop
dixon dlamini do dobbs dobson doherty dominguez donaldson donnelly donovan doran dougherty douglas dowling doyle drake
drummond duarte dubois dubreuil duckworth dudley duffy dufresne dunbar duncan dunmore dunn dupont duran dyer earnshaw
eastwood eaton eberhardt eccles echeverria edwards eke ekwueme elliott ellis emenike emerson entwistle eriksen
eriksson escobar espinosa espinoza estrada etxeberria evans everett ezekwe fairbanks falade farah farooq farquhar
farquharson farrell faulkner featherstone feldman feng fennimore ferguson fernandes fernandez fernando ferrante
ferrari ferreira ferrer fielding figueroa finch fischer fisher fitzgerald fitzpatrick flanagan fleming fletcher flint
flores flynn fofana foley fontaine forbes ford foreman forsyth foster fotheringham fournier fowler fox francis franco
frankel franklin fraser fraser-reid frazier freeman french friedman frost fuentes fuller gagnon galbraith gallagher
gallardo galloway galvan gamble gandhi garcia gardner garner garrett garrison garrity garza gauthier gebre george
gerber ghebremariam ghosh gibbons gibbs gibson gilbert giles gill gillespie gilmore giordano girard glover goldberg
goldman goldstein gomez goncalves gonzales gonzalez goodman goodwin gordon gosling gould grady graham grant graves
gray grayson greco green greenberg greene greenhalgh greenwood greer gregory grewal grey griffin griffith griffiths
grimes grimshaw gross guerra guerrero gupta gustafsson gutierrez guzman haddad hagan hahn hakimi hale haley hall
halloran halvorsen hamilton hammond hampton hancock hanley hansen hanson haque harcourt hardin harding hardy
hargreaves harmon harper harrington harris harrison hart hartley hartman harvey haskins hassan hastings haverford
havisham haworth hayashi hayes haynes heath heaton hebert henderson hendricks henry hensley herman hernandez herrera
hewitt hickman hicks higgins hill hindle hinton ho hobbs hodge hodges hoffman hogan holden holland hollingsworth
holloway holmes holt hopkins horn horner horowitz horton hosking hosseini houghton howard howe howell hoyle huang
hubbard huber hudson huerta huff huffman hughes hull humphrey hunt hunter hurley hurst hussain hussein hutchinson
hwang ibarra ibe ibrahim ikeda ingham ingram inoue iqbal irving irwin isaac islam ito ivanov ivanova iyer jabari
jackson jacobs jacobsen jacobson jafari jaffe jain jalloh jamieson janssen jaworski jefferson jenkins jennings jensen
jimenez johansen johansson johns johnson johnston jones jordan joshi jovanovic jowett joyce juarez kaczmarek kallon
kamara kane kang kaplan kapoor karimi kariuki karlsson kaur kavanagh kaya keane keating keegan keighley keita keller
kelley kelly kemp kennedy kent kerr kershaw kettlewell khalil khan khanna khatun khoury kiely kim kimani king kinnaird
kipchoge kirby kirk klein knight knox kobayashi koch konate kone kovac kovacs kowalczyk kowalski kozlov kramer kruger
kuhn kumar kuznetsov kwan kwon kyei lacroix lafleur lal lalonde lam lambert lamontagne lancaster landry lang larsen
larson larsson lau laurent lavoie lawrence lawson le leblanc leclerc lee leon leonard lester leung levesque levin
levine levy lewandowski lewis li liang lightfoot lim lin lindberg lindgren lindqvist lindsay lindstrom liu livingston
llewelyn lloyd lo lockhart logan lomax lombardi long longbottom lopez lowe lowery lozano lucas lucero lumb luna lund
lundgren luo lynch lyons ma macdonald macias mackay mackenzie mackie maclean macleod macmillan maddox madsen magee
maguire mahlangu mahmood mahoney majumdar makinde maldonado malhotra malik malloy malone maloney mancini manning
maposa marchbank marchetti marin marino marquez marsh marshall martel martin martinez mason massey masterson mathis
matthews maxwell mazur mbatha mbaye mbeki mbuyi mcallister mccann mccarthy mcclain mcconnell mccormack mccormick mccoy
mcdaniel mcdermott mcdonald mcdowell mcgee mcgowan mcgrath mcguire mcintosh mcintyre mckay mckee mckenna mckenzie
mckinney mclaughlin mclean mcleod mcmahon mcmillan mcnamara mcneil mcpherson mead medina mehta meier mejia melendez
melnyk mendez mendoza menon mensah menzies mercado mercer meredith meredydd merritt merriweather meyer meyers miah
micklethwaite middleton miles miller mills miranda mishra mitchell mohamed mohr mokoena molina moncrieff monroe
montgomery montoya moore morales moran moreau moreno morgan morgan-rees morin morris morrison morrow morse morton moss
moyo mueller mukherjee mullen muller mulligan mullins munoz murgatroyd murphy murray musa mutasa mwale mwangi myers
naidoo nair nakagawa nakamura nankivell nash nasser nava navarro naylor ndiaye ndlovu neal nel nelson neumann newman
newton ng ngata nguyen nicholls nichols nicholson nielsen nikolaidis nilsson nkosi noble nolan noonan norman norris
north norton novak nowak nunez nwankwo nwosu nyathi nyong obasanjo obi obiora obrien ochieng ochoa oconnell oconnor
odhiambo odonnell oduya offor ofori ogden ogunleye ohara okafor okeke okell okello okonkwo okoro okoye olaniyan
olawale oldroyd oleary oliveira oliver olsen olson olsson omalley omondi oneal oneill onyango openshaw ordonez ormerod
orourke orozco ortega ortiz osborn osborne osei osman osullivan otieno otoole ouellette owens owusu oyedepo oyelaran
oyelowo ozturk pace pacheco padilla page palmer pandey papadopoulos papandreou pappas parekh park parker parkinson
parrish parsons patel paterson patterson pearce pearson peck pelletier pena pennington penrose pereira perera perez
perkins perry peters petersen peterson petrakos petrov petrova petrovic pettibone pettigrew pham phan phelps phillips
philpott pickering pierce pilkington pillai pineda pinkerton pinto pires pitt pittman polanski polkinghorne poole pope
popescu popov porter potter powell powers prakash prasad pratt preston price priestley prieto prince pringle pritchard
probert proctor prosser pruitt pugh pugh-jones quarmby quaye quigley quill quinn quintero qureshi rahimi rahman raja
rajan ramesh ramirez ramos ramsay ramsbottom ramsey randall rangel rao rashid rasmussen rawnsley reddy redmond reed
reese reeves reid reilly reyes reynolds rezaei rhodes ricci rice richards richardson richter riddle rigby riggs riley
rintoul rios ritter rivas rivera roach robbins roberts robertson robinson robles roche rodgers rodrigues rodriguez
rogers rojas roman romano romero rosales rosario rosen rosenberg rosenthal ross rossi rossiter roth rourke rousseau
rowe roy rubio ruiz rush russell russo rutherford ryan saad sadler saeed saito salazar saleh salinas samuels sanchez
sanders sanderson sandhu sandoval santana santiago santos sato satterthwaite saunders savage sawyer schaefer schmidt
schmitt schneider schofield schroeder schultz schulz schwartz scott sedlak serrano sesay shaffer shah shaikh shannon
shapiro sharma sharp shaw sheehan sheikh shelton shepherd sheridan sherman shields shrestha shuttleworth siddiqui
sidhu silva silverman simmons simon simons simpson sims sinclair singh singleton sithole skinner slater sloan small
smith snyder soares sokolov solis solomon song sorensen soto sousa sow sowerby sparks spencer stafford stanton steele
stein stephens stephenson stevens stevenson stewart stojanovic stokes stone stout strachan strickland strong stuart
suarez sugden suleiman sullivan summers sutherland sutton suzuki svensson swanson sweeney sylla szabo szymanski
tadesse takahashi takeda talbot tamang tan tanaka tang tanner tapia tate tattersall taylor tembo terry tesfaye
thackray thakur thapa thibodeaux thomas thompson thomsen thomson thornbury thornton threlfall tierney todd torres
toure townsend tran traore travis tregear tremblay trethewey trevelyan trevino trujillo truong tshabalala tucker
tulloch turner tyler uddin umarov underwood unsworth upton urquhart usman utley valdez valencia valentin valenzuela
vance vandenberg varga vargas varley vasquez vaughan vaughn vazquez vega velasco velasquez velez venter vera vick
vieira villa villanueva villarreal villeneuve vincent vo volkov vu vukovic wachira wade wadsworth wagner walker wall
wallace waller walsh walters walton wang ward warner warren washington watanabe waters watkins watson watts waweru
weaver webb weber webster wedderburn weeks weir weiss welch weller wells welsh werner west weston wetherby whalen
wheeler whitaker whitcombe whitecloud whitehead whitfield whitlock whitney whittaker wieczorek wiggins wilcox wilder
wiley wilkerson wilkins wilkinson williams williamson willis wilson winters wise wisniewski wojcik wolf wolfe
wolstenholme wong woo wood woodard woods woodward wright wu wyatt xu yamada yamaguchi yamamoto yang yates yeboah yeung
yewdall yilmaz yoder yoon york young yousef yu zamora zapata zhang zhao zheng zhou zhu ziegler zielinski zimmerman
zulu zuniga
"""
)

ENDINGS = re.compile(
    r"(?:[a-z]{3,}(?:sson|dottir|wicz|czyk|ski|ska|sky|skyj|enko|chuk|opoulos|akis|idis|yan|escu|ovic|ovich|evic|shvili|dze|adze"
    r"|poulou|strom|quist|qvist|gaard|stein|berger|baum|mann|ez|eira|ucci|elli|etti|ini|worth|wala|swamy|nathan|murthy|aiah|zadeh"
    r"|pour|oglu|oulos|iyev|nyk|sen|kov|kova|rov|rova|nov|nova|ington|thwaite|kwu|chukwu|uddin|ullah)"
    r"|(?:mc|o'|fitz|mac(?=[a-z]{4})|al-|el-|d'|l'|ni |ap )[a-z]{3,})"
)
