import type { Words } from '../words';
import type { PeriodKind } from '../../calendar/period';
import type { Prose } from '../prose';
import { didYouMean } from './expected';
import { isolated } from './isolated';
import { listed, number } from './numbers';

const NOTHING = 'لم يُكتب شيء.';

const PERIODS: Readonly<Record<Exclude<PeriodKind, 'days'>, string>> = {
  week: 'أسبوعًا',
  month: 'شهرًا',
  quarter: 'ربع سنة',
  year: 'سنة',
};

/** What is said to links, to other plugins and on Obsidian's command line. */
export const api: Words['api'] = {
  off: `\u200fSmall Wins معطّل. ${NOTHING}`,
  reading: 'ملاحظاتك ما زالت تُقرأ. يمكن السؤال مرة أخرى بعد لحظة.',
  text: (name: string): string => `يجب أن يكون «\u2068${name}\u2069» نصًّا. ${NOTHING}`,
  tooLong: (name: string, length: number, most: number): string =>
    `عدد أحرف «\u2068${name}\u2069» هو ${number(length)}، والحد ${number(most)}. ${NOTHING}`,
  day: (text: string, near: string | null): string =>
    `«\u2068${text}\u2069» ليس تاريخًا. ${near === null ? 'الصيغة \u200eYYYY-MM-DD، أو كلمات مثل «أمس». ' : meant(`«\u2068${near}\u2069»`)}${NOTHING}`,
  period: (kind: PeriodKind, text: string, example: string): string =>
    kind === 'days'
      ? `«\u2068${text}\u2069» ليس مدة. تصلح مدة مثل ${isolated(example)}، أو كلمات مثل «آخر 6 أسابيع».`
      : `«\u2068${text}\u2069» ليس ${PERIODS[kind]}. يصلح اسم مثل ${isolated(example)}، أو أي يوم منه.`,
  onePeriod: (one: string, other: string): string =>
    `إما «\u2068${one}\u2069» أو «\u2068${other}\u2069»، لا كلاهما.`,
  kind: (near: string | null, kinds: readonly string[]): string =>
    `يجب أن يكون «kind» واحدًا من: ${kinds.join('، ')}. ${meant(near)}${NOTHING}`,
  goal: (text: string, near: string | null, names: readonly string[]): string => {
    const what = `لا هدف باسم «\u2068${text}\u2069».`;
    if (near !== null) return `${what} ${didYouMean(near)}`;
    if (names.length === 0) return `${what} لا أهداف في هذه الخزنة بعد.`;
    const all = listed(names.map((name) => `«\u2068${name}\u2069»`));
    return names.length === 1 ? `${what} هدفك الوحيد: ${all}.` : `${what} أهدافك: ${all}.`;
  },
  time: `يجب أن يكون «time» وقتًا مثل 09:30. ${NOTHING}`,
  unknown: (name: string, near: string | null, known: readonly string[]): string =>
    `لا خيار باسم «\u2068${name}\u2069». ${near === null ? `الخيارات: ${listed(known)}. ` : meant(near)}${NOTHING}`,
  format: 'يجب أن يكون «format» إما text أو json.',
  noText: 'لا شيء يُسجّل. مكان ما سار جيدًا هو «text».',
  event: 'الحدث الوحيد هو «change».',
  callback: 'يحتاج «on» إلى دالة يستدعيها.',
  object: (known: string): string => `المطلوب كائن فيه ${isolated(known)}. ${NOTHING}`,

  link: {
    busy: (links: number): string =>
      links === 1
        ? 'رابط آخر ما زال ينتظر جوابك، فلم يُكتب شيء لهذا.'
        : `رابط آخر ما زال ينتظر جوابك، فلم يُكتب شيء لروابط أخرى عددها ${number(links)}.`,
    noteName: (name: string): string => `لا يصلح «\u2068${name}\u2069» اسمًا لملاحظة. ${NOTHING}`,
    title: 'تسجيل هذا؟',
    submit: 'تسجيل',
    cancel: 'إلغاء',
    question: (note: string, vault: string, isNew: boolean): Prose =>
      isNew
        ? [
            'يطلب رابط إنشاء ',
            { strong: note },
            ' في الخزنة ',
            { strong: vault },
            ' وكتابة هذا السطر فيها.',
          ]
        : [
            'يطلب رابط كتابة هذا السطر في ',
            { strong: note },
            ' في الخزنة ',
            { strong: vault },
            '.',
          ],
    noAction: `لا يقول هذا الرابط ما المطلوب. ينقصه do=log. ${NOTHING}`,
    otherAction: (action: string): string =>
      `يطلب هذا الرابط «\u2068${action}\u2069»، ولا يعرف Small Wins إلا do=log. ${NOTHING}`,
    otherVault: (named: string, own: string): string =>
      `هذا الرابط للخزنة «\u2068${named}\u2069»، وهذه «\u2068${own}\u2069». ${NOTHING}`,
  },

  cli: {
    error: (sentence: string): string => `خطأ: ${sentence}`,
    format: 'صيغة الخرج، text ما لم يُذكر غيرها',
    area: 'المجال، مثل health/running',
    goal: 'الهدف، باسمه أو كنيته أو مساره أو رابطه',
    dayValue: '<YYYY-MM-DD أو كلمات>',
    log: 'تسجيل إنجاز في ملاحظة يومه',
    text: 'ما الذي سار جيدًا',
    date: 'يومه، واليوم ما لم يُذكر غيره',
    time: 'وقته',
    anyGoal: 'هدف، أو أي ملاحظة للربط بها',
    kind: 'نوعه، وما تقوله وسومه ما لم يُذكر غيره',
    streak: 'عرض السلسلة وسببها',
    review: 'عرض مراجعة، أو كتابتها في ملاحظتها',
    weekValue: '<أسبوع أو يوم>',
    week: 'أسبوعها، وهذا الأسبوع ما لم يُذكر غيره',
    monthValue: '<YYYY-MM أو كلمات>',
    month: 'شهر بدل أسبوع',
    quarterValue: '<YYYY-Q4 أو كلمات>',
    quarter: 'ربع سنة',
    yearValue: '<YYYY أو كلمات>',
    year: 'سنة',
    daysValue: '<من..إلى أو كلمات>',
    days: 'مدة من الأيام',
    write: 'إنشاء الملاحظة أو تحديثها، مع إبقاء ما عُدّل يدويًا',
    list: 'سرد المدخلات',
    from: 'اليوم الأول',
    to: 'اليوم الأخير',
    onlyKind: 'هذا النوع فقط',
    logged: (path: string, line: number, text: string): string => `سُجّل في ${path}:${line}: ${text}`,
    noEntries: 'لا مدخلات هنا.',
    noDay: 'بلا يوم',
    notCounted: (kind: string): string => `${kind}، لا يُحسب`,
    reviewLeft: 'تُركت المراجعة كما هي.',
    reviewWritten: (path: string): string => `المراجعة في ${path}.`,
    reviewUnchanged: (path: string): string => `\u2068${path}\u2069 محدّثة أصلًا.`,
    keptParts: (parts: readonly string[]): string => `بقي كما عدّلته: ${parts.join('، ')}.`,
  },
};

function meant(near: string | null): string {
  return near === null ? '' : `${didYouMean(near)} `;
}
