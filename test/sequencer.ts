import { group } from 'd3-array';
import { readFileSync } from 'node:fs';
import type { TestSpecification } from 'vitest/node';
import { BaseSequencer } from 'vitest/node';

/**
 * Vitest's own order, but with the files of one environment together: a worker goes on to the next file only where that
 * needs the same environment, and a new worker loads every module again. Files with a worker of their own come first: at
 * the end, nothing would be left to do beside the loading.
 */
export class EnvironmentsTogether extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const grouped = group(sorted, ({ project }) => project.name, environmentOf);
    const groups = [...grouped.values()].flatMap((byEnvironment) => [...byEnvironment.values()]);
    const [shared, alone] = [groups.filter(areShared), groups.filter((each) => !areShared(each))];
    return [...alone, ...shared].flat();
  }
}

/** Whether the files of a project share their workers. */
function areShared(files: readonly TestSpecification[]): boolean {
  return files[0]?.project.config.isolate === false;
}

/** What a file's comment asks for: `@vitest-environment jsdom`. */
function environmentOf({ moduleId }: TestSpecification): string {
  return /^\/\/ @vitest-environment (\S+)/m.exec(readFileSync(moduleId, 'utf8'))?.[1] ?? 'node';
}
