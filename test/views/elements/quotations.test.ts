// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { append, setText } from '../../../src/views/elements/element';
import { drawProse } from '../../../src/views/elements/prose';

function html(text: string): string {
  return append(document.createElement('div'), 'p', undefined, text).outerHTML;
}

describe('a date that is typed', () => {
  const whole = (date: string) => `<span class="small-wins-unbroken" dir="ltr">${date}</span>`;

  it('stays whole in a text, and in the path of a note; a range breaks between its days only', () => {
    expect(html('Write it as @2026-11-19.')).toBe(
      `<p><span>Write it as @${whole('2026-11-19')}.</span></p>`,
    );
    expect(html('Journal/2026-11-19.md:3')).toBe(
      `<p><span>Journal/${whole('2026-11-19')}.md:3</span></p>`,
    );
    expect(html('#pause 2026-08-01..2026-08-14')).toBe(
      `<p><span>#pause ${whole('2026-08-01..<wbr>2026-08-14')}</span></p>`,
    );
    expect(html('2026-Q3 or 2026-W47')).toBe(
      `<p><span>${whole('2026-Q3')} or ${whole('2026-W47')}</span></p>`,
    );
  });

  it('stays whole in a sentence of several parts, which is drawn once', () => {
    const place = document.createElement('p');
    const prose = ['In ', { code: 'Journal/2026-11-19.md' }, ', not on 2026-11-20.'];
    drawProse(place, prose);
    const [code] = place.children;
    drawProse(place, prose);

    expect(place.textContent).toBe('In Journal/2026-11-19.md, not on 2026-11-20.');
    expect(place.querySelectorAll('.small-wins-unbroken')).toHaveLength(2);
    expect(place.children[0]).toBe(code);
  });

  it('is not any number with a hyphen', () => {
    expect(html('call 12026-1134 and 2026-1, fail-safe')).toBe(
      '<p>call 12026-1134 and 2026-1, fail-safe</p>',
    );
  });
});

describe('a quotation in a text', () => {
  it('is an island where words of two directions may meet', () => {
    expect(html('خطوة جديدة لـ«C++»: «افتح الملف».')).toBe(
      '<p>خطوة جديدة لـ«<bdi>C++</bdi>»: «<bdi>افتح الملف</bdi>».</p>',
    );
    expect(html('New step for “كتابة الرواية”: 3 days.')).toBe(
      '<p>New step for “<bdi>كتابة الرواية</bdi>”: 3 days.</p>',
    );
  });

  it('is one of several islands where facts of two directions stand in a row', () => {
    expect(html('45 دقيقة · 5 km · «250» words')).toBe(
      '<p class="small-wins-pieces"><bdi>45 دقيقة</bdi> · <bdi>5 km</bdi> · <bdi>«<bdi>250</bdi>» words</bdi></p>',
    );
    expect(html('09:30 · report · 25 min')).toBe('<p>09:30 · report · 25 min</p>');
  });

  it('is plain text where all of it goes one way', () => {
    expect(html('New step for “C++”.')).toBe('<p>New step for “C++”.</p>');
    expect(html('بداية جديدة اليوم.')).toBe('<p>بداية جديدة اليوم.</p>');
  });

  it('reads as it did, and is never markup', () => {
    const place = document.createElement('p');
    const text = 'هدف «<b>C++</b>» جديد';
    setText(place, text);
    const [island] = place.children;
    setText(place, text);

    expect(place.textContent).toBe(text);
    expect(place.querySelector('b')).toBeNull();
    expect(place.children[0]).toBe(island);
  });
});
