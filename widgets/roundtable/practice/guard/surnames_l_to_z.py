"""Surnames from L to Z, in small letters and without accents."""

from __future__ import annotations

from roundtable.practice.guard.lists import listed

SURNAMES_L_TO_Z = listed(
    """
laakso laaksonen labelle laberge labib labonte laboucan labrecque labuschagne lac lacey lachance lachapelle lacroix
lacson lacy laferriere laflamme lafleur lafond lafontaine laforest laframboise lafrance lafreniere lagace lagman lahti
lai laidlaw laine laing laird laitinen lakhani lal laliberte lalli lalonde lam lamar lamarche lamarre lamb lamba
lambert lamont lamontagne lamothe lamoureux lamptey lancashire lancaster lanctot landers landis landon landry laney
lang langat langdon lange langevin langford langley langlois langston lanham lanier lanthier lao lapid lapierre
laplante lapointe laporte lappalainen lara larkin larochelle larocque larose larouche larsen larson larsson larue
lasater latham latif latimer latour lau lauder laurel laurent laurie laurin lauzon lavallee lavigne lavoie lawal lawler
lawless lawrence lawson lawton layne layton lazar lazaro lazarou lazic le leal leaman leao leary leask leavitt lebedev
lebel leblanc leblond leboeuf leckie leclair leclerc lecours ledbetter ledesma ledford leduc lee leeming lefebvre
lefrancois legaspi legault leger leghari lehmann lehtinen lehto lehtonen leicester leigh leighton leishman leitao
leitch leite leiva leka lemay lemelin lemieux lemire lemos lemus lennon lennox lenox lenz leon leonard leone leong leow
lepage leppanen lerma leroux leroy leslie lessard lester letourneau leung levasseur leveille levesque levin levine levy
lewandowski lewin lewis leyva lheureux li lian liang liao licea liddell liddle liepins lieu ligaya light lightfoot
liles lilley lilly lim lima limbu limon lin linares lincoln lindberg lindgren lindner lindqvist lindsay lindstrom ling
linhares linke linton lipinski lis lisboa lisowski lister litchfield littlefield littlejohn littlewood liu livesey
livingston livingstone liwanag liyanage lizarraga llewellyn llewelyn lloyd llywelyn lo lobo locatelli lock locke
lockett lockhart locklear lockwood locsin lodhi loera lofton loftus logan logie logue loh loiselle lomas lomax lombardi
lombardo lomidze london long longbottom longclaws longfellow longo longoria longstaff longworth lontoc loong lopez lor
lorch lord lorenz lorimer lortie lott lou louangrath loudon lougher lourenco lourens louro love lovelace loveland
lovell lovett lowe lowery lowther lozada lozano lu luc luca lucas lucero lucey lucio luckett ludlow ludwig lugo lui
lujan luk lukasik lukic lumb lumbera lumley lumsden luna lund lundberg lunde lundgren lundie lungu lunn lunt luo luong
lupu lusk lussier luther luthra luton luttrell luu luz lwin ly lyall lyle lyman lynch lyne lynn lyon lyons lysenko
lythgoe lytvyn lytvynenko ma maalouf maas mabaso mabini mabry mabuza mac macalister macallan macapagal macaraeg
macarthur macaskill macaspac macaulay macbain macbeth maccallum macculloch macdiarmid macdonald macdougall macdowall
macduff mace macedo macewan macfadyen macfarlane macgillivray macgregor machado machuca macias maciejewski macinnes
macintosh macintyre macivor mackay mackenzie mackie mackinnon mackintosh maclaren maclaurin maclean maclellan maclennan
macleod macmaster macmichael macmillan macnab macnair macnaughton macneil macneill macphail macpherson macquarrie
macqueen macrae macritchie macsween mactaggart mactavish macwilliam macy madan madden maddison maddocks maddox madera
madison madlangbayan madoc madonsela madrigal madsen madu maduka madziva maeda magalhaes magana magar magbanua magee
magi magill magno magnuson magpantay magsaysay maguire mah mahajan mahal mahan maharjan mahbub mahdavi mahfouz mahfuz
mahil mahlaba mahlangu mahmood mahmoud mahmoudi mahmud mahon mahoney mahony mai maia maier mailey mailhot mailloux
maina maini mair maisuradze maitland majchrzak majeed majewski majid majumdar mak makarov makau makela makepeace
makhanya makhlouf makhubela makinde makinen makkar makoni makowski makris maksimov malabanan malan malave malcolm
maldonado maleki malenfant malhotra maligaya malik malinowski malla mallari mallick mallory malloy malone maloney
malouf maltais maluleke manalastas manalo mancini mancuso mand mander mandic manea mangat mangubat maniquis manitopyes
manlapaz manley mann mannan manninen manning manolis manoukian manriquez mansell mansfield manson mansoor mansoori
mansour mansouri mantovani manzano mao mapa mapfumo maples maposa mapp mapstone maqbool marais marasigan maravilla
marceau marchand marchant marchbank marchenko marchese marchetti marciniak marcoux marcum marczak mariani mariano maric
marin marinho marini marino maris markham markiewicz markley markou markovic marlow marlowe marmolejo marois marques
marquez marquis marr marriott marroquin marsden marsh marshall marston martel martin martinelli martinez martins
martinsen martynenko marufu maruyama marwaha marx mascarenas mashaba masih mask mason masondo masood masoud masri
massey massicotte massie massoud masterson masterton masuda mata matei mateo matharu mathebula mather mathers matheson
mathews mathias mathieson mathieu mathis mathisen mathur matias matic matin matos matsuda matsui matsumoto matsuo
matsushita matthews mattila mattingly mattox matuszak matysiak maughan maule maung maurer mavi maxwell mayberry mayer
mayes mayfield mayhew maynard mayo mays mazhar mazur mazurenko mazza mbah mbatha mbaye mbeki mbele mbow mbugua mburu
mbuyi mcadams mcalister mcallister mcbride mccabe mccann mccarthy mcclain mcclellan mcclelland mcclure mccollum
mcconnell mcconville mccord mccormack mccormick mccown mccoy mccracken mccrary mccray mcculloch mccullough mccurdy
mccutcheon mcdade mcdaniel mcdaniels mcdermott mcdonald mcdonough mcdougall mcdowell mcelroy mcevoy mcewan mcfadden
mcfarland mcfarlane mcgarry mcgee mcgill mcginnis mcginty mcgovern mcgowan mcgrath mcgraw mcgregor mcguire
mchedlishvili mchugh mchunu mcinerney mcinnis mcintosh mcintyre mckay mckechnie mckee mckeever mckenna mckenzie mckeown
mckinley mckinney mckinnon mcknight mclain mclaren mclaughlin mclaurin mclean mclellan mclendon mcleod mcloughlin
mcmahon mcmanus mcmaster mcmillan mcmullen mcnair mcnally mcnamara mcneil mcnulty mcphail mcphee mcpherson mcqueen
mcrae mcshane mcsweeney mctaggart mcvey mcwhorter mcwilliams meacham mead meadowcroft meas medeiros medina medrano
medvedev meechance meek meeks mehari mehra mehrotra mehta meier meikle meireles meister mejia mekonnen melanson meldrum
melendez melgar mellor melnychuk melnyk melo melrose melton melville melvin memon mena menard menchaca mendez mendiola
mendis mendonca mendoza menezes meng mengistu menon mensah menzies merasty meraz mercado mercer merchant mercier
meredith meredudd meredydd merrick merrill merriman merritt merriweather mesquita messina metatawabin metcalf metcalfe
methot metzger meunier meyer meyers meyrick meza mhlanga mhlongo mia miah miao michaelides michalak michalik michalski
michaud michel michie mickle micklethwaite middlebrook middleton midgley miettinen mihai mihajlovic mihalache mikhail
mikhailov mikic mikolajczyk milan milani milburn miles milewski milford milic millar millard miller milligan mills
millward milne milner milosevic milton mims minassian minhas mintah minter mintz mir miranda mireles miron mironov
mirza mishima mishra mistassini mistry mitchell mitrovic mittal mitu miura miya miyamoto miyazaki mize mizuno mkhize
mkhwanazi mkrtchyan mlynarczyk mnguni mobley mocanu modi modise mody moe moen moffat moffatt moffett mofokeng mohamed
mohan mohr mohsen moir moisan mojica mok mokgosi mokoena moldovan molefe molefi molina molinar molla monarrez moncrieff
moncur mondal mondragon monette monge mongeau monk monroe montalvo montanari montano monteiro monteith montemayor
monterrosa montes montgomery montiel montoya montpetit moodie moody moon mooney moorcroft moore moorhouse moosomin
moostoos mora moradi morado morais morales moran moraru morawski moray mordecai moreau moreland morelli moreno moretti
morey morgan morgan-rees morgans mori morin morina morissette morita morley morneau morningstar moroz morozov morozova
morris morrison morrissey morrow morse morton morus mosby moseley moser moses moskalenko mosley moss mostyn mota mott
moua mounce moura mourao mousavi moussa mowat mowbray mowery moxon moya moyer moyle moyo mroz mrozek mthembu mthethwa
mtshali mubarak mucha muchiri mudd mudenda mudryk mueller mugabe mughal mugo muir muirhead mujic mukherjee mukherji
mukwena mulcahy mulcair mulder mulenga mulholland muli mullen muller mulligan mullins mulugeta mulvaney mumba mumtaz
muncy mundi mundy munguia munir munoz munro munteanu murad murakami murambiwa murata murchison murdoch muresan
murgatroyd murillo murison muriuki murphy murray murrell murtagh murtaza murthy musa mushtaq musial muskego musliu
musonda mustafa mustonen muszynski mutasa mutch mutiso mutua muzenda mwai mwale mwangi mwanza mwende mwila myatt myers
myhre myung nabess nabors nadeau nadeem nader naderi naeem naess nagai nagano nagata nagel nagle nagpal nagra nahar
nahas naidoo naidu naik nair nairn nairne naismith najafi najera najjar najm nakada nakagawa nakai nakajima nakamura
nakano nakata nakayama nam nambiar nance nanda nandha nankivell nanney napash napier napolitano naqvi narang naranjo
narayan narayanan narula narvaez nascimento naseem nash nasr nassar nasser nassif nastase natarajan nath natividad
naude naughton nava navarrete navarro nawaz nawrocki nayak nayar naylor naz nazari nazarian nazir ncube ndaba ndebele
ndegwa ndiaye ndirangu ndlovu ndour neagu neal neale neary neave necula needham neely negash negi negrea negrete negri
negron negussie nehra neill nel nelson nemer nemes nene nepinak nepomuceno neri nesbit nesbitt nesterenko neto nettles
neubauer neumann neupane nevarez neves neville newberry newby newcomb newcombe newell newland newman newsham newsom
newsome newton nez ng ngai ngata ngcobo nghiem ngo ngoc ngubane ngugi nguyen ngwenya nhamo nhan nhem nhlapo ni niazi
nica nicholas nicholl nicholls nichols nicholson nickerson nickson nicol nicolae nicolaou nicoll nicolson nie
niedzielski nielsen niemczyk nieminen nieto nieves nightingale nijhuis nijjar nikiforov nikitin nikitina nikolaev
nikolaeva nikolaidis nikolic nilsen nilsson ninh nirwan nishida nishimura niskanen nistor nita niu niven nixon njenga
njie njoku njoroge nkansah nkomo nkosi nkrumah nnadi nnamdi noakes noble nobles nobrega noda noguchi nogueira noh nolan
nolen nomura noonan noor norcross norfleet noriega norman normandin norouzi norris north northcott nortje norton norway
norwich norwood nottingham nou nouri novais novak novakovic novikov novoa nowak nowotny nugent nunes nunez nunn nuno
nur nurmi nushi nutt nuttall nutter nwachukwu nwafor nwankwo nweke nwogu nwosu nxumalo nyaga nyamande nyarko nyathi
nygaard nygard nyirenda nyong oakes oakley oates obasanjo obeng oberoi obi obioma obiora obregon obrien ocampo ocasio
ochieng ochoa oconnell oconnor odeh odendaal odhiambo odom odonnell odum oduya offor ofori ofosu ogawa ogbonna ogden
ogilvie ogilvy ogle ogola ogundipe ogunleye ohanian ohara ohashi ojala ojla ojo ojwang okada okafor okamoto okanee
okeke okell okello okeowo okereke okimaw okoli okonjo okonkwo okoro okoth okoye okpara okubo okwuosa olaleye olaniyan
olatunji olawale oldfield oldham oldroyd oleary olejniczak olejnik olguin oliphant olivares olivas oliveira oliver
olivo oliynyk ollila olmos olowu olsen olson olsson olszewski oltean olvera omalley omar omari omerovic omidi ominayak
omole omolo omondi omwamba ondieki oneal oneill ong ongpin onions onishi ono ontiveros onuoha onwudiwe onyango
onyekachi onyshchenko oosthuizen opara opaskwayak openshaw opoku oppong oprea oquendo ordonez orellana orji orlov
orlowski orme ormerod ornelas orona oropeza orosco orourke orozco orr ortega ortegon ortiz orton osafo osagie osborn
osborne osei osgood oshima osinbajo osipov osman osmani osmena osorio ostapenko ostend ostrowski osullivan osuna oswald
ota otero othman otieno otis otoo otoole otsuka ott otten otto ou ouellette ouimet ouk outeiro ouyang overton oviedo
owczarek owens owiredu owusu oxendine oxford oxley oyedepo oyelaran oyelowo oyewole oyinlola oyugi ozaki ozawa ozcan
ozdemir ozer ozkan ozols oztas ozturk ozuna pabon pace pacheco packard packer padda padgett padilla padovani padua
pagaduan page paguio pahlavi pahtayken pai paige paik painter pais paisley paiva pajak pak palacios palamarchuk palan
palin palma palmer palmieri palomares paluch palumbo panayiotou panchal panchenko pandey pandher pandit pandya panek
panesar panganiban pangilinan panlilio pannu panta pantha pantoja panwar papadopoulos papageorgiou papandreou papequash
pappas paquet paquette paquin paradis paras paraschiv pardo paredes parekh parente parikh paris parisi park parker
parkes parkhurst parkin parkinson parks parmar parmer parn parnell parr parra parris parrish parrott parry parsa
parsons partanen partida partington partlow partridge parvez parvin paschal pascoe pascual passmore pastrana pate patel
patenaude paterson patil patino paton patrascu patricio patrick patten patterson patton pattullo paudel paulsen paulson
pavel pavic pavlenko pavlou pavlov pavlovic pawar pawlak pawlik pawlowski paxton payette payne paz peace peacock peak
pearce pearl pearman pearson pease pech peck peddie pedraza pedroza peebles peequaquat peeters pegg pei peiris peixoto
pelham pellegrini pellegrino pellerin pelletier pelly pemberton pena pender pendergast pendleton penfold peng penman
penn pennell pennington penny penrose penry pepin perales peralta percival perdue pereira perera perez perisic perkin
perkins perkinson perreault perrin perron perrott perry pervaiz pervis pesonen pestana petcu peters petersen peterson
petit petrakos petrauskas petre petrenko petrescu petric petrie petriv petrosian petrov petrova petrovic pettersen
pettibone pettigrew peyton pfeiffer phal pham phan pharr phelan phelps philbrick philip philipps phillips phillipson
philpott phipps phiri phommasane phon phongsavath phu phull phung piasecki piatek picard pichardo piche pickard pickens
pickering pickersgill pickett pickford pickles picton pienaar pierce pierson pietrangelo pietrzak pigott pike pilat
pilkington pillai pillay pilon pimenta pimentel pina pinckney pineda pinedo pinheiro pinho pinkerton pinkney pinner
pinson pinto piotrowski piras pires pirie pirzada pitcairn pitkanen pitman pitt pittman pitts pizarro plamondon plante
plascencia platt platts pledger plourde plumb plummer plunkett pluta plymouth poe pogue pohl poindexter poirier poisson
poitras pokharel polak polanco polanski polat poli polishchuk polk polkinghorne pollard pollitt pollock polyakov
pomerleau pomeroy pominville ponce pond ponomarenko poole pooley poon poonia pope popescu popov popova popovic popovici
portela porter portillo posada postma poston potgieter potter potts poulin pouliot poulter pound poundmaker pourmand
powar powe powell power powers powys pozo prabhu pradhan prado prak prakash prasad prather pratt preciado preda
predescu prendergast presley pressley preston pretorius prevost prewitt price prichard pricop priddy priestley prieto
prifti prince pringle prins pritchard pritchett probert probyn proctor proenca proffitt prokopenko prosser prothero
proulx provencher pruett pruitt prum pryce prydderch pryor prytherch przybylski przybysz ptak puchala puckett puente
puentes pugh pugh-jones pulido pullen pulliam punia punzalan purcell purdy purewal puri purnell purves purvis putnam
puustinen pyle pyo qabbani qadir qadri qasemi qasim qassem qazi qi qian qiao qin qiu qu quach quan quansah quarles
quarmby quaye quayle queiroz quesada quesnel quezada quigg quigley quijano quill quinlan quinn quinney quinones
quintana quintanilla quintela quintero quirion quiroga quiroz quizon quraishi qureshi ra rabbani rabbitskin raby
racette racine radcliffe radebe radford radic radu rae raeburn rafiq rafique rahal rahaman raheem rahimi rahman rahmani
rai raines rainey raitt raja rajabi rajan rajapaksa rajaratnam raju rak rakhra raleigh ralhan rama ramage ramesh
ramezani ramirez ramos ramsay ramsbottom ramsey rana ranasinghe ranatunga rand randall randhawa randle ranganath
ranganathan rangel rangi ranjbar rankin ransom rantanen rao raposo rasberry rascon rasheed rashid rashidi rasmussen
rastogi rasul ratan ratcliff ratcliffe rathbone rathi rathod rathore ratnayake rattray rauf rautenbach rautio raval
raven rawal rawat rawlings rawlins rawnsley rawson ray raymond rayner raynor raza razavi razdan razo rea reading reagan
reardon reavis rebane rebelo recinos recto redcalf redcrow redd redding reddy redfeather redfern redford redman redmond
redsky reed reeder reekie rees reese reeves regalado regan regmi rego rehal rehill rehman reich reid reilly reinhardt
reith ren renaud rendon renfro rennie renshaw renteria renwick resende resendez resurreccion rexhepi reyes reyna
reynolds reynoso rezaei rhea rhee rhoades rhoads rhodes rhydderch rhys riach riaz ribeiro ricci ricciardi rice rich
richards richardson richey richmond richter rickard ricketts rickman riddell riddick riddle ridgeway ridgway ridley
rigby riggs rigsby riley rinaldi rincon rintoul riojas rios rioux ripley risley rissanen ristic ritchey ritchie ritter
riva rivard rivas rivera rivers rivest riyat rizal rizk rizvi rizzi rizzo roach roark rob robb robbins roberson roberts
robertshaw robertson robey robichaud robillard robins robinson robison robitaille robledo robles robson rocha rochdale
roche rochon rockwell rodarte roden roder roderick rodgers rodman rodrigue rodrigues rodriguez roebuck rogers rogowski
rojas roland roldan rolland rollins roman romanenko romaniuk romano romanov rome romero ronald rondeau rong rooney
roper roque ros rosa rosado rosales rosario rosas rosca roscoe rose rosen rosenberg rosenthal ross rosser rossi
rossiter rostami rotaru roth rotich roundsky roundtree rountree rourke rouse rousseau roussel routhier roux rowan rowe
rowell rowland rowlands roxas roy roybal royce royston ruan rubio rucker rudd ruddock rudenko rudge rudolph rueda
ruelas ruffin ruggeri ruggiero ruiz rukavina rummel rus rush rushton rusk ruskin russell russo rusu ruszkowski
rutherford rutherfurd ruthven rutkowski rutledge ruto ruud ryan rybak ryder ryland rylands ryu rzepka sa saab saad saar
saarinen saavedra sabbagh saberi sabharwal sachdev sachdeva sackey saddleback sadeghi sader sadiku sadiq sadler
sadowski saeed saenz saether safavi safonov sage saggu saha sahin sahni sahota saing saini sais saito saitou sakai
sakala sakamoto sakurai sala salako salama salameh salas salazar salcedo salcido saldana saldivar saleem saleh salehi
salem salford salgado salim salinas salisbury sall salman salminen salmond salo salonen salonga salter saluja sam
samaan samadi samaniego samaras samarasinghe samatar samayoa samb samonte samora sampaio sampson samra samson samuel
samuels sanabria sanchez sandberg sandeman sanders sanderson sandford sandhawalia sandhu sandilands sandoval sands
sandu sandvik sanford sangha sanghera sankar sankoh sanna sano santacruz santamaria santana santiago santillan santini
santoro santos santoyo sao sapkota sarabia saraiva saran saraswat sargent sargsyan sari sarin sarkar sarker sarkis
sarmiento sarna sarpong sarr sarwar sasakamoose sasaki sastry satchell sato sattar satterthwaite sauceda sauer saul
saunders sauriol sauve savage savard savchenko savchuk savic saville savoie savolainen savva sawaya sawhney sawicki
sawyer saxena saxon saxton sayavong sayce sayegh sayers sayyid scanlon scarborough schaefer schafer schell schenk
scherer schiller schindler schlegel schlosser schmid schmidt schmitt schmitz schneider schoeman schofield scholes
scholz schott schouten schreiber schroeder schubert schuler schulte schultz schulz schumacher schuster schwab schwartz
schwarz scobie scoggin scoggins scott scougall scrimgeour scully seabra seah seale seals searle sears seaton seay seck
seddon sedlak seeley segovia seguin segura sehgal seidel seifert seixas sekhon sekula selimi selkirk sellars semenenko
semenov sempill semple sen senanayake senecal seneviratne seng sengsavang seo seow sepp sepulveda serafin serban
sergeev sergeeva serna serra serrano serrato sesay sethi setia seton sevilla sewell sewepagaham sexton seymour shabbir
shackelford shackleton shadid shafer shaffer shafi shah shaheen shahid shahidi shahnaz shahzad shaikh shakir shakya
shala shalhoub shami shamim shamoun shand shane shankar shannon shao shapiro sharda shariati sharif sharifi sharma
sharp sharpe sharples shastri shaw shcherbakov shea shearer sheehan sheffield shehadeh shehu sheikh shek shelton shen
sheng shengelia sheoran shepard shepherd sheppard sher sheraz shergill sheridan sherman sherpa sherwood shetty
shevchenko shevchuk shi shibata shields shimada shimizu shinde shingoose shinoda shipley shipman shirazi shirley
shockley shokar shonibare shoukri showalter shrestha shu shukla shum shumate shuttleworth shvets si sibanda sibiya
sibley sicard siddall siddhu siddique siddiqui sidebottom sidhu sidorov siebert sievwright sifuentes sihota sikand
sikder siler sillah sillars silva silvas silveira silver silverman silvestri sima simard simbulan simcox simic simm
simmonds simmons simms simoes simon simonian simons simonsen simpkins simpson sims simsek simson simukonda sinclair
singh singleton sinha sinnott sirbu sirois sison sissoko sissons sithebe sithole siu sivakumar sivanesan siwek sizemore
skaggs skelton skene skiba skidmore skinner skogen skowronski skrzypczak slade slater slattery slaughter sleiman sliwa
sloan sloane smail small smallwood smart smeaton smeets smellie smiley smirnov smirnova smit smith smithson smits
smolarek smoot smyth snead sneddon snell snider snijders snodgrass snow snowden snyder snyman soames soares sobczak
sobczyk sobral sodhi soe sohail sohal sohi sohn sohrabi sok sokolov sokolowski solanki solberg soleimani solheim
soliman solis solomon solovyov som somal somani somerville sommer sommers sommerville sond song sonmez soo sood soomro
soong soor soosay sorensen soria soriano sorrentino sorto sosa sosnowski sotelo soth soto soucy sousa soutar souter
southall southerland southern southworth souvannavong sow sowande sowerby soyinka spalding spangler sparkes sparks
sparrow spasic spaulding spearman spears speight spellman spence spencer spens spicer spinks spittal spivey spooner
spottiswoode sprague spratt springer springfield sproat sproul spruill squire squires srinivasan srivastava srour
stacey stachowiak stachura stackhouse stacy stafford staley stallings stallworth stamper stan stanciu standingready
stanfield stanford stanic stankevicius stankovic stanley stanton stapleton starblanket stark starkey starks starling
starr stasiak stavrou stead steadman stearns stebbins steed steele steenkamp stefaniak stein steiner stepanov stephan
stephens stephenson stepien sterling stevens stevenson steward stewart steyn stiles stilwell stinson stirling stobie
stockdale stockport stockton stoddard stoian stoica stojanovic stokes stoltz stone stonechild storey storm storrie
stout stovall strachan strang strange stratton strauss streeter stribling strickland strickler stromme strong strother
stroud stroup strydom strzelczyk stuart stubbs stuckey sturgeon sturgis sturm sturrock styles su suarez suazo subedi
subramaniam subramanian suciu suda sugden suggs sugimoto sugiyama suh sui suleiman suleman sulkowski sullivan
summerfield summers summerville sumner sumon sumpter sumulong sunchild sundaram sunderland sung sunga sunner sunuwar
suon suri surrey surridge sutherland sutton suzuki svendsen svensson swain swaminathan swan swanepoel swann swanson
swart swartz swayne sweeney sweet swift swindell swindon sy sydorenko sykes sylla sylvain sylvester sylvestre syme
symington symonds symonenko sympson synnott szabo szczepaniak szczepanski szczesny szeto szewczyk szostak szulc
szydlowski szymanski szymczak ta tabatabai tabor tabora tackett tadesse tadic tafoya taft taggart tagle taha tahan
taheri tahir tai tailfeathers tait tak takagi takahashi takano takayama takeda takeuchi takla talbot talib talley
tallman talukdar talwar tamang tamayo tamez tamimi tamm tamura tan tanaka tanase tandon taneja tanemura tang tanguay
taniguchi tanna tannahill tanner tannous tantoco tao tapia tarasenko tarasov tardif tariq tarrant tarver tas tasker
tate tatevosian tatla tattersall tatum tau taunton tavares taveira taweel tawfik taylor teague tedesco tefera tegid
tehrani teixeira tejada tejeda tekin tekle teklu teles telfer tellez tello tembo templeton tench tennant tenorio teo
tep terada teran tereshchenko terrazas terrell terry terzian tesfay tesfaye tessier testa tetreault tetteh tew thach
thaci thacker thackray thai thain thakkar thakral thakur thammavong thandi thant thao thapa thayer theberge thein
theobald theodorou theriault theron therrien thiam thiara thibault thibeault thibodeau thibodeaux thiboutot thiel thieu
thind thiruchelvam thistlethwaite thistlewood thivierge thom thomas thomason thompson thomsen thomson thorn thornber
thornbury thorne thornhill thornton thorpe thorsen threlfall thunderchild thurman thurston thwaites thwala tian
tibbetts tibbs tidwell tierney tiet tijerina tilahun tilley tillman tillotson timmer timmerman timms timofeev tindall
tinker tinoco tiongson tipton tirado tissera tith titov titus tiwana tiwari tkach tkachenko tkachuk tkaczyk tobar todd
toh tohe tolbert toledo tolentino toler toliver tollefson tolley toma tomaszewski tomczak tomczyk tomic tomlin
tomlinson tompkins tonge toomey toon toor tootoosis topal toprak toribio torosian torrance torres torrez tosh tosic
touchette touma touray toure tousignant toussaint toutant tovar towle towler townes townley townsend tracy trahan
trahearne trahern traill trammell tran traore traquair trask travers travis treadaway treadway treece tregear treharne
trejo tremblay trent trenton trepanier trethewey trevelyan trevino trevizo trieu trimble trindade trinh tripathi
triplett tripp tristan trivedi trotter trottier troy trudeau trudel trueman truitt trujillo truong tsai tsang tse
tsegaye tseng tshabalala tsiklauri tsosie tsuchiya tsuda tsui tsuji tsvangirai tsvetkov tu tuazon tubbs tuck tucker
tudor tudose tudur tufail tuladhar tull tullis tulloch tully tung tunnicliffe tunstall tuohy tuominen tupper turan
turay turcotte turek turgeon turk turley turnbull turner turpin turunen tuttle tveit tweedie twigg twitchell twovoice
twumasi tyler tymchenko tymoshenko tyndall tyree tyson tytler uberoi ucar uche uchida uddin ueda ueno ullah ulloa ulmer
ulrich ulvestad umali umar umarov unal underwood ung unger ungureanu unsworth uong upadhyay upal upchurch uppal upshaw
upton urbaniak urbina urbonas urena urias uribe urquhart urrutia ursu usher usman usmani utley utterback uy uys uysal
uzoma uzor uzun vaca vachon vaher vahidi vaid vaidya vail vaillancourt vainio vaisanen valadares valadez valdez
valdivia valdovinos vale valencia valenciano valente valentin valentine valentini valenzuela valera valerio valiquette
vallee vallejo valles vallieres valverde vance vandenberg vandyke vang vanhanen vann vansickle vara varela varga vargas
varghese varley varma varner varol vartanian vasconcelos vasile vasiliauskas vasiliev vasilieva vasiliou vasques
vasquez vass vaswani vasylenko vaughan vaughn vaz vazquez veenstra vega veiga veilleux veitch vela velarde velasco
velasquez velazco velez veloso venegas venkataraman venter ventura venturi vera verbeek verdugo verduzco vergara
verhoeven verma vermaak vermeer vermeulen vernon verreault verret verzosa vezina viana viau vicente vick vickers
vickery vidal vidic viegas vieira viens viernes vieyra vig vik vilakazi viljoen villa villaflor villafuerte villagomez
villagran villalba villalobos villalpando villamor villanueva villarreal villasenor villatoro villegas villemaire
villemure villeneuve vincent vinh vinogradov vinson virdee virdi virk virtanen visser vitale vizcarra vlad vlahos
vlahovic vlasov vo vogel vogler vogt vohra voicu voinea volk volkov voloshyn vong vongsavanh vorobyov voronenko vorster
vos voss vovk voyer vries vu vucic vukovic vuong vuorinen vyas wabanonik wabasca wachira wada waddell waddington wade
wadhwa wadhwani wadley wadsworth wagner wahba waheed wahid waite wakefield wakeman walczak walden waldron waldrop wale
walia walkden walker walkowiak wall wallace waller walmsley walpole walsh walter walters walther walton wamalwa wambua
wang wanless wanyama wapass warburton ward wardlaw wardle ware warfield waring wark warner warnock warraich warren
warrington warsame warwick washington wasik wasilewski wason watanabe waterhouse waterman waters wathen watkin watkins
watkinson watkyn watson watt watts waugh waweru wawrzyniak weale weaselhead weatherby weatherford weathersby
weatherspoon weaver webb weber webley webster wedderburn weddle weekes weeks weems weerasinghe wegner wehbe wei weigel
weiner weir weiss wekesa welborn welch weldon weller wellman wells welsh wemyss wencel wendell wendt weng wentworth
wenzel werner wesley wesolowski west westbrook westbury westcott westerman westfall westmoreland weston wetherby
wetherell whalen whalley wharton wheatley wheeldon wheeler whelan whipple whisenant whiskeyjack whitaker white whitby
whitcombe whitebear whitecalf whitecloud whitehead whitehorse whitfield whitford whitlock whitman whitney whitt
whittaker whitten whittington whittle whitworth whomsley whyte wickham wickliffe wickramasinghe wieczorek wieczorkowski
wierzbicki wiese wigan wigfall wiggington wiggins wigglesworth wijeratne wijesinghe wilbanks wilbur wilburn wilcox
wilcoxson wilczek wild wilde wilder wildman wiley wilhelm wilhite wilk wilkerson wilkes wilkie wilkins wilkinson wilks
willard willems willett willey williams williamson williford willingham willis willoughby wills wilmot wilmoth wilson
wimberly winchester windham windle windsor winfield winfrey wingate winkler winn winslow winstanley winston
winterbottom winters wiredu wirth wirtz wisdom wise wiseman wishart wisniewski witcher witek withers witherspoon
witkowski witt witte wnuk wofford wogan wojcicki wojciechowski wojcik wold wolde woldemariam wolf wolfe wolff wolfleg
wolford wolny wolstenholme wolters womack wong woo wood woodall woodard woodbury woodcock woodhead woodhouse woodley
woodruff woods woodson woodward woodworth wooldridge woolf woolley wooten wootton worcester worku worley wormald
worrall worsley worthington worthy wouters wozniak wragg wray wren wright wrobel wronski wu wulf wyatt wylie wyman wyn
wynn wynne wysocki xaba xavier xhaka xia xiang xiao xie xing xiong xu xue yacoub yadav yagi yakovenko yakovlev yakubu
yalcin yale yamada yamaguchi yamamoto yamamura yamanaka yamani yamashita yamauchi yan yancey yanez yang yano yao yaqoob
yaqub yarborough yarbrough yardley yaremchuk yarwood yasin yassin yasuda yates yatsenko yavuz yazdani yazici yazzie
ybarra yeager yeats yeboah yee yegorov yeh yellowbird yellowknee yem yeo yeoman yeung yewdall yi yildirim yildiz yilmaz
yim yin yip yoder yohannes yokoyama yoo yoon yorath york yorke yoshida yoshikawa yoshimura younas younes young
youngblood youngchief younger youngpine youngs younis yount yousef yu yuan yue yuen yuksel yumul yun yung yurchenko
yusuf yuzon zabala zafar zaher zahid zahrani zaidan zaidi zaitsev zaitseva zajac zakharchenko zakharov zaki zakrzewski
zaldivar zaleski zalewski zaman zambrano zamora zamudio zander zandi zanetti zapata zarate zarei zaremba zavala zawada
zawadzka zawadzki zayas zayed zeigler zelaya zelazny zelenko zeller zeng zepeda zeqiri zermeno zervas zewdu zha zhai
zhan zhang zhao zheng zhong zhou zhu zhuang zhukov zhuo zia ziad zialcita zieba ziegler zielinski ziemba zijlstra
zimmer zimmerman ziolkowski zivkovic zobel zogby zondo zoric zou zuk zukauskas zulu zuma zuniga zuo zuraw zutshi zvobgo
zwane zych
"""
)
