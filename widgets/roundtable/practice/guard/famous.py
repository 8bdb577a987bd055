"""Whole names that everybody knows: of books, films, songs, games, toys, brands, charities and hospitals.

Folded, without `and`. They are looked up as one, with the title.
"""

from __future__ import annotations

FAMOUS = frozenset(
    " ".join(one.split())
    for one in """
aaron beck; abercrombie fitch; abraham maslow; adam ant; adam bede; adrian mole; agatha christie; agatha raisin; agnes
varda; alan partridge; alan turing; albert bandura; albert einstein; albert ellis; albus dumbledore; alexander
mcqueen; alexander technique; alfred adler; alfred hitchcock; alice chains; alice cooper; alice springs; alice
wonderland; amelie poulain; amy winehouse; andre rieu; andrea bocelli; andrew marr; andy murray; andy warhol; angela
lansbury; angela merkel; anish kapoor; ann summers; anna freud; anna karenina; anne green gables; annie hall; annie
lennox; ariana grande; arthur daley; arya stark; audrey hepburn; aunt bessie; aunt bessies; baby annabell; barbara
hepworth; barbara windsor; barnaby rudge; bart simpson; basil fawlty; bella swan; ben jerry; ben nevis; benjamin
franklin; benny hill; bertie bassett; bessie smith; beth gibbons; bilbo baggins; billie holiday; billy bones; billy
bragg; billy idol; billy joel; billy liar; billy the kid; bob cratchit; bob geldof; bonnie clyde; boris becker; brad
pitt; bradley cooper; brian cox; bridget jones; bruce lee; bruce springsteen; bruce wayne; buddy holly; buffalo bill;
burrhus skinner; cagney lacey; calamity jane; captain america; captain birdseye; captain hook; captain kirk; captain
mainwaring; captain sparrow; captain tom; carl jung; carly simon; caroline aherne; cary grant; cath kidston; charles
rennie mackintosh; charlie bigham; charlie brooker; charlotte bronte; cheryl cole; chris rock; chris tarrant;
christian dior; clark kent; clarks shoes; colin caterpillar; colin the caterpillar; colonel mustard; colonel sanders;
cyndi lauper; daenerys targaryen; dame blanche; dame edna; dan brown; daniel craig; danny boy; danny devito; darth
vader; david bailey; david beckham; david copperfield; david kolb; david lloyd; david walliams; dawn french; debbie
harry; del boy; del monte; dennis the menace; desperate dan; dexter morgan; diana ross; dick turpin; dick whittington;
doc brown; doc martens; dolce gabbana; dolores umbridge; don draper; donald duck; donald schon; donald winnicott;
donna karan; donnie darko; dora explorer; dora the explorer; dorian gray; dorothea orem; dorothy perkins; dr dolittle;
dr dre; dr jekyll; dr oetker; dr strange; duncan bannatyne; dunkin donuts; dusty springfield; dwight schrute; earl
grey; ebenezer scrooge; eddie murphy; eddie stobart; edith piaf; educating rita; edward cullen; edward elgar; edward
lear; edward scissorhands; eleanor oliphant; eleanor rigby; elizabeth bennet; elizabeth garrett anderson; elizabeth
taylor; ella fitzgerald; ellen ripley; emily bronte; emma bridgewater; eric cartman; eric clapton; eric morecambe;
erik erikson; erin brockovich; ernest hemingway; estee lauder; ethan frome; father dougal; father ted; ferris bueller;
fireman sam; florence machine; francis bacon; frank sinatra; fred astaire; fred perry; freddy krueger; fritz perls;
frodo baggins; gareth southgate; gary barlow; gary lineker; gavin stacey; george best; george clooney; george eliot;
george formby; george harrison; george orwell; georgia okeeffe; gianni versace; gilbert sullivan; ginger rogers;
giorgio armani; gok wan; gordon brown; gordon ramsay; grace jones; grace kelly; graham gibbs; grayson perry; great
gatsby; gregory house; greta thunberg; gypsy rose lee; han solo; hannah montana; hansel gretel; harold maude; harold
pinter; harry enfield; harry hill; harry ramsden; harvey nichols; hattie jacques; hello kitty; henry ford; henry
hoover; henry moore; hermione granger; hilary mantel; hildegard peplau; holden caulfield; holly willoughby; homer
simpson; horrid henry; huckleberry finn; hugh grant; hugo boss; ian rankin; indiana jones; inspector clouseau;
inspector gadget; inspector morse; ivan pavlov; jack black; jack daniel; jack jones; jack nicholson; jack reacher;
jack ripper; jack sparrow; jack wills; jacob marley; jacqueline wilson; james paget; jamie oliver; jane fonda; jane
goodall; jane marple; jane seymour; janet jackson; janis joplin; jason bourne; jasper conran; jay gatsby; jean paul
gaultier; jean piaget; jekyll hyde; jennifer aniston; jennifer lopez; jeremy clarkson; jeremy corbyn; jeremy kyle;
jerry springer; jess glynne; jilly cooper; jim carrey; jim morrison; jimi hendrix; jimmy savile; jo malone; joan arc;
joan collins; joan of arc; jodie foster; joe strummer; joe wicks; john betjeman; john cena; john coltrane; john
constable; john deere; john denver; john grisham; john hunter; john keats; john radcliffe; john smiths; john
steinbeck; john wick; johnny depp; johnny rotten; johnny vegas; jon kabat zinn; jon snow; joseph lister; joseph
rowntree; jude law; jude obscure; judge dredd; judge rinder; judi dench; judy garland; juliet bravo; justin
timberlake; kanye west; karen millen; kate bush; kate moss; kate spade; katie price; katniss everdeen; katy perry;
keith richards; kelly clarkson; ken dodd; kenneth williams; kenny rogers; kim kardashian; kurt cobain; kylie jenner;
kylie minogue; lady chatterley; lady godiva; lady marmalade; lady penelope; lana del rey; lara croft; laura ashley;
laurel hardy; leigh delamere; leighton buzzard; leonard cheshire; les dawson; les mis; les miserables; leslie knope;
lev vygotsky; lewis capaldi; lewis hamilton; lisa simpson; little dorrit; little richard; liz truss; lloyd grossman;
lois lane; lorraine kelly; lou reed; louis armstrong; louis theroux; louis vuitton; loyd grossman; lucian freud;
luciano pavarotti; lucille ball; lucy letby; luke skywalker; maggie thatcher; major tom; marc jacobs; margaret atwood;
margaret thatcher; marge simpson; maria callas; maria montessori; mariah carey; mario kart; mario luigi; mark rothko;
marlon brando; marsha linehan; martin chuzzlewit; martin clunes; martin lewis; mary berry; mary dendy; mary quant;
mary shelley; matt hancock; matt smith; mel gibson; melanie klein; melton mowbray; meredith grey; meryl streep;
michael caine; michael mcintyre; michael myers; michael rosen; michael scott; mick jagger; miley cyrus; milton
mowbray; minnie mouse; miss havisham; miss honey; miss piggy; miss saigon; miss trunchbull; mo farah; mo mowlam; molly
malone; mona lisa; morecambe wise; mother hubbard; mr benn; mr big; mr bump; mr darcy; mr freeze; mr grumpy; mr
kipling; mr men; mr messy; mr muscle; mr porky; mr potato; mr rochester; mr rogers; mr sheen; mr spock; mr t; mr
tickle; mr tumble; mrs beeton; mrs bennet; mrs dalloway; mrs doyle; mrs robinson; mrs santa; mrs tiggy-winkle; mrs
tiggywinkle; muhammad ali; murray mint; nancy drew; naomi campbell; naomi klein; neil armstrong; neil diamond; neil
young; nelly furtado; nicholas nickleby; nick cave; nick clegg; nicola sturgeon; nigel farage; nigella lawson; nina
simone; noel edmonds; noel gallagher; nora batty; nora ephron; norah jones; norman bates; norman rockwell; norman
wisdom; obi wan; oliver bonas; olivia newton john; orla kiely; oscar wilde; otis redding; ozzy osbourne; pablo
picasso; paddington bear; paddy power; pat butcher; patricia benner; patsy cline; paul hollywood; paul mccartney; paul
simon; peggy mitchell; pepe jeans; percy pig; pete doherty; peter andre; peter griffin; peter jones; peter kay; peter
parker; peter rabbit; peter sellers; phil barker; phil collins; phil mitchell; philip larkin; philip pullman; philip
treacy; phineas ferb; piers morgan; pinky brain; pippi longstocking; postman pat; pride prejudice; prince albert;
prince andrew; prince naseem; princess anne; princess leia; princess peach; princess royal; punch judy; queen
alexandra; queen charlotte; queen latifah; queen mary; ralph mcquarrie; ray ban; ray charles; reggie kray; rick morty;
ricky gervais; ringo starr; rita ora; roald dahl; robbie williams; robert burns; robert de niro; robert dyas; robert
louis stevenson; robinson crusoe; rocky balboa; rod stewart; roger moore; roger rabbit; romeo juliet; ron weasley;
ronnie barker; ronnie kray; rosie jim; roy keane; royal albert; ruby tuesday; ruby wax; rupert bear; rupert murdoch;
russell square; ruth bader ginsburg; ruth ellis; ruth jones; ryan gosling; sadiq khan; sally ann; sally rooney; salman
rushdie; salvador dali; salvador minuchin; sam smith; samuel beckett; samuel pepys; san miguel; sara lee; sarah
connor; sarah harding; sarah millican; scarlett ohara; sean connery; sebastian coe; selena gomez; sergeant bilko;
sergeant pepper; severus snape; shane macgowan; sharon osbourne; sharon stone; shirley bassey; shirley temple; shirley
valentine; sid james; silas marner; simon cowell; simon garfunkel; simon schama; sinead oconnor; sir cliff; sir
galahad; sir lancelot; spike milligan; starsky hutch; stella artois; stella mccartney; stephen fry; stephen lawrence;
steve irwin; steve jobs; steve rogers; steven gerrard; steven hayes; steven spielberg; stevie nicks; stevie wonder;
sue barker; sue gray; sue ryder; super mario; susan boyle; suzi quatro; sweeney todd; sybil fawlty; taylor wimpey; ted
baker; ted bundy; ted hughes; ted talk; ted talks; terry pratchett; tess durbervilles; thelma louise; theresa may;
thomas barnardo; thomas cook; thomas coram; thomas hardy; thomas sabo; thomas sankara; thomas tank; tiger balm; tiger
woods; tim burton; tintin snowy; tiny tim; tipping point; toby carvery; toby jug; tom brady; tom daley; tom ford; tom
hanks; tom holland; tom jerry; tom jones; tom kitten; tom waits; tommy cooper; tommy robinson; tommy shelby; tony
blair; tony hancock; tony montana; tony soprano; tony stark; tracey emin; tracy beaker; tracy chapman; tristan isolde;
tyrion lannister; uncle bens; uncle buck; uncle bulgaria; uncle fester; uncle remus; uncle tom; uncle vanya; usain
bolt; val doonican; van gogh; vera drake; vera lynn; vera wang; veronica mars; victor hugo; victor meldrew; victoria
beckham; victoria wood; vincent van gogh; virginia henderson; virginia satir; vivienne westwood; wallace gromit;
walter mitty; walter white; wanda maximoff; wayne rooney; wee willie winkie; wendy house; wentworth woodhouse;
wernicke korsakoff; will ferrell; will grace; will smith; will young; william blake; william harvey; william osler;
william wallace; willy wonka; woody allen; woody buzz; wuthering heights; yves saint laurent; zoe ball; zsa zsa gabor
""".replace("\n", " ").split(";")
)
