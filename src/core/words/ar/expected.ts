import type { Expected } from '../../text/expected';
import { either, number } from './numbers';

const EXAMPLES: Readonly<
  Record<Exclude<Expected['kind'], 'choice' | 'number' | 'full-list' | 'schedule-limit'>, string>
> = {
  aim: 'مقدار فوق 0، مثل «\u200e60000 words»',
  area: 'مسار وسم، مثل health/running',
  characters: 'حرف واحد على الأقل، مثل x',
  day: 'تاريخ مثل \u200e2026-01-31',
  flag: 'true أو false',
  folder: 'مجلد في هذه الخزنة',
  heading: 'نص عنوان',
  json: 'JSON',
  ladder: 'مقادير متصاعدة، مثل «\u200e1, 2, 5, 10 km»',
  language: 'رمز لغة، مثل de',
  levels: 'أربعة أعداد متصاعدة، مثل 1, 2, 3, 5',
  list: 'قائمة',
  metric: 'اسم واحد، مثل words',
  name: 'اسم إعداد',
  object: 'إعدادات بين قوسين معقوفين',
  pause: 'تاريخان مثل \u200e2026-08-01..2026-08-14، الأقدم أولًا',
  brag: 'قسم له اسم ومجالات وأهداف',
  place: 'مجلد وصيغة تاريخ',
  prompt: 'سؤال',
  property: 'اسم خاصية',
  reward: 'بضع كلمات',
  'block-id': 'معرّف كتلة، مثل ^proud',
  schedule:
    'daily، أو أيام مثل «mon, wed, fri»، أو «3 per week» أو «10 per month» أو «every 3 days»',
  tag: 'وسم مثل win',
  target: 'عدد فوق 0، أو مقدار مثل «\u200e250 words»',
  text: 'نص',
  time: 'وقت مثل 20:30',
};

const SCHEDULES = {
  every: '«every 3 days»',
  'per-week': '«3 per week»',
  'per-month': '«10 per month»',
} as const;

/** What to write instead: what was probably meant, else what the value has to be. */
export function useInstead(of: Expected): string {
  return of.near === undefined
    ? `المطلوب: ${expected(of)}.`
    : didYouMean(`«\u2068${of.near}\u2069»`);
}

/** `هل المقصود «daily»؟` */
export function didYouMean(near: string): string {
  return `هل المقصود ${near}؟`;
}

function expected(of: Expected): string {
  return of.orNothing === true ? `${example(of)}، أو يُترك فارغًا` : example(of);
}

function example(of: Expected): string {
  switch (of.kind) {
    case 'choice':
      return either(of.options);
    case 'number': {
      const what = of.isWhole ? 'عدد صحيح' : 'عدد';
      return of.most === null
        ? `${what} ابتداءً من ${number(of.least)}`
        : `${what} من ${number(of.least)} إلى ${number(of.most)}`;
    }
    case 'schedule-limit':
      return `عدد من ${number(of.least)} إلى ${number(of.most)}، كما في ${SCHEDULES[of.of]}`;
    case 'full-list':
      return `قائمة فيها ${number(of.atLeast)} على الأقل`;
    default:
      return EXAMPLES[of.kind];
  }
}
