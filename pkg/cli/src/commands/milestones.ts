import { formatDay } from '../../../../src/core/calendar/day';
import { milestonesJson } from '../../../../src/core/documents/milestones-json';
import { milestonesOfGoals } from '../../../../src/core/insight/goal-report';
import { milestones as milestonesOf } from '../../../../src/core/insight/milestones';
import type { Output } from '../output';
import { printable } from '../terminal';
import type { IndexedVault } from '../vault';

/** `small-wins milestones`: those reached, oldest first, and the closest ahead. */
export function milestones(vault: IndexedVault, output: Output): void {
  const { journal, goals, plan, today } = vault;
  const found = milestonesOf(journal.context(plan, today), milestonesOfGoals(goals, today));
  if (output.json) {
    output.document({ today: formatDay(today), ...milestonesJson(found) });
    return;
  }
  if (found.reached.length === 0) output.line(output.words.cli.noMilestones);
  output.table(
    found.reached.map((one) => [formatDay(one.day), printable(output.words.milestones.name(one))]),
  );
  if (found.next !== null && found.reached.length > 0) {
    output.line();
    output.line(output.words.milestones.next(found.next));
  }
}
