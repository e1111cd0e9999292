import type { Words } from '../words';
import {
  dayCount,
  form,
  noteCount,
  number,
  ofNotes,
  percent as inPercent,
  winCount,
  yearCount,
} from './numbers';
import { shortStatus, status } from './statuses';

/** What the command line prints besides the sentences that it shares with the app. */
export const cli: Words['cli'] = {
  noEntries: 'Здесь записей нет.',
  withoutDay: 'Без дня',
  noWords: '(пока без слов)',
  states: {
    open: 'открыта, засчитается, когда будет сделана',
    started: 'начата, засчитается, когда будет сделана',
    cancelled: 'отменена, в счёт не идёт',
  },
  copyOf: (place: string): string => `копия ${place}`,
  noDay: 'без дня: это не ежедневная заметка',
  percent: inPercent,
  countOf: (count: number, of: number): string => `${number(count)} из ${number(of)}`,
  readingNotes: (done: number, of: number): string => `прочитано ${number(done)} из ${ofNotes(of)}`,
  unmatched: (notes: number): string =>
    `${form(
      notes,
      `${number(notes)} заметка похожа на ежедневную, но называется иначе`,
      `${number(notes)} заметки похожи на ежедневные, но называются иначе`,
      `${number(notes)} заметок похожи на ежедневные, но называются иначе`,
    )}. Подробнее: small-wins check.`,
  noDailyNotes: (folder: string, format: string): string =>
    `Ежедневных заметок не нашлось: ${folder === '' ? 'в хранилище' : `в папке «${folder}»`} ни одна заметка не называется как ${format}.`,
  noDailyFolder: (folder: string): string =>
    `Ежедневных заметок не нашлось: в папке «${folder}» пока нет заметок.`,
  andMore: (place: string, more: number): string => `${place} и ещё ${number(more)}`,
  noGoals: (property: string): string =>
    `Целей пока нет. Чтобы сделать заметку целью, добавь свойство \`${property}\`.`,
  noMilestones: 'Вех пока нет. Первая — одна-единственная победа.',
  nothingRecalled: 'Сегодня оглядываться не на что.',
  ago: (ago: { readonly days: number } | { readonly years: number }, day: string): string =>
    'days' in ago ? `${dayCount(ago.days)} назад, ${day}` : `${yearCount(ago.years)} назад, ${day}`,
  goalSummary: (percent: number, wins: number): string =>
    `Прочность ${inPercent(percent)} · ${winCount(wins)}`,
  lastWin: (day: string, text: string): string => `Последняя победа, ${day}: ${text}`,
  confirmed: 'Подтверждено',
  foundNothing: 'Закономерности не нашлось',
  nextStep: (step: string): string => `Следующий шаг: ${step}`,
  notAsked: 'Не подходит к твоему плану',
  noPatterns: 'Пока ничего не выделяется. Твои дни похожи друг на друга.',
  understood: (notes: number): string => `Всё понятно. Проверено: ${noteCount(notes)}.`,
  eachInJson: 'Каждое покажет --json.',
  logged: (day: string, heading: string | null, place: string): string =>
    heading === null
      ? `Записано, ${day}: ${place}`
      : `Записано, ${day}, под заголовком «${heading}»: ${place}`,
  heatmapIn: (file: string): string => `Тепловая карта в ${file}.`,
  exported: (_count: number, amount: string, file: string): string => `В ${file}: ${amount}.`,
  reviewIn: (path: string): string => `Обзор в ${path}.`,
  cardIn: (file: string): string => `Картинка в ${file}.`,
  bragIn: (path: string): string => `Список достижений в ${path}.`,
  storyIn: (path: string): string => `История в ${path}.`,
  upToDate: (path: string): string => `В ${path} и так всё актуально.`,
  kept: (parts: string): string =>
    `Осталось с твоими правками: ${parts}. С --force это заменится, а твоё окажется ниже.`,
  moved: (parts: string): string => `Обновлено, твой вариант ниже: ${parts}.`,
  leftAlone: (periods: string): string =>
    `Не тронуто: части других обзоров в этой заметке (${periods}).`,
  winsADay: 'Побед за день:',
  legend: shortStatus,
  rows: {
    wins: 'Победы',
    steps: 'Сделанные шаги',
    wonDays: 'Дни с победой',
    minutes: 'Минуты',
    strength: 'Прочность',
    milestones: 'Вехи',
    longest: 'Самая длинная',
    last30: 'Последние 30 дней',
    last90: 'Последние 90 дней',
    all: 'Все дни',
  },
  today: {
    rest: status.rest,
    paused: status.paused,
    open: shortStatus.open,
    wins: winCount,
    belowTarget: (count: number, target: number): string =>
      `${winCount(count)}, норма ${number(target)}`,
  },
};
