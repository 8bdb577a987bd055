"""Names that people are given, in small letters and without accents: enough to recognise most lists of staff.

`ALSO_WORDS` are also words, places or months, and need more beside them.
"""

from __future__ import annotations

from roundtable.practice.guard.lists import listed

GIVEN = listed(
    """
aaliyah aaron abbie abby abdel abdirahman abdoulaye abdul abdulaziz abdullah abdullahi abebech abel abelardo abena
abigail abimbola abla abraham abril achieng ada adaeze adam adama addie addison adebayo adela adele adhiambo adjoa
adrian adriana adrienne adunni adwoa afua agata aggie agnes agneta agnieszka ahmad ahmad-reza ahmed ahyoka aida aidan
aiden aigul aileen ailsa aimee aino aisha aishwarya aisling aissatou aiyana ajay akash ake akello akira akosua akua al
alan alana alapai alasdair alastair albert alberto alec aled alejandra alejandro aleks aleksander aleksandra alemu
alessandro alexa alexander alexandra alexandre alexandros alexei alexis alf alfie alfonso alfred alfredo ali alice
alicia alin alina alison alistair allan allen allison alma almaz alonzo aloysius alphonse altagracia althea alun
alvaro alvin alyssa ama amadou amanda amani amara amarachi amarjit amber ambrose amelia amie amina aminata aminatou
amir amit amos amy ana anahera anahit anahita anastasia anatoly anayeli anca anders andie andrea andreas andrei andres
andrew andrzej andy anesu angel angela angelica angelina angharad angie angus anh anika anil anita aniyah anjali ann
anna annabel annabelle anne annelise annemarie annette annie annika ansel anselmo anthony antoine antoinette anton
antonia antonio anvar anwar anwen anya anyango aoife aparna apolonia aponi apple april araceli aram araminta aranka
arash archie aria ariana ariel arielle arjun arkady arlene arlo armando arnie arnold arnulfo aroha aron art arthur
artie artur arturo arun asa ash asha ashanti ashley ashlyn ashok ashot ashraf asia asif asmaa aspen assetou astri
astrid atieno atul aubrey audrey august augustin aurelie aurelio aurora austin autumn ava avery axel ayaan ayden
ayesha ayo ayodele ayomide ayse ayub azadeh aziz azucena babajide babak babatunde babs bahram bakary baker bakhyt bao
barb barbara barnaby barry bartek bartholomew basil bea beata beathag beatrice beatriz beattie beau becky bekele
belinda bella ben benedict benjamin benji benny bentley bereket bernadette bernard bernardo bernice bernie bert berta
bertha bertie beth bethan bethany bethlehem betsy betty bev beverley beverly bexley bhavna bianca biddy bilal bill
billie billy bintou birgit birgitta bishop bjarne bjorn blake blanca blessing blue bo bobbie bobby bogdan bogdana
bohdan bojan bolanle bongani bonita bonnie boon bopha boris bosse boubacar boyd bozena brad bradley bram brandi
brandon brandy brayan brayden breda brenda brendan brent brett brian briana brianna bridget bridie brigitte brisa
bronagh bronson bronwen bronwyn brook brooke brooklyn bruce bruno bryan bryce bryn bryony bud buddy bulent burak
busisiwe byron caitlin cal caleb callie callista callum calvin cam cameron camila camille candace candice candy
caoimhe carla carlene carlo carlos carlton carly carmel carmela carmen carol carole carole-anne carolina caroline
carolyn carrie carson carter casey cash caspian cass cassandra cassie catalin catalina catarina caterina cathal
catherine cathy catrin catriona caua caz cecil cecilia cedric celeste celia celine cem ceri ceridwen cerys cesar
cesare cetan chad chaim chance chantal chantel chantelle chanthou char charity charlene charles charlie charlotte
charmaine chase chastity chau chaz chebet chee cheikh chelsea cheng chenoa cherry cheryl chet cheyenne chiamaka chiara
chidi chiedu chike chimamanda china chinedu chinwe chioma chip chipo chirstie chloe chris chrissie christa christabel
christian christina christine christophe christopher christy chuck chukwudi chukwuebuka chukwuemeka chun ciara ciaran
cilla cillian cindy cissy citlali claire clara clarence clarice clarissa claude claudia claudio clay clayton clem
clemency clemens clement clementine cleo cletus cliff clifford clint clinton clive clodagh clover clyde coby cody cole
colette colin colleen colton comfort concepcion connie connor conor conrad constance consuelo cooper cora coral
coraline cordelia corey corinne cormac cornelius corwin cory cosima cosmin coumba courtney craig cressida cristal
cristian cristina crystal csilla curt curtis cuthbert cyndi cynthia cyril cyrus czeslaw daan dafydd daisy daithi
dakota dakotah dalal dale dalia dallas damian damien damilola dan dana danica daniel daniela daniele danielle danny
danuta daphne dapo dara darcy darius dariusz darla darlene darnell darrel darrell darren darryl daryl dashawn dat dave
davi david davit dawit dawn dean deandre deanna deanne dearbhla deb debbie deborah deborah-anne debra declan deena
deepak deirdra deirdre deivi deja del delbert delfina delia dell delphia delphina delphine delroy demetrius dena denis
denise dennis denny denver deon derek dermot derrick derya deshawn desiree desmond dessie destiny detlef devereux
devin devon devonte dewey dewi dexter dhruv diamond diana diane dianne diarmuid dick diego dieter dilip dilnoza dima
dimitri dimitrios dimitris dina dinah dineo dino dion dirk divine djeneba dmitri dmitry doina dolly dolores dom
dominic dominik dominique don donal donald donalda donna donnie donovan dora doreen dorian doris dorothy dot doug
dougal dougie douglas dragan drew duc duke dulce dulcie dumitru duncan dung dustin dusty dwayne dwight dylan eamon
eamonn earl easton ebele ebenezer ebere ebony eckhard ed edem eden edgar edgardo edie edith edmund edna eduardo edward
edwin edwina eero efe effie efrain efua egbert eileen eilidh eilis eimear eirik eirlys eithne ekow elaine elden
eleanor elena eleni elias elif elijah elikem elin elisa elisabeth elise eliza elizabeth ella ellen ellie elliot
elliott elly elmer eloise elsa elsie elton elvira elwood elzbieta emeka emer emil emilia emilio emily emine emlyn emma
emmanuel emmy emre emrys eneida enid enoch enrique enzo eoghan eoin erica erik erika erin erma ernest ernestine
ernesto errol erzsebet esi esinam eskil esme esmeralda esperanza espoir esra essex esteban estela estelle esther
eszter ethan ethel ethelred etta ettie euan eugene eugenia eugenie eunice eusebio eva evan evangeline evaristo eve
evelyn evie ewa ewan ewelina ezekial ezekiel ezra fabian fabio fabiola fabrice fadumo fahad faisal faith falk farah
farai farhad fariba farid farida farrah farrukh farzana fatiha fatima fatimah fatma fatou fatoumata favour faye
federico felicia felicity felipe felix femi femke fenella ferdinand ferenc fergal fergus fern fernanda fernando fetu
feven ffion fiachra fiadh fikru filip filippo finlay fintan fiona fionnuala flavia fletcher fleur flo flora florence
florencio floyd fode folake folasade forest fortune fotini fran franca frances francesca francesco francine francis
francisco francois frank frankie frannie fraser fred freda freddie freddy frederick frederik freya frida frieda
friedrich funmi fyodor gabby gabor gabriel gabriela gabriella gabrielle gagik gail gale galina gamal gareth garfield
garry garth gary gavin gay gbenga geert gemma gena genaro gene genet genevieve gennady genowefa geoff geoffrey george
georgia georgina gerald geraldine gerard gerda gerhard geri gerlinde german gerry gert gertrude getachew gethin geza
gheorghe ghita ghulam gianluca gift gil gilbert gilberto gilda gillian gillie gina ginger ginny giorgi giorgio
giovanni girma giselle giulia giuseppe givemore gizem gladys glen glenda glenn glenys gloire gloria glory gobnait
gohar goldie goodness goran gordon grace gracie graciela graham grainne grania grant greg gregorio gregory greta
gretchen gruffydd grzegorz guadalupe guido guillaume guillermo gulnara gunilla gunnhild gunther gurpreet gus gustav
gustave gustavo guy gwen gwenda gwendolyn gwenllian gwilym gwyneth gyorgy gyula habiba hadiza hafsa haile hailey hajar
hakan hakim hala haleema haley halima halina halvor halyna hamid hamish hamza hana hanif hank hanna hannah hanneke
hannelore hans hany haoran happy harald hari harish harjit harley harmony harold harper harpreet harriet harriett
harrison harry hartmut haruki harvey hasan hassan hassanali hatice hattie haven haya haydar hayk hazel heath heather
heaven hector hector-john hedda heidi heike heikki heinrich heledd helen helena helene helga helmut hemi henri
henriette henrik henry henryk herbert heriberto herman hernan hettie hezekiah hiawatha hieu hilario hilary hilda
hilton hind hiram hiroshi hirut hoa hodan hollie hollis holly homer homero hone hope hope-anne horace horatio hortense
hortensia hosea houston howard howie hubert huda hudson hugh hugo hui hulya humaira humberto humphrey hunter huong
hussein huw hyacinth hyun iain ian ibrahim ibrahima ibukun ida idris idriss idrissa idwal iestyn ieuan ifan ifeoma
ignacio ignatius igor ikaika ike ikechukwu ikhlas ikram ilaria iliana illtyd ilmari ilona ilse ilya ilyas iman imani
imari imelda imogen imran imre inaya ineke ines inga ingeborg inger ingrid ingvild innocent innokenty ioan ioana
iolanda iolo iona ionut iorwerth iracema irakli irem irena irene irina iris irma irvin irving iryna isaac isabel
isabell isabella isabelle isadora isaiah isbeth isha ishaan ishbel ishmael isidro isla ismael ismail isobel israel
issa issy istvan itzel ivan ivana ivory ivy iwan iwona iyabo izabela jabulani jace jacek jacinto jack jacki jackie
jackson jaclyn jacob jacqueline jacques jada jade jaden jadwiga jagdish jahmal jaime jake jakub jaleel jamaal jamal
jamar james jameson jamie jamila jamshid jan jana jane janelle janet janey janice janie janine janis jannah janos
janusz jared jarek jaroslaw jasmeet jasmin jasmina jasmine jason jasper jasvinder javier javon jaxon jay jay-jay
jayden jayla jayne jazmin jean jeanette jeanne jeannie jeb jebediah jed jeff jeffrey jelena jem jemima jemma jenna
jennifer jenny jeno jens jepkosgei jeremiah jeremy jeri jermain jermaine jeroen jerome jerry jerzy jess jesse jessica
jesus jettie jewel jhon jiahui jiayi jide jill jillian jilly jim jimena jimmie jimmy jing jiri jo joan joana joanna
joanne joannie joao joaquin joaquina job jocelyn jodi jodie joe joel joelle joey johan johanna johannes john johnnie
johnny jolanta jolene jon jonah jonas jonathan joni jonny joost jordan jordana jorge jorgen jose josef josefina joseph
josephat josephina josephine josephus josette josh joshua josiah josie jovan joy joyce jozef jozsef juan juana juanita
jude judi judie judith judson judy juergen jukka jules julia julian juliana julie julien juliet juliette julio julius
july june junior jurgen jussara justice justin justyna jutta kaden kadiatou kagiso kai kai-lani kaija kaitlyn kalman
kamal kamala kamau kambiz kamila kamran kanye kareem karen kari karim karin karina karl karl-heinz karla karolina
kasia kasper katalin katarina katarzyna kate katerina kateryna katherine kathleen kathryn kathy katia katie katja
katlego katrina katy kaur kaveh kavita kay kaya kaye kayla kaylee kayleigh kazimierz keabetswe kealoha keanu keanu-lee
keeley kehinde keira keisha keith kekoa kele kelechi kelly kelvin kelvine kemal ken kendall kendra kendrick kenina
kenji kenna kenneth kenny kent kenya keoni kerem keri kerrie kerry kerstin kevin keziah khadija khadijah khadra khady
khaled khalid khanh khoa kiana kiara kidist kiera kieran kim kimberley kimberly kimmy kimo king kingston kinsley
kipkorir kiran kiri kirill kirk kirsten kirstie kirsty kit kitty kjell klaus knut kofi kojo konrad konstantin
kosisochukwu kostas kris krishna krista kristen kristie kristin kristina krystal krystyna krzysztof kudzai kumar kunle
kurt kwabena kwadwo kwaku kwame kwasi kyle kylee kylie lacey lachlan lacy lagi laila lajos lakeisha lakisha lakota
lakshmi lamar lamine lan lance landon lane laney lani lara larisa larissa larry lars lasha lashonda laszlo latanya
latasha latifa latisha latonya latoya latrice laura laurel lauren laurence laurent laurie lavinia lavonne lawrence
layan layla leah leander leandra leandro leanna leanne leda lee leif leila leilani leinani leland lemuel lena lennart
lenny leo leon leona leonard leonardo leonel leonid leonora leontyne leopold leopoldo lerato leroy les lesley leslie
lester lesya leszek leticia lettie levan levi lew liam libby liberty lidia lidiya liesl lila lilah lilian lillian lily
lina lincoln linda lindiwe lindsay lindsey linette ling linh linus lionel lisa lisbeth lise lissa liudmyla liv liz
liza lizbeth lizzie llewellyn lloyd loan logan lois lola london long lonnie lorcan lorelei loren lorena lorene lorenzo
loretta lori lorna lorraine lorrie losa lotte lottie lou loubna louella louis louisa louise lourdes lovemore lowri
luca lucas lucia lucian luciana luciano lucie lucille lucinda lucky lucy lucyna ludmila ludwig luella luis luisa luiz
lukas lukasz luke lula luna lupe luther luwam lwazi lydia lyla lyle lyman lynda lynette lynn lynne lynsey lysander
lyubov lyudmila maarten mabel mac macario maciej mackenzie maddie madeleine madeline madge madhu madison mae maeva
maeve magda magdalena magdy maggie magnus mahin mahmoud mahmud mahnaz mai maia mair mairead mairi maisie majid major
makana makayla makeda makya malaika malcolm malgorzata malia malik malika mamadou mamie manaia manal mandi mandla
mandy manfred manjit manny manoj mansour manuel manuela mara marc marcel marcela marcellin marcelo marci marcia marcie
marcin marcio marco marcos marcus marcy marek margaret margarita margery margie margo margot margret marguerite maria
mariah mariam mariama mariame mariana marianne maribel maribelle maribeth maricel maricruz marie marieke marijke
marika marilee marilyn marina mario marion marisa marisol marissa marit maritza marjorie marjory mark markku marko
marla marlena marlene marlon marnie marquis marsh marsha marta martha marti martin martina marty martyn marva marvel
marvella marvin marwa mary maryam maryann maryanne marybeth maryna maryse marzena mason mateo mateusz matilda mato
matt matteo matthew matthias matti mattie maud maude maura maureen maurice mauricio mavis mawuli max maxie maxim
maximilian maxine maxwell may maya maybelle mbali mebrahtu medhat medina meera meg megan meghan mehdi mehmet mei mei-
ling meifeng meirion mel melanie melba mele melinda melissa mellie melody melva melvin mercy mere meredith merle
merlin merrill merv mervin mervyn meryl meseret mia michael michaela michal michel michele michelle mick mickey micky
mieczyslaw mieke mietek miguel mihaela mihai mikael mike mikey mikhail mikko miklos mila milagros milan mildred milena
miles milica miller millicent millie milo milos mimi mina mindy minerva ming minghao minh minnie miracle miranda
mireille mirela miriam mirjana mirko miroslaw misha missy misty mitch mitchell mkrtich mo moana modou modupe moesha
mohamed mohammad mohammed mohamud moira mollie molly mona monica monika monique montana montserrat monty morag
morenike morris mort morven mosa moses mostafa moussa mpho muhammad muireann mulugeta munashe munira murat murdina
murdo muriel murray mustafa mwangi myfanwy mykhailo mykola myra myriam myron myrtle nabil nada nadege nadezhda nadia
nadine nadir nadira nadiya nahid nahla naima nalani nalini nam nan nana nance nancy nandini nanette naomi narinder
nasreen nasrin nasser natalia natalie nataliya natalya natasha nate nathalie nathan nathaniel nattie naveen navid
nazanin naziha nazila ndeye ndidi ned neddy neha neil nell nellie nelly nelson nereida nerys nesrin nettie nevaeh
neville newt nga ngaire ngoc ngozi ngozichukwu nguyet nhung nia niall niamh nicanor nichola nicholas nick nicki nicky
nico nicola nicolas nicole nicoleta niels nigel nikhil nikita nikki nikola nikolai nikolaos nikos nils nilton nina
nino nisha nita nizhoni njeri njoki nkechi nkem nnamdi noah nodira noel noelani noelle noemi nokuthula nola nomsa nona
noor nora norbert noreen norm norma norman nosipho nour nova ntombi nuala nune nuno nura nuray nurlan nyambura
nyaradzo nyasha nyla oanh obadiah obiageli obinna octavia octavio oddvar odell odessa odette odile ofa ogechi oighrig
oisin oksana ola olabisi olaf olamide olatunji olav oleg oleksandr oleksiy olena olesya olga olive oliver olivia
olivier olivierio ollie olu oluchi olufemi olumide oluwakemi oluwaseun oluwatobi olwen omar omari ondrej onyeka oona
opal ophelia ora oren orest orhan orin orla orlaith orlando orsolya orville osborne oscar osman ostap osvaldo oswald
otabek otieno otilia otis ottilie otto ottoline oumou ousmane owain owen oybek oyelaran oyinkan oystein pablo paddy
padraig page paige paivi palesa pam pamela pammy pania paola paolo paris parisa park parker parveen parvin pascal pat
patience patrice patricia patrick patsy patti patty paul paula paulette paulie paulina pauline paulo pauly pavel pavlo
pawel pawelek peace peadar pearl pearlie pedro pegah peggy peigi pekka pele penelope penny percy peregrine perla perry
persephone persis pete peter petra petro petunia peyton phil philip philippa philippe phillip philly philomena phoebe
phoenix phong phuc phuong phyllida phyllis pia pierce pierre pieter pilar pinar pinky piotr pip piper pippa piroska
polly pooja poppy porfirio porter pradeep praise prakash pranav precious preethi preston price prince princess
priscilla priya priyanka proinsias prudence przemyslaw pualani puleng quan quang queen queenie quentin quillon quincy
quinton quynh rachael rachel rae rafael rafferty ragnar ragnhild raheem rahim rahul rainer raisa raj rajesh rajinder
ralph ramatoulaye ramesh ramin ramira ramiro ramon ramona ranald randall randi randolph randy rangi rania ranjit
raquel rashad rashid rashida raul raven ravi ray raylene raymond razvan reagan reba rebecca reed refilwe refugio reg
regan reggie regina reginald reinhard reka remember remy rena renata renatka renato rene renee reta reuben rex
reynaldo reza rhett rhian rhiannon rhoda rhodri rhona rhonda rhys ricardo rich richard rick ricki ricky rigoberto
riitta rim rina rita ritchie river roald rob robb robbie robert roberta roberto robin robyn rocio rocky rod roderic
roderick rodger rodion rodney rodrigo rogelio roger rogerio rohan rohini rohit roisin rokia roksolana roland rolf
rolland roman romeo romina romy ron ronald ronan ronna ronnie roos roosevelt rory rosa rosalba rosalee rosalie
rosalind rosalyn rosamund rosanna rosanne rosario roscoe rose roseanne roselle rosemarie rosemary rosetta roshan rosie
roslyn ross roswitha rotimi rowan rowena rowland roxana roxanne roxie roy roya royal rozanne ruairi ruaraidh ruaridh
rube ruben rubin ruby rudo rudolf rudolph rudy rufus rukhsana rupert russell rustam rusty rutendo ruth ruthanne ruthie
ruxandra ryan ryder rylee ryszard saanvi sabah sabine sabrina sadhbh sadia sadie saeed safia sage saida saira sakura
sal salim salimata sallie sally salma salome salvador salvatore sam samantha samia samina samir samira samrawit samson
samuel sana sandeep sander sandi sandie sandor sandra sandro sandy sanjay sanna sanne santiago saoirse sara sarah
sarita sasha saskia satish satoshi saud saul savanna savannah savita sawyer scarlett scott scout seamus sean sebastian
segun selamawit selby selena selina selma selorm selwyn semisi semyon seng sepideh seppo sequoia serena serenity serge
sergei sergio serhiy serkan seth sevara sevgi seydou seyi seymour shabnam shadi shaheen shahid shahla shahram shakira
shamila shamiso shana shane shanelle shanice shaniqua shankar shannon shanta shanthi shaquana shaquille shari sharlene
sharon sharron shaun shauna shavonne shawn shawna shayla shayne shazia sheena sheila shelby sheldon shelley shelly
sheree sheri sherif sherri sherry sherwin sheryl shirin shirlene shirley shivani shona shreya sian siavash sibusiso
sid sidney siegfried siegmund sierra siew sifiso sigrid sigrun siham silas sile silvana silvia silviu simon simona
simone sina sindy sinead siobhan sion sione sioned siosaia siphiwe sipho siranush sirpa sizwe skip sky skye skylar
slawomir socorro sofia soheila sokha sol soledad solly solomon solveig somtochukwu son sondra sonia sonja sonny sophea
sophia sophie sophronia soraya sorcha soren sorin sorley soroush souleymane soumaya spencer stacey stacie stacy stan
stanislav stanislaw stanislawa stanley star stef stefan stefania stefanie stefano steffi stelian stella stepan steph
stephanie stephen sterling steve steven stevie stewart stone storm struan stu stuart sue sukhdeep suki sukie suleiman
sumaya summer sunil sunita sunny suresh surinder susan susana susannah susie suzanne suzette suzi suzie sven sverre
svetlana sviatoslav swati sybil syd sydney sylvain sylvester sylvia sylvie sylwia szymon tab tabitha tadek tadele
tadeusz tadhg tafadzwa tahir taiwo takeshi takoda talia talise tallulah tam tamar tamara tamati tameka tamer tamika
tammie tammy tamsin tane tania tanisha tanner tanvir tanya tapiwa tara taraneh taras tariq tarquin tasha tate tatenda
tatiana tatum tatyana tavita tavon tawny taylor tebogo ted teddy tegan tel temilade temitope temperance tendai teodora
teofilo terence teresa terese teri terje terrance terrell terrence terri terrie terry tesfalem tess tessa tessie
tetiana tevin tevita thabiso thabo thad thaddeus thais thandi thandiwe thang thanh thao thatcher thea theda thelma
thelonious themba thembi theo theodora theodore theresa therese theron thi thiago thierno thierry thomas thorsten thu
thuli thurman thuy tia tiago tiberius tibor tien tiffany tiger tigist tigran tilda tillie tilly tim timmy timofey
timothy timur tina tinashe tjeerd tobias tobin toby todd tolga tolulope tom tomas tomasina tomasz tomiko tommie tommy
tomos toni tony tonya topher tore torin tormod torquil torsten toya tracey traci tracy traian trang travis treasa
tremaine trent tressa trevor trey tri tricia trina trinh trinidad trinity trish trisha tristan trixie trond troy
trudie trudy truman trung tsegaye tsehay tuan tucker tudur tugba tui tunde turid turki turlough tuula tuyet twyla ty
tyler tyra tyreek tyreese tyrell tyrese tyrone tyson ubaldo uchechi uchenna udo ugo ulf ulla ulrich ulrike ulugbek
ulysses uma umar una urban ursula urszula usha uwe uzoma vadim valarie valdir valentin valentina valentine valeria
valerie valery valorie van van-anh vanessa vasile vasily vasyl vaughn velma venancio vera verity verna vernice vernon
veronica veronika vi viacheslav vic vicki vickie vicky victor victoria vijay vikki vikram viktor viliami ville vimala
vince vincent vincenzo vinh vinnie viola violet violeta viorica virgil virginia viridiana vitaliy vitaly viv viva
vivek vivi vivian vivienne vladimir volkan volker volodymyr vonda vusi vyacheslav waclaw wade wael wairimu wakan
waldemar wale waleed walid walker wallace wally walt walter wambui wanda wanita wanjiku wanjiru ward ward-anne warren
wayne wei weiming wendell wendy werner wes wesley west whetu whitney wieslaw wiktor wilbert wilbur wilda wiley wilfred
wilfredo wilfrid wilfried wilhelm wilhelmina will willa willard willem willie willow wilma wilmer win windy winema
winifred winnie winona winslow winston winter wiremu wladyslaw wojciech wolfgang woodrow woody wouter wren wyatt wynn
xander xavier xiaoli xiaoming ximena xiomara xiu xochitl xolani xuan yaa yadira yahir yamileth yana yancy yanling
yannick yaqub yara yaroslav yasaman yasmeen yasmin yasmine yaw yegor yeison yelena yen yesenia yetunde yevgenia
yevgeny yevhen yewande yiannis yngve yohannes yoko yolanda yolande yonas yosef younes youssef yuki yulia yunus yuri
yusra yusuf yutong yvette yvonna yvonne zac zach zachary zack zahra zainab zakariya zandile zane zanele zara zarina
zawadi zbigniew zdenek zeb zebediah zehra zeinab zeke zelda zelia zena zenaida zenobia zephyrine zerelda zeynep zhanna
zhen ziad zihan zinaida zineb zita zodwa zoe zoey zofia zohreh zoltan zora zoryana zsofia zsuzsa zurab zuri zuzana
zygmunt
"""
)

ALSO_WORDS = listed(
    """
al alexa ali amber angel angus apple april aria art ash asia aspen august aurora austin autumn baker basil beau bella
bentley bill bishop blessing blue bo bobby brook brooke brooklyn bud buddy candy carolina carson carter cash chad
chance charity charlotte chase chastity chelsea cherry cheyenne china chip christian chuck clay cliff clinton clover
cole comfort cooper coral crystal daisy dakota dale dallas dawn dean del dell denny denver destiny devon diamond dick
don dot drew duc duke dusty earl ebony ed eden ernest essex eve faith favour fern flora florence forest fortune frank
gale gay gene georgia german gift ginger givemore glory goodness grace grant guy happy harmony harper harrison haven
hazel heath heather heaven holly homer hope hosea houston hudson hunter innocent iris israel ivory ivy jackson jade
jasmine jay jesus jewel job jordan joy juliet july june junior justice kaya kele kent kimberley king kingston kit kris
lance lane laurel lee levi liberty lily lincoln logan london lourdes lovemore lucky madison mai major marina mark
marsh marvel mason mato max maxim may medina melody mercy mere merlin milan miles miller ming miracle missy misty mo
montana myra myrtle nelson nick norm nova ola olive opal ora orlando page paige paris park parker pat patience patty
peace pearl pele penny phoenix pierce pinky pip piper poppy porter praise precious preston price prince princess
prudence queen raven ray reed reg regina remember rex rhett rich rick river rob robin rocky rod roman rose rosemary
rowan royal ruby rusty ryder sage sakura sal sandy santiago savannah sawyer scarlett scout serenity shelby sherry
sierra sina skip sky skye sol sonny spencer stan star sterling stone storm sue summer sunny sydney tab tane tanner
tate taylor tel temperance tiger trent trinidad trinity troy tucker tui ty una urban valentine van verity vernon
victor victoria viola violet virgil virginia wade walker ward warren wendy west will willow win windy winter woody
wren
"""
)
