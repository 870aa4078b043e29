import type { DemoOutlet } from './demo-page.ts';

/** Invented outlets; none of these exists. */
export const barid: DemoOutlet = {
  host: 'barid',
  name: 'بريد الضفّتين',
  lang: 'ar',
  look: 'daily',
  sections: ['الرئيسة', 'الجزيرة', 'العراق', 'اقتصاد', 'رأي'],
};
export const nahr: DemoOutlet = {
  host: 'nahr',
  name: 'نهر اليوم',
  lang: 'ar',
  look: 'blog',
  sections: ['الرئيسية', 'أخبار', 'تقارير', 'مقالات', 'اتصل بنا'],
};
export const sada: DemoOutlet = {
  host: 'sada',
  name: 'صدى الخابور',
  lang: 'ar',
  look: 'wire',
  sections: ['عاجل', 'ميدان', 'مخيمات', 'منوعات'],
};
export const ledger: DemoOutlet = {
  host: 'ledger',
  name: 'The Levant Ledger',
  lang: 'en',
  look: 'daily',
  sections: ['World', 'Middle East', 'Business', 'Opinion'],
};
export const eastbank: DemoOutlet = {
  host: 'eastbank',
  name: 'Eastbank Courier',
  lang: 'en',
  look: 'wire',
  sections: ['Latest', 'Field', 'Camps', 'Archive'],
};
