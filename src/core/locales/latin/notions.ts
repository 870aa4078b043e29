import type { NotionWords } from '../notion-words.ts';

/** Words in Latin and Cyrillic letters (romanised) that stand for a notion whatever the language; what means something else in one of them stands in that one’s folder. */
export const notions: NotionWords = {
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
  declare:
    'declar dichiar* erkl* verkund* announc* annonc* bekannt* anunci* annunci* proclam* verklar* verkond* ilan* acikla* объяв* заяв* proglas* razglas* oznam* vyhlas* objav* kuulut* radigih* ragihand',
  'good-news':
    'tidings good$ bonne* buona* buenas gute$ goed$ mujde хорош* dobr* hea$ news$ nachricht* noticia* notizi* nieuws* haber* новост* nouvell*',
  commemorate:
    'commemor comemor gedenk* conmemor* record* ricord* herdenk* aniyor* anma* поминаем чтим* память* вспомин* spomin* sjecam* secam* vzpomin* honor* honour* ehren* homenaje* rememb* malest* pripomin* tribute*',
  tribute:
    'tribut* hommage* wurdig* homenaj* omaggi* saluto$ salue* rend* eer$ hulde* saygi* отдаю* дань* spostov* odaje*',
  effort:
    'effort* anstreng* bemuh* esfuerz* esforz* sforz* inspann* caba* усили* старани* napor* trud* prizadev* usil* pingut*',
  possible:
    'possib* moglich* posib* mogelijk* mumkun* возмож* mogoc* moguc* umozn* omogoc* voimal* ermog* rendu* permi* zorunlu',
  sacrifice: 'sacrif* opfer* sacrif* offer$ fedakar* жертв* zrtv* obet*',
  achieve:
    'achiev* accompl* atteint* erreich* errung* lograd* logr* conseguid* raggiunt* consegu* bereik* behaald* kazan* basari* достиг* одерж* ostvar* dosez* dosaz* saavut* completat* bihata* gerceklest*',
  proud: 'proud* fier* stolz* orgull* orgogl* fier* trots* gurur* горд* ponos* hrd* uhk*',
  security:
    'securit* sicherh* segurid* sicurezz* veilig* guven* безопас* varnost* sigurn* bezpec* turvalis* seguran*',
  determination: 'determin* entschloss* vastber* kararli* решим* odlocn* odlucn* odhodl*',
  courage:
    'courag* brave* mut$ valent* valor* coragg* moed* cesar* мужеств* храбр* смел* pogum* hrabr* odvah*',
  forget:
    'forget* oubli* verges* olvid* dimentic* vergeet* unut* забыва* забуд* pozab* zabor* zapom* esquec*',
  thank:
    'thank* remerc* danke* dank* graci* grazi* ringraz* tesekkur* благодар* hvala* zahval* dekuj* agrade* obrigad*',
  congratulate: 'congrat* felicit* gluckw* gratul* compliment* tebrik* поздрав* cestit* blahopr* parab*',
  announcement: 'announcem* anuncio* ankundig* annunci* объявл* aankond* duyuru*',
  ask: 'asking ask* demand* call$ calls appell* fordert* fordern* auffor* bitt* pide* pedi* insta* llama* chied* chiam* vraag* roep* istiyor* cagr* прос* призыв* требу* zahtev* poziv* vyzyv* zad*',
  help: 'help* aide* aid$ hilf* ayuda* aiut* hulp* yardim* помощ* помог* pomoc* pomag* abi$',
  'take-back':
    'take$ back$ reprendr* rapatr* zuruck* zurueck* recuper* repatr* ripren* rimpatri* terugn* geri$ возвращ* вернуть* забрать* nazaj* natrag* zpet*',
  trial:
    'trial* tribun* gericht* prozess* juger* juici* juicio process* rechtb* bericht* mahkeme* yargi* суд$ суда$ судит* sodisc* sojen* sud$ sudit* soud*',
  release:
    'releas* relach* freilass* freilas* liberar* rilasc* vrijlat* serbest* отпустит* выпуст* izpust* pust* propust*',
  alternative: 'altern* альтерн*',
  good: 'good$ bon$ bonne gut$ gute* bueno* buena* buon* goed* iyi$ хорош* dobr* bom$ boa$ hea$',
  ready: 'ready pret$ bereit* listo* pronto$ klaar* hazir* готов* prip* spreman* kurz$ verge brink punto$',
  option:
    'option* opcion* opzion* choice* choix* wahl* keuze* secenek* вариант* выбор* moznost* izbir* izbor* scelt* alternativ*',
  deal: 'deal$ accord* abkomm* acuerd* accord* akkoord* anlasma* соглаш* сделк* dogovor* sporazum* dohod* negoti* verhand*',
  dialogue: 'dialog* диалог*',
  solution: 'solution* losung* soluc* soluz* oploss* cozum* решени* resen* resit* rjes*',
  political: 'politi* siyas* полит*',
  situation: 'situat* situac* situaz* lage$ toestand* durum* ситуац* položaj* polozaj* situac* olukord*',
  critical: 'critic* kritis* критич* kritic* kritick* crit*',
  condition:
    'condition* condici* condizi* zustand* bedingung* omstand* kosul* услов* состоян* pogoj* uvjet* stav*',
  worst:
    'worst* pire* schlimm* schlecht* peor* peggior* slechtst* kotu* худш* najslab* najgor* nejhors* pior*',
  crisis: 'crisis* crise* krise* crisi* kriz* кризис* kriis*',
  arrive:
    'arriv* ankomm* ankunf* angekom* lleg* aankom* vard* gel* ulas* прибы* приш* doslek* prispel* prisl* prijel* dosli* saabu* cheg*',
  journey:
    'journey* travel* voyage* trajet* reise* weg$ viaje* camino* viaggi* reis$ yol* пути* путь* дорог* poti* put$ cest* road$ way$ route*',
  cold: 'cold$ froid* kalte* kalt$ frio* fredd* kou$ soguk* холод* mraz* hladn* zim* hypoth* hipot* hipoterm* unterkuhl* ipoterm* гипотерм* переохл*',
  treatment:
    'treatm* traitem* behandl* tratam* trattam* cure* tedavi* лечен* zdravlj* lijec* lecb* medic* soins',
  capacity: 'capac* kapaz* kapas* kapac* вместим* mahutav* zmoglj*',
  exceed:
    'exceed* depass* ubersch* ubersteig* super* supera* overschr* asti* превы* presega* presegl* prevys* ueleta* ületa* uleta*',
  significantly:
    'signif* markisv* deutlich* erheblich* onemli* значит* znat* vyrazn* margikimis* markimis* considerab* notev*',
  spend:
    'spend* spent* passer* verbring* verbrach* pasar* trascor* doorbreng* gecir* провест* прове* prezive* provest* stravit*',
  forced:
    'forced* forc* gezwung* obligad* obblig* costrett* gedwong* zorund* вынужд* prisil* prinuc* moral* mora$ moralo sunnit*',
  hear: 'hear* heard* entend* gehor* horen* oyen* oim* sent* hoor* duy* слыш* slis* cuj* slys* kuul* ecout*',
  presence: 'presence* presenc* presenz* anwesenh* prasenz* aanwezig* varlig* присут* prisot* prisust*',
  search:
    'search* fouill* durchsuch* registr* cache* perquis* doorzo* ustlerin* arama* ariyor* обыск* preisk* pretres*',
  batch:
    'batch* tanda* lot$ gruppo* partij* parti$ grup* групп* skupin* group* groupe* gruppe* grupo* wave* convoy* konvoi* ensemble',
  try: 'try$ trying* tried* essay* versuch* intent* prova* tentat* tent* probeer* calis* dene* пыта* попыт* poskus* poku* zkous* snaz* intend*',
  able: 'able$ could$ reuss* gelung* konnte* consegu* riusc* siamo* pudim* pudo* kunnen* basar* смог* удал* uspe* mohl*',
  mission: 'mission* mision* mission* aufgab* auftrag* task* taak* gorev* мисси* задач* nalog* zadat* ukol*',
  decisive: 'decisi* entscheid* beslissend* beliriey* решающ* odloc* odluc* rozhod* definit* final*',
  'children-school': 'school* ecole* schule* escuela* scuol* okul* школ*',
  cover: 'cover* couvr* bedeck* cubr* copr*',
  refuse: 'refus* weiger* verweig* rechaz* rifiut* neg* redded* отказ* zavrn* odbij* odmit* recus*',
  require:
    'requir* need* besoin* brauch* benot* necesi* bisogn* nodig* gerek* ihtiyac* нужн* необход* potreb* potreb* vajab* precis*',
  time: 'time$ temps$ zeit$ zeit* tiempo* tempo* tijd* zaman* время* времен* cas$ casu vrijem* vrem* aeg$',
  ground: 'ground* boden* suelo* terreno* grond* земл* teren*',
  practical: 'practic* prakti* pratiq* pratic* практич*',
  burden: 'burden* fardeau* last$ carga* peso$ fardello yuk$ брем* breme* teret*',
  responsibility: 'responsab* verantw* verantwoord* sorumlul* ответств* odgovor*',
  freedom: 'freedom* libert* freihei* vrijheid* ozgurl* свобод* svobod* slobod*',
  peace: 'peace* paix* friede* paz$ pace$ vrede* baris* мир$ mir$',
  withdraw:
    'withdraw* retrait* retir* abzug* abzieh* ritir* terugtr* cekil* вывод* выве* umik* povlac* stazen*',
  revenge:
    'reveng* veng* rache* rach* vendett* venganz* wraak* intikam* мест* отомст* mascev* osvet* pomst* aveng*',
  religion: 'religi* religion* din$ dinleri религ* ver* faith* glaub*',
  muslim: 'muslim* musul* moslem* мусульм*',
  mosque: 'mosque* moschee* mezquit* mosche* moskee* cami$ camii* camile* мечет* mosej* dzam*',
  god: 'god$ allah* dieu* gott* dios* dio$ бог* аллах* bog* buh* inshallah',
  burn: 'burn* brul* brenn* verbran* quem* bruci* yak$ yakil* сжи* сжег* горя* goret*',
  scene: 'scene* scen* szene* escena* sahne* сцен* zaber*',
  heaven: 'heaven* paradi* himmel* paraiso* cennet* рай* рая$ nebes* raj$',
  hell: 'hell$ enfer* holle* infiern* infern* hel$ cehennem* ад$ pekel* paka*',
  hungry: 'hungr* hunger* faim* hambre* fame$ honger* ac$ aclik* голод* lacn* glad* hlad*',
  food: 'food* nourrit* essen$ comida* cibo* eten$ yiyecek* еда$ еды$ пищ* hran* jidl*',
  water: 'water* eau$ wasser* agua* acqua* su$ вод* voda* vod*',
  '#2': 'deux$ zwei$ dos$ due$ twee$ iki$ два$ две$ двух$ dva$ dve$ dvije$ kaks$ dois$ duas$ du$',
  '#3': 'trois$ drei$ tres$ tre$ drie$ uc$ три$ трех$ tri$ kolm$ se$',
  '#4': 'quatre$ vier$ cuatro$ quattro$ dort$ четыре$ stiri$ cetiri$ ctyri$ neli$ quatro$ car$',
  '#5': 'cinq$ funf$ cinco$ cinque$ vijf$ bes$ пять$ пяти$ pet$ pět$ viis$ viie$ penc$',
  '#6': 'six$ sechs$ seis$ sei$ zes$ alti$ шесть$ sest$ kuus$ ses$',
  '#7': 'sept$ sieben$ siete$ sette$ zeven$ yedi$ семь$ sedem$ sedm$ seitse$ sete$ heft$',
  '#8': 'huit$ acht$ ocho$ otto$ sekiz$ восемь$ osem$ osm$ kaheksa$ oito$ hest$',
  '#9': 'neuf$ neun$ nueve$ nove$ negen$ dokuz$ девять$ devet$ uheksa$ neh$',
  '#10': 'dix$ zehn$ diez$ dieci$ tien$ on$ десять$ десяти$ deset$ kumme$ dez$ deh$',
  '#12': 'douze$ zwolf$ doce$ dodici$ twaalf$ двенадцать$ dvanajst$ dvanact$ doze$',
  '#20': 'vingt$ zwanzig$ veinte$ venti$ twintig$ yirmi$ двадцать$ dvajset$ dvacet$ vinte$ bist$',
  '#30': 'trente$ dreißig$ treinta$ trenta$ dertig$ otuz$ тридцать$ trideset$ tricet$ trinta$',
  '#50': 'cinquante$ funfzig$ cincuenta$ cinquanta$ vijftig$ elli$ пятьдесят$ petdeset$ padesat$',
  '#100': 'cent$ hundert$ cien$ cento$ honderd$ yuz$ сто$ sto$ sada$ cem$ sed$',
  '#1000': 'mille$ tausend$ mil$ duizend$ bin$ тысяча$ tisoc$ tisic$',
  '#2000': 'deuxmille zweitausend duemila tweeduizend',
  '#3000': 'dreitausend tremila drieduizend',
  '#5000': 'funftausend cinquemila vijfduizend',
  '#10000': 'zehntausend diecimila tienduizend',
  '#20000': 'zwanzigtausend ventimila twintigduizend',
  united:
    'united etats estados stati$ uniti vereinigt verenigd birlesik соединен zdruzen sjedinj spojen uhend',
  state: 'state$ states$ estado* etat$ etats$ staat* stato$ devlet* государств* drzava* statu$',
  president: 'presid prasid prezid baskan президент predsjed predsed',
  air: 'aerial aerien luftw aere* aviat avion flugz uçak ucak авиа* самолет letal aereo aereos plane$ planes jet$ jets',
  protect: 'protec proteg schutz* schutzen bescherm koru* защит zastit zascit ochran kaits*',
  support:
    'support soutien soutenir unterstutz apoyo apoy* sostegn sostene steun* destek поддерж podpor podrsk toetus',
  group:
    'group$ groups groupe* gruppe* grupo* gruppo* gruppi* groep* grup$ grubu* группы групп* skupin* grupa* rühm*',
  new: 'new$ newly nouvea nouvelle neue* neuen nueva* nuevo* nuov* nieuw* yeni* новы* новая* nov$ novo$ nova$ nove$ novy novi novou uus*',
  more: 'more$ plus$ mehr$ mas$ piu$ meer$ fazla* более больше vec$ vise$ vice$ rohkem mais$',
  step: 'step$ steps pas$ schritt* paso$ pasos passo passi stap$ adim* шаг* korak* krok*',
  phase: 'phase* phasen fase* fasi fazi asama* этап* фаза* faza*',
  enemy:
    'enemy enemies ennemi feind* enem* nemic* vijand* dusman враг* противник sovraz neprij neprate vaenl',
  know: 'know* knew$ savoir savons sait wissen weiß wusst* sabe* sabemos sappiamo weten biliy* знае* знат* vemo vime znamo teame',
  believe:
    'believ think* thought croi* pens* pense* glaub* cree* creo* crede* geloof* inan* дума* счита* misl* mysl* usume',
  hope: 'hope* hoping espoir esper* hoff* sper* hoop* umut* umuy* надее* надежд upamo upam* doufa* loota*',
  want: 'want* wish* veul* voul* wolle* will$ quier* quer* vogli* vuole* vogliono willen wil$ istiy* хоти* хотят* хочет zelij* zelim* chce* chteji tahab tahame',
  difficult:
    'difficult diffici dificil schwierig schwer* moeilijk zor$ zorlu сложн трудн tezk* tezko tesk* obtizn raske',
  bad: 'bad$ mal$ mauvais schlecht malo$ mala$ cattiv slecht kotu плох slab* spatn* loš* dire$',
  weather:
    'weather* temps$ wetter* clima* tiempo$ weer$ hava$ погод* vreme$ pocas* vrijeme winter* hiver* invern* kis$ зима* temperat',
  storm: 'storm* tempet* sturm* tormenta* tempest* firtina* буря* neviht* boure* sandst*',
  investigation:
    'investig enquet* untersuch* ermittl* indagin* onderzo* sorustur* расслед preisk* istrag* vysetr*',
  evidence: 'evidence* preuv* beweis* prueb* prova$ prove$ bewijs* kanit* доказ* dokaz* dukaz*',
  network:
    'network* netzw* reseau* reseaux red$ redes rete$ reti$ netwerk* ag$ aglar сеть сети omrez* mrez* sit$ site$',
  expel:
    'expel* chass* vertrieb* vertreib* expuls* cacci* verdre* verjaag* cikar* изгн* выбит* izgna* vyhna* driv* drove drove$ oust*',
  base: 'base$ bases basis* stutzpunkt* baze* basi$ basis üs$ us$ база* базы* baza*',
  rights: 'right$ rights droit* recht* derech* diritt* hak$ haklari права* прав* pravic* prava* prav*',
  law: 'law$ laws loi$ lois gesetz* ley$ leyes legge* leggi* wet$ wetten yasa* kanun* закон* zakon*',
  justice:
    'justic* gerecht* justici* giustiz* rechtvaard* adalet* справедл* правосуд pravic* spravedl* fair*',
  crime: 'crime* crimen verbrech* crimin* misdaa* suc$ suclu* преступ* zlocin* kuritegu*',
  extremist: 'extrem экстрем ekstrem asiri* radik радикал',
  target: 'target cible* ciblee* ziel* objetiv* obiettiv* bersagl* doel* hedef* цель* цели* cilj* cil$ cile*',
  vehicle:
    'vehic vehicul fahrzeug truck* camion* lastw* lkw* carro* arac* auto$ autos грузов* машин* vozil* vozid* tovornj*',
  head: 'beheaded decap* enthaupt* behead* headless* kopf* cabeza* testa* teste$ hoofd* обезгл* glava*',
  official: 'offici* offiziell* oficial* ufficial* resmi* офици* uradn* sluzben* ofici*',
  hold: 'held$ hold* detien* tien* halt* houd* tutu* держ* drzi* drzí*',
  open: 'open* ouver* ouvrir offne* geoffn* abier* abrir* apert* geopend* actik* откры* odpr* otvor* otevr*',
  push: 'push* pouss* drang* empuj* sping* duw* itm* press*',
  clear:
    'ratiss* durchkamm* rastre* rastrell* зачист* clear* cleans* sauber* gesaub* limpi* bonific* ripul* zuiver* temizl* зачист* очист* ocist* vycist* nettoy*',
  convoy: 'convoy* convoi* konvoi* convoglio konvoy* колонн* konvoj*',
  shelter:
    'shelter* refuge* refugi* zuflucht* rifug* schuil* siginak* укрыт* zavetis* ukryt* trench* trinche* graben schutzengr* siper* hendek* bunker* бункер*',
  refugee:
    'refugee* refugie* fluchtl* refugiad* rifugiat* profugh* vluchtel* multeci* siginma* беженц* begunc* izbeglic* uprchlik* displaced* deplac* vertriebene* sfollat* desplaz*',
  'aid-needs': 'assist* asist* humanit* гуманит*',
  disease:
    'disease* illness* sick$ malad* krank* enferm* malat* ziek* hasta* больн* заболе* bolez* bolest* nemoc*',
  malnutrition:
    'malnut* malnour* unterernahr* desnutri* denutri* ondervoed* beslenme* недоед* истощ* podhran* podvyz* weak$ exhaust*',
  'travel-walk': 'walk* marche* marcher zu$ gehen* gelauf* camin* cammin* lopen* yuruy* пешк* peš* pesk*',
  nationality: 'nationalit* national* nacionalid* nazional* uyruk* национальн* drzavljan* narodnost*',
  responsible: 'respons* verantw* sorumlu*',
  long: 'long$ longue* lang$ lange* largo$ larga$ lung* uzun* долг* dolg* dug* dlouh* pikk*',
  far: 'far$ loin$ weit$ lejos* lontan* ver$ uzak* далек* dalec* dalek*',
  result: 'result* resultat* ergebn* risult* sonuc* encama* результат* rezult*',
  price: 'price* prix$ preis* precio* prezz* prijs* bedel* цен* cena* cenu* cost$ costs cher$ teuer*',
  name: 'name$ names nom$ noms namen* nombre$ nome* naam* nave$ имен* imenu* jmen* isim*',
  sit: 'wait* attent* attendr* warte* esperar* attes* wacht* bekle* ожида* cakaj* cekaj*',
  change: 'chang* ander* veran* cambi* degis* измен* spremen* promen* zmen*',
  unity: 'unit$ unity* einheit* unidad* unita* eenheid* birlik* един* enotn* jedin*',
  administration:
    'administ* verwalt* amminist* bestuur* yonetim* администр* uprav* sprav* autonom* self-adm*',
  'war-crime': 'atroc* grauel* wreed* зверств*',
  'people-nation': 'nation$ nations peuple* volk$ volker pueblo$ popolo* halk* народ* narod*',
  rescue:
    'rescue* saved saving sauv* rett* gerett* rescat* salv* gered* redding* kurtar* спас* resil* spas* zachran* paast*',
  million: 'million* millon* milion* milj* milyon* миллион*',
  ton: 'ton$ tons tonne* tonnen tonelad* tonnell* тонн*',
  gone: 'dispar* verschwind* verschwund* desapar* scompar* scomp* verdwen* исчез* zmiz* forsvinn* kaybol*',
  little: 'peu$ wenig* poco* poca* pouco* weinig* мало$ немного malo$ lite$',
  very: 'extremement ausserst aeusserst estremamente extremamente extremadamente ernstig* крайне* velmi$ svaert',
  worried: 'inquiet* preocup* besorg* preoccup* bezorg* endise* обеспоко* встревож* znepokoj* bekymr*',
  safe: 'surete sauf$ sicher* seguro* segur* sicur* veilig* guvenli* безопас* bezpec* trygg* varn*',
  ensure: 'garant* assur* gewahrleist* asegur* assicur* garanti* гарант* zajist* sikre*',
  report: 'rapport* informac* informaz* bericht* inform* rapor* сообщ* доклад* zprav* melding*',
  estimate: 'estim* schatz* geschatzt* schaet* calcul* stima* tahmin* оцен* odhad* anslag* anslar*',
  increase:
    'augment* steig* gestieg* erhoh* zunehm* aument* crec* toenem* toegenom* art* увелич* рост* nar* stoup* ok* porast*',
  decrease: 'diminu* sink* gesunk* dismin* diminu* afgenom* azal* сниж* сниз* kles* reduc*',
  isolate: 'isol* separ* absonder* aisl* изолир* отдел* izol*',
  kidnap: 'enlev* entfuhr* secuestr* rapit* sequestr* ontvoer* kacir* похищ* unes* bortfor*',
  access: 'acces* zugang* acceso* accesso* toegang* erisim* доступ* pristup* tilgang*',
  services: 'servic* dienst* serviz* hizmet* услуг* sluzb* tjenest*',
  lack: 'manque* mangel* carenc* escas* falta$ manca* gebrek* eksik* нехват* недостат* nedostat* mangl*',
  health: 'sante$ sanitair* gesund* salud* sanitari* salute* saude* gezond* saglik* здрав* zdrav* helse*',
  collective: 'collectiv* massenhaft massiv* masa$ massa$ toplu* массов* hromadn*',
  slight: 'leger* leicht* leve$ leves legger* lichte* hafif* легк* lehk*',
  besiege:
    'assieg* encercl* belager* umzing* umstell* asedi* rode* accerch* assedi* omsing* omring* kusat* окруж* осажд* obklic* oblez*',
  resist: 'resist* widerstand* resistenz* weerstand* direni* сопротивл* odpor* motstand*',
  mercenary: 'mercenair* soldner* mercenar* huurling* paral* наемник* naemnik* zoldner* leiesold*',
  discover: 'decouvr* entdeck* descubr* scop* scopert* ontdek* kesf* обнаруж* objev* oppdag*',
  trump: 'trump*',
  hostilities: 'hostilit* feindselig* hostilidad* ostilit*',
  custody: 'detenu* detention* haft$ gewahrsam detenid* detenut* gozalt* задерж* zadrz*',
  urgent: 'urgent* dringend* sofort* inmediat* immediat* acil* срочн* немедлен* okamzit*',
  cause: 'cause$ causes grund* verursach* causa$ veroorzaa* neden* причин* pric*',
  degree: 'degre* temperatur* grad$ graden temperatura* gradi$ sicaklik* температур* teplot*',
  birth: 'naiss* nouveau-n* neugebor* geburt* nacid* neonat* recien* dogum* новорожд* narozen* nyfodt*',
  lung: 'pneumon* lungen* pulmon* polmon* longontst* zaturre* пневмон* zapal*',
  dehydration: 'deshydrat* dehydrier* deshidrat* disidrat* uitdrog* обезвож*',
  complication: 'complicat* komplikat* complicac* complicaz* осложн* komplik*',
  suffer: 'souffr* leid$ leiden sufr* soffr* lijden acı* страда* trp*',
  exhausted: 'epuis* erschopf* agotad* esaust* uitgeput* bitkin* истощ* vycerp* utmatt*',
  sign: 'signe$ signes anzeichen* zeichen* senal* segno* segni$ teken* isaret* признак* znam*',
  election: 'elect* wahl* eleccion* elezion* secim* выбор* volb* valg*',
  young: 'jeune* jung* jov* giovan* jong* genc* молод* mlad* ung$ unge$',
  'mass-grave': 'fosse$ massengrab* fosa* fossa* massagra* mezar* могил* hrob*',
  'cut-off': 'decapit* gekopf* enthaupt* decapit* onthoofd* обезглав*',
  brother: 'frere* bruder* herman* fratell* broer* kardes* брат* brat$',
  reopen: 'repren* wieder* reanud* riprend* hervat* возобнов*',
};
