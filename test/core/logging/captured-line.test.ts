import { describe, expect, it } from 'vitest';
import { formatDay } from '../../../src/core/calendar/day';
import { capturedLine, unclearDay } from '../../../src/core/logging/captured-line';
import { day } from '../journal/a-journal';

const FRIDAY = day('2026-11-20');

function captured(text: string, language = 'en') {
  const { words, day: found } = capturedLine(text, FRIDAY, language);
  return `${formatDay(found)} ${words}`;
}

describe('captured line', () => {
  it.each([
    ['called Grandma', '2026-11-20 called Grandma'],
    ['yesterday called Grandma', '2026-11-19 called Grandma'],
    ['Yesterday: called Grandma', '2026-11-19 called Grandma'],
    ['two days ago read a page #win/books', '2026-11-18 read a page #win/books'],
    ['last friday finished it', '2026-11-13 finished it'],
    ['2026-11-03 finished it', '2026-11-03 finished it'],
    ['Monday: finished it', '2026-11-16 finished it'],
    ['3 November, finished it', '2026-11-03 finished it'],
    ['yesterday -2 kg', '2026-11-19 -2 kg'],
    ['yesterday - 5 km', '2026-11-19 5 km'],
    ['the 15th: finished it', '2026-11-15 finished it'],
    ['@monday finished it', '2026-11-16 finished it'],
    ['#setback yesterday lost my keys', '2026-11-19 #setback lost my keys'],
    ['- [x] #win/home #step Monday: swept', '2026-11-16 - [x] #win/home #step swept'],
    ['@(3 november) finished it', '2026-11-03 finished it'],
  ])('reads the day before the words: %s', (text, expected) => {
    expect(captured(text)).toBe(expected);
  });

  it.each([
    ['called Grandma @2026-11-19', '2026-11-19 called Grandma'],
    ['called Grandma @yesterday #win/family', '2026-11-19 called Grandma #win/family'],
    ['called Grandma @(last friday)', '2026-11-13 called Grandma'],
    ['called Grandma @today', '2026-11-20 called Grandma'],
  ])('reads the day behind an @ at the end, as in a note: %s', (text, expected) => {
    expect(captured(text)).toBe(expected);
  });

  it.each([
    ['yesterday 23:59 finished', '2026-11-19 23:59 finished'],
    ['yesterday at 5pm called Mum', '2026-11-19 at 5pm called Mum'],
    ['yesterday 9:30-10:00 read', '2026-11-19 9:30-10:00 read'],
    ['yesterday: 9:30 read', '2026-11-19 9:30 read'],
    ['2 days ago 07:15 ran', '2026-11-18 07:15 ran'],
    ['2026-11-18 17:00 ran', '2026-11-18 17:00 ran'],
    ['18 nov 5pm: ran', '2026-11-18 5pm ran'],
    ['23:00 yesterday wrote', '2026-11-19 23:00 wrote'],
    ['9:30–10:00 yesterday wrote', '2026-11-19 9:30–10:00 wrote'],
    ['@(yesterday 9:30) read', '2026-11-19 9:30 read'],
    ['@yesterday 9:30 read', '2026-11-19 9:30 read'],
    ['finished @(yesterday 17:00) #win/work', '2026-11-19 17:00 finished #win/work'],
    ['yesterday evening called Mum', '2026-11-19 evening called Mum'],
    ['monday morning: ran', '2026-11-16 morning ran'],
    ['19 November 2026: ran', '2026-11-19 ran'],
    ['23:00 wrote', '2026-11-20 23:00 wrote'],
  ])('keeps the hour that is said with the day: %s', (text, expected) => {
    expect(captured(text)).toBe(expected);
  });

  it.each([
    'Sunday roast for eight',
    'March 3 km faster than planned',
    'November 3,000 words',
    'March 3,5 km',
    'nov 3:30 run',
    'the 15,5 km loop',
    'Sat down and wrote',
    'Friday night without a screen',
    'The second: an hour of silence',
    'the 15th attempt worked',
    '5 pages read',
    'May I say: done',
    'today was the day',
    'tonight I cooked',
    '#win Sunday roast for eight',
    '#win yesterday',
    '#pause 2026-08-01 to 2026-08-14',
    'yesterday',
    '@home cleaned the desk',
    '@(nobody) thanked me',
    'wrote to anna@friday',
    'cleaned the desk @home',
    'answered @friday before lunch',
    '@yesterday',
    '',
  ])('leaves words alone that are no day of their own: %s', (text) => {
    expect(captured(text)).toBe(`2026-11-20 ${text}`);
  });

  it.each([
    ['en', 'monday to friday: ran'],
    ['en', 'mon-fri: ran'],
    ['en', 'monday - friday: ran'],
    ['en', 'monday, tuesday: ran'],
    ['en', 'yesterday and today: ran'],
    ['en', '1-5 november: ran'],
    ['en', 'last 3 days: ran'],
    ['en', 'last week: ran'],
    ['de', 'letzte Woche: gelaufen'],
    ['ko', '지난주: 달렸다'],
    ['zh', '上周：跑步'],
    ['de', 'Montag bis Freitag: gelaufen'],
    ['de', 'Mi, Mo und Fr gelaufen'],
    ['de', 'gestern und heute gelaufen'],
    ['fr', 'hier et aujourd’hui couru'],
    ['es', 'ayer y hoy corrí'],
    ['es', 'ayer and today: corrí'],
    ['en', 'yesterday  AND today: ran'],
    ['en', 'yesterday & today: ran'],
    ['ko', '어제와 오늘 달렸다'],
    ['pt-BR', 'ontem e hoje corri'],
    ['ru', 'вчера и сегодня бегал'],
    ['ja', '昨日から甘いものなし'],
    ['ja', '昨日と今日走った'],
    ['zh', '昨天和今天跑步'],
    ['ar', 'أمس واليوم ركضت'],
  ])('leaves words alone that are for several days: %s, %s', (language, text) => {
    expect(captured(text, language)).toBe(`2026-11-20 ${text}`);
    expect(unclearDay(text, FRIDAY, language)).toBeNull();
  });

  it.each([
    ['en', 'yesterday to bed early', '2026-11-19 to bed early'],
    ['en', 'yesterday and again ran', '2026-11-19 and again ran'],
    ['en', 'yesterday: Sunday roast', '2026-11-19 Sunday roast'],
    ['de', 'gestern und zwar lange gelaufen', '2026-11-19 und zwar lange gelaufen'],
    ['en', 'yesterday a sunday roast for eight', '2026-11-19 a sunday roast for eight'],
    ['de', 'gestern a Sonntag mit Oma', '2026-11-19 a Sonntag mit Oma'],
    ['es', 'ayer a las 5 corrí', '2026-11-19 a las 5 corrí'],
    ['ja', '昨日とても走った', '2026-11-19 とても走った'],
    ['zh', '昨天和朋友跑步', '2026-11-19 和朋友跑步'],
    ['ar', 'أمس وصلت', '2026-11-19 وصلت'],
  ])('reads one day where no other follows: %s, %s', (language, text, expected) => {
    expect(captured(text, language)).toBe(expected);
  });

  it.each([
    ['en', 'in 2 days finished the book'],
    ['en', 'for two weeks: no sugar'],
    ['en', 'within a week finished it'],
    ['de', 'in 2 Wochen das Buch gelesen'],
    ['fr', 'en 3 jours : fini'],
    ['es', 'en 3 días terminé el libro'],
    ['zh', '3天内：读完'],
    ['ar', 'خلال 3 أيام: قرأت'],
  ])('takes how long something took for no day: %s, %s', (language, text) => {
    expect(captured(text, language)).toBe(`2026-11-20 ${text}`);
    expect(unclearDay(text, FRIDAY, language)).toBeNull();
  });

  it.each([
    ['en', 'tomorrow: a plan', '2026-11-21 a plan'],
    ['en', 'the day after tomorrow: a plan', '2026-11-22 a plan'],
    ['en', 'next friday: a plan', '2026-11-27 a plan'],
    ['en', '[ ] in 3 days: call Anna', '2026-11-23 - [ ] call Anna'],
    ['de', 'übermorgen: ein Plan', '2026-11-22 ein Plan'],
    ['zh', '后天：计划', '2026-11-22 计划'],
    ['es', 'pasado mañana: un plan', '2026-11-22 un plan'],
    ['ru', 'послезавтра: план', '2026-11-22 план'],
    ['ar', 'بعد غد: خطة', '2026-11-22 خطة'],
  ])(
    'reads a day ahead that is named, and any of a task to do: %s, %s',
    (language, text, expected) => {
      expect(captured(text, language)).toBe(expected);
    },
  );

  it.each([
    ['de', 'gestern Oma angerufen', '2026-11-19 Oma angerufen'],
    ['fr', 'hier fini la page', '2026-11-19 fini la page'],
    ['es', 'ayer leí una página', '2026-11-19 leí una página'],
    ['ja', '昨日、一ページ読んだ', '2026-11-19 一ページ読んだ'],
    ['en', 'friday last week ran', '2026-11-13 ran'],
    ['de', 'am Freitag letzter Woche den Keller aufgeräumt', '2026-11-13 den Keller aufgeräumt'],
    ['de', 'Abend mit Freunden', '2026-11-20 Abend mit Freunden'],
    ['fr', 'hier soir appelé mamie', '2026-11-19 soir appelé mamie'],
    ['pt-BR', 'dia de praia', '2026-11-20 dia de praia'],
    ['ru', 'вчера вечером позвонил бабушке', '2026-11-19 вечером позвонил бабушке'],
    ['ja', '昨日の夜おばあちゃんに電話した', '2026-11-19 夜 おばあちゃんに電話した'],
    ['ja', '前の職場の人に連絡した', '2026-11-20 前の職場の人に連絡した'],
    ['ko', '지난주 금요일 헬스장에 갔다', '2026-11-13 헬스장에 갔다'],
    ['zh', '上周五去了健身房', '2026-11-13 去了健身房'],
    ['zh', '早上跑步', '2026-11-20 早上跑步'],
    ['ar', 'مساء أمس اتصلت بجدتي', '2026-11-19 مساء اتصلت بجدتي'],
    ['zh', '昨天 读了一页', '2026-11-19 读了一页'],
    ['ar', 'أمس قرأت صفحة', '2026-11-19 قرأت صفحة'],
    ['ja', '昨日おばあちゃんに電話した #win', '2026-11-19 おばあちゃんに電話した #win'],
    ['zh-CN', '昨天给奶奶打了电话', '2026-11-19 给奶奶打了电话'],
    ['zh-CN', '前天跑了五公里', '2026-11-18 跑了五公里'],
    ['th', 'เมื่อวานโทรหาแม่', '2026-11-19 โทรหาแม่'],
    ['ko', '어제 할머니께 전화했다', '2026-11-19 할머니께 전화했다'],
    ['ru', 'вчера позвонил бабушке', '2026-11-19 позвонил бабушке'],
    ['pl', 'wczoraj zadzwoniłem do babci', '2026-11-19 zadzwoniłem do babci'],
    ['ja', '今日は一ページ読んだ', '2026-11-20 今日は一ページ読んだ'],
    ['ja', '三月の本を読んだ', '2026-11-20 三月の本を読んだ'],
    ['ja', '3日連続で走った', '2026-11-20 3日連続で走った'],
    ['ja', '先月の15日に走った', '2026-10-15 走った'],
    ['de', 'am 15.: Oma angerufen', '2026-11-15 Oma angerufen'],
    ['ru', 'дня три назад позвонил бабушке', '2026-11-17 позвонил бабушке'],
    ['ko', '3일 전에 헬스장에 갔다', '2026-11-17 헬스장에 갔다'],
    ['es', 'el 1,5 km', '2026-11-20 el 1,5 km'],
    ['fr', 'le 3,5 km', '2026-11-20 le 3,5 km'],
    ['de', 'am 3,5 km gelaufen', '2026-11-20 am 3,5 km gelaufen'],
    ['pt-BR', 'dia 1,5 km', '2026-11-20 dia 1,5 km'],
    ['pt-BR', 'dia 3, nadei', '2026-11-03 nadei'],
    ['ar', 'اليوم 1,5 كم', '2026-11-20 اليوم 1,5 كم'],
    ['ar', 'اليوم 3:30 ركض', '2026-11-20 اليوم 3:30 ركض'],
    ['zh', '昨天 3：30 跑步', '2026-11-19 3：30 跑步'],
    ['ja', '3日、5km走った', '2026-11-03 5km走った'],
    ['zh', '星期三2026-11-20开始', '2026-11-20 星期三2026-11-20开始'],
    ['zh', '昨天12公里', '2026-11-19 12公里'],
    ['ja', '3日12kmを走った', '2026-11-20 3日12kmを走った'],
  ])('reads the language of the interface: %s', (language, text, expected) => {
    expect(captured(text, language)).toBe(expected);
  });
});

describe('the day that the first words of a line may mean', () => {
  const unclear = (text: string) => {
    const found = unclearDay(text, FRIDAY, 'en');
    return found === null ? null : `${formatDay(found.day)} ${found.phrase}`;
  };

  it.each([
    ['Monday swept', '2026-11-16 Monday'],
    ['3 nov walked', '2026-11-03 3 nov'],
    ['#win/home Monday swept', '2026-11-16 Monday'],
    ['- [ ] Monday sweep', '2026-11-16 Monday'],
  ])('is told apart from its words: %s', (text, expected) => {
    expect(unclear(text)).toBe(expected);
  });

  it.each([
    'swept the hall',
    'Monday',
    'Monday: swept',
    'yesterday swept',
    'sat down with Tom',
    'the 15th attempt worked',
    '5 km before work',
    '',
  ])('is not guessed at: %s', (text) => {
    expect(unclear(text)).toBeNull();
  });
});
