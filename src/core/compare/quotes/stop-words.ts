import { fold } from '../../text/fold.ts';

/** Words that carry no matter of their own; two quotes that share only these share nothing. */
const WORDS = `
في من الى إلى على عن مع ان إن أن انه أنه انها أنها كان كانت كانوا يكون تكون قد لقد هذا هذه ذلك تلك التي الذي الذين
ما لا لم لن هو هي هم نحن انا كل بعد قبل عند حتى او أو ثم اذا إذا لكن ولكن كما بين دون غير اي أي به بها فيه فيها منه منها
له لها لهم عليه عليها عليهم اليه إليه وهو وهي وهم لدى لدينا هناك هنا حيث إذ تم يتم سوف بأن بان لان لأن مما الا إلا بل فان فإن شكل بشكل بصورة عبر ضد نحو حول أثناء خلال منذ جدا أيضا ايضا سواء حيث
the a an of to in on at by for with from as is are was were be been being has have had will would shall can could may
might must do does did it its this that these those there they them their he his him she her we our us you your i my me
and or but if so than then who which what when where how all any some more most also just only very about into
after before up one there here during through while because since dont doesnt didnt isnt arent cant wont
le la les un une des du de d l au aux et ou mais en dans sur sous par pour avec sans est sont ete etait ont a ce cet cette
ces qui que qu quoi dont il elle ils elles nous vous leur leurs son sa ses se s ne pas plus tres
der die das den dem des ein eine einen einem einer eines und oder aber in im an am auf aus bei mit nach von vom vor zu zum
zur ist sind war waren wird werden wurde wurden hat haben hatte sich auch nur noch als wie wir sie er es ich ihr ihre
el los las un una unos unas y e o u pero en de del al con sin por para es son fue era han ha se su sus lo que no mas muy
este esta estos estas eso como hay he hemos
il lo gli i uno una di dello della dei delle degli dell nel nella nei sul sulla dal dalla al alla ai agli alle con per tra
fra e ed o ma che chi non piu si sono era stato stata stati state ha hanno abbiamo un questo questa come anche
o os as um uma do da dos das no na nos nas ao pelo pela que nao mais se seu sua sao foi
de het een en of maar in op aan uit bij met naar van voor te is zijn was waren wordt worden werd heeft hebben ook nog
als dat die dit deze zij wij we hij er om
ve ile bir bu su o da de ki icin gibi kadar daha en cok olan olarak oldu olduğunu var yok ne mi ama
и в во на с со к ко из от до по за о об у не ни но а что как это этот эта эти он она они мы вы их его ее был была были быть
для при же ли бы так также который которые которая
و در از به با که را این آن است بود شد شده می‌کند میکند کرد کند ها های برای تا بر هم یا ما
i u je su na se da za od do s sa kao koji koja koje iz po o su bio bila bilo nisu te ali
ve v z ze na se si je jsou byl byla bylo za pro do od po k ke i a ale ktery ktera ktere
in je so na se za od do pri po s z ter ki kot pa bi bil bila bilo ni
still made make makes making whose against few out less least either among around once other others get gets getting got let put
without another yet too within even well much such own same both each every however although though whether between
under down back whom upon onto per across along toward towards according including something anything nothing someone
plusieurs moins environ deja encore contre etait etaient avait avaient donc fait faire tous toute toutes tout autre autres
apres avant entre depuis pendant comme quand si bien aussi grace comment quoi leurs sera seront serait chez vers selon cela
dass sein seine seiner ihrem ihren diese dieser dieses diesem jetzt zwischen dort gegen bis wo immer zuvor wahrend doch
uber unter durch ohne um weil wenn dann da hier kann konnen wollen soll muss alle allen jeder jede mehr sehr schon worden
estan esta estaba haya sobre debido ellos ellas hasta fueron hecho asi contra entre nada solo sino tambien habia donde
cuando porque desde hacia segun cada otro otra otros otras todo todos toda todas tras ante bajo mientras tienen tiene
circa attraverso contro loro oltre durante sara saranno essere stessa stesso ogni altri altre altro quando dove perche
mentre dopo prima gia ancora tutti tutte tutto cui sino verso presso secondo
naar maar dan zal kunnen worden meer iets enkele tegen tussen onder over door onze hun hen deze zou moet alle
ediyor edildi edilen edecek etti eden ederek etmek edilmesi olmustur olursa olsun birlikte yonelik sonra once karsi uzere
tarafindan bunun onun bizim kendi her tum butun cunku ancak hem ise degil
пока будут будет если или то того тем чем где когда после перед между против более менее также было можно нужно
сейчас свои своих своего наши наших нашей эта этого этой этом всех все весь один одна одно себя нас вам
som av til med for er har fra pa det den de vi ikke vil en et og at om var ble blir etter mot mer
ktere kteri jako bude jsme jsou jejich proti nasich vic nez jen jejich tim take uz pri mezi podle aby
ktora ktory ako sme pred voci nad bez alebo ked uz este len
vec tistih brez med proti pod nad tudi kot lahko ker da ki smo ste
против је су се да на у и од за са што који која које као али или него
така е на от за се да в с по като но или не ни са при към след
ku em re ji hem vi we hatin hate kir kirin bune bun li gel
شدند کردند دارند دارد داشت باید نیز پس تنها ولی اما همه هیچ دیگر میشود می‌شود خواهد آنها آنان ایشان
فيما بما بعض منهم منهن بهم بينهم بينها يجب لايزال مازال مازالت لاتزال مازالوا يزال تزال تعد احد إحدى الاقل باتت بات اصبح
أصبح أصبحت جميع بجميع حوالي بسبب ضمن عندما معهم تمت تتم خلالها وسط جراء لكنه طبعا بكل لكل لما ام تحت يوجد يكن فوق أجل
نفسه نفسها أنفسهم نفسهم ممن عما عن وهكذا ربما أيضًا نحوه إنهم كونه ليكون أكثر
`;

const STOP: ReadonlySet<string> = new Set(WORDS.split(/\s+/u).map(fold).filter(Boolean));

/** Is this folded word one without matter of its own? Its form with "and" before it counts too. */
export function isStopWord(word: string): boolean {
  return STOP.has(word) || (/^[وف]/u.test(word) && STOP.has(word.slice(1)));
}
