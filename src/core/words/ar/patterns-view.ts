import type { Words } from '../words';
import { number, percent as percentOf, questions } from './numbers';

/** What the section on patterns says besides the patterns themselves. */
export const patternsView: Words['patternsView'] = {
  title: 'الأنماط',
  found: (count: number): string => `وُجد ${number(count)}`,
  howFound: 'كيف توجد الأنماط؟',
  howFoundAnswer:
    'مرة في الأسبوع يسأل Small Wins بضعة أسئلة ثابتة عن أيامك. ولا يعرض جوابًا إلا إذا ندر أن تعطيه المصادفة وحدها، ويؤكّده بعد أن يصمد أسابيع.',
  later: 'تحتاج الأنماط وقتًا. وكل يوم تسجّله يقرّبها.',
  mayBeChance: 'ربما مصادفة',
  gathering: 'الأيام لم تكفِ بعد',
  howSure: 'ما مدى اليقين؟',
  described: 'لمحة',
  loop: 'ما يتكرّر',
  percent: (share: number): string => percentOf(Math.round(share * 100)),
  unasked: (count: number): string => `${questions(count)} مما لا يناسب خطتك`,
  rest: (waiting: number, nothing: number, isOther: boolean): string =>
    [
      waiting === 0 ? '' : `ما ينتظر ملاحظات أكثر: ${questions(waiting)}.`,
      nothing === 0 ? '' : `${isOther ? 'وما' : 'ما'} لم يُظهر نمطًا: ${questions(nothing)}.`,
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  weekday: (day: string, won: number, due: number): string =>
    `${day}: ${number(won)} من ${number(due)}`,
  weekdays: 'أيام الإنجاز، حسب يوم الأسبوع',
};
