"""Names that people are given, in small letters and without accents: enough to recognise most lists of staff.

`ALSO_WORDS` are also words, places or months, and need more beside them.
"""

from __future__ import annotations

from roundtable.practice.guard.lists import listed

GIVEN = listed(
    """
aaliyah aaron abdel abdirahman abdoulaye abdul abdulaziz abdullah abdullahi abebech abel abelardo abena abigail
abimbola abla abraham abril achieng ada adaeze adam adama addison adebayo adela adele adhiambo adjoa adrian adriana
adrienne adunni adwoa afua agata agnes agneta agnieszka ahmad ahmad-reza ahmed aida aidan aiden aigul aileen ailsa
aimee aino aisha aishwarya aisling aissatou ajay akash ake akello akira akosua akua al alan alana alastair albert
alberto alec aled alejandra alejandro aleksander aleksandra alemu alessandro alexa alexander alexandra alexandre
alexei alexis alfonso alfred alfredo ali alice alicia alin alina alison alistair allan allen allison alma almaz alonzo
altagracia alun alvaro alvin alyssa ama amadou amanda amani amara amarachi amarjit amber ambrose amelia amina aminata
aminatou amir amit amos amy ana anahit anahita anastasia anatoly anayeli anca anders andrea andreas andrei andres
andrew andrzej andy anesu angel angela angelica angelina angharad angus anh anika anil anita aniyah anjali ann anna
annabel annabelle anne annelise annette annie annika ansel anselmo anthony antoine antoinette anton antonia antonio
anvar anwar anwen anya anyango aoife aparna apolonia apple april araceli aram aranka arash archie aria ariana ariel
arielle arjun arkady arlene arlo armando arnold arnulfo aron art arthur artur arturo arun asa ash asha ashanti ashley
ashlyn ashok ashot ashraf asia asif asmaa aspen assetou astri astrid atieno atul aubrey audrey august augustin aurelie
aurelio aurora austin autumn ava avery axel ayaan ayden ayesha ayo ayodele ayomide ayse ayub azadeh aziz azucena
babajide babak babatunde bahram bakary baker bakhyt bao barbara barnaby barry bartek bartholomew basil beata beatrice
beatriz beau becky bekele belinda bella ben benedict benjamin benny bentley bereket bernadette bernard bernardo
bernice bert berta bertha beth bethan bethany bethlehem betsy betty beverley beverly bexley bhavna bianca bilal bill
bintou birgit birgitta bishop bjarne bjorn blake blanca blessing blue bo bobby bogdan bogdana bohdan bojan bolanle
bongani bonita bonnie boon bopha boris bosse boubacar bozena bram brandon brayan brayden breda brenda brendan brent
brett brian briana bridget brigitte brisa bronagh bronwen bronwyn brook brooke brooklyn bruce bruno bryan bryce bryn
bryony buddy bulent burak busisiwe byron caitlin caleb callum calvin cameron camila camille candace candice candy
caoimhe carla carlo carlos carly carmel carmen carol carole carolina caroline carolyn carrie carson carter casey cash
cassandra cassie catalin catalina catarina caterina cathal catherine cathy catrin catriona caua cecil cecilia cedric
celeste celia celine cem ceridwen cerys cesar chad chance chantal chantel chantelle chanthou charity charlene charles
charlie charlotte chase chastity chau chebet chee cheikh chelsea cheng cherry cheryl chiamaka chiara chidi chiedu
chike chimamanda china chinedu chinwe chioma chipo chloe chris christa christian christina christine christophe
christopher christy chuck chukwudi chukwuebuka chukwuemeka chun ciara ciaran cillian cindy citlali claire clara
clarence clarissa claude claudia claudio clay clayton clemens clement cletus cliff clifford clinton clive clodagh
clover cody cole colette colin colleen colton comfort concepcion connie connor conor conrad constance consuelo cooper
cora coral coraline corey corinne cormac cornelius cory cosmin coumba courtney craig cristian cristina crystal csilla
curtis cynthia cyril czeslaw daan dafydd daisy daithi dakota dalal dale dalia dallas damian damien damilola dan dana
daniel daniela daniele danielle danny danuta daphne dapo dara darius dariusz darlene darnell darrell darren darryl
daryl dashawn dat dave davi david davit dawit dawn dean deandre deanna dearbhla debbie deborah deborah-anne debra
declan deepak deirdra deirdre deivi deja delfina delia dell delphine delroy demetrius denis denise dennis denny denver
deon derek dermot derrick derya deshawn desiree desmond destiny detlef devin devon devonte dewi dexter dhruv diamond
diana diane dianne diarmuid dick diego dieter dilip dilnoza dima dimitri dimitrios dimitris dina dineo divine djeneba
dmitri dmitry doina dolly dolores dominic dominik dominique don donal donald donalda donna donovan dora doreen doris
dorothy dot doug dougal douglas dragan drew duc duke dulce dumitru duncan dung dustin dwayne dwight dylan eamon eamonn
earl easton ebele ebere ebony eckhard ed edem eden edgar edgardo edith edmund edna eduardo edward edwin eero efe effie
efrain efua eileen eilidh eilis eimear eirik eirlys eithne ekow elaine eleanor elena eleni elias elif elijah elikem
elin elisa elisabeth elise eliza elizabeth ella ellen ellie elliot elliott eloise elsa elsie elvira elzbieta emeka
emer emil emilia emilio emily emine emlyn emma emmanuel emre emrys eneida enid enrique enzo eoghan eoin erica erik
erika erin ernest ernestine ernesto erzsebet esi esinam eskil esme esmeralda esperanza espoir esra essex esteban
estela estelle esther eszter ethan ethel euan eugene eugenia eunice eusebio eva evan evangeline evaristo eve evelyn
ewa ewelina ezekiel ezra fabian fabio fabiola fabrice fadumo fahad faisal faith falk farah farai farhad fariba farid
farida farrah farrukh fatiha fatima fatimah fatma fatou fatoumata favour federico felicia felicity felipe felix femi
femke fenella ferdinand ferenc fergal fergus fern fernanda fernando feven ffion fiachra fiadh fikru filip filippo
finlay fintan fiona fionnuala flavia fleur flora florence florencio fode folake folasade forest fortune fotini franca
frances francesca francesco francine francis francisco francois frank frankie fraser fred freda freddie frederick
frederik freya frida friedrich funmi fyodor gabor gabriel gabriela gabriella gabrielle gagik gale galina gamal gareth
garfield garth gary gavin gay gbenga geert gemma genaro gene genet genevieve gennady genowefa geoff geoffrey george
georgia georgina gerald geraldine gerard gerhard gerlinde german gertrude getachew gethin geza gheorghe ghita ghulam
gianluca gift gilbert gilberto gillian gina ginger giorgi giorgio giovanni girma giselle giulia giuseppe givemore
gizem gladys glen glenda glenn gloire gloria glory gobnait gohar goodness goran gordon grace graciela graham grainne
grania grant greg gregorio gregory greta gretchen gruffydd grzegorz guadalupe guido guillaume guillermo gulnara
gunilla gunnhild gunther gurpreet gustav gustave gustavo guy gwen gwendolyn gwenllian gwilym gwyneth gyorgy gyula
habiba hadiza hafsa haile hailey hajar hakan hakim hala haleema haley halima halina halvor halyna hamid hamish hamza
hana hanif hanna hannah hanneke hannelore hans hany haoran happy harald hari harish harjit harmony harold harper
harpreet harriet harrison harry hartmut haruki harvey hasan hassan hassanali hatice haven haya haydar hayk hazel heath
heather heaven hector hedda heidi heike heikki heinrich heledd helen helena helene helga helmut henri henriette henrik
henry henryk herbert heriberto herman hernan hieu hilario hilary hilda hind hiroshi hirut hoa hodan hollie holly homer
homero hope horace hortense hortensia hosea houston howard hubert huda hudson hugh hugo hui hulya humaira humberto
hunter huong hussein huw hyacinth hyun iain ian ibrahim ibrahima ibukun ida idris idriss idrissa idwal iestyn ieuan
ifan ifeoma ignacio igor ikechukwu ikhlas ikram ilaria iliana illtyd ilmari ilona ilse ilya ilyas iman imani imari
imogen imran imre inaya ineke ines inga ingeborg inger ingrid ingvild innocent innokenty ioan ioana iolanda iolo iona
ionut iorwerth iracema irakli irem irena irene irina iris irma iryna isaac isabel isabella isabelle isaiah isbeth isha
ishaan ishmael isidro isla ismael ismail isobel israel issa istvan itzel ivan ivana ivory ivy iwan iwona iyabo izabela
jabulani jace jacek jacinto jack jackie jacob jacqueline jacques jada jade jaden jadwiga jagdish jahmal jaime jake
jakub jaleel jamaal jamal jamar james jameson jamie jamila jamshid jan jana jane janelle janet janice janine janos
janusz jared jarek jaroslaw jasmeet jasmin jasmina jasmine jason jasper jasvinder javier javon jaxon jay jayden jayla
jayne jazmin jean jeanette jeanne jeff jeffrey jelena jemima jennifer jenny jeno jens jepkosgei jeremiah jeremy
jermain jermaine jeroen jerome jerry jerzy jess jesse jessica jesus jewel jhon jiahui jiayi jide jill jillian jim
jimena jimmy jing jiri jo joan joana joanna joanne joao joaquin joaquina job jocelyn jodie joe joel joelle joey johan
johanna johannes john johnny jolanta jon jonah jonas jonathan joost jordan jorge jorgen jose josef josefina joseph
josephat josephine josette josh joshua josiah josie joy joyce jozef jozsef juan juana juanita jude judith judy juergen
jukka jules julia julian juliana julie julien juliet juliette julio julius july june jurgen jussara justice justin
justyna jutta kaden kadiatou kagiso kai kaija kaitlyn kalman kamal kamala kamau kambiz kamila kamran kanye kareem
karen kari karim karin karina karl karl-heinz karla karolina kasia kasper katalin katarina katarzyna kate katerina
kateryna katherine kathleen kathryn kathy katia katie katja katlego katrina katy kaur kaveh kavita kay kayla kaylee
kayleigh kazimierz keabetswe keanu kehinde keisha keith kelechi kelly kelvin kelvine kemal ken kendra kenji kenneth
kenny kent kenya kerem keri kerry kerstin kevin keziah khadija khadijah khadra khady khaled khalid khanh khoa kiana
kiara kidist kiera kieran kim kimberley kimberly king kingston kinsley kipkorir kiran kirill kirsten kirstie kirsty
kit kjell klaus knut kofi kojo konrad konstantin kosisochukwu kostas krishna kristen kristin kristina krystal krystyna
krzysztof kudzai kumar kunle kurt kwabena kwadwo kwaku kwame kwasi kyle kylee kylie lachlan laila lajos lakeisha
lakisha lakshmi lamar lamine lan lance landon lane larisa larissa larry lars lasha lashonda laszlo latanya latasha
latifa latisha latonya latoya laura laurel lauren laurence laurent laurie lavinia lawrence layan layla leah leandro
leanne lee leif leila leilani lena lennart lenny leo leon leona leonard leonardo leonel leonid leonora leopold
leopoldo lerato leroy leslie lester lesya leszek leticia levan levi liam liberty lidia lidiya liesl lilian lillian
lily lina lincoln linda lindiwe lindsay lindsey ling linh linus lionel lisa lisbeth lise liudmyla liz lizbeth lizzie
llewellyn lloyd loan lois lola london long lorcan lorena lorenzo loretta lori lorna lorraine lotte lou loubna louis
louisa louise lourdes lovemore lowri luca lucas lucia lucian luciana luciano lucie lucille lucinda lucky lucy lucyna
ludmila ludwig luis luisa luiz lukas lukasz luke luna lupe luwam lwazi lydia lyle lynn lynne lyubov lyudmila maarten
mabel macario maciej mackenzie madeleine madeline madhu madison mae maeva maeve magda magdalena magdy maggie magnus
mahin mahmoud mahmud mahnaz mai maia mair mairead mairi maisie majid major makayla makeda malaika malcolm malgorzata
malik malika mamadou mamie manal mandla mandy manfred manjit manoj mansour manuel manuela mara marc marcel marcela
marcellin marcelo marcia marcin marcio marco marcos marcus marcy marek margaret margarita margot marguerite maria
mariam mariama mariame mariana marianne maribel maricel maricruz marie marieke marijke marika marilyn marina mario
marion marisa marisol marissa marit maritza marjorie mark markku marko marlene marlon marquis marsh marsha marta
martha martin martina martyn marvel marvella marvin marwa mary maryam maryna maryse marzena mason mateo mateusz
matilda matt matteo matthew matthias matti maud maura maureen maurice mauricio mavis mawuli max maxim maximilian
maxine maxwell may maya mbali mebrahtu medhat medina meera megan mehdi mehmet mei mei-ling meifeng meirion melanie
melinda melissa melody melvin mercy meredith merlin meryl meseret mia michael michaela michal michel michele michelle
mieczyslaw mieke mietek miguel mihaela mihai mikael mike mikhail mikko miklos mila milagros milan milena miles milica
miller millicent milo milos mina minerva ming minghao minh miracle miranda mireille mirela miriam mirjana mirko
miroslaw misha misty mitchell mkrtich mo modou modupe moesha mohamed mohammad mohammed mohamud moira molly mona monica
monika monique montana montserrat morag morenike morris morven mosa mostafa moussa mpho muhammad muireann mulugeta
munashe munira murat murdo muriel murray mustafa mwangi myfanwy mykhailo mykola myra myriam myrtle nabil nada nadege
nadezhda nadia nadine nadir nadiya nahid nahla naima nalini nam nana nancy nandini naomi narinder nasreen nasrin
nasser natalia natalie nataliya natalya natasha nathan nathaniel naveen navid nazanin naziha nazila ndeye ned neha
neil nell nellie nelly nelson nereida nerys nesrin nevaeh neville nga ngoc ngozi ngozichukwu nguyet nhung nia niall
niamh nicanor nicholas nick nicky nico nicola nicolas nicole nicoleta niels nigel nikhil nikita nikki nikola nikolai
nikolaos nikos nils nilton nina nino nisha nita njeri njoki nkechi nkem nnamdi noah nodira noel noelle noemi nokuthula
nomsa noor nora norbert noreen norm norma norman nosipho nour nova ntombi nuala nune nuno nura nuray nurlan nyambura
nyaradzo nyasha oanh obiageli obinna octavia octavio oddvar odette odile ogechi oisin oksana olabisi olaf olamide
olatunji olav oleg oleksandr oleksiy olena olesya olga olive oliver olivia olivier olivierio ollie olu oluchi olufemi
olumide oluwakemi oluwaseun oluwatobi olwen omar omari ondrej onyeka oona ophelia orest orhan orla orlaith orlando
orsolya oscar osman ostap osvaldo otabek otieno otilia otto ottoline oumou ousmane owain owen oybek oyelaran oyinkan
oystein pablo paddy padraig page paige paivi palesa pamela paola paolo paris parisa park parker parveen parvin pascal
pat patience patrice patricia patrick patsy patty paul paula paulette paulina pauline paulo pavel pavlo pawel pawelek
peace peadar pearl pedro pegah peggy pekka penelope penny percy perla perry peter petra petro peyton philip philippa
philippe phillip philomena phoebe phoenix phong phuc phuong phyllis pia pierce pierre pieter pilar pinar piotr pip
piper pippa piroska pooja poppy porfirio porter pradeep praise prakash pranav precious preethi preston price prince
princess priscilla priya priyanka proinsias prudence przemyslaw puleng quan quang queen quentin quincy quynh rachael
rachel rafael ragnar ragnhild raheem rahim rahul rainer raisa raj rajesh rajinder ralph ramatoulaye ramesh ramin
ramira ramiro ramon ramona randall randy rania ranjit raquel rashad rashid rashida raul ravi ray raymond razvan reagan
rebecca reed refilwe refugio regina reginald reinhard reka remember remy rena renata renatka renato rene renee reuben
rex reynaldo reza rhian rhiannon rhoda rhodri rhona rhonda rhys ricardo rich richard rick ricky rigoberto riitta rim
rina rita river roald rob robbie robert roberta roberto robin robyn rocio rocky rod roderick rodion rodney rodrigo
rogelio roger rogerio rohan rohini rohit roisin rokia roksolana roland rolf roman romeo romina ron ronald ronan ronnie
roos rory rosa rosalba rosalie rosalind rosalyn rosanna rosario rose roseanne rosemarie rosemary roshan rosie ross
rotimi rowan rowena roxana roxanne roy roya royal ruairi ruaraidh ruaridh ruben ruby rudo rudolf rudy rufus rukhsana
rupert russell rustam rusty rutendo ruth ruthie ruxandra ryan ryder rylee ryszard saanvi sabah sabine sabrina sadhbh
sadia sadie saeed safia sage saida saira sakura salim salimata sally salma salome salvador salvatore sam samantha
samia samina samir samira samrawit samuel sana sandeep sander sandor sandra sandro sandy sanjay sanna sanne santiago
saoirse sara sarah sarita sasha saskia satish satoshi saud saul savannah savita sawyer scarlett scott scout seamus
sean sebastian segun selamawit selena selina selma selorm semyon seng sepideh seppo serena serenity serge sergei
sergio serhiy serkan seth sevara sevgi seydou seyi shabnam shadi shaheen shahid shahla shahram shakira shamila shamiso
shana shane shanelle shanice shaniqua shankar shannon shanta shanthi shaquana shaquille sharon shaun shauna shavonne
shawn shazia sheena sheila shelby sheldon shelley shelly sherif sherry sheryl shirin shirley shivani shona shreya sian
siavash sibusiso sidney siegfried siegmund sierra siew sifiso sigrid sigrun siham silas sile silvia silviu simon
simona simone sinead siobhan sion sioned siphiwe sipho siranush sirpa sizwe skip sky skye skylar slawomir socorro
sofia soheila sokha sol soledad solomon solveig somtochukwu son sonia sonja sonny sophea sophia sophie sophronia
soraya sorcha soren sorin soroush souleymane soumaya spencer stacey stacy stan stanislav stanislaw stanislawa star
stefan stefania stefano steffi stelian stella stepan stephanie stephen sterling steve steven stewart stone storm
struan stuart sue sukhdeep suleiman sumaya summer sunil sunita sunny suresh surinder susan susana susannah susie
suzanne suzette sven sverre svetlana sviatoslav swati sybil sydney sylvain sylvia sylvie sylwia szymon tab tabitha
tadek tadele tadeusz tadhg tafadzwa tahir taiwo takeshi talia tam tamar tamara tameka tamer tamika tammy tamsin tania
tanisha tanvir tanya tapiwa tara taraneh taras tariq tasha tatenda tatiana tatyana tavon taylor tebogo ted teddy tegan
temilade temitope temperance tendai teodora teofilo terence teresa terje terrance terrell terrence terri terry
tesfalem tess tessa tetiana tevin thabo thais thandi thandiwe thang thanh thao thea thelma themba thembi theodora
theodore theresa therese thi thiago thierno thierry thomas thorsten thu thuli thuy tia tiago tibor tien tiffany tiger
tigist tigran tilly tim timofey timothy timur tina tinashe tjeerd tobias toby todd tolga tolulope tom tomas tomasina
tomasz tomiko tommy tomos toni tony tore tormod torquil torsten tracey traci tracy traian trang travis treasa trent
trevor tri tricia trinh trinidad trinity trisha tristan trond troy trudy trung tsegaye tsehay tuan tucker tudur tugba
tunde turid turki turlough tuula tuyet ty tyler tyra tyreek tyreese tyrell tyrese tyrone ubaldo uchechi uchenna udo
ugo ulf ulla ulrich ulrike ulugbek uma umar una ursula urszula usha uwe uzoma vadim valdir valentin valentina
valentine valeria valerie valery van vanessa vasile vasily vasyl venancio vera verity vernon veronica veronika
viacheslav vicky victor victoria vijay vikram viktor ville vimala vincent vincenzo vinh viola violet violeta viorica
virgil virginia viridiana vitaliy vitaly vivek vivi vivian vivienne vladimir volkan volker volodymyr vusi vyacheslav
waclaw wade wael wairimu waldemar wale waleed walid walker wallace wally walter wambui wanda wanjiku wanjiru ward
warren wayne wei weiming wendell wendy werner wesley west whitney wieslaw wiktor wilbur wilfred wilfredo wilfried
wilhelm wilhelmina will willem willow wilma wilmer winifred winnie winston winter wladyslaw wojciech wolfgang woody
wouter wren wyatt xander xavier xiaoli xiaoming ximena xiomara xiu xochitl xolani xuan yaa yadira yahir yamileth yana
yanling yannick yaqub yara yaroslav yasaman yasmin yasmine yaw yegor yeison yelena yen yesenia yetunde yevgenia
yevgeny yevhen yewande yiannis yngve yohannes yoko yolanda yonas yosef younes youssef yuki yulia yunus yuri yusra
yusuf yutong yvette yvonne zac zach zachary zahra zainab zakariya zandile zanele zara zarina zawadi zbigniew zdenek
zehra zeinab zelda zelia zenaida zenobia zeynep zhanna zhen ziad zihan zinaida zineb zodwa zoe zoey zofia zohreh
zoltan zoryana zsofia zsuzsa zurab zuri zuzana zygmunt
"""
)

ALSO_WORDS = listed(
    """
al alexa ali amber angel angus apple april aria art ash asia aspen august aurora austin autumn baker basil beau bella
bill bishop blessing blue bo bobby brook brooke brooklyn buddy candy carolina carter cash chad chance charity
charlotte chase chastity chelsea cherry china christian chuck clay cliff clinton clover cole comfort cooper coral
crystal dakota dale dallas dawn dean dell denny denver destiny devon diamond dick don dot drew duc duke earl ebony ed
eden ernest essex faith favour fern flora florence forest fortune frank gale gay georgia german gift ginger givemore
glory goodness grace grant guy happy harmony harper haven heath heaven homer hope hosea houston hunter innocent iris
israel ivory jade jasmine jesus jewel job jordan joy juliet july june justice kent king kingston kit lance lane laurel
lee liberty lincoln london lourdes lovemore lucky madison mai major marina mark marsh marvel mason max maxim may
medina melody merlin milan miles miller ming miracle misty mo montana myra myrtle norm nova olive orlando page paige
paris park parker pat patience patty peace pearl penny phoenix pierce pip piper poppy porter praise precious preston
price prince princess prudence queen ray reed regina remember rex rich rick river rob rocky rod roman rose rowan royal
rusty ryder sage sakura sandy santiago savannah sawyer scarlett scout serenity sherry sierra skip sky skye sol sonny
spencer stan star sterling stone storm summer sunny sydney tab taylor temperance tiger trent trinidad trinity troy
tucker ty una valentine van verity victoria viola violet virgil virginia wade walker ward warren wendy west will
willow winter woody wren
"""
)
