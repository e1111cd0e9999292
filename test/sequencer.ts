import { group } from 'd3-array';
import { readFileSync } from 'node:fs';
import type { TestSpecification } from 'vitest/node';
import { BaseSequencer } from 'vitest/node';

/**
 * Vitest's own order, but with the files of one environment together: a worker goes on to the next file only where that
 * needs the same environment, and a new worker loads every module again.
 */
export class EnvironmentsTogether extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const grouped = group(sorted, ({ project }) => project.name, environmentOf);
    return [...grouped.values()].flatMap((byEnvironment) => [...byEnvironment.values()].flat());
  }
}

/** What a file's comment asks for: `@vitest-environment jsdom`. */
function environmentOf({ moduleId }: TestSpecification): string {
  return /^\/\/ @vitest-environment (\S+)/m.exec(readFileSync(moduleId, 'utf8'))?.[1] ?? 'node';
}
