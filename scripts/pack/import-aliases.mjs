/**
 * What several hands recorded in several ways, on the way into the pack (scripts/pack/import-reports.mjs).
 * Each table maps a spelling that was met to the one that the pack uses.
 */

/** Ids of people and bodies -> the id of authority.json. */
export const AUTHORITY = {
  alarabiya: 'al-arabiya',
  'us-army': 'us-military',
  'diyuar-idlib': 'dijwar-idlib',
  'sdf-commanders': 'sdf-commander',
  'sdf-officials': 'sdf-official',
  'sdf-sources': 'sdf-source',
  'anonymous-evacuee': 'evacuee',
};

/** Ids of outlets -> the id of outlets.json. */
export const OUTLETS = { 'rissalat-alomma': 'rissalatalomma' };

/** Display names of outlets that were recorded as a bare address, or in several ways: the better one, by domain. */
export const OUTLET_NAMES = {
  'kurdistan24.net': 'Kurdistan 24',
  'middle-east-online.com': 'ميدل إيست أونلاين',
  'baladi-news.com': 'بلدي نيوز',
  'dailysabah.com': 'Daily Sabah',
  'diyaruna.com': 'ديارنا',
  'swissinfo.ch': 'SWI swissinfo.ch',
  'alalam.ir': 'قناة العالم',
  'omandaily.om': 'جريدة عمان',
  'mena-monitor.org': 'مرصد الشرق الأوسط وشمال أفريقيا الإعلامي',
  'alarbelyoum.com': 'alarbelyoum.com',
  'barqnewskw.com': 'برق نيوز',
  'arnnewscentre.ae': 'ARN News Centre',
  'hmak.org': 'hmak.org',
  'urdoni.com': 'urdoni.com',
  'alamatonline.com': 'alamatonline.com',
};

/** Wires. */
export const WIRES = { 'ria-novosti': 'ria', alarabiya: 'al-arabiya', alhayat: 'alhayat' };

/** Channels of a quote. */
export const CHANNELS = {
  'al-hadath television': 'al-hadath',
  'phone interview': 'phone',
  'video call': 'video',
  'تسجيل فيديو': 'video',
  كلمة: 'speech',
  'كلمة في ختام مؤتمر التحالف الدولي': 'speech',
  'new york times': 'nyt',
  'the guardian': 'guardian',
  'kurdistan 24': 'kurdistan24',
  'al jazeera': 'aljazeera',
  العربية: 'al-arabiya',
  брифинг: 'press conference',
  rapor: 'report',
  raport: 'report',
  'ميل أوف صاندي': 'daily-mail',
  'موقعها الإلكتروني': 'website',
  'موقعها الالكتروني': 'website',
  'وسائل إعلام محليّة': 'local media',
};
