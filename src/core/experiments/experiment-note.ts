import { expectedNear } from '../journal/near-value';
import { writtenIn } from '../notes/found-fields';
import type { Properties } from '../notes/front-matter-property';
import { dayOfProperty, propertyOf } from '../notes/front-matter-property';
import type { Expected } from '../text/expected';
import { nameOf } from '../text/note-name';
import type { Experiment } from './experiment';
import { EXPERIMENT_STATUSES, EXPERIMENT_UNITS, LEAST_WEEKS, MOST_WEEKS } from './experiment';
import type { ExperimentProblem } from './experiment-problem';

/** An experiment, and what in its properties was not understood. */
export interface ExperimentNote {
  readonly experiment: Experiment;
  readonly problems: readonly ExperimentProblem[];
}

/** The value of the property that marks experiments, beside `goal`. */
export const EXPERIMENT_VALUE = 'experiment';

const WEEKS: Expected = { kind: 'number', least: LEAST_WEEKS, most: MOST_WEEKS, isWhole: true };

/** The experiment that a note's properties describe; null for any other note. `property` is that of goals. */
export function readExperiment(
  path: string,
  properties: Properties,
  property: string,
): ExperimentNote | null {
  if (property === '' || !isMarked(propertyOf(properties, property))) return null;
  return new ExperimentReader(path, properties).read();
}

/** Reads an experiment's note: each property by itself. */
class ExperimentReader {
  readonly #path: string;
  readonly #properties: Properties;

  readonly #problems: ExperimentProblem[] = [];

  constructor(path: string, properties: Properties) {
    this.#path = path;
    this.#properties = properties;
  }

  read(): ExperimentNote {
    const experiment: Experiment = {
      path: this.#path,
      question: this.#text('question') ?? nameOf(this.#path),
      when: this.#text('when'),
      action: this.#text('then') ?? this.#bad('then', { kind: 'text' }),
      measure: linkOf(this.#written('measure')) ?? this.#text('measure') ?? '',
      unit: this.#choice('unit', EXPERIMENT_UNITS, 'week'),
      start: dayOfProperty(this.#properties, 'start') ?? this.#bad('start', { kind: 'day' }),
      weeks: weeksIn(this.#written('weeks')) ?? this.#bad('weeks', WEEKS),
      status: this.#choice('status', EXPERIMENT_STATUSES, 'active'),
    };
    return { experiment, problems: this.#problems };
  }

  #written(name: string): unknown {
    return propertyOf(this.#properties, name) ?? null;
  }

  #text(name: string): string | null {
    return textOf(this.#written(name));
  }

  /** One of the options in any case; the default, and a problem, for anything else that is written. */
  #choice<Option extends string>(
    name: string,
    options: readonly Option[],
    byDefault: Option,
  ): Option {
    const value = this.#written(name);
    if (isEmpty(value)) return byDefault;
    const written = typeof value === 'string' ? value.trim().toLowerCase() : '';
    const found = options.find((option) => option === written);
    if (found === undefined) this.#bad(name, { kind: 'choice', options });
    return found ?? byDefault;
  }

  #bad(property: string, expected: Expected): null {
    const value = this.#written(property);
    const isMissing = isEmpty(value);
    this.#problems.push({
      kind: 'property',
      property,
      written: isMissing ? null : writtenIn(value),
      expected: isMissing ? expected : expectedNear(expected, value),
    });
    return null;
  }
}

function isMarked(found: unknown): boolean {
  const values: readonly unknown[] = Array.isArray(found) ? found : [found];
  return values.some(
    (value) => typeof value === 'string' && value.trim().toLowerCase() === EXPERIMENT_VALUE,
  );
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === 'string' && !value.trim());
}

function textOf(value: unknown): string | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  return String(value).replace(/\s+/g, ' ').trim() || null;
}

/** `[[Report]]` without quotes is a list in a list to YAML. */
function linkOf(value: unknown): string | null {
  const inner: unknown = Array.isArray(value) && value.length === 1 ? value[0] : null;
  const only: unknown = Array.isArray(inner) && inner.length === 1 ? inner[0] : inner;
  if (typeof only !== 'string') return null;
  return only.startsWith('[[') ? only : `[[${only}]]`;
}

function weeksIn(value: unknown): number | null {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  const fits = typeof number === 'number' && Number.isInteger(number);
  return fits && number >= LEAST_WEEKS && number <= MOST_WEEKS ? number : null;
}
