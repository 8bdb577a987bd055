"""Surnames from A to K, in small letters and without accents."""

from __future__ import annotations

from roundtable.practice.guard.lists import listed

SURNAMES_A_TO_K = listed(
    """
aalbers aas abad abara abate abbas abbasi abbott abdelkader abdi abdullahi abe abebe abella abernathy abeysekera abid
aboud abramian abrantes abrenica abreu abubakar abueva acar acevedo acharya acheampong achebe ackerman ackermann acosta
acuna adachi adair adamczak adamczyk adame adams adan addo adebayo adebisi adeleke aden adeniyi adesina adewale
adewunmi adeyemi adeyemo adhikari adjei adler adomako affleck afolabi afonso afridi afshar afzal agarwal agbaje
agbayani aggarwal aghajanyan agostini aguda aguiar aguilar aguinaldo aguirre agyeman agyemang ahluwalia ahmadi
ahmadzadeh ahmed aho ahonen ahuja aikman ainslie ainsworth aird aitchison aitken ajami ajmera akande akbar akbari
akhtar akin akindele akintola akinyemi akkad akoto akpan akram aksoy aktas akter akufo alabi alam alami alao alasdair
alavi albanese albano albu albuquerque alcantara alcott aldana alderton aldridge aleman alemayehu alencar alexander
alexiou alford ali alison alizadeh allard allardyce allen allsop almeida alom alonso alonzo aluko alvarado alvarez
alves amadi amante amaral amari amato amaya ameen amer amin amini amiri amjad amoah amodeo amorim amos ampil ampofo
amponsah amrani amundsen amusan anagnostou anand anaya andal andersen anderson andersson andrade andreev andresen
andrews andrzejewski ang angel angeles angelopoulos anghel angulo angus anjos anjum ankrah annan ansah ansari antonelli
antonescu antonio antoniou antonov antunes antwi anwar anyanwu aoki aparicio apostolou appelman appiah appleby
applegate appleton aquino arabi aragon arai aranda araujo arbuthnot arbuthnott arce archer arcilla arciniega ardern
arellano arevalo arguello arias arif arinze arkwright armenta armitage armstrong arnold arnott arora arreola arriaga
arrowsmith arroyo arsenault arshad arslan arteaga arya aryee asadi asamoah asano asante asare asfour asgari asghar
ashby ashcroft ashgrove ashton ashworth asiedu aslam aslan aspinall asquith asrani assefa asselin assis astbury
asuncion asuquo atassi ates atherton atienza atkins atkinson attwood atwood au aubin auchterlonie augustyniak aulakh
aung austin austria avalos avci avelar avelino avetisyan avila awad awan awasthi awolowo awwad ayala ayalew aydin
aydogan ayers ayodele ayon ayotte ayoub ayres ayub azam azevedo aziz azizi azzam baba babatunde babcock babic babu
bacani bach bachman bachmann bachynsky badawi bader badger badu bae baek bagdonas bagga baghdasarian bagheri bagshaw
bagtas bahl bahrami bailey baillargeon bain bainbridge baines bains baird bajaj bajwa bak bakare baker bakken bakker
bakri bakshi bal balagtas balan balci balciunas balde balderas baldwin balewa balfour ballantyne balogun baltazar
baluyot bamford bamgbose banas bancroft banda bandara banerjee banga bangura banh banister banks bannerman bansal
banuelos barajas barakat baran baranowski barata barbeau barber barbosa barbu barclay barford barham bari baril barker
barksdale barlow barnard barnes barnett barnsley barnwell baron barone barraclough barragan barratt barraza barrera
barreto barrett barrie barrios barron barros barrow barry bartczak bartoli barton barua barzani basha bashir basile
basnet basra bassett bassey bassi bastos basu batchelor bateman bates bateson batista batra battaglia batty bauer
baumgartner bautista baxter bayani bayliss bayrak bazzi beadle beal bean bearclaw beardsley beardy bearhead beasley
beattie beauchamp beauchemin beaudoin beaudry beaulieu beaumont beausoleil beaver bebb becerra beck becker beckett
beckwith bedard beddoes bedford bedi bednarek bednarz bedwell beecham beeching beekman beeston begay begg begic begom
begovic begum behl behrens behzadi bejarano bekele belanger belcher belisle belkacem bell bellamy belleau bello
belmonte beltran benali benally benavente benavides benedetti benfield benitez bennett benoit benson berg berge
bergeron bergman bergsma berhane beridze berisha berkeley bernal bernard bernardes bernardi bernardino berndt bernier
berntsen berry berthiaume bertrand berube berzins beswick bettencourt betts bevan beveridge beynon bezuidenhout bhagat
bhalla bhamra bhandari bharadwaj bhardwaj bhargava bhasin bhat bhatt bhattacharya bhattal bhattarai bhatti bhogal bhola
bhuiyan bhullar bian bianchi bibi bickerstaff biddle bielak biggs bigsnake billings billington bilodeau bilous bingham
biondi bir birch bird birhanu birkett birnie birtwistle bischoff bishara bishop bisset bissonnette biswas bitar
bitsilly bitsui bjerke bjork black blackadder blackburn blackman blackstock blackwall blackwell blackwood blades blair
blais blake blakeley blakemore blancas blanchard blanco bland blaszczyk blazevic bledsoe blenkarn blenkinsop blethyn
blevins bliss bloom bloomfield blouin blount bluecloud blyth bo boadi boag boakye boardman boateng boersma bogdan
bogdanov bohm boisvert boivin bola bolanos bolduc bolitho bolton bond bondar bondarenko bonetti bonifacio bonilla bonsu
booker boon booth boothroyd borgen borges borkowski borthwick bos bosch bose bosma boston boswell bosworth botelho
botha bottomley bouchard boucher boudreaux boulton bounmy bourassa bourgeois bourke bourne bourque boutin boutros bowen
bowers bowes bowles bowman boyajian boyce boyd boyko boyle bozic bozkurt bracegirdle brackenbury bradbury braddock
bradford bradley bradshaw bradwell brady braga braithwaite bramley branco brand brandl brandon brandt brannigan brannon
brar brara brassard bratu braun brearley brebner breeze brennan brent breton brewer bridgeford bridges briggs bright
brightwater briones briscoe briseno brisson bristol brito britton brkic broadbent broadhurst brock brockman brodeur
brodie brody bromley brook brookes brookfield brooks broome broughton brousseau brouwer brown browne browning bruce
bruin bruneau brunelle bruton bryant brzezinski buchan buchanan buck buckingham buckley buckner bucur budhathoki
buenaventura buencamino buendia buffalo bufton bui buist bujak bull bullard bullock bulut bunting burbank burch burdett
burford burgess burgin burgos burke burkett burleigh burlington burnell burnet burnett burnham burnley burns burnside
burrell burroughs burrows burton bury busby busch bush bustamante bustos butcher buthelezi butler buttar butterfield
butterworth buxton byers bykov byrd byrne bytyqi byun bywater caballero cabello cabral cabrera caceres cadell cadena
cadieux cadwaladr cadwallader caetano cahill cai cain cairns cajucom calado caldeira calder calderon calderwood caldow
caldwell calhoun calin callaghan callahan callander calloway callum calma calvert cam camacho camara camarena camarillo
cambridge camden cameron campbell campos canales canlas cannon cano cantrell cantu cantwell cao capistrano capps
capstick capulong caputo carandang carbajal carden cardenas cardinal cardoso carey cargill carlin carlisle carlson
carlton carlyle carmichael carmody carnegie carneiro caron carpenter carpio carr carranza carrasco carreira carreon
carrera carrillo carroll carruthers carson carstairs carter cartmell cartwright caruso carvalho carver casas casey
casillas casimiro castaneda castellano castellanos castelli castellon castelo castillo castonguay castro caswell
catacutan catalano catchpole cates catindig catlin cattaneo catterall caulfield causey cavaco cavanagh cayabyab
ceballos ceja cele celestino celik cen centeno cepeda cerda cerna cerqueira cervantes cervantez cetin cevik cha chacon
chadha chadwick chaffin chahal chahine chai chainey chaker chakrabarti chakraborty chalmers chamberlain chamberlin
chambers chan chana chand chanda chandler chaney chang chapa chapman chappell chaput charbonneau charette charles
charlton charron chartrand chatfield chatman chatterjee chau chaudhari chaudhary chaudhry chauhan chavarria chavez
chavira che chea cheatham chee cheema chehab chelsea chen cheng chenier chernenko cherry chester chesterfield
chesterton cheung cheyne chhabra chhim chhun chiang chiba chibueze chiem chigumba chikowore chikwanha childers
childress childs chilton chinwe chipeway chirwa chisenga chisholm chishti chisolm chiu chmiel chmielewski cho chohan
choi cholmondeley chong chopra chornovil choudhary choudhury chouinard chowdhry chowdhuri chowdhury choy christensen
christie christison christodoulou christou chu chua chuang chui chukwu chukwuma chun chung church churchill cieslak
cifuentes cilliers ciobanu cisneros cisse clancy clapham clark clarke clarkson claxton clayton clegg clemente clements
clemons cleveland clifford clifton clinton cloud clough cloutier clunie clwyd coates cobb cobbold cochran
cochrane cockburn cockerill coe coelho coetzee coffey cohen cojocaru coker colbert colby cole coleman coles collazo
colley collier collingwood collins colombo colon colquhoun colville colwell coman combs comeau compton comrie
concepcion conde conley conner connolly connor conrad constable constantin constantinou consunji conteh conti contreras
contreraz conway cook cooke cooper copeland coppola corbett corbin cordero cordova corley cormier corn cornish cornwell
coronado corpuz corrales correia corrigan cortes cortez cosic coskun costa costantini costea costello cotter cottrell
coughlin coulibaly coulson coulter cound courchene courtney courtoreille coutinho couto coutts couture covarrubias
coventry cowan cowden cowley cox coyle coyne cozma crabtree craciun cragg craig craigie crane cranston craven crawford
crespo cretu crews crichton crisp cristea cristofaro croft crompton cromwell cronin crook crosby cross crossley crouch
crow crowchild crowder crowe crowell crowfoot crowley crowther croy croydon cruickshank crutchfield cruz cruzado
cuellar cuenco cuevas cui culbertson cullen culpepper culver cumming cummings cung cunha cunningham cupp curran currie
currier curry curtis cutarm cuthand cuthbertson cutler cutts cybulski cyganek cynfelyn cyr czajka czarnecki czerwinski
dabrowski dacanay dacosta dada dag dagohoy dahal daher dahir dahl dahlberg dai daigle daigneault daintith dalal daley
dalgleish dalisay dallaire dallas dalrymple dalton daly dalziel damasceno damico danciu daneshvar danforth dang dangelo
danh daniel daniels danladi danso dantas dantes danylchuk dao daoud dar darby dark darko darling darlington darnell
darroch darwish das dasgupta datta dau daugherty davalos dave davenport davey davidian davidson davies davila davis
davoudi davy dawes dawkins dawson dayal daye dayton deacon deakins dean deanda deangelis deegan dekker delacerda
delacroix delacruz delaney delapaz delarosa delatorre deleon delfino delgadillo delgado delic delisle delorme deluca
delvalle demir demirel demissie dempsey denault deng denham dennis denny denton denver deo deol derby derrick dervishi
desai desalegn desantis deschamps deshmukh deshpande desimone desjardins desjarlais desmarais desrochers desrosiers dev
devereux devi devine devlin devon dewar dewey dewhurst dhadwal dhakal dhaliwal dhami dhanda dhawan dhesi dhillon
dhindsa dhir diaconu diakite diallo diarra diatta diaz dib dibenedetto dickens dickerson dickinson dickson dieng diep
dietrich diggs dijk dijkstra dillard dillon dimaculangan dimarco dimitriou dinh dinsmore dinu dinwoodie dion dione
dionne diop dirie dissanayake dixit dixon dizon djordjevic djuric dlamini do doan dobbins dobbs dobre dobson docherty
dockery dodd dodson dogan dogar doherty doig dolan doll domagala domfeh domingo domingues dominguez donald donaldson
dong donkor donnelly donovan dooley doran dore doroshenko dorsey dorval dosanjh doshi doss dotson doty doucet doucette
dougherty douglas dover dovhan dow dowd dowdy dowling downes downey downing downs doyle doyon dragan draghici dragic
dragomir drake drapeau draper drever drew drexler driessen driscoll drolet drouin drummond drysdale du dua duah duale
duan duarte dube dubey dubois dubose dubreuil duckworth duda dudek dudley dudnyk dudziak duenas duff duffy dufour
dufresne dugan duggal duguay duguid duke dukes duman dumas dumitru dumlao dumont dunbar duncan dunham dunlap dunlop
dunmore dunn dunne dunsmore duong duplessis dupont dupree dupuis duran durand durbin durham durie durmaz durrani
dussault duthie dutoit dutt dutta duvall dwyer dyer dziedzic dziva eadie eagle eagleclaw eaglefeather eaglespeaker
eagleton earl earley earnshaw easley easson easton eastwood eaton ebadi ebanks eberhardt ebert ebong ebrahimi eccles
echeverria echeverry echols eckert economides economou eddy edet edgar edgecombe edmonds edmondson edmunds edwards
effiong egal egan egorov egwu eide ejiofor ekanayake eke ekwueme eldridge elias elizondo elkins eller ellingsen
ellington elliott ellis ellison ellsworth elmasri elphinstone ely emenike emerson emmons enache encarnacion enciso endo
engel engels engen england engle english ennis enriquez entwistle eom epps erasmus erdogan ergun eriksen eriksson ernst
erskine ertas ervin escalante escamilla escobar escobedo escudero esfahani eskandari esparza espino espinosa espinoza
espiritu esposito esqueda esquivel essex essien esteves estevez estrada estrella ethier etsitty etxeberria eubanks
eusebio evangelista evans everett ewell ewing exeter eynon eze ezeh ezekwe fabbri fabella fadel fagan fagbenle
fairbanks fairchild fairfax fairley fairlie faith faiz fajardo fakhoury falade falconer falk fallah fallon fane fannin
farag farah farahani faraj farhadi faria farias farina faris farley farmer farnham farooq farquhar farquharson farrell
farris farrowby fashola fathi fattah faulkner faust favreau fay faye fayed fazakerley fazal featherstone fedorenko
fedorov fedoruk fei feijo feldman feliciano felton feng fennell fennimore fenton fenwick ferguson fergusson ferland
fernandes fernandez fernando fernley ferrante ferrara ferrari ferraro ferreira ferrer ferries ferris fettes fiddler
fiedler fielding figueira figueiredo figueras figueroa fijalkowski fikru filion filipe filipek filipovic filippov finch
findlay findley fineday fink finlay finlayson finley finn finnegan fiore firth fischer fisher fitch fitzgerald
fitzpatrick fitzsimmons flanagan flannery fleming fletcher flint flood florea flores flowers floyd flynn fofana fogarty
foley folkes fong fonseca fonseka fontaine fontana fontes forbes ford forde fordyce foreman forrest forsyth fortier
fortin foss fosse foster fotheringay fotheringham foucault fourie fournier foust fowler fox foxley foy frackowiak fraga
franca franchi francis francisco franco francoeur franke frankel franklin franko franks fraser fraser-reid frazier
frechette frederick fredriksen freeman fregoso freire freitas french frias friedman friedrich friend frimpong frith
frolov frost frostick fry frye fu fuchs fuentes fuentez fujii fujimoto fujita fujiwara fukuda fulga fuller fulton fung
furlong furness furtado fyfe gaboury gadhvi gaffney gagne gagnon gahir gaines gairdner gajda gajewski gajic gakhal
galang galbraith gale galindo gallagher gallardo gallegos galli gallimore gallo galloway galstyan galt galvan galvao
galvez gama gamache gamage gamble gamboa gammon gan gandhi ganguly gannon gantt gao gaona garay garbutt garces garcha
garcia gardener gardiner gardner garewal garg garibay garioch garland garneau garner garnett garnica garon garrard
garrett garrison garrity garside garth garvie garza gashi gaskell gaskin gaspar gastelum gaston gatchalian gates gaudet
gaudreau gautam gauthier gauvin gavrila gavrilov gawron gay gaynor gaytan geary gebre gebreselassie geddes gedi geiger
gelashvili gelinas gemmell genc gendron genest geng gentile gentry george georgescu georgiou gerber gerlach germain
gervais getahun gethin gevorkian ghaffari ghafoor ghai ghale ghanem ghani gharbi ghazarian ghebremariam gheorghe
ghimire ghita ghorbani ghosh ghuman giang giannini gibb gibbons gibbs gibson gidda giddings gifford giguere gilbert
gilbertson gilchrist giles gilfillan gill gillam gillespie gillett gilliam gilligan gilliland gilmore gilmour gingras
giordano giorgadze gipson girard giri girma gitau githinji giuliani gjoka gladstone gladue gleason gleave glen
glendinning glenn glover glowacki glynn godbout goddard godfrey godin godinez godoy goel goff goh gohil gokhale golab
gold goldberg golding goldman goldstein golestani golubev gomes gomez goncalves gondal gondwe gongora gonzaga gonzales
gonzalez goodall goode gooding goodman goodrich goodsir goodson goodstriker goodwin goodyear gordon gorman gorski
gorton gosling goss gosselin goswami goto gou gough gould goulet gourlay gouveia gow gower goyette grabowski grady
graeme graff graham grahame granados granger grant granville grassi grasso gravell graves gray grayson greaves greco
green greenberg greene greenfield greenhalgh greenhill greenlee greenway greenwell greenwood greer gregory gregson
greig grenier grewal grey grice grierson griffin griffith griffiths grigg grigore grigorian grigoriev grigsby grijalva
grimes grimshaw grindle grisham grobler grochowski groot gross grosu groulx grover groves grubac grubb gruber gruffydd
grzelak grzyb gu guajardo guan guardado guay guedes guerin guerra guerreiro guerrero guevarra gueye guha guidi
guilbault guillemette guillen guimaraes guimond guinto gujral gul gulati gulbrandsen guled gumede gunaratne gunawardena
gunduz gunes gunn gunter gunther guo gupta gurung gusev gustafsson guthrie gutierrez guyton guzik guzman gwak gwilliam
gwilym gwyn gwynn gwynne gyasi haas habib habibi hackett hadad haddad hadfield hadid hadjis hadley hadzic hagan hagen
hagos hahm hahn haider haig haile hailey haines hairston hajian hajjar hakim hakimi hakobyan halbrook halcomb haldane
hale hales haley halfmoon halford halifax halkett hall hallam halliday halliwell halloran halonen halsey halvorsen
halytsky hamad hamada hamade hamby hamdan hamed hameed hamel hamid hamilton hamlin hamm hammett hammond hammonds
hammoud hampson hampton hamza han hancock handley haney hankins hanks hanley hanna hannah hannon hansen hansford hanson
hao haq haque hara harada harb harbison harcourt hardaway hardcastle hardin harding hardman hardwick hardy hare
hargreaves hariri harker harkins harkness harlan harland harley harlow harmer harmon haro haroon harp harper harrell
harrelson harries harrington harris harrison harrop hart hartigan hartley hartman hartwell hartwig harvey harwood
hasegawa hashem hashemi hashimoto hashmi haskell haskins hassan hassell hastie hastings hatch hatcher hatem hatfield
hathaway hatherleigh hatton hattori haug hauge haugen haughton havard haverford havisham havrylenko hawes hawk hawkes
hawkins hawley haworth hawthorne haxhiu hay hayashi hayat hayden hayer hayes haynes hayward haywood hazel headley heale
healey healy heaney hearn hearne heath heathcote heaton hebert hedges hedley heer heffernan heflin hegde heidari
heikkinen heinonen heinrich heinz heller helton hembree hemingway hemphill hemsley henderson hendrick hendricks
hendrickson hendriks hendrix heng hennessy henriques henry henryson henshaw hensley henson hepburn hepworth herath
herbert heredia hereford heriot herman hermans hernandez herndon herrera herring herrington herrmann herron herzog hess
hesse hester heuvel hewitt heyward heywood hibbert hickey hickman hicks hickson hidalgo hier hietala hiett higginbotham
higgins higgs hightower higuchi hijazi hilal hilario hildebrand hill hilliard hillman hilton hiltunen hinchcliffe
hindle hinds hines hinkle hinojosa hinson hinton hirano hirose hirsi hirst hirvonen hitchcock hitchens hlongwane ho
hoang hoare hobbs hobson hodge hodges hodgkins hodgkinson hodgson hodzic hoekstra hofer hoffman hofmann hogan hogg hok
hokkanen holbrook holcomb holcombe holden holdsworth holgate holguin holland hollander holley holliday hollingsworth
hollingworth hollins hollis holloman holloway holly holman holmes holroyd holt holub holyoake homsi honchar honda
honeycutt hong hood hook hooker hooks hooper hoover hope hopkin hopkins hopkinson hopper hopson horbachuk horn horne
horner hornsby horowitz horsfall horsley horton horvat hoshino hosking hoskins hossain hosseini hosseinzadeh hoti hou
houde hough houghton houle houlihan houry housley houston hovland hovsepian howard howarth howe howell howells howland
hoxha hoyle hoyt hrynko hrytsenko hsiao hsieh hsu hua huang huard hubbard huber huckabee huddleston hudson hudspeth
huerta huff huffaker huffman hufford huggins hughes hui huisman hull hulme hume humphrey humphreys humphries hundal
hunnicutt hunt hunter huo huot hur hurd hurley hurst hurtado hussain hussaini hussein husseini hutchings hutchins
hutchinson hutton huttunen huynh hwang hyatt hyde hyland hynes iacobucci iancu ibarra ibe ibrahim ibrahimi idris ifans
ignacio igwe iida iijima ikeda ilagan ilic ilie iliescu ilori ilyas ilyin imai imran imrie inagaki ince infante ingham
inglis ingram inman innes inoue inthavong inzunza ioannou ionescu iordache ip iqbal ireland irfan irons irvine irving
irwin isaac isbell ishaq ishida ishii ishikawa isik islam ismail ispas israel issa ithell ito ivanenko ivankovic ivanov
ivanova iversen ivey iwasaki iwu iyengar iyer izquierdo jabari jabbour jabeen jaber jablonski jacinto jacks jackson
jacobs jacobsen jacobson jafari jaffe jager jagger jaime jain jaiswal jakobsen jakubowski jalal jalali jalbert jalloh
jallow jama jamal jamgochian jamieson jamil jamison jammeh jamshidi jandu jang janiak janicki janik janjua jankauskas
jankovic jankowski jansen janssen janssens jaramillo jardine jarman jaroszewski jarrett jarvinen jarvis jasinski jassal
jasso jastrzebski jaswal jatoi jauregui javed javid javier jawanda jaworski jayasinghe jayasuriya jayawardena jaziri
jedrzejczak jefferies jeffers jefferson jeffery jeffries jelic jenkins jenks jennings jensen jeon jeong jeremiah jervis
jessop jewell jhaj jhutti ji jia jiang jiao jie jimenez jimoh jin joaquin jobe jobin jobson jocson johal johannessen
johansen johansson johns johnson johnston johnstone jokinen jolicoeur jolly joly jones jordan jorgensen joseph joshi
joubert jovanovic jowett joy joyce jozwiak ju juarez jubran judd jung jurek juric kaba kabbani kabir kachingwe
kaczmarek kaczor kader kadic kadzere kahin kahlon kainth kaiser kakar kakegamic kakkar kaleem kalinin kalinowski kalkan
kallio kallon kalnins kalra kalsi kalu kaluza kam kamal kamali kamara kamath kamau kamboj kaminski kan kanaan kandola
kane kaneko kang kania kansal kante kapadia kapanadze kapenda kaplan kapoor kara karaca karadag karakaya karam karanja
karapetian karim karimi kariuki karjalainen karki karlsen karlsson karpenko karpinski karpov karunaratne karwal kashyap
kask kasprzak kassa kassab kassem kaszuba katic kato katsaros kattan katyal kaunda kaur kavanagh kawaguchi kawamura
kawasaki kay kaya kayani kaye kazemi kazlauskas kazlauskiene kazmi ke keane kearney kearns keating kebe kebede keddie
kedzierski keefe keegan keeling keen keene keighley keil keir keita keith keller kelley kelly kelman kelmendi kelsey
kelso kemble kemp kemppainen kendal kendrick kennedy kenney kenny kent kenyon keo keomany kermani kern kerr kerrigan
kershaw keskin ketchum kettlewell kettunen kevorkian key keys khachatryan khadem khadka khaira khakh khalaf khaled
khalid khalidi khalil khamvongsa khan khandelwal khani khanna khanom kharbanda kharchenko khatib khatiwada khatri
khattab khattak khattar khatun khawaja khera khiev khim khokhar khosla khouri khoury khoza khumalo khurana khurshid
khutsishvili khuu ki kiani kibaki kidane kidd kidwell kiely kieu kikuchi kil kilbride kilgore kilgour kilic killian kim
kimani kimathi kimball kimble kimura king kinghorn kingsley kingston kinistino kinloch kinnaird kinnear kinney kinnunen
kinoshita kinsella kinsey kipchoge kiplagat kipruto kiptoo kirby kirk kirkham kirkland kirkman kirkpatrick kirkwood
kirsch kirwan kiselev kitamura kitson kiyani klaus klein klimek klug klymenko kmiecik knapp kneale knezevic knight
knott knowles knowlton knox knudsen ko kobayashi koc kocak koch kochar koech koh kohl kohler kohli koirala koivisto
kojima kok kola kolar kolesnyk kolisnyk kolodziej kolodziejczyk komarov konate kondo kone kong konig koning koo kooner
kootenay kopec korhonen korir korkmaz korolev koroma kose kosinski koskela koskinen kothari kotze kou kovac kovacs
koval kovalchuk kovalenko kowal kowalczyk kowalik kowalski kozak koziol kozlov kozlova kraft krajewski kramer krasniqi
kraus krause kravchenko kravchuk kravets krawczyk krebs krishnamurthy krishnan kristiansen kristoffersen krol kruger
kruk krumins krupa kruse krylov krzeminski ku kubiak kubo kucharski kudo kudryavtsev kuffour kuhn kuiper kuipers kujawa
kukreja kulesza kulkarni kulyk kumar kumara kundu kunz kunze kuo kurdi kurek kureshi kuroda kurosawa kurt kushnir
kuyper kuzmin kuznetsov kuzniar kwak kwakye kwan kwarteng kwiatkowski kwok kwon kwong kyei kyffin kyle kyriacou
kyriakou
"""
)
