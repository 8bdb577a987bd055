"""Given names from A to K, in small letters and without accents."""

from __future__ import annotations

from roundtable.practice.guard.lists import listed

GIVEN_A_TO_K = listed(
    """
aaliyah aanung aarav aare aaron abbas abbie abbigail abby abdel abdelaziz abdelkader abdelrahman abdi abdikadir
abdinasir abdirahman abdiweli abdoul abdoulaye abdul abdulaziz abdullah abdullahi abdulrahman abdus abeba abebech abeer
abeera abel abelard abelardo abelina abena abiba abigail abimbola abla aboozar abraham abrha abril abul achieng achille
achim ada adaeze adalberto adalsteinn adalyn adalynn adam adama adao adaobi addie addison addy adebayo adel adela
adelaide adele adelheid adelina ademola adenike adeola aderonke adetokunbo adeyinka adhiambo aditi aditya adjoa admir
adnan adolfo adomas adria adrian adriana adriano adrien adrienne adunni adwoa aelwyd aeron afaf afia afonso afsana
afshin afua afzaal agapito agata agathe aggie agim agne agnes agneta agnieszka agron agustin agyei ahanu ahlam ahmad
ahmad-reza ahmed ahura ahyoka aida aidan aiden aife aigul aiguo aikaterini aiko ailbhe ailean aileas aileen aili ailig
ailis ailsa aime aimee aine aino ainslee ainsley aires aisha aishwarya aisling aissata aissatou aivars aiyana ajay ajit
akanesi akanksha akash akbar ake akello akemi akhi aki akiak akihiko akinyi akira aklaq ako akosua akram aksel akshay
akua akwasi al alaa alain alaina alan alana alanis alannah alapai alasdair alassane alastair alayna alba albert
albertine alberto albrecht alcide alcides aleah alec aled aleena aleigha alejandra alejandro alejo alekos aleks
aleksander aleksandra aleksei alemu alessandra alessandro alessia alessio alexa alexander alexandra alexandre
alexandros alexandru alexei alexis alexus alf alfie alfonsina alfonso alfred alfreda alfredo algirdas ali alice alicen
alicia alicja alin alina alireza alison alistair alivia alix aliyah alla allan allen allison allyson alma almaz almir
almut alofa alojzy alok alondra alonzo aloysius alphonse alphonsine altagracia althea alun alvaro alvin alwen alwyn
alyson alyssa alyssia ama amadeu amado amadou amal amalia amanda amandeep amandine amani amany amar amara amarachi
amardeep amari amarjit amarpreet amaruq amber amberly ambika ambroise ambrose amedeo amela amelia amelie amie amina
aminata aminatou aminu amir amira amirhossein amit amita amiyah amjad amolak amos amparo amra amrit amrita amritpal amy
ana anabel anabela anabelle anacleto anahera anahi anahit anahita anaiah anais analyn anand ananya anas anastasia
anastasios anatoli anatoliy anatoly anaya anayeli anbu anca anders andie andre andrea andreas andree andreea andrei
andres andrew andrey andris andrius andriy andrzej andy anest anesu aneta anevay angel angela angeles angelica angeliki
angelina angelique angelito angharad angie angiola angus anh anibal anika anil animikii anirudh anita aniya aniyah anja
anjali anjana anke ankit ankita anmol ann anna annabel annabelle annalee annaliese annalisa anne annegret anneli
anneliese annelise annemarie annemie annette annick annie annika annmarie anoop anoush ansel anselma anselmo anshul
ansley antanas anthony antje antoine antoinette anton antonella antonello antoni antonia antonietta antonina antonio
antonis antti antwan anu anum anupam anuradha anushka anvar anwar anwara anwen anya anyango aodhan aoibheann aoibhinn
aoife aonghas aparecida aparna apolinar apolline apolonia aponi apoorva apostolos apple april aputi aqib aqsa arabella
araceli aram araminta aranka arash arben archana archie ardal ardeshir ardita arely arend arezoo arham aria ariana
ariane ariel arielle arif aris aristide arja arjan arjun arkadiusz arkadiy arkady arlene arlindo arlo arman armand
armande armando armani armas armelle armen armida armin arnaldo arnaud arnd arne arnel arnfinn arnie arnold arnoldo
arnulfo aroha aron arooj arpine arpita arsene arshad art arta artair artak artan artem arthur arti artie artur arturas
arturo arun aruna arvid arvind arwa arwel arwyn arzu asa asad asbjorn ascencion asefa asghar ash asha ashanti asher
ashkan ashkii ashlee ashleigh ashley ashlie ashlyn ashlynn ashok ashot ashraf ashton ashwin ashwini asia asif asim
asipeli aslaug asma asmaa asmund aspen assem assetou assunta asta astghik astri astrid asuncion ataguttaaluk atef
atefeh athanasios athumani atieno atif ato atohi attiya atuat atul aubert aubree aubrey aubrie aud aude audra audrey
august auguste augustin aung aurelia aurelie aurelien aurelio aurora ausra austin austyn autumn ava avalyn avery
avianna avinash avneet avtar awel awenasa awino axel axelle aya ayaan ayaka ayasha ayden ayele ayesha aylin ayman ayo
ayobami ayodele ayokunle ayomide ayse aysel ayten ayub ayumi azad azadeh azar azariah azhar azita aziz aziza azmat azra
azucena babajide babak babatunde babs bachir badr baha bahar bahareh bahati bahman bahram baiba bailee bairbre bakary
baker bakhyt balbir baldev baljinder baljit balraj baltazar balwant balwinder bamidele banafsheh bao baozhu baptiste
baraka barb barbara barbe bardhyl barend baris barnaby barry bart bartek bartholomew bartlomiej bartosz bas bashir
bashira basil basile basma bassam bassem bastien battista bayani baylee baz bea beata beathag beatrice beatriz beattie
beau beca beckett becky bedwyr behnam behrouz behzad bekele belen belinda bella belma belmira ben benedetta benedict
benedicte benedita benedito beniamino benigno benita benito benjamin benji benny benoit bentley bereket berend berfin
berivan berk berna bernadeta bernadette bernard bernarda bernardo bernd bernice bernie bert berta bertha berthe bertie
bertrand besa besim beth bethan bethanie bethany bethlehem betsy bettina betty bev beverley beverly bex bexley beyza
bez bhavesh bhavin bhavna bhupinder biagio bianca bice bich biddy bidziil bienvenido biidaaban bijan bilal bill billie
billy bimal binesi binh binod binta bintou bintu birger birgit birgitta birte birtukan birute bishop bisi bismah bjarke
bjarne bjorg bjorn blaire blake blakely blanca blandine blathnaid blazej blerim blerta blessing blue bo bob bobbie
bobby bode bodil bogdan bogdana bogumil bogumila bogusia boguslaw bohdan bojan bojana bola bolanle boleslaw bongani
bonita bonnie boon bopha borge boris bosse boubacar boubakar bounmy boutros boyd bozena brad braden bradley brady
braeden braelyn bram brandi brandon brandy branko branwen braxton brayan brayden braydon breandan breanna breanne
brecken breda breffni brenda brendan brenden brenna brennan brent brentley brett bria brian briana brianna brid bridget
bridie brielle brigham brigid brigida brigitte brinley brisa britney britta brittany brittney brody brona bronagh
bronislawa bronson bronte bronwen bronwyn brook brooke brooklyn brooklynn bruce bruna brunhilde bruno bryan bryce
brychan brylee bryn brynhild brynlee brynn bryony bryson bud buddy buhle bujar bukola bulent burak burcu bushra
busisiwe byron cabhan cade caden cadence cadi caelan caetano cahal cahir cai caiden cailean cailyn cairbre cairistiona
caitlin caitriona cal caleb callen callie callista callum calogero calum calvin cam camelia cameron camila camilla
camille camryn candace candelaria candice candy caoilfhionn caoimhe caolan caomhan caradog caridad carine carissa carla
carleigh carlene carley carlie carlo carlos carlota carlton carly carmel carmela carmelita carmelo carmen carmine carol
carole carole-anne carolina caroline carolyn carrie carson carsten carsyn carter carwyn casey cash casimiro cason
caspian cass cassandra cassidy cassie catalin catalina catarina caterina cathal catherine cathy catia catrin catriona
caua cawil caydence cayla caz cecil cecile cecilia cecilio cecily cedric cefin ceinwen ceitidh celeste celestin
celestina celia celine celso cem cemal cengiz ceren ceri ceridwen ceris cerys cesaire cesar cesare cetan cezary chad
chaim chance chanda chandan chandler chandra chantal chantel chantelle chanthou chanthy chaoxiang char chara
charalambos charanjit charisse charity charlee charlene charles charlie charline charlotte charmaine chase chasity
chastity chau chauncey chaya chayo chayton chaz chebet chee cheikh chelsea chelsey cheng chenoa chenxi cheptoo cherry
cheryl chesney chet chetan cheveyo cheyanne cheyenne chiamaka chiara chibuzo chidi chidinma chiedu chiedza chijioke
chika chike chima chimamanda china chinaza chinedu chinelo chinenye chinonso chinwe chioma chip chipo chirag chirstie
chisom chisomo chitra chiyo chizoba chloe chris chrissie chrissy christa christabel christel christelle christi
christian christiane christina christine christof christophe christopher christos christy chrysoula chuck chukwudi
chukwuebuka chukwuemeka chun chunhua chunmei chuy cian ciara ciaran cidalia cierra cihan cilla cillian cindy cinzia
ciprian cipriano ciro cissy citlali claas claire clara clarence clarice clarissa clarisse claude claudette claudia
claudine claudio claudiu clay clayton clem clemency clemens clement clemente clementine cleo cletus cliff clifford
clint clinton cliona clive clodagh clotilde clover clyde coby cody coinneach colby cole coleen colette colin colleen
collette colm colt colten colton comfort comhnall conall conan conceicao concepcion concetta concha conchobar conleth
conn connie connor conor conrad consolacion constance constantin consuelo cooper cor cora coral coralie coraline
corazon corbin cordelia cordell corentin coretta corey corina corinna corinne cormac cornelis cornelius cornell corrado
cortney corwin cory cosette cosima cosimo cosmin costas costel costin coumba courtney craig crescenzo cressida crisanto
cristal cristian cristiana cristiane cristiano cristina cristobal cristy cruzita crwys crystal csilla cuan cullen cuong
curt curtis custodio cuthbert cynan cyndi cynthia cyril cyrille cyrus czeslaw czeslawa daan dace dafina dafydd dagny
dagoberto daiki dainius daire dairmid daisy daithi daiva dakari dakota dakotah dalal dale dalia dalila dalisay daljit
dallas damarcus damari damaris damian damiano damiao damien damilola damion damon dan dana dane danette dangelo danh
danica daniel daniela daniele danielle danika danilo danita danjuma dannielle danny dante danuta dao daphne dapo dara
darby darcy darell daria darian dariela dario darion darius dariush dariusz darko darla darleen darlene darnell darragh
darrel darrell darren darrin darryl darshan darwin daryl dashawn dat davante dave davi david davide davinder davion
davit davonte davood dawei dawid dawit dawn dayana dayna dayo daz deaglan dean deana deandra deandre deangelo deanna
deanne dearbhla deb debbi debbie debora deborah deborah-anne debra declan deena deepa deepak deepika deepti defne deian
deidre deilwen deirdra deirdre deivi deja dejan del delaney delaram delbert dele delfina delia delilah dell della
delmar delores deloris delphia delphina delphine delroy delyth demarcus demario demet demetria demetrio demetrius
demola demond dena denis denisa denise denisha deniz dennis denny denver denzel deolinda deon deonte deqa derek derick
dermot deron derrick dervla derya deshawn desiree desmond despina dessie desta destiny detlef detra devan devante
devendra devereux devika devin devon devonte dewey dewi dexter deyanira dhanraj dharmesh dhruv diamond diana diane
dianna dianne diarmaid diarmuid dick didier diego diep dieter dietmar dieudonne dilan dilara dilek dilip dillon dilnoza
dilpreet dilwen dilwyn dilys dima dimitra dimitri dimitrios dimitris dina dinah dineo dinesh dinh dinis dino diogo dion
dionisio dionne dipti dirk divina divine divya diyar djeneba djibril dmitri dmitriy dmitry doaa doina dolina dolly
dolores dom domenica domenico domhnall domingos dominic dominick dominik dominika dominique domitila don donal donald
donalda donatella donato donavan donell donna donnacha donncha donnell donnie donovan donte dora doreen doretha dorian
dorin doris dorota dorothea dorothee dorothy dorsey dorte dortha doru dot dottie doug dougal dougie douglas dragan
dragana dragos drew drita duaa duane duarte dubhaltach dubravka duc duke dulce dulcie dumisani dumitru duncan dung
duong dusan dustin dusty duy dwain dwayne dwight dylan dzenana dzintars eabha eachann eadaoin eamon eamonn eanna earl
earlene earline easton ebba ebele ebenezer ebere eberhard ebonee ebony ebrahim ebru ebuka ece eckhard ed edda eddie
eddy edel edeltraud edem eden edgar edgardo edgars edie edilson edin edita edite edith edmee edmond edmund edna edoardo
edouard eduarda eduardo edward edwin edwina edyta eero eeva efe effie efosa efrain efren eftychia efua egbert ege
egidio egle egon eha ehsan eifion eigil eila eileen eilidh eilis eilish eiluned eimantas eimear einar einion einir eino
eira eirian eirik eirini eirlys eirwen eirwyn eiry eithne ejike eka ekaterina ekene ekkehard ekow ekrem ekua eladio
elaheh elaina elaine elan elba elden eldon eldora eleanor eleanora eleanore eleazar elefteria elen elena eleni elenora
eleuterio elfed elfriede elfyn elham eli elian eliana eliane elias elie eliette elif elijah elikem elin elina elinor
elio eliot eliott elira elis elisa elisabete elisabeth elisabetta elise eliseo elisha eliza elizabeth elke ella elle
ellen ellery elli ellie elliot elliott elly elma elmer elmo elna elnaz elodia elodie eloisa eloise elona elouise eloy
elpidio elroy elsa elsbeth elsie elspeth elton eluned elva elvan elvia elvin elvir elvira elvis elwira elwood elwyn
elzbieta emad emanuel emanuela emanuele emeka emel emer emerald emeric emerita emerson emery emeterio emi emil emile
emilee emilia emilian emiliano emilie emilien emilio emily emina emine emlyn emma emmaline emmanuel emmanuelle emmett
emmie emmy emory emrah emre emrik emrys emyr encarnacion enda enedina eneida enes enfys engin enid eniola enitan
enkeleda ennis enoch enola enrique enver enzo eoghan eoghann eoin ephraim epifanio ercan erdal erdem eren erhan eric
erica erich erick ericka erik erika erin erion erjon erkan erkki erlinda erling erma ermanno ermelinda ermioni erna
ernest ernestine ernesto ernst erol errol ersilia ersin ertugrul ervin erwin eryk eryn erzsebet esam esen esi esinam
eskil esmae esmail esme esmeralda espen esperanza espoir esra essam essex esteban estefania estela estella estelle
estevao esther estrelita estrella esyllt eszter etenia ethan ethel ethelred etienne etsuko etta ettie ettore euan eudes
eudora eufemia eugen eugene eugenia eugenie eugenio eula eulalia eulalie eun eunice eunji eurwen eurwyn eusebio eva
evan evandro evangelia evangelina evangeline evangelos evariste evaristo eve evelien evelyn evelyne everett evgeni
evgenia evgeny evie evija ewa ewan ewelina ewen eyob eyvind ezekial ezekiel ezequiel ezio ezra fabian fabiana fabien
fabienne fabio fabiola fabrice fabricio fabrizio fachtna facundo fadel fadi fadia fadime faduma fadumo faezeh fahad
faheem fahmida fahri fainche faisal faith faiza fakhar faleolo falk fanny fanta faolan farah farai faranak fardin
fardowsa farhad farhan farhana farhat fariba farid farida fariha faris farnaz faron farouk farrah farrokh farrukh
farshad fartun farzad farzana farzaneh fasil fatema fatemeh fatih fatiha fatima fatimah fatma fatmir fatos fatou
fatoumata faustin fausto fauzia favour fawzi fay faye fayez faysal fearchar feargal fearghus federica federico fedor
felecia feleti felice felicia felicidad felicie felicien felicitas felicity feliks felipa felipe felix femi femke
fenella fengxia fenna feras ferdinand ferdy ferenc fereshteh fergal fergus feride fermin fern fernanda fernande
fernando ferruccio fetu feven feyza ffion fflur ffraid fiachra fiacre fiadh fidel fidelia fidelma figen fiifi fikret
fikru filiberto filip filipa filipe filippo filiz filomena finau finbar finbarr finlay finley finn finnegan finnian
finola fintan fiona fionn fionnlagh fionnuala fionnula fiorella fiorenza fipe firas firouz flavia flavio fletcher fleur
flo flor flora floraidh florante flore florea florence florencio florent florentina florentino florian florin florinda
floris florrie flossie floyd flutura fode folake folarin folasade folau foluke fonoti forest forough fortino fortune
fotini fotis fozia fran franca frances francesca francesco francine francis francisca francisco franciszek francois
francoise frank frankie franklin frannie franziska fraser fred freda freddie freddy frederic frederick frederik
frederique freek freida freja freya frida frieda friederike friedrich fritz frode froylan fulya fumiko fungai funke
funmi funmilayo furaha furkan fyodor gabby gabe gabi gabor gabriel gabriela gabriella gabrielle gaby gael gaelle gaetan
gaetana gaetano gagan gagandeep gagik gail gale galen galina gamal gamze ganesh garba gareth garett garfield garmon
garret garrett garrick garry garth gary gaspar gaspare gaston gathoni gaurav gauri gauthier gavin gay gayane gayatri
gayle gaylord gaynor gaz gbemisola gbenga gearoid gediminas geert geeta geir gela gemma gena genaro genc gene genet
geneva genevieve gennady gennaro genoveva genowefa geoff geoffrey geoffroy geordie george georges georgette georgia
georgiana georgie georgina georgios georgy geraint gerald geraldine geraldo gerallt gerard gerardo gerd gerda gerhard
geri gerlinde germaine german germana gerrit gerry gert gertie gertrud gertrude gertruud gervais gerwyn gesine getachew
gethin gevorg geza gezim ghada ghaith ghassan ghazal ghazala gheorghe ghislain ghislaine ghita gholam ghulam giacinto
giacomo giada gian giancarlo gianfranco giang gianluca gianna gianni giannis gideon giedre gift gifty gigi gijs gil
gilbert gilberta gilberte gilberto gilda gilles gillesbuig gillian gillie gilson gina ginger ginny gino gintaras
gioacchino gioia giordana giorgi giorgia giorgio giovanna giovanni girish girma gisela gisele giselle giulia giuliana
giuliano giulio giuseppe giuseppina giusy givemore gizem gladys gleb gleice glen glenda glenn glenna glenys glesni
gliceria gloire gloria glory glyn glyndwr glynis gobnait godfrey gohar gokce gokhan goldie golnaz gonca goncalo gontran
gonzalo goodness gopal goran gordana gordon goronwy gottfried govind graca grace gracie graciela graciete gracinda
gracjan grady graeme graham grainne grania grant grayson grazia graziella grazyna greer greetje greg gregg gregoire
gregor gregoria gregorio gregory greta gretchen griet griffin grigore grigoris grigory griselda grizel gro gruffudd
gruffydd grzegorz guadalupe guang gudrun guglielmo guido guilhem guilherme guillaume guillermina guillermo guinevere
gulay gulcan gulden guler gulnara gulsen gulshan gulsum gumercindo gunes gunhild gunilla gunnar gunnel gunnhild gunter
gunther guntis gunvor guoqiang gurbir gurdeep gurdip guri gurinder gurjit gurkan gurleen gurmeet gurmukh gurnam
gurpreet gursharan gurvinder gus gussie gustav gustave gustavo guto guy gwawr gwen gwenaelle gwenan gwenda gwendal
gwendoline gwendolyn gwenllian gwenno gwenyth gwerfyl gwern gwil gwilym gwyn gwyneira gwyneth gwynfor gwynne gyorgy
gyula haakon habib habiba habibur hacer hadeel hadi hadiza hadley haf hafsa hafwen hai haidar haile hailee hailey
haitham haiyan hajar hakan hakim hakob hakon hala haleema haleigh haley halil halima halime halina halit hallie halona
halvard halvor halyna hamed hamid hamida hamide hamidreza hamish hamisi hamza han hana hanadi hanan hande haneul hanh
hani hanif hank hanna hannah hanne hanneke hannele hannelore hannu hans hany hao haoran happy haralambos harald hardeep
hardev hargun hari haris harish harjinder harjit harjot harlan harleen harley harlow harman harmeet harminder harmony
harold haroon harper harpreet harri harriet harriett harrison harry harsh harsha harshita hartmut haruka haruki haruto
harvey harvinder hasan haseeb hasina hasmik hasret hassan hassanali hatem hatice hatidza hattie hauwa haven havva hawa
haya haydar hayden haydn hayk haylee hayley hayriye hazel hazem heath heather heaven heba hector hector-john hedda
heddus heddwyn hedieh hedvig hedwig hefin heidi heike heikki heiko heiner heino heinrich heinz heitor hekmat helder
heledd helen helena helene helga helge helin heliodoro hella helmi helmut heloisa heloise hema hemant hemi hemlata
hendrik henk henning henri henrietta henriette henrik henrike henrique henry henryk henryka herb herbert herdis
heribert heriberto herlinda herman hermann hermelinda hermenegildo herminia herminio hermione hernan herta herve hesham
hester hettie heulwen hevin hezekiah hiawatha hiba hideki hien hiep hieu hilaire hilario hilary hilda hilde hildegard
hildegund hildred hilkka hilton himanshu hina hinata hind hinemoa hinto hipolito hiram hiroki hiroko hiroshi hirut
hisako hisham hjalmar hla hoa hoai hoan hoang hodan hodo hohepa hollie hollis holly homa homer homero hone hong hongmei
honorata honore honorine honorio honovi hooman hope hope-anne horace horacio horatio horia horst hortencia hortense
hortensia hosea hototo houshang houston hovhannes howard howie hrant hser htet hubert huda hudson hugh hugo hugues
huguette hui huifang hulya humaira humberto humera humphrey hung hunter huong huseyin husniye hussam hussein huub huw
huy huyen hyacinth hyacinthe hyejin hyun hyunjoo hywel iago iain ian iancu iarla iarlaith ibrahim ibrahima ibukun
ichiro ida idalina ide idris idriss idrissa idwal iestyn ieuan ieva ifan ife ifeanyi ifeoma ifeyinwa iffat ifor ifrah
iga ignace ignacia ignacio ignacy ignatius igor ijaz ikaika ike ikechukwu ikenna ikhlas ikram ila ilar ilaria ilda
ileana ileen ilhan iliana ilias ilie ilinca ilir ilkay ilkka ilknur illtyd ilmari ilona ilse ilya ilyas ilze iman imani
imari imelda imke immacolata imogen imogene imran imre ina inacio inas inaya inayat inder inderjit indira indrek indu
ineke ines inese inez inga inge ingeborg inger ingmar ingo ingrid ingrida ingvild inkeri inmaculada inna innes innocent
innokenty intisar inuksuk ioan ioana ioane ioanna ioannis iola iolanda iolo iona ionel ionela ionut iorwerth iosefa
iqaluk iqra ira iracema iraj irakli irem irena irene ireneusz irfan irina irini iris irja irma irmantas irmgard irum
irvin irving iryna isaac isabeau isabel isabell isabella isabelle isadora isagani isaiah isaias isamu isaura isbeth
ischa iseabail isha ishaan ishaq ishbel ishita ishmael ishtiaq isiah isidore isidro isla ismael ismail ismet isobel
israa israel issa issac issy istahil istas istvan ita itee ithel itula itzel iulia iulian iuliana ivan ivana ivano ivar
ivars ivete ivica ivone ivonne ivory ivy iwan iwona iyabo izabela izabella izzet izzy jaafar jaakko jaan jaap jabali
jabulani jac jacalyn jace jacek jacey jacinta jacinthe jacinto jack jacki jackie jacklyn jackson jacky jaclyn jacob
jacoby jacqueline jacquelyn jacques jacqui jada jade jaden jadon jadranka jadwiga jadyn jaehyun jaelyn jafar jagdeep
jagdish jagger jagjit jagmeet jagoda jahanara jaheim jahmal jaida jaideep jaiden jaime jaimie jake jakob jakub jalal
jaleel jalen jaliyah jamaal jamal jamar jamarcus jamari jamarion jamel james jameson jamie jamil jamila jamir jamison
jamshid jan jana janae janaina jane janelle janessa janet janette janey janice janie janina janine janis jannah janneke
jannie janny janos januario janusz jaqueline jared jarek jaren jari jarlath jarle jarmo jarod jaron jaroslaw jarrett
jarrod jarvis jasbir jasdeep jasim jasleen jasmeet jasmin jasmina jasmine jasmyn jasna jason jaspal jasper jaspreet
jassi jasvinder jaswant jaswinder jatin javad javaid javed javier javion javon jawad jaxon jaxson jay jay-jay jaya
jayant jayce jaycee jayden jaydon jayesh jayla jaylee jayleen jaylen jaylin jaylon jaylynn jayme jayne jayshree jayson
jazlyn jazmin jazmine jazmyn jean jeanette jeanie jeanine jeanne jeannette jeannie jeannine jeannot jeb jebediah jed
jedediah jeevan jeff jeffery jeffrey jehan jelena jelimo jelle jem jemima jemma jenelle jenifer jenna jennie jennifer
jenny jeno jens jensen jepkosgei jerald jeremiah jeremy jeri jericho jermain jermaine jeroen jerome jerri jerrold jerry
jerzy jesmin jess jessamine jesse jessica jessie jesus jeta jethro jettie jewel jez jhon jhun jia jiahao jiahui jianguo
jiayi jide jignesh jihoon jill jillian jilly jim jimena jimmie jimmy jing jingyi jinhua jiri jisoo jitendra jiwoo jiyan
jiyoung jo joachim joakim joan joana joann joanna joanne joannie joao joaozinho joaquim joaquin joaquina job joby
jocelyn jocelyne jochen jodi jodie jody joe joel joelle joelma joey joginder johan johann johanna johannes john
johnathan johnathon johnnie johnny jolanta jolene jolie jolita jomar jon jonah jonalyn jonas jonathan jonathon joni
jonny joop joost jordan jordana jordyn jorg jorge jorgen joris jorn jorunn jos jose josef josefa josefina joseph
josephat josephina josephine josephus josette josh joshua josiah josiane josie jostein josue jouko jovan jovana jovelyn
jovina jovita joy joyce jozef jozsef juan juana juanita juanito jude judi judicael judie judite judith judson judy
juergen juha juhani jukka jules julia julian juliana julianna julianne julie julien juliet julieta juliette julio
julius july juma jumana jumoke junaid june jungho junior junjie junko jurate jurgen juris jussara justas justice justin
justina justine justyna jutta juwan jyoti kaan kaare kaarina kaatje kabir kabiru kacey kacper kade kaden kadence
kadiatou kadir kadri kadriye kaelyn kagiso kahu kai kai-lani kaido kaija kaila kailani kailee kailey kailyn kaiming
kainat kainoa kaitlin kaitlyn kaitlynn kaja kajsa kalani kaleb kaleem kaleigh kalervo kalev kaley kali kalle kallie
kalman kalolaine kalpana kamaka kamal kamala kamaldeep kamaljit kamari kamau kambiz kamden kameron kamil kamila kamille
kamran kamrul kamryn kanayuq kanchan kandace kandice kandy kanwal kanye kaori kara karamjit karan karanja kareem karen
kari karim karima karin karina karine karis karissa karl karl-heinz karla karly karol karolina karson karsten karthik
kartik karyn kasandra kasey kashif kashmir kasia kason kaspar kaspars kasper kassandra kassidy katalin katarina
katarzyna kate katelin katelyn katelynn kateri katerina kateryna katharine kathe katherine kathie kathleen kathryn
kathy katia katica katie katina katja katlego katlyn katrin katrina katy katya kaur kaveh kavita kavya kawika kawthar
kay kaya kaycee kayden kaydence kaye kayla kaylah kaylee kayleigh kayley kaylie kaylin kaylyn kaylynn kayode kazimiera
kazimierz kazuko kazuo keabetswe keagan kealoha keanu keanu-lee keaton kebede keegan keeley keely keenan keerthi kees
kehinde keiko keira keisha keith kekoa kele kelechi kelemete kelila kellen kelley kelli kellie kelly kelsey kelsi
kelsie kelvin kelvine kemal kemi ken kendal kendall kendra kendrick kenia kenina kenji kenna kennedi kenneth kennith
kenny kent kenta kenya kenyatta kenzie keola keon keoni kerem keri kerim kermit kerri kerrie kerry kersti kerstin
kerttu kestutis ketan ketevan kevin kevon keyon keyshawn keyvan kez keziah khadija khadijah khadra khady khaled khaleda
khalid khalil khamphone khanh khanyi khatuna khawla khin khloe khoa khosrow khrystyna khulud khurram kian kiana kiara
kibet kidane kidist kiera kieran kierra kieu kikelomo kiley kim kimama kimani kimberlee kimberley kimberly kimmy kimo
kimora king kinga kingston kinley kinsley kiona kiowa kip kipkemboi kipkorir kiprotich kira kiran kiranjit kiri kirill
kirk kirpal kirsi kirsteen kirsten kirstie kirsty kishan kit kitty kiviaq kiyoshi kjell kjersti kjetil klaas klaudia
klaus klodian knut koa kobe kobina koda kody kofi kohana koji kojo kolawole kolby kole kolton komal kondwani konrad
konstantin konstantina konstantinos koray korey kory kosal kosisochukwu kostas kostya kourtney kris krishna krista
kristal kristaps kristen kristi kristian kristie kristin kristina kristine kristofer kristoffer kristopher kristy
krystal krysten krystian krystyna krzysztof ksawery ksenia kubra kuda kudzai kulbir kuldeep kuljit kulvir kulwant
kulwinder kumar kumari kumiko kunal kunle kunuk kurt kurtis kuruk kusum kuya kwabena kwadwo kwaku kwame kwasi kweku kya
kyaw kyla kylan kyle kylee kyleigh kylie kymani kyoko kyosti kyra kyran kyree kyriakos kyson kyung
"""
)
