import type { Words } from '../words';
import { forms, number, percent as percentOf, plural } from './numbers';

/** What the section on patterns says besides the patterns themselves. */
export const patternsView: Words['patternsView'] = {
  title: 'Régularités',
  found: (count: number): string =>
    `${number(count)} ${plural(count, forms('trouvée', 'trouvées'))}`,
  howFound: 'Comment les régularités sont-elles trouvées ?',
  howFoundAnswer:
    'Une fois par semaine, Small Wins pose quelques questions fixes à tes jours. Une réponse n’est montrée que si le hasard seul la donnerait rarement, et elle est confirmée après avoir tenu des semaines.',
  later: 'Les régularités prennent du temps. Chaque jour noté les rapproche.',
  mayBeChance: 'Peut-être le hasard',
  gathering: 'Pas encore assez de jours',
  howSure: 'À quel point est-ce sûr ?',
  described: 'En bref',
  loop: 'Ce qui revient sans cesse',
  percent: (share: number): string => percentOf(Math.round(share * 100)),
  unasked: (count: number): string =>
    plural(
      count,
      forms(
        `${number(count)} question ne va pas avec ton rythme`,
        `${number(count)} questions ne vont pas avec ton rythme`,
      ),
    ),
  rest: (waiting: number, nothing: number, isOther: boolean): string =>
    [
      waiting === 0
        ? ''
        : plural(
            waiting,
            forms(
              `${number(waiting)} autre question a d’abord besoin de plus de notes.`,
              `${number(waiting)} autres questions ont d’abord besoin de plus de notes.`,
            ),
          ),
      nothing === 0
        ? ''
        : plural(
            nothing,
            forms(
              `${number(nothing)} ${isOther ? 'autre ' : ''}question n’a rien montré de régulier.`,
              `${number(nothing)} ${isOther ? 'autres ' : ''}questions n’ont rien montré de régulier.`,
            ),
          ),
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  weekday: (day: string, won: number, due: number): string =>
    `${day}\u00a0: ${number(won)} sur ${number(due)}`,
  weekdays: 'Jours de victoire, par jour de la semaine',
};
