import type { Words } from '../words';
/** What is shown beside lines of a note that is edited or read. */
export const editor: Words['editor'] = {
  choose: 'للاختيار',
  use: 'للاستخدام',
  dismiss: 'للإغلاق',
  addsLink: 'يضيف الرابط',
  upToDate: 'يحدّثه Small Wins',
  counts: 'يُحسب',
  countsOn: (day: string): string => `يُحسب في ${day}`,
  listed: 'مدرج ولا يُحسب',
  noMark: 'ليس على هذا السطر علامة إنجاز أو خطوة صغيرة أو عثرة أو درس أو ثناء.',
};
