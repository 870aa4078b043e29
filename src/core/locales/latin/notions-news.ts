import type { NotionWords } from '../notion-words.ts';

/** What says the notions of all news (src/core/compare/quotes/notions-news.ts). */
export const newsNotions: NotionWords = {
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
