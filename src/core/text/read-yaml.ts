import { tooDeepLine } from './yaml-depth';

/** What a reader of YAML throws where a mistake has a place, as the library `yaml` has it. */
class YamlMistake extends Error {
  readonly linePos: readonly { readonly line: number }[];

  /** `line` is 1-based. */
  constructor(message: string, line: number) {
    super(message);
    this.linePos = [{ line }];
  }
}

/**
 * What YAML holds, read by the host's `parseYaml`, which may throw. Throws too, before the library sees the text, where
 * it nests deeper than any note does: libraries read that by recursion, for minutes, until their stack or all memory
 * is used up. {@link mistakenLine} finds the line in what is thrown.
 */
export function readYaml(yaml: string, parseYaml: (yaml: string) => unknown): unknown {
  const line = tooDeepLine(yaml);
  if (line !== null) throw new YamlMistake('', line);
  return parseYaml(yaml);
}
