import type { Words } from '../words';
import type { FoundTotals } from '../../search/found-totals';
import type { QueryProblem, QueryToken } from '../../search/query';
import { STATES, TOKENS } from '../../search/query';
import { didYouMean } from './expected';
import { counted, either, minuteCount, number, wonDayCount } from './numbers';

/** What can be written after each token. */
const EXAMPLES: Readonly<Record<QueryToken, string>> = {
  kind: 'Usa kind:win, o step, setback, lesson o kudos.',
  area: 'Escribe la ruta de un área, como area:salud/correr.',
  goal: 'Escribe el nombre de una meta, como goal:"Escribir el informe".',
  with: 'Escribe el nombre de una nota, como with:[[Tom]].',
  has: 'Escribe el nombre de un número, como has:palabras o has:palabras>200.',
  time: 'Escribe una hora, como time:<09:00.',
  from: 'Escribe un día o un mes, como from:2026-01 o from:"la semana pasada".',
  to: 'Escribe un día o un mes, como to:2026-01 o to:ayer.',
  get is() {
    return `Usa ${either(STATES.map((state) => `is:${state}`))}.`;
  },
};

const entryCount = counted('entrada', 'entradas');

/** Searching for entries. */
export const search: Words['search'] = {
  problem,
  metric,
  totals: ({ entries, days, minutes, metrics }: FoundTotals): string =>
    [
      days === 0 ? entryCount(entries) : `${entryCount(entries)} en ${wonDayCount(days)}`,
      ...(minutes === 0 ? [] : [minuteCount(minutes)]),
      ...metrics.map(metric),
    ].join(' · '),
};

function metric({ name, sum, median }: FoundTotals['metrics'][number]): string {
  return (
    `${number(sum)} ${name}` + (median === null ? '' : `, la mitad con ${number(median)} o más`)
  );
}

function problem(of: QueryProblem): string {
  switch (of.kind) {
    case 'unknown-token': {
      const what = `No se puede buscar por “${of.written}:”.`;
      return of.near === null
        ? `${what} Usa ${either(TOKENS.map((token) => `${token}:`))} o pon las palabras entre comillas.`
        : `${what} ${didYouMean(`${of.near}:`)}`;
    }
    case 'unknown-value': {
      const what = `“${of.written}” después de ${of.token}: no significa nada aquí.`;
      return `${what} ${of.near === null ? EXAMPLES[of.token] : didYouMean(of.near)}`;
    }
    case 'unused-name': {
      const what =
        of.token === 'area'
          ? `Ninguna línea tiene el área “${of.written}”.`
          : `Ninguna línea tiene un número llamado “${of.written}”.`;
      return of.near === null ? what : `${what} ${didYouMean(of.near)}`;
    }
    case 'pattern':
      return `“${of.written}” no se entiende aquí. Escribe las palabras en cualquier orden, con - delante de las que no quieras, o ponlo entre comillas para encontrarlo tal cual.`;
    case 'no-days':
      return `“from:${of.from}” es posterior a “to:${of.to}”, así que no hay ningún día entre los dos. Intercámbialos.`;
    case 'too-long':
      return `Solo se buscan los primeros ${number(of.most)} caracteres.`;
  }
}
