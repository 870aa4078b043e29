import type { NotionWords } from '../notion-words.ts';

/** What says the notions of a war (src/core/compare/quotes/notions-war.ts). */
export const warNotions: NotionWords = {
  isis: "isis isil da'ash* daash* daesh daech daesch da'esh daech daiş dais ised isid daish isis'* isil'* ised'* ишил игил иг$ ид$ игід исил isisin islamisch islamsk islamitisch daise* islamic islamique islamico islamski исламск islami islamis",
  sdf: 'sdf fds sdg dsg qsd hsd* sds сдс сдф democrat demokrat demokratik demokratick демократ',
  forces:
    'force* forc* fuerza fuerzas forze forza strijdkrachten krachten krafte streitkrafte kuvvet guc gucleri сил$ силы$ силам$ hez* sily jouk jõud truppen troops troupes tropas truppe troep* voorzi vojsk snage армиj',
  coalition: 'coali koalit coaliz koalici коалиц hevpeyman koalis',
  terrorist: 'terror террор tedhis',
  jihadist: 'jihad djihad dschihad dzihad cihat cihad џихад джихад gihad yihad',
  fighter:
    'fighter combattant combatient combatente combattent kampfer strijder militant savasci боевик бойц borac borec bojovnik bojovnic sheriv servan võitle miembro mitglieder membro member',
  soldier: 'soldier soldat soldad asker солдат vojak vojnik',
  civilian: 'civil zivil burger siviller sivil мирн гражданск civilist tsiviil',
  people:
    'people person personne mensch leute gente mensen kisi insan люде челове людей lide ljudi inimes pessoa',
  woman: 'woman women femme frau mujer donne donna vrouw kadin женщин mulher zene zensk jin$ naised zensk',
  child:
    'child enfant kinder kind$ nino* ninas bambin kinderen cocuk дети детей детях crianca otroci otrok deti zarok lapse lapsed infant',
  baby: 'babies baby newborn nouveau-n neugebor neonat bebek новорожд saugling',
  family: 'famil aile* ailesi семь rodin obitelj druzin perekon gezin',
  martyr: 'martyr martir sehit шахид мучен sehid martyrer martelaren мартир',
  victim: 'victim opfer$ victima vittim slachtoffer kurban жертв zrtv obeti ohvri',
  prisoner: 'prison gefangen captur captive cattur gevangen esir tutuklu пленн захвач zajet',
  hostage: 'hostage otage geisel rehen ostagg gijzel заложник rehin',
  shield: 'shield bouclier schutzschild schild escudo scudi scudo kalkan щит stit',
  human: 'human mensch menschlich humain umani umano insani человеч zmogus',
  kurd: 'kurd* курд* kurt* koerd* curd* kurt',
  arab: 'arab* араб*',
  yazidi: 'yazid yezid jesid jezid езид iezid ezidi izadi',
  foreign: 'foreign etranger auslan ausland extranj stranier buitenl yabanci иностр estrang stran* cizin',
  european: 'europ avrupa европ evrop',
  usa: 'americ amerik washington америк сша us$ usa abd$ states',
  british: 'brit* uk$ reino gran ingilter британ velik* ingles regno',
  french: 'france french franc* frankre fransa франц frankr',
  german: 'german aleman allema tedesc almany duits deutsch герман nemec',
  turkey: 'turk* турц* turq* turc*',
  iraq: 'iraq* irak* ирак*',
  regime: 'regime governm gouvern regier gobierno governo hukumet rejim правит damas* damask şam',
  allies:
    'allie* allies ally$ verbundet aliad alleat partner parten partenair muttefik союзн zavezn saveznik',
  international:
    'internat internaz uluslararasi междунар medunarod mednarod mezinarod rahvusvahel internacion',
  world: 'world monde welt$ mundo mondo wereld dunya мир$ мира мире cihan sveta svijet svet$ maailm',
  country: 'country countries pays$ land$ lander pais$ paises paese* ulke* стран drzav zeme$ riik',
  population: 'populat bevolker poblac popolaz bevolking nufus насел жител einwohner resident stanovn',
  community: 'communit gemeinschaft comunid comunit gemeenschap toplum сообщ zajednic skupnost',
  leader:
    'leader chef$ fuhrer kommand comand command lider leiter лидер команд bevelhebber komutan vodja vodce',
  spokesman: 'spokes porte-par sprecher portavoz portavoc woordvoerder sozcu предст пресс mluvc',
  battle:
    'battle bataill schlacht entscheidungsschlacht batalla battaglia slag$ savas muharebe битв bitka bitv lahing seler kampf gefecht',
  war: 'guerre krieg* guerra oorlog война войн* войн voin valka vojn rat$ soda$ ser$',
  fight:
    'fight fought combat* lutte* luch* lott* bekampf kampf* strijd* mucadel борьб boj$ boja bori võitlus tekos',
  clash: 'clash affront zusammenst enfrent scontr confront gevecht* catisma столкн sukob spopad',
  attack: 'attack attaq angriff angreif ataqu attacc aanval saldiri атак napad eris utok runnak',
  offensive: 'offensiv ofensiv assault operat operac operaz operasyon операц наступл',
  suicide: 'suicid selbstmord zelfmoord intihar самоубий смертник samomor kamikaz',
  explosion: 'explos explod sprengs patlat взрыв bomb* esplos explot',
  mine: 'mine$ mines minen minas mayin мин$ мины',
  strike: 'strike$ strikes airstr frappe luftangr bombard bombing raid$ raids hava удар обстрел',
  fire: 'fire$ firing gunfire feu$ feuer fuego fuoco vuur ates огонь обстрел огн* shooting',
  military: 'militar milit* militair militarn askeri военн воен* vojen vojn* sojaline leshkeri voјн',
  victory:
    'victor victoir vittor vitori sieg* overwinning zafer побед pobjed pobed pobjeda zmag vitez vitezs voit* serkeftin',
  defeat:
    'defeat defait niederlag derrot sconfitt neder* yenilg пораж poraz poražen porazk kaotus besieg verslag',
  eliminate:
    'eliminat elimin vernicht ausgelosch ausl annient wipe* aniquil cancell erad* ortadan ликвид уничт unist unict uniceni likvid destr* zerst* dopo* vernietig uitroei yok$ yoket havitam yok-* ellimin extermin stermin anihil anéant neantis disparit destr* destroy detru zerstor distru yikim yikil разруш ruxand',
  total:
    'total* entire* vollst komplet complet полн potpun popoln uplne uplni tam$ tamamen tumuyle volledig comple* tot* taielik full$ fully endgult finale final$ definit',
  '#100%': 'hundertproz hundred-perc стопроц 100-проц 100-percent cien$ stoprocent',
  territory: 'territ terrain gebiet terreno toprak территор teritor gebied ozem* grondgeb territor',
  control: 'control kontrol beherrsch контрол nadzor',
  capture:
    'captur arrest festgen verhaft deten deteni arrest* yakal tutukla арест захват задерж aanhoud uhvat uhit',
  liberate:
    'libera liber* freed free$ freeing befrei bevrijd kurtar ozgur* освоб свобод* oslobod osvobo osvob frei$ libre liber azad rizgar vaba* vabast',
  surrender:
    'surrender rendre rendu* ergeb* aufgeb kapitul rendir* rindi* arreso arrend* resa$ teslim сдат* сдал* сда* preda* vzdat vzda* overgeg overgav radest alistu',
  kill: 'killed kill* killing tue* tues tuer getot tot* muert* mat* uccis uccid gedood doden oldur oldu* убит* погиб* ubij* ubi* zabit tap* matar morto massac masak',
  die: 'dead death deaths died$ mort* morir* muert* tod* gestorb sterb gestorv olum* olen* умер* смерт* погиб* smrt* umrl* umr* zemrit surm* surn* decede',
  wound: 'wound injur bless verletz herid* ferit* gewond yaral ранен povred ran$ rany birindar vigast',
  flee: 'flee* fled escap fuir fui* fuy* flucht flieh geflo* huir* huid* huy* fugg* fuga vlucht kac* kaçt бежа* сбеж* бегств pobeg* ubeg* uprchl prchaj',
  leave:
    'left$ leave* leaving quitt* sort* verlass* salir* sali* lasc* usc* verlat* ayril* cik* выш* покин* odiš* odis* opust*',
  evacuate: 'evacu evaku эваку tahliy сасив',
  trap: 'trapp trap* pieg* gefang eingesch besieg assieg atrap* cerc* intrapp vast* mahsur kusat осажд застр окруж blok* ujet* beleger surround encircl',
  inside: "inside dentro all'int* interieur innerhalb binnen icinde внутри unutar",
  remain:
    'remain remnant reste* rest$ reste verblieb uberres uberb bleib* restant* reman* rimas* rimast* resti$ resto* kalan kalint остат остав остал ostat* ostac* zustav zbyt* overblijf rest-* is-reste quedan qued* restos vestig',
  last: 'last$ dernier letzt* ultim* laatste son$ последн posledn zadnj viima* dawî',
  pocket: 'pocket poche* tasche* bolsa bolson sacca enclav enklav анклав dzep žep',
  stronghold: 'stronghold bastion bastio hochburg baluart roccaf bolwerk оплот uporis',
  position: 'position posici posizion mevzi позиц stellung point* punto* punkt*',
  advance:
    'advance progres avanc fortschr vorrück vorruck avance avanz vooruit ilerle продв progress napred pokrok',
  slow: 'slow* ralent verlangs langsam ralen* rallent vertrag yavas медлен usporit upocas zpomal',
  cautious: 'cautio careful prudent vorsicht cautel cauto temkin осторож opatrn oprez',
  caliphate: 'califa califf kalifa halifa халиф caliph hilafet xelif kalif chalif xilafet khalif',
  'so-called':
    'so-called called soi-dis soi$ sogen genannt* autoproc autodenom supuest llamad cosidd sedicent zogenaam sozde так$ называем takozvan tzv* takozv takoimen selbst* zelf* nim$ selfproc self-* niinim',
  ideology: 'ideolog идеолог',
  threat:
    'threat menac amenaz minacc bedroh* gefahr* dreig* gevaar danger peligr pericol tehdit tehlik угроз опасн nevarn opasn hrozb nebezp oht$ grožnj prijet ameac risk*',
  sleeper: 'sleeper dormant schlaf* cellul celula zelle* cell* cellen hucre ячейк celice celij',
  continue:
    'continu poursui fortsetz fortgef weiter* siguen sigue* segui* prosegu doorga* voortz* devam продолж nastav nadalj pokrac jatk* berdewam',
  pursue:
    'pursu traqu verfolg persegu insegu achtervolg takip* преслед progon zasled pronasled chase* hunt* pursuit',
  pledge:
    'pledge promis promet verspr gelob impegn juram juro belof soz$ clean клян обещ обяз obljub obec tot* vow* swear* renew renouv erneu wiederh renov rinnov возоб',
  expect: 'expect attend* erwart espera aspett verwacht bekli ожид ocek pricak',
  fierce: 'fierce feroc heftig feroz hevig siddet siddetli жесток ожест zestok zest* intens violent acharn',
  fear: 'fear* peur* crain* angst* miedo tem* paura vrees kork* боя* страх strah strach',
  hide: 'hiding hide* hidden cach* verstec verschanz escond nascon schuil sakl* скры* прят* skriv* skryv entrench holed',
  tunnel: 'tunnel tunel тоннел тунел galler',
  weapon: 'weapon arme* waffe* arma* armi$ wapen* silah* оруж oruzj orozj zbran',
  body: 'bodies corpse cadavre cadaver leiche* cuerpo* cadav* corpi lijken ceset тел$ тела$ трупы grave* tombe* grab* fosa fossa',
  gold: 'gold* oro$ золот* zlato or$ altin goud',
  collapse:
    'fall* fell$ falling collaps tomb* chute sturz* fallen gefall caer* caid* caida cad* crolla val* cok* пал* паден* pad* pád*',
  end: 'end$ ended ending ends over$ fin$ finir fini* ende$ endet* beend* fin* final* fine$ finit* einde beeind* son* bitti bitir законч конец конч* оконч kraj* konec konc* lopp* terminat dawi bidawi',
  begin:
    'begin begun began start* commenc debut* lanc* beginn begonn gestart* empez* comenz* inici* inizi* cominci* basla* нача* počet* zacet* zacal* zacn* launch* poce* alust*',
  baghouz: 'bagho* baghu* baguz* bagus* bagouz* bahuz* baguz* багуз* бахуз* barghuz* baxoz* bagoz* baghoez*',
  syria: 'syri* siri* syrie* suriye* сири* suri* sirsk* süüria suuria',
  hol: 'hol$ hawl al-hol* al-hawl hole* al-holi аль-хол* хол$',
  deir: 'deir dayr dair deyr zor$ ezzor ezzur zor',
  euphrates: 'euphr euphrat eufrat eufra евфрат firat',
  hajin: 'hajin* hadjin* hadschin* хаджин* hacin* hadzin*',
  raqqa: 'raqqa* rakka* raka* ракк* raqa*',
  mosul: 'mosul mossoul mossul musul мосул',
  manbij: 'manbij manbidsch manbidj manbic манбидж menbic',
  kobani: 'koban* кобан* coban*',
  idlib: 'idlib* идлиб*',
  village:
    'village dorf* pueblo* aldea* villagg* dorp* koy* дерев* посел* селен* sela$ selo vas$ gund$ gunde* vesnic town* ville* stadt* ciudad citta* kasaba* город* населен',
  camp: 'camp$ camps campo* lager* kamp* лагер* tabor* tábor* campam* encamp laager laagri camp*',
  area: 'area* zone* zona* region* gebiet* bolge* район* област* oblast* podrucj regij piirk',
  spot: 'spot$ tache fleck* mancha punto* macchi* plek* nokta пятн* tacka piece* patch*',
  tiny: 'tiny small* petit* klein* winzig pequ* piccol* kucuk мален* небольш* mal* majhn* mali*',
  large:
    'large* big$ great grand* gross* gran* gran$ groot* grote buyuk больш* огромн* velik* velk* huge* immense major* majeur enorm* suur* mare* significat',
  border: 'border frontier grenz* fronter confin* grens* sinir* границ* hranic* mej* meja',
  north: 'north* nord* norte* noord* kuzey* север* sever* bakur',
  east: 'east* ost* este$ orient* oost* dogu* восток* восточ* istok* vychod* vzhod* rojhilat est$',
  bank: 'bank$ banks rive$ ufer* orilla sponda oever берег* obal*',
  corridor: 'corrid korrid passag paso* koridor коридор проход* crossing* durchg* doorgang',
  home: 'home* house* maison* haus* hause casa* huis* ev$ eve* дом* kuc* domov*',
  hospital: 'hospit hopital krankenh ospedal ziekenh hastane больниц* bolnic* nemocn* haigla',
  'open-air': 'open-air open$ plein$ freien freiem aperto aire buiten acik открыт* prostem',
  tent: 'tent$ tents tente* zelt* carpa* tienda* tend* cadir* палат* sotor* sator* stan*',
  blanket: 'blanket couvert decke* manta* coper* deken* battan* одея* odej* deky cobert',
  heating: 'heating chauff heiz* heizung calefacc riscald verwarm isit* отопл* gretj* grijan* topen*',
  map: 'map$ maps carte$ karte$ mapa* mappa* kaart* harita* карт* zemljev* cart*',
  red: 'red$ rouge* rot$ rote* rojo* ross* rood* kirmizi* красн* rdec* crven* cerven*',
  day: 'day$ days jour* tag$ tage* tagen dia$ dias giorn* dag$ dagen gun$ gunu* gune* gunl* день$ дня$ дней$ дни$ dan$ dana$ dni$ den$ paev* roj$ rojê',
  hour: 'hour* heure* stunde* hora$ horas ore$ ora$ uur$ uren saat* час$ часа$ часов$ ura$ ure$ hodin*',
  week: 'week* semaine* woche* semana* settiman* hafta* недел* teden* tedn* tyden* nedelj* nadal* hefte',
  month:
    'month* mois$ monat* mes$ meses mese$ mesi$ maand* ay$ ayda месяц* mesec* mesic* kuu$ meh$ mjesec* maned*',
  year: 'year* annee* ans$ jahr* ano$ anos anni$ anno$ jaar* yil* год$ лет$ года$ let$ leta$ rok* godin* aasta*',
  night:
    'night* nuit* nacht* noche* notte* gece* ночь* ночи* ночн* noci* noc$ stasera tonight overnight soir* heute abend esta$ noite vecer ööd sev$',
  today: 'today* aujourd* heute* oggi* hoy* vandaag* bugun* сегодня* danes* danas* dnes* hoje* tana iro îro',
  yesterday:
    'yesterday hier$ gestern* ayer* ieri* gisteren* dun$ dunden вчера* vceraj* jucer* vcera* ontem* eile',
  tomorrow: 'tomorrow demain* morgen* manana* domani* yarin* завтра* jutri* sutra* zitra*',
  morning: 'morning* matin* fruh* manana* mattin* ochtend* sabah* утр* jutro* rano$ hommik',
  evening: 'evening* soir* abend* tarde* sera$ avond* aksam* вечер* vecer*',
  now: 'now$ mainten* jetzt* ahora* adesso* ora$ nu$ simdi* сейчас* теперь* zdaj* sada* nyni* agora* praegu* currently maintenant moment* derzeit',
  soon: 'soon* bientot bald* pronto$ presto$ kurz* kurze* short$ shortly breve* court* binnenkort yakinda* yakin* скоро* kratk* brzo* brzy* near$ naher* nearer closer* close$ proche* cerca* vicin*',
  next: 'next$ coming prochain nachst* komm* kommend* proxim* prossim* komend* volgend* gelecek* onumuz* ближайш* следующ* naslednj* sljedec* pristi* jargm*',
  previous: 'past$ previous* passe* vergang* letzt* pasad* scors* afgelop* gecen* прошл* minul* prosl* mult*',
  moment: 'moment* hour* instant* augenbl* entscheid* decis* bestimm* an$ момент* trenut* okamzik*',
  historic: 'histor* historique stor* tarihi* истор* zgodov* istor* geschicht*',
  milestone:
    'milestone etape meilenstein hito$ tappa* mijlpaal* donum* веха* веху* mejnik* prekretn* miln* stage* turning jalon wende* turn* step$ marco$ pietra',
  unique:
    'unique* unic* unico* einzigart einmalig* special* besonder* особ* uniek* essiz* benzersiz* уникальн* jedinstv* edinstv* jedinec* particolar ozel$ ainulaad',
  first: 'first$ premier* erst* primer* prim* eerste* ilk$ перв* prv* prvn* esimen*',
  since: 'since* depuis* seit* desde* dal$ sinds* beri$ берi с$ od$ alates',
  thousand:
    'thousand* millier* mille$ tausend* miles$ miglia* duizend* bin$ binler* тысяч* tisoc* hiljad* tisic* tuhand* hezar* mil$ tremila tisuc',
  hundred: 'hundred* centain* hundert* cientos* centinaia* honderd* yuz$ yuzler* сотн* stotin* stovk* sadu*',
  dozen: 'dozen* dizain* dutzend* decen* decin* tiental* onlarca десятк* desetin* desitk*',
  half: 'half* moitie* halfte* mitad* meta$ helft* yarisi* половин* polovic* metade',
  third: 'third* tiers$ drittel* terci* terzi$ derde* ucte* треть* трети* tretjin* trecin* tretin*',
  majority:
    'most$ mostly majorit* mayori* mehrheit* maggior* meerder* cogun* больш* vecin* vetsin* mainly* principal* haupt* surtout notamment',
  many: 'many$ numbers number* nombre* viele* zahl* anzahl* much* numer* molt* tant* veel* aantal* cok$ sayi* мног* числ* mnog* stevil* broj* mnoho* pocet* palju* alto$ gran$',
  'children-under':
    'under$ unter$ menor* meno$ onder$ alti$ altinda младш* возраст* age$ ages mlajs* vek* alter* edad* anni$',
};
