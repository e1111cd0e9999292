import { capturedLine } from '../../core/logging/captured-line';
import { Refusal } from '../../core/words/refusal';
import type { Given } from './given-fields';
import { givenDay, givenKind, givenText, givenTime } from './given-fields';
import { dailyPath } from '../log-wish';
import type { LogWish } from '../log-wish';
import type { WholeVault } from '../whole-vault';

/** What somebody outside wants to log. Throws a Refusal that names what is wrong with it. */
export function givenWish(given: Given, vault: WholeVault): LogWish {
  const { goals, setup, today } = vault;
  const text = givenText(given, 'text', vault.words);
  if (text === undefined) throw new Refusal(vault.words.api.noText);
  const kind = givenKind(given, vault.words);
  const date = givenDay(given, 'date', vault);
  const { words, day } =
    date === undefined ? capturedLine(text, today, setup.dayLanguages) : { words: text, day: date };
  const said = givenText(given, 'goal', vault.words);
  const goal =
    said === undefined ? null : goals.linkTextOf(said, dailyPath(setup, day, vault.words));
  const wish = { words, kind, day, area: givenText(given, 'area', vault.words) ?? null, goal };
  const time = givenTime(given, vault.words);
  return time === undefined ? wish : { ...wish, time };
}
