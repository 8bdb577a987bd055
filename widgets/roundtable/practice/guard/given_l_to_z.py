"""Given names from L to Z, in small letters and without accents."""

from __future__ import annotations

from roundtable.practice.guard.lists import listed

GIVEN_L_TO_Z = listed(
    """
lacey lachie lachlan laci lacie lacy ladan ladislau laetitia lagi laila laima laimis lajos lakeisha lakesha lakhbir
lakhwinder lakisha lakota lakshmi lale laleh lali lalita lam lamar lambert lamberto lamia lamine lamont lan lana lance
landen landon lane laney lanh lani lanny lanre lanying laoise lara laraine larisa larissa larry lars larysa
lasairfhiona lasha lashawn lashonda lasse laszlo lata latanya latasha latha latifa latisha latonya latoya latrice laura
lauralee laure laureen laurel lauren laurence laurent laurentiu laurette lauri laurie laurinda lauro lavada lavern
laverne lavinia laviniu lavonne lawanda lawrence lawson laxmi layan layla layne layton lazaro leah leander leandra
leandre leandro leann leanna leanne lech leda lee leeann leen leena leetia lefteris lei leida leif leigh leighton leila
leilani leimomi leinani lejla leland leman lemlem lemuel lena lenard lennart lennie lennon lennox lenny lenora lenuta
leo leobardo leocadia leokadia leola leon leona leonard leonardo leonce leonel leonid leonidas leonie leonila leonor
leonora leontine leontyne leopold leopoldo leora leota leotie lerato leroy les lesieli lesley leslie lester lesya
leszek leta letha leticia letizia lettice lettie lev levan levi levon lew lewis lexi lexie leyla lia liam liana liban
libby liberty librado licia lidia lidiya lieke liesbeth liesel lieselotte liesl liga ligaya ligia lihua liisa lijuan
lila lilah lilia lilian liliana liliane lilianna lilias liling lilit lilith lilla lillian lilliana lillie lilly lily
lin lina linas lincoln linda lindiwe lindsay lindsey lindy linette ling linh linnea linnie linus lionel liping liqin
liridona lisa lisandro lisbeth lise lisette lissa lita lito liubov liudmila liudmyla liv livia livio liviu lixia liz
liza lizbeth lizette lizzie ljiljana ljubica lleu lleucu llewellyn llewelyn llinos llio llion lloyd llyr llywela loan
loc loes logan loic lois lola lolita lon lonato london long lonnie lono lora loraine loralee lorcan loredana lorelei
lorella loren lorena lorene lorenza lorenzo loreta loreto loretta lori lorie lorna lorne lorraine lorrie losa lothar
lotte lottie lou loubna louella louie louis louisa louise loup lourdes lourenco lovemore lovepreet lovisa lowell lowri
lualhati luan luana luann lubna luc luca lucas lucero lucette lucia lucian luciana luciano lucie lucien lucienne lucila
lucile lucilia lucille lucinda lucius lucja lucjan lucky lucrecia lucretia lucy lucyna ludger ludie ludivina ludivine
ludmila ludo ludovic ludovica ludvig ludwig ludwika luella luigi luigina luis luisa luise luiseach luiz luiza lujain
luka lukas lukasz luke lula lule lulu lulzim luminita luna luned lungile lupe lupita lusine lutfur luther lutz luwam
luz luzia luzviminda lwazi lydia lyla lyle lyman lynda lyndon lyndsay lyndsey lynette lynn lynne lynnette lynsey lyra
lysander lyuba lyubov lyudmila maaike maame maarit maarja maarten mabel mabli mac macaria macario macdara maciej
mackenzie macsen madalin madalina madan maddalena maddie madeleine madeline madge madhav madhu madhuri madison madog
mae maebh maelle maeva maeve mafalda magali magda magdalena magdy maggie magne magnhild magnus maha mahad mahboubeh
mahbub mahdi mahealani mahendra mahesh mahin mahina mahkah mahmoud mahmud mahnaz mahnoor mahsa mahwish mai maia
maighread maija mair mairead mairi mairin maisie maissa maja majid major maka makana makara makayla makeda makena makoa
maksim makwa makya malachy malaika malaithong malak malaya malcolm maldwyn malek malgorzata malia malie malik malika
maliktuk malini malkit mamadou mamie mamta mamuka manaia manal manan manana manase mandana mandeep mandi mandla mandy
maneet manfred mangal manijeh maninder manish manisha manjeet manjinder manjit manju manjula manlio manmeet manny manoj
manolis manon manouchehr manpreet mansa mansoor mansour mantas manuel manuela manvir maolisa maolra mapiya mara maram
marc marceau marcel marcela marceline marcelle marcellin marcello marcelo marci marcia marcie marcin marcio marco
marcos marcus marcy mared marek maren margaret margarethe margarida margarita margarito margaux marged margery margie
margit margo margot margret margrethe marguerite margus mari maria mariah mariam mariama mariame marian mariana
mariangela marianna marianne maribel maribelle maribeth maricarmen maricel maricela maricica maricruz marie marieke
mariel mariela mariella mariette marija marijke marika mariko marilee marilena marilia marilou marilu marilyn marina
marinela mario mariola marion marios maris marisa marisela marisol marissa marit marites maritza marius mariusz marivic
mariya marja marjatta marjolaine marjorie marjory marjut mark markku marko marla marlena marlene marlies marlon marnie
marquis marsaili marsh marsha marta martha marthe marti martijn martim martin martina martine marty martyn martyna
marva marvel marvella marvin marwa marwan mary maryam maryann maryanne marybeth maryla maryna maryse marzena masako
masami masao masha mason masoud massamba massimiliano massimo masuda mateo mateus mateusz mathias mathieu mathilde
mathis matias matilda matilde mato matt matteo matthew matthias matthieu matti mattie maud maude maura maureen maurice
mauricio maurizio mauro maurycy mavis mawuli max maxence maxie maxim maxime maximilian maximino maxine maxwell maxym
may maya mayank maybelle mayra maysoon mayumi mayur mazen maziar mbali meabh meadhbh mebrahtu mechthild medhat medina
meelis meena meenakshi meera meg megan megha meghan megumi mehak mehdi mehmet mehran mehrdad mehreen mehwish mei mei-
meifeng meihua meike meiling meinir meirion meiying mekdes mel melahat melanie melba melchor mele melek meleri meles
melina melinda melisa melisande melissa mellie melody meltem melva melvin menna mensur meral mercedes mercy mere
mereana meredith meredydd merel mererid merfyn merike merita merja merle merlin merrill mersiha mert merv mervin mervyn
meryl meseret mesut metin mette meurig mevlut mhairi mher mia miali micaela michael michaela michal michalina micheal
michel michela michele micheline michelle michiko mick mickey micky midori mieczyslaw mieke mietek migizi miguel
mihaela mihai mihangel mihret mika mikael mike mikey mikhail mikhaylo mikkel mikko miklos mikolaj mila milagro milagros
milan milda mildred milena miles milica milind miller millicent millie milo milos milosz mimi mimmo mimoza mina minal
mindaugas mindy minerva ming minghao minghui mingyu minh minji minjun minna minnie minoru minsoo mioara mira miracle
mirain miranda mircea mireille mirel mirela mirella mireya miriam miriama mirjam mirjana mirko miroslav miroslaw
miroslawa mirza misae misaki misha missy misty misu mitch mitchell mithun mitra mitsuko miyoung miyuki mizanur mkrtich
mo moacir moana mobolaji modesto modou modupe moe moein moesha mohamad mohamed mohammad mohammed mohamud mohan mohinder
mohit moira moises mojgan mollie molly mona monica monika monique monowara monserrat montana monther montserrat monty
moraa morag morenike morfudd moritz morris mort morten morteza morven morwen morwenna mosa mosammat moses mosese
mostafa mostyn mouna moussa mpho muamer mubashir mudassar muge muhammad muharrem muireann muiris mujo mukaddes mukesh
mukhtar mukta mulu mulugeta mumbua mumtaz muna munashe munawar munazza muneeb mungo munir munira murat murdina murdo
muriel murray murtagh musa mustafa muthoni mutinta mutua muzaffer mwajuma mwangi mwansa mwikali myfanwy myint mykhailo
mykola mykyta mylene myo myra myrddin myriam myrna myron myrtle naa nabeel nabil nabila naciye nada nadeem nadege
nadezhda nadia nadie nadim nadine nadir nadira nadiya nadzieja naeem nael nafisa nafula nagesh nagham naheed nahid
nahimana nahla naila naima naina najib najma najwa nalan nalani naliaka nalini nam namid nan nana nanami nance nancy
nandi nandini nanette nanuq naoimh naoise naoki naoko naomhan naomi napatchie narayan narcisa narciso narcisse narek
narendra naresh narges narinder narine narmin naseem nashoba nasim nasima nasir nasra nasreen nasrin nasser nastya
natale natalia natalie nataliya natalya natasa natasha nate natela nathalie nathan nathaniel natividad natsiq natsuki
nattie navdeep naveed naveen navid navjot navneet navpreet naw nawal nayeli nazan nazanin nazar nazario nazia naziha
nazila nazir nazli nazmul nazrul nazzareno ndeye ndidi neasa nebahat nebojsa necati necla ned neddy neelam neema neeraj
neeru neetu negash neha neide neil nekesa nektaria nele nelida nell nellie nello nelly nelson nenad nenita nereida
neringa nermin nermina nerys nese neslihan nesrin nessan nesta nestor nestora nettie neusa nevaeh nevena neville nevin
newt nexhmije nga ngaio ngaire ngan nghia ngoc ngozi ngozichukwu nguyet nhan nhi nhlanhla nhu nhung nia niabi niall
niamh nicanor nichola nicholas nick nicki nicky nico nicola nicolaas nicolae nicolas nicolasa nicole nicoleta nicolo
nicu nida nidal nidhi niek niels nieves nige nigel nighat nihad nihal nihat nii niina nijole nikhil nikita nikki
nikodem nikola nikolai nikolaos nikos nilda nilesh nilgun niloofar niloufar nils nilton nilufer nilza nima nimco nimet
nimisha nina ning nino ninon ninoy niraj niranjan nirmal nirmala nisha nishant nita nitin nitya niyazi nizar nizhoni
njal njeri njoki njoroge nkechi nkem nkemdilim nkiru nnamdi nneka noah nobuko nodar nodira noe noel noelani noelia
noelle noemi noemie nofoaluma noha noirin nokuthula nola nollaig noluthando noman nomfundo nompumelelo nomsa nomvula
nona nonso noor nora norbert norberto noreen noriko norm norma norman normand normunds norna nosheen nosipho nour noura
nova ntombi nuala nugzar nuka nukilik nune nuno nunzia nunzio nura nuray nurcan nurettin nurhan nuri nurjahan nurlan
nursel nusrat nyambura nyaradzo nyasha nydia nyein nyla nympha nyokabi oana oanh obadiah obafemi obdulia obiageli
obinna octavia octavian octavio odalys oddvar odell odessa odette odhiambo odhran odile odilon odran odunayo ofa ofelia
ogechi ogin ohanzee oighrig oisin okan okello oksana oktay ola olabisi oladele olaf olamide olanrewaju olatunji olav
olayinka ole oleg oleh oleksandr oleksandra oleksiy olena olesya olga olha olinda oline olive oliver olivera olivia
olivier olivierio oliwia olli ollie olu olubunmi oluchi olufemi olufunke olumide oluwakemi oluwaseun oluwatobi olwen
omaima omar omari omer omid omolara omondi omotola ona onatah ondine ondrej onesimo onur onyango onyeka oolayou oona
oonagh opal opeyemi ophelia ora oralia oran orane orazio oren orest oreste orhan orin orjan orla orlagh orlaith orlando
ornella orsolya orville osama osborne oscar osian oskar osman osmo ostap osvald osvaldo oswald otabek otaktay otavia
othmar otieno otilia otis ottar ottavia ottavio ottilie otto ottoline otylia oumar oumou ousmane outi ovidiu owain owen
owino oybek oyelaran oyinkan oystein ozan ozge ozgur ozkan ozlem paavo pablo pacome paddy padma padraic padraig page
paige paivi palak palesa pallavi palluq palmira palmiro paloma pam pamela pammy panagiota panagiotis pancho pania panik
pankaj panos paola paolo pape paquerette paramjit paras paraskevi parastoo paresh parham paris parisa park parkash
parker parminder parvaneh parveen parvin pascal pascale pascalle pascual pasquale pastora pat patience patrice patricia
patrick patrizia patrycja patryk patsy patti patty paul paula paulette paulie paulina pauline paulino paulius paulo
pauloosie pauly pavati pavel pavlo pavlos pawan pawel pawelek payal payam paz peace peadar pearl pearlie pedr pedro
peeteelo pegah peggy peigi pejman pekka pele pelin penelope peng penny penri pentti percy peredur peregrine perfecto
perihan periklis perla perlita pernille perrine perry persephone persis pertti petar pete peter petra petras petre
petro petronela petronila petros petru petter petunia peyton phally phat phelim phil philibert philip philipp philippa
philippe phillip philly philomena phindile phoebe phoenix phong phuc phuong phyllida phyllis phyo pia pidge piedad
piedade pierce pierluigi piero pierre pierrette piet pieter pietro piita pilar pim pina pinar pinki pinky pino piotr
pip piper pippa pirjo piroska pisey pitseolak piyush placide placido plinio policarpo polina polly poloma pooja poonam
pooya poppy porfirio porter pouya povilas prabhjot prabhu prachi pradeep pradip pragya praise prakash pramod pranav
pranvera prasanna prashant pratap pratibha pratik praveen preben precious predrag preethi preeti prem prerna preston
price priit primitivo prince princess priscilla prit pritam priti pritpal priya priyanka proinsias prospero prudence
prys przemek przemyslaw pualani puanani puja puleng puneet purificacion purnima pushpa putulik qais qaiser qajaq qamar
qasim qiang qing qiuyue quan quang queen queenie quentin quetzal quillon quincy quinton quirino quiteria quoc quy quyen
quynh rabab rabail rabia rabiu rachael rachel rachna radek radha radhika radmila radoslaw radovan radu rae raed rafael
rafaela rafal raffaele raffaella rafferty rafik rafiq rafiqul raghad raghav raghnall ragini ragna ragnar ragnhild rahat
raheela raheem rahela rahim rahma rahul raija raimo raimondo raimunda raimundo rainer raisa raivo raj rajan rajat
rajbir rajdeep rajeev rajendra rajesh rajinder rajiv rajni rajvir rakesh rakhi ralf ralph raluca raman ramandeep
ramanjit ramatoulaye rambir rameez ramesh rami ramin ramira ramiro ramneek ramon ramona rana ranald ranbir randa
randall randi randolph randy rangi rania ranjan ranjana ranjit ranko ranveer raoul raphael raphaelle raquel rasa rasha
rashad rashed rasheedat rashid rashida rashmi rasika rasmus ratan ratana ratko raul raven ravi ravinder ravindra
ravneet rawan rawiri ray raylene raymond raymonde razan razia razvan reagan reba rebeca rebecca rebin recep reed reem
reena refik refilwe refugio reg regan reggie regimantas regina reginald reham rehan rehana rehema reidar reidun reijo
reina reine reiner reinhard reinhild rejean rejeanne reka rekha remedios remember remi remigio remigiusz remo remy
remzi ren rena renata renate renatka renato renaud rene renee renu renzo reshma reta reuben rex rexhep reyna reynald
reynaldo reza rezaul rhett rhiain rhian rhianedd rhiannon rhidian rhisiart rhoda rhodri rhona rhonda rhonwen rhydian
rhys ria rian rianne riaz ricarda ricardo riccardo rich richard rick ricki ricky rida rigoberto riham riikka riina
riitta rik riko rim rima rimas rin rina rinaldo riona rita ritchie rithy ritika ritu ritva river riza rizalina rizwan
rizwana roald rob robat robb robbie robert roberta roberto robin robina robyn rocco rocio rocky rod rodel rodelio
roderic roderich roderick rodger rodica rodion rodney rodolfo rodolphe rodrigo rodrigue roel rogelio roger rogerio
rohan rohini rohit roibeard roisin rojda rojin rokeya rokia roksana roksolana rola roland rolando rolf rolland romain
roman romane romelia romeo romina rommel romualdo romulo romy ron ronahi ronald ronaldo ronan rong ronke ronna ronnie
roopa roos roosevelt ropafadzo rory rosa rosaire rosalba rosalee rosalie rosalind rosalinda rosalio rosalva rosalyn
rosamund rosamunde rosangela rosanna rosanne rosaria rosario rosaura rosauro roscoe rose roseanne roseli roseline
roselle rosemarie rosemary rosenda rosendo rosetta roshan rosie rosinda rosine roslyn ross rostyslav roswitha rotimi
rowan rowena rowland roxana roxane roxanne roxie roy roya royal rozanne ruadhan ruairi ruaraidh ruari ruaridh rube
ruben rubin rubina ruby ruchi rudiger rudo rudolf rudolph rudy ruel rufina rufino rufus ruggero rui rukhsana rukiye
rula rumana runar ruolan rupa rupert ruperto rupinder ruqayya rushil ruslan ruslana russell rustam rustico rusty
rusudan ruta rutendo ruth ruthanne ruthie ruud ruvimbo ruxandra ruzan ryan ryder rylee ryo ryota ryszard saad saanvi
saara saba sabah sabeena sabina sabine sabino sabir sabri sabrin sabrina sachiko sachin sadaf sade sadhbh sadia sadie
sadik sadiq saeed saeeda saeid safaa safdar safia safwan sagal sagar sage sahale sahar sahil sahra sai saida saidi
saiful saila saima saira sajid sajida sajjad sakari sakshi sakura sal salah salam salama salauddin salem salesi salif
saliha salim salimata sallie sally salma salman salome salvador salvatore salwa sam samaneh samantha samar samba
sameena sameer sameh samer sami samia samih samina samir samira samnang samrawit samson samuel samuele sana sanaz sanda
sandar sandeep sander sandhya sandi sandie sandis sandor sandra sandrine sandro sandy sanela sanele sangeeta sanghoon
sanja sanjana sanjay sanjeev sanjiv sanna sanne santa santiago santina santo santos santosh saoirse sapna saqib sara
sarabjit sarah sarahlyn saraswati sarbjit sarfraz sargis sarita sarla saroj sarom sarwar sasa sasha saskia satinder
satish satnam satoko satomi satoshi satpal satu saturnino satwant satwinder saud saul saule saurabh savanna savannah
saverio savita savuth sawsan sawyer scarlett scott scout sead seaghan seamus sean seanan sebastian sebastiao sebastien
seda sedat seema sefa sefo segun seija seini selam selamawit selby selcuk selena selim selin selina selma selorm selu
selwyn sema semisi semra semyon senad senait senem seng senga seniha seojun seonag seonaid seosamh seoyeon sepehr
sepideh seppo sequoia serafin serap sercan serdar seren serena serenity serge sergei sergey sergio serhat serhiy serif
serife serkan serpil servando setareh seth setsuko seun seung seungmin sevara sevda severiano severine sevgi sevil
sevim seydou seyi seymour sezen sezgin shaan shabana shabbir shabnam shadi shadia shafiq shafiqul shagufta shahana
shahbaz shaheen shahid shahida shahin shahinur shahla shahnaz shahram shahzad shahzadi shailesh shaima shaista shakeel
shakil shakira shakuntala shalini shamila shamim shamima shamiso shamsher shana shane shanelle shania shanice shaniece
shaniqua shankar shannon shanshan shanta shanthi shaquana shaquille sharad shari sharif sharl sharlene sharmila sharmin
sharon sharron shashi shaun shauna shauntelle shavonne shawn shawna shayla shayne shaz shazia sheela sheelagh sheena
shehzad sheila shelby sheldon shelley shelly sheree shereen sheri sherice sherif sherine sherri sherry sherwin sheryl
shideezhi shigeru shikha shilan shilpa shima shinji shireen shirin shirina shirlene shirley shiv shivam shivani shizuka
shoaib shobha sholto shona shota shpetim shpresa shraddha shreya shruti shuang shubham shufen shuhua shukri shumaila
shvan shweta siamak sian siavash sibel sibongile sibusiso sid siddharth sidiki sidney sidra siegfried sieglinde
siegmund siencyn sierra siew sifiso sigita sigmund signe sigrid sigrun sigurd siham sihle siiri siku sila silas sile
silke silvana silvano silverio silvestre silvia silvio silviu simao simas simba simeonie simin simisola simon simona
simone simphiwe simran simranjit sina sinan sindy sinead sinem sinisa siobhan siofra siomha sion sione sioned siosaia
siphiwe sipho siranush siriol siriporn sirkka sirpa sirwan sisika sisilia sissel sita siv sive sixten sixto siyabonga
sizwe sjoerd skender skip skirmante sky skye skylar slava slavica slavko slawek slawomir slobodan smita sneha snezana
snorri sobia socorro sofia sofie soha sohail soheil soheila soili sokha sokhom sol sola solange soledad solene solly
solmaz solomiya solomon solveig somayeh somboon somchai somerled somsak somtochukwu son sona sonal sonali sonam sondos
sondra songul sonia sonja sonny soojin soomin sophal sophea sopheap sophia sophie sophronia soran soraya sorcha soren
sorin sorina sorley soroush sory sothea sotiria sotiris souad souleymane soumaya sovann spencer spyridon spyros srdjan
sreymom srinivas sriram stacey stacie stacy stamatis stan stanislav stanislaw stanislawa stanko stanley star stavros
stavroula stef stefan stefania stefanie stefano steffan steffen steffi stela stelian stelios stella steluta stepan
steph stephane stephanie stephen sterling stevan steve steven stevie stewart stig stijn stina stojan stone storm struan
stu stuart sture suad suada suat subhash sucdi sucha sudha sudhir sue sufia suha suhail sujata sukhbir sukhdeep sukhdev
sukhjinder sukhjit sukhmani sukhpreet sukhvinder sukhwinder suki sukie sukran sulaiman suleiman suleyman sulwen sulwyn
sumaira suman sumaya sumera sumiko sumit summer suna sunaina sungho sunhee sunil sunita sunniva sunny supaporn supriya
suraj surbhi surekha suren surendra suresh surinder surjit surya susan susana susannah susanne sushil sushila sushma
susie suyin suzan suzana suzanne suzette suzi suzie svein sven sverre sveta svetislav svetlana sviatoslav svitlana
swantje swapna swaran swarn swati swe sybil sybille syd sydney sylvain sylvester sylvette sylvia sylviane sylvie
sylwester sylwia synnove szymon tab tabassum tabitha tadashi tadek tadele tadeo tadesse tadeusz tadgh tadhg tadita
taeyang tafadzwa tafara tagak taha tahani tahereh tahir tahira tahmina tai taiki taimoor taina taini taisiya taiwo
takahiro takala takashi takeshi takoda takondwa takudzwa takumi talal talat talha talia taliesin talise tallulah
talulah tam tamar tamara tamati tamaz tameka tamer tamihana tamika tamim tammie tammy tamsin tamuna tan tanaka tancrede
tane taner tangi tangwen tania taniela tanika tanisha tanmay tanner tanveer tanvi tanvir tanya tanzeela tapani tapio
tapiwa taqtu taqwa tara taraneh taras tarek tareq tarik tariq tariro tarlochan tarquin tarsem tarun tasha taslima
tasneem tate tatenda tatevik tatiana tatjana tatsuya tatum tatyana taufa taulant tavake tavita tavon tawanda tawny
tayen tayfun taylor tayo tayyab tayyip tearlach tebogo ted teddy teemu tegan tegid tegwen tehmina teifion teilo
teimuraz tejal tejinder tejpal tel teleri telesphore telma telmo temilade temitope temperance tendai tengiz teodor
teodora teodoro teofil teofilo terence teresa terese teresita teri terje terrance terrell terrence terri terrie terry
terttu tesfalem tesni tess tessa tessie tetiana tetsuo tetyana teun teuta tevin tevita tez thabang thabiso thabo thach
thad thaddee thaddeus thai thais thamer thanasis thandar thandeka thandi thandiwe thang thanh thao thatcher thea theda
thelma thelonious themba thembeka thembi theo theodoor theodora theodore theodoros theodosia theodule theophile theresa
therese theron thi thiago thibault thida thien thierno thierry thijs thilo thinh thiri thoa thodoris thokozani thom
thomas thor thora thorbjorn thorsten thu thuan thulani thuli thuong thura thurman thuy tia tiago tiarnan tiberiu
tiberius tibor tiburcio tidiane tien tiernan tiffany tiger tigist tigran tihomir tiina tiiu tijana tilda tillie tilly
tilman tim timmy timo timofey timothee timothy timur tina tinashe tineke tinotenda tinuke titilayo tiziana tiziano
tjalling tjeerd toader toan tobi tobias tobin toby todd toirdhealbhach tokala tokunbo tolga tolulope tom tomas tomasa
tomasina tomasz tomiko tomislav tommaso tommie tommy tomoko tomos tomoya toni tony tonya toomas topher torbjorn tore
torgeir torill torin torleif tormod torquil torstein torsten toshiko touraj toussaint tove toya tracey traci tracy
traian trang tranquilino traute travis treasa trefor tremaine trent tressa trev trevor trey tri tricia triin trina
trinh trinidad trinity trish trisha tristan trixie trond troy truc trudi trudie trudy truman trung trupti trygve tse
tsegaye tsehay tshepo tsion tsubasa tuan tucker tudor tudur tudwal tugba tugce tui tuija tukumiq tulay tullio tumaini
tuncay tunde tuomas tupou turgut turhan turid turkan turki turlough tushar tuula tuulikki tuva tuyen tuyet twyla ty
tyler tymon tyra tyreek tyreese tyrell tyrese tyrone tyson ubah ubaid ubaldo uche uchechi uchenna uday udo ufuk ughna
ugo ugur uili uilleam uinseann uisdean ujaraq ujjwal uju uki uldis ulf ulises ulku ulla ulrich ulrika ulrike ultan
ulugbek ululani uluriak ulysses uma umair umar umberto umer umit umm umut una unathi unni upinder urbain urban urbano
urho urien urmas urmila uros ursel ursula ursule urszula urvashi urve usama usha ute utkarsh utku uwe uyen uzair uzma
uzoma vadim vahan vahid vaibhav vaida vailea vaino vakhtang valarie valbona valborg valdas valdemar valdete valdir
valdis valente valentin valentina valentine valere valeri valeria valerie valerio valeriu valeriy valery valorie valter
van van-anh vanda vandana vanessa vani vanja vardan varinder varsha vartan varun varvara vasant vasco vasile vasilica
vasiliki vasilis vasiliy vasily vaso vassilis vasudha vasyl vaughn veasna vedat vedran veena vegard veikko veit veli
velma venancio venkat venkatesh ventura venus vera verena verity verna vernice vernon veronica veronika veronique vesa
veslemoy vesna vi viacheslav vianney vibeke vibha vic vicenta vicente vichea vicki vickie vicky victoire victor
victoria victoriano vidar vidya vieno viggo vihaan vijay vijaya vikas vikki vikram viktor viktoriya viliame viliami
ville vilma vimal vimala vimbai vina vinay vince vincent vincenza vincenzo vincianne vineet vinh vinita vinnie vinod
viola violaine violet violeta viorel viorica vipin viplav vipul vira virender virgil virgilia virgilio virginia
virginie virginijus virginio viridiana virpi vishal vishnu vita vitalii vitaliy vitaly vito vitor vitoria vittoria
vittorio viv viva vivek vivi vivian viviana viviane vivienne vjosa vlad vladan vladimir vladislav vlado vojislav volkan
volker volodymyr vonda vsevolod vusi vuyani vuyo vyacheslav vytautas waad waaseyaa wacek wachiwi waclaw wade wael wafa
wafaa wafula wagner wairimu wajid wakan walburga waldemar wale waleed walid walker wallace wally walt walter waltraud
wambui wanda wanderley wangari wanida wanita wanjala wanjiku wanjiru wapasha waqar waqas ward ward-anne warren warsame
waseem wassim wawira wayne wei weihua weijun weiming wenche wendell wendy wenjing wenwen werner weronika wes wesley
west whetu whitney wicasa wichapi widad wiebe wiebke wieslaw wieslawa wiktor wiktoria wilbert wilbur wilda wiley wilf
wilfred wilfredo wilfrid wilfried wilhelm wilhelmina will willa willard willeke willem willi willie willow wilma wilmer
wilson wim win wincenty windy winema winfried winifred winnie winona winslow winston winter wiremu wirihana witold
wladyslaw wojciech wojtek wolf wolfgang woodrow woody wouter wren wubit wyatt wyn wynford wynn wynne wytske xander
xandra xavier xaviere xhevat xiang xiaodong xiaofeng xiaohong xiaoli xiaoling xiaomei xiaoming xiaoyan ximena xin xinyi
xiomara xiu xiuying xochitl xolani xolile xuan xue xueying yaa yadira yahir yahya yakup yalcin yalda yaman yamileth yan
yana yanaba yancy yanhong yanling yann yannick yannis yaping yaqoub yaqub yara yared yareli yaroslav yaroslava yasaman
yasar yasemin yash yashar yashoda yashpal yasin yasir yasmeen yasmin yasmine yasser yasuko yavuz yaw yazan yazmin yegor
yeison yeji yelena yeliz yemi yemisi yen yesenia yeter yetunde yevgen yevgenia yevgeny yevhen yevheniia yewande yiannis
yildiz yilmaz ying yingying yinka yiorgos yiska yllka yngve yngvild yoann yodit yogesh yogita yohannes yoichi yoko
yolanda yolande yonas yong yongqiang yoonah yoonji yorick yosef yoshie yoshiko yoshio yosuke younes youngho youngmi
yousif yousra youssef yrsa yuan yuchen yue yui yuki yukiko yulan yulia yuliya yumi yumiko yunus yuri yuridia yuriko
yuriy yusra yusuf yusuke yuta yutong yuvraj yuxuan yvan yves yvette yvon yvonna yvonne zac zach zacharie zachary zack
zafar zafer zaheer zahid zahida zahra zaid zainab zakaria zakariya zaki zakia zaman zamfira zana zandile zane zanele
zara zari zarina zarko zarqa zaw zawadi zayd zaza zbigniew zdenek zdravko zdzislaw zdzislawa zeb zebediah zeenat
zeeshan zehra zein zeina zeinab zeke zeki zekiye zelda zelia zeliha zeljka zeljko zena zenaida zenobia zenon zephyrine
zerelda zerihun zerrin zeynep zhaleh zhanna zhen zhenzhen zhihao zhiqiang zhiwei ziad zihan zijad zilda zinaida zineb
zinhle zita zitkala zivile zivko ziyi zlata zlatko zodwa zoe zoey zofia zohaib zohreh zoi zoila zoltan zora zoran
zorica zoryana zosia zoya zozan zsofia zsuzsa zsuzsanna zubaida zubair zuhal zuleika zulema zuleyma zulfiqar zulmira
zurab zuri zuzana zuzanna zygmunt
"""
)
