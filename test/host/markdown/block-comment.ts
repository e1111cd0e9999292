import type { Code, Extension, State, Tokenizer } from 'micromark-util-types';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    blockComment: 'blockComment';
    blockCommentText: 'blockCommentText';
  }
}

const PERCENT = 37;

function isLineEnding(code: Code): boolean {
  return code !== null && code < -2;
}

/** The end of the comment that opens at `offset`, or -1 if the line opens no block comment. */
function endOfComment(text: string, offset: number): number {
  const close = text.indexOf('%%', offset + 2);
  if (close >= 0) {
    // Text after the closing marks makes it a paragraph with a comment in it.
    const tail = /[^\r\n]*/.exec(text.slice(close + 2, close + 2 + 10_000));
    return tail?.[0].trim() ? -1 : close + 2;
  }
  const rest = /^%%[ \t]*(?:[\r\n]|$)/.exec(text.slice(offset, offset + 200));
  return rest ? text.length : -1;
}

/**
 * A `%% … %%` block. Its list items are not list items, its section is `comment` (seen in dumps of the
 * app's cache). A construct of micromark cannot take back a line, so the end is looked up in the text.
 */
export function blockComment(text: string): Extension {
  const tokenize: Tokenizer = function (effects, ok, nok) {
    let end = -1;

    const line: State = (code) => {
      if (code === null || isLineEnding(code)) {
        effects.exit('blockCommentText');
        return endOfLine(code);
      }
      effects.consume(code);
      return line;
    };

    const endOfLine: State = (code) =>
      code !== null && this.now().offset < end
        ? effects.check({ tokenize: nextLine, partial: true }, nextLineStart, finish)(code)
        : finish(code);

    const nextLineStart: State = (code) => {
      effects.enter('lineEnding');
      effects.consume(code);
      effects.exit('lineEnding');
      return afterLineEnding;
    };

    const afterLineEnding: State = (code) => {
      if (code === null || isLineEnding(code)) return endOfLine(code);
      effects.enter('blockCommentText');
      return line(code);
    };

    const finish: State = (code) => {
      effects.exit('blockComment');
      return ok(code);
    };

    return (code) => {
      end = endOfComment(text, this.now().offset);
      if (end < 0) return nok(code);
      effects.enter('blockComment');
      effects.enter('blockCommentText');
      return line(code);
    };
  };

  return { flow: { [PERCENT]: { name: 'blockComment', tokenize, concrete: true } } };
}

/** A line of the same container; a lazy line ends the comment as it ends fenced code. */
const nextLine: Tokenizer = function (effects, ok, nok) {
  return (code) => {
    if (code === null) return nok(code);
    effects.enter('lineEnding');
    effects.consume(code);
    effects.exit('lineEnding');
    return (next) => (this.parser.lazy[this.now().line] ? nok(next) : ok(next));
  };
};
