import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scan, tagsIn } from './scanning';
import { anyCharacters } from '../../any-characters';
import { runs } from '../../runs';

/** Long enough that anything that is not linear would run for minutes. */
function long(part: string): string {
  return part.repeat(Math.ceil(200_000 / part.length));
}

describe('scanBlocks on bad input', () => {
  it.each([
    ['an empty note', '', []],
    ['a byte order mark alone', '\ufeff', []],
    ['front matter that never closes', '---\na: [\n#win', ['#win']],
    ['front matter that is no YAML', '---\n: : [\n---\n#win', ['#win']],
    ['an unclosed fence behind the tag', '#win\n```\n#step', ['#win']],
    ['a lone surrogate', '\ud800 #win/\udc00 \udc00', ['#win/\udc00']],
    ['NUL', '\0 #win \0', ['#win']],
    ['an unclosed link', '[a #win](b', ['#win']],
    ['a tag at the very end', 'a #win', ['#win']],
    ['nothing but line ends', '\n\r\n\r\r\n', []],
  ])('reads %s', (_, text, tags) => {
    expect(tagsIn(text)).toEqual(tags);
  });

  it.each([
    ...[
      '*',
      '_',
      'a_',
      '_a *b ',
      'a**b',
      '~~',
      '[',
      ']',
      '[a](',
      '[a](b',
      '[a](<b',
      '![',
      '[[a',
      '[^a',
    ],
    ...[
      '`',
      '` `` ',
      '$',
      '$a ',
      '$$ ',
      '<',
      '<a ',
      '<a b="',
      '<!--',
      '<?',
      '<![CDATA[',
      '<a:',
      '<a@',
    ],
    ...['\\', '%%', '%% ` ', 'http://', '://', 'www.', '#', '#win', '_#win_', '|', '\t', '&'],
    ...['>', '> ', '- ', '* ', '1. ', '> - ', '[^a]: ', '# ', '='],
  ])('takes a long line of %j in its stride', (part) => {
    const line = long(part);

    expect(scan(`#win ${line}`).length).toBeGreaterThan(0);
    expect(() => scan(`${line} #win`)).not.toThrow();
    expect(() => scan(`- ${line}\n  #win`)).not.toThrow();
    expect(() => scan(`|a|\n|-|\n|${line} #win|`)).not.toThrow();
  });

  it.each([
    ['unclosed comments', long('<!--\n\n> ')],
    ['unclosed raw HTML in quotes', long('> <pre>\n\n')],
    ['unclosed math', long('$$ a\n')],
    ['unclosed math in quotes', long('> $$\n\n')],
    ['comments of one line', long('%%\n')],
    ['backticks and comments', long('` `` %%\n')],
    ['regions without an end', long('%% small-wins:begin wins week:2026-11-16 %%\n')],
    ['definitions', long('[a]: b\n')],
    ['a definition with an endless title', `[a]: b\n"${long('x\n')}`],
    ['table headers', long('|a\n')],
    ['rows', `a\n-|\n${long('|a|\n')}`],
    ['lone CRs', long('a\r')],
    ['brackets beside a definition', `[a]: b\n\n${long('[')}${long(']')}`],
    ['nested items above blank lines', long('- ') + long('\n')],
    ['nested items above one long indentation', `${long('- ')}a\n${long(' ')}b`],
    ['nested quotes', `${long('> ')}a\n${long('>')}b`],
    ['items of one paragraph each', long('- a\n\n')],
  ])('takes a long note of %s in its stride', (_, text) => {
    expect(() => scan(`#win\n\n${text}\n\n#win`)).not.toThrow();
  });

  it('never throws, whatever the text', () => {
    const part = fc.oneof(
      anyCharacters(),
      fc.constantFrom(
        '#win',
        ' #win',
        '\n',
        '\r',
        '\r\n',
        '%%',
        '`',
        '```',
        '[',
        ']',
        '(',
        ')',
        '<',
        '$$',
        '- ',
        '> ',
        '\t',
        '\ud800',
        '\0',
        '|',
        '[^a]: ',
      ),
    );
    const text = fc.array(part, { maxLength: 40 }).map((parts) => parts.join(''));

    fc.assert(
      fc.property(text, (words) => {
        const lines = words.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
        for (const block of scan(words, 'a')) {
          const places = block.pieces.map(({ at, line, column }, index) => {
            const end = block.pieces[index + 1]?.at ?? block.text.length;
            const inNote = lines[line]?.slice(column, column + end - at) ?? '';
            return block.text.slice(at, end).startsWith(inNote.trimEnd());
          });
          expect(places).toEqual(places.map(() => true));
          for (const { tag, from, to } of block.tags) expect(block.text.slice(from, to)).toBe(tag);
          const edges = block.spans.flatMap(({ from, to }) => [from, to]);
          expect(edges).toEqual([...edges].sort((one, other) => one - other));
        }
      }),
      { numRuns: runs(3000) },
    );
  });
});
