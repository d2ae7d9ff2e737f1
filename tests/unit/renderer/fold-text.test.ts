import { expect, it } from 'vitest';
import { foldText } from '../../../src-renderer/state/fold-text.ts';

it.each([
  ['Pokémon', 'pokemon'],
  ['ポケモン', 'pokemon'],
  ['покемон', 'pokemon'],
  ['ﾆﾝﾃﾝﾄﾞｰ', 'nintendo'],
  ['きゃっしゅ', 'kyasshu'],
  ['シャツ', 'shatsu'],
  ['ファミマ', 'famima'],
  ['ジャパン', 'japan'],
  ['Türkiye', 'turkiye'],
  ['ISTANBUL ılık', 'istanbul ilik'],
  ['Straße', 'strasse'],
  ['Łódź', 'lodz'],
  ['任天堂', '任天堂'],
  ['Ελλάδα', 'ellada'],
])('%s is compared as %s', (text, folded) => {
  expect(foldText(text)).toBe(folded);
});
