import type { Words } from '../words';
import type { FoundTotals } from '../../search/found-totals';
import type { QueryProblem, QueryToken } from '../../search/query';
import { STATES, TOKENS } from '../../search/query';
import { didYouMean } from './expected';
import { counted, either, minutes as minutesOf, number, winningDays } from './numbers';

/** What can be written after each token. */
const EXAMPLES: Readonly<Record<QueryToken, string>> = {
  kind: 'Utilise kind:win, ou step, setback, lesson ou kudos.',
  area: 'Écris le chemin d’un domaine, par exemple area:santé/course.',
  goal: 'Écris le nom d’un objectif, par exemple goal:"Écrire le rapport".',
  with: 'Écris le nom d’une note, par exemple with:[[Tom]].',
  has: 'Écris le nom d’un nombre, par exemple has:mots ou has:mots>200.',
  time: 'Écris une heure, par exemple time:<09:00.',
  from: 'Écris un jour ou un mois, par exemple from:2026-01 ou from:"vendredi dernier".',
  to: 'Écris un jour ou un mois, par exemple to:2026-01 ou to:hier.',
  get is() {
    return `Utilise ${either(STATES.map((state) => `is:${state}`))}.`;
  },
};

/** Searching for entries. */
export const search: Words['search'] = {
  problem,
  metric,
  totals: ({ entries, days, minutes, metrics }: FoundTotals): string =>
    [
      days === 0
        ? counted(entries, 'entrée')
        : `${counted(entries, 'entrée')} en ${winningDays(days)}`,
      ...(minutes === 0 ? [] : [minutesOf(minutes)]),
      ...metrics.map(metric),
    ].join(' · '),
};

function metric({ name, sum, median }: FoundTotals['metrics'][number]): string {
  return (
    `${number(sum)} ${name}` +
    (median === null ? '' : `, dont la moitié à ${number(median)} ou plus`)
  );
}

function problem(of: QueryProblem): string {
  switch (of.kind) {
    case 'unknown-token': {
      const what = `On ne peut pas chercher par «\u202f${of.written}:\u202f».`;
      return of.near === null
        ? `${what} Utilise ${either(TOKENS.map((token) => `${token}:`))} ou mets les mots entre guillemets.`
        : `${what} ${didYouMean(`${of.near}:`)}`;
    }
    case 'unknown-value': {
      const what = `«\u202f${of.written}\u202f» après ${of.token}: ne veut rien dire ici.`;
      return `${what} ${of.near === null ? EXAMPLES[of.token] : didYouMean(of.near)}`;
    }
    case 'unused-name': {
      const name = `«\u202f${of.written}\u202f»`;
      const what =
        of.token === 'area'
          ? `Aucune ligne n’a le domaine ${name}.`
          : `Aucune ligne n’a de nombre nommé ${name}.`;
      return of.near === null ? what : `${what} ${didYouMean(of.near)}`;
    }
    case 'pattern':
      return `«\u202f${of.written}\u202f» n’est pas compris ici. Écris les mots dans n’importe quel ordre, avec - devant ceux à écarter, ou mets-le entre guillemets pour le trouver tel quel.`;
    case 'no-days':
      return `«\u202ffrom:${of.from}\u202f» vient après «\u202fto:${of.to}\u202f», il n’y a donc aucun jour entre les deux. Inverse-les.`;
    case 'too-long':
      return `Seuls les ${number(of.most)} premiers caractères sont cherchés.`;
  }
}
