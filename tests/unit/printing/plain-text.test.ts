import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainLines } from '../../../src-main/printing/plain-text.ts';

describe('the vendor’s HTML as lines', () => {
  it.each([
    ['<p>One</p><p>Two</p>', ['One', 'Two']],
    ['First<br>second<br/>third', ['First', 'second', 'third']],
    ['<ol><li>Sign in</li><li>Type</li></ol>', ['1. Sign in', '2. Type']],
    ['<ul><li>A<ol><li>B</li></ol></li><li>C</li></ul>', ['• A', '1. B', '• C']],
    ['Fish &amp; chips &#8364;5 &#x20AC;6 &unknown; &lt;b&gt;', ['Fish & chips €5 €6 &unknown; <b>']],
    ['<style>p{}</style><script>let x = "<p>no</p>"</script>Yes<!-- <p>no</p> -->', ['Yes']],
    ['<a href="javascript:alert(1)" onclick="x()">Open the link</a>', ['Open the link']],
    ['  lots \n\n of   space\t here ', ['lots of space here']],
    ['5 < 6 and 7 > 3', ['5 < 6 and 7 > 3']],
    ['< b>bold< / b>', ['< b>bold< / b>']],
    ['<script>never closed <p>hidden', []],
    ['', []],
  ])('%s', (html, lines) => {
    expect(plainLines(html)).toEqual(lines);
  });

  it('hold no control or direction character, and no more than paper takes, whatever comes in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (html) => {
        const lines = plainLines(`<p>${html}</p>&#27;&#x202e;&#0;`);
        expect(lines.length).toBeLessThanOrEqual(60);
        expect(lines.every((line) => !/[\p{Cc}\p{Cf}\p{Cs}]/u.test(line))).toBe(true);
      }),
    );
  });

  it('come soon, however the text is made', () => {
    const began = performance.now();
    plainLines('<'.repeat(200_000));
    plainLines('<!--'.repeat(50_000));
    plainLines('<script>'.repeat(30_000));
    plainLines('&'.repeat(200_000));
    plainLines(`<${' '.repeat(90_000)}`);
    plainLines(`<${' '.repeat(90_000)}>`);
    plainLines(`<${'a'.repeat(90_000)}`);
    plainLines(`<style>${'</style '.repeat(12_000)}`);
    expect(performance.now() - began).toBeLessThan(1_500);
  });

  it('come soon of whatever strangers repeat', () => {
    const part = fc.string({
      unit: fc.constantFrom(...Array.from('<>/!- &;#x1aAliol\n"=')),
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(part, part, part, (start, repeated, end) => {
        const began = performance.now();
        plainLines(`${start}${repeated.repeat(Math.floor(90_000 / repeated.length))}${end}`);
        expect(performance.now() - began).toBeLessThan(1_500);
      }),
      { numRuns: 60 },
    );
  });

  it('end where no instructions go on any more', () => {
    expect(plainLines(`${' '.repeat(100_000)}<p>late`)).toEqual([]);
  });
});
