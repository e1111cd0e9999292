import { GFM, parser } from '@lezer/markdown';
import { parse, postprocess, preprocess } from 'micromark';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import { math } from 'micromark-extension-math';

/** Finds the tags in a note's prose, as written, in order. */
export type TagFinder = (text: string) => string[];

const TAG = /#[^\s#.,;:!?()[\]{}'"`*=~\\]+/g;
const HASH = 0x23;

/** lezer-markdown with GFM, and tags as nodes of its tree: an extension, as editors write one. */
export function lezerTags(): TagFinder {
  const tags = parser.configure([
    GFM,
    {
      defineNodes: ['Tag'],
      parseInline: [
        {
          name: 'Tag',
          parse(inline, next, at) {
            if (next !== HASH) return -1;
            TAG.lastIndex = 0;
            const tag = TAG.exec(inline.slice(at, inline.end));
            if (tag?.index !== 0) return -1;
            return inline.addElement(inline.elt('Tag', at, at + tag[0].length));
          },
        },
      ],
    },
  ]);
  return (text) => {
    const found: string[] = [];
    tags.parse(text).iterate({
      enter({ name, from, to }) {
        if (name === 'Tag') found.push(text.slice(from, to));
      },
    });
    return found;
  };
}

/**
 * micromark with GFM, math and front matter, as far as its events; it does not write HTML. Tags are looked for in
 * plain text only.
 */
export function micromarkTags(): TagFinder {
  const extensions = [gfm(), math(), frontmatter()];
  return (text) => {
    const tokenizer = parse({ extensions }).document();
    const found: string[] = [];
    for (const [edge, token] of postprocess(tokenizer.write(preprocess()(text, undefined, true)))) {
      if (edge === 'exit' || token.type !== 'data') continue;
      const data = text.slice(token.start.offset, token.end.offset);
      for (const [tag] of data.matchAll(TAG)) found.push(tag);
    }
    return found;
  };
}
