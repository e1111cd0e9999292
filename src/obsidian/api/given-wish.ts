import type { Day } from '../../core/calendar/day';
import { capturedLine } from '../../core/logging/captured-line';
import { dailyPath } from '../logging/logger';
import type { LogWish } from '../logging/logger';
import { Refusal } from '../../core/words/refusal';
import type { Given } from './given-fields';
import { givenDay, givenKind, givenText, givenTime } from './given-fields';
import type { WholeVault } from '../../models/whole-vault';

/** What somebody outside wants to log. Throws a Refusal that names what is wrong with it. */
export function givenWish(given: Given, vault: WholeVault, today: Day): LogWish {
  const text = givenText(given, 'text');
  if (text === undefined) throw new Refusal(vault.words.api.noText);
  const kind = givenKind(given);
  const date = givenDay(given, 'date', vault, today);
  const { words, day } =
    date === undefined
      ? capturedLine(text, today, vault.setup.language)
      : { words: text, day: date };
  const said = givenText(given, 'goal');
  const { goals, setup } = vault;
  const goal =
    said === undefined ? null : goals.linkTextOf(said, dailyPath(setup, day, vault.words));
  const wish = { words, kind, day, area: givenText(given, 'area') ?? null, goal };
  const time = givenTime(given);
  return time === undefined ? wish : { ...wish, time };
}
