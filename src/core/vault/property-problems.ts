import { findFrontMatter } from '../markdown/front-matter';
import { isKeyLine, propertyLine } from '../notes/front-matter-property';
import type { Problem } from '../notes/problem';

/**
 * Whether a problem of a note may be about one of its properties, whose line only the note's text tells. `winProperty`
 * is the property whose texts are wins; `''` for none.
 */
export function mayBeOfProperty({ code, line }: Problem, winProperty: string): boolean {
  if (line !== 0 || code === 'bad-front-matter') return false;
  return winProperty !== '' || code === 'mark-in-properties' || isNamed(code);
}

function isNamed(code: Problem['code']): boolean {
  return (
    code === 'bad-rest-property' || code === 'bad-win-property' || code === 'bad-date-property'
  );
}

/** The 0-based line of such a problem in its note. */
export function lineOfProblem(text: string, problem: Problem, winProperty: string): number {
  if (problem.code === 'mark-in-properties') return tagLine(text, problem.tag);
  return propertyLine(text, 'property' in problem ? problem.property : winProperty);
}

/** Where a tag is among the properties: in the line of its property, or in one of those below it. */
function tagLine(text: string, tag: string): number {
  const frontMatter = findFrontMatter(text);
  if (frontMatter === null) return 0;
  const lines = text
    .slice(0, frontMatter.to)
    .toLowerCase()
    .split(/\r\n|[\r\n]/);
  const key = lines.findIndex((line) => isKeyLine(line, 'tags') || isKeyLine(line, 'tag'));
  const item = lines.findIndex((line, at) => at >= key && line.includes(tag.toLowerCase()));
  return Math.max(key, item, 0);
}
