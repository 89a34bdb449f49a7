import { describe, expect, test } from 'vitest'
import { countGraphemes } from '../../lib/characters.ts'
import { tokenize } from '../../lib/tokenize.ts'

const show = (text: string) => tokenize(text).map(({ start, end, kind }) => `${kind}:${text.slice(start, end)}`)

test.each<[string, string[]]>([
  ['Undang-undang itu', ['word:Undang-undang', 'word:itu']],
  ['Jum’at, 09.00 WIB', ['word:Jum’at', 'mark:,', 'number:09.00', 'word:WIB']],
  ['Rp1.500.000,-', ['mixed:Rp1.500.000', 'mark:,', 'mark:-']],
  ['hati2 ke-2', ['mixed:hati2', 'mixed:ke-2']],
  ['GRATISS!!! Yuk...', ['word:GRATISS', 'mark:!!!', 'word:Yuk', 'mark:...']],
  ['benar?!', ['word:benar', 'mark:?!']],
  ['("a")', ['mark:(', 'mark:"', 'word:a', 'mark:"', 'mark:)']],
  ['lihat https://sukamaju.go.id/a?b=1.', ['word:lihat', 'url:https://sukamaju.go.id/a?b=1', 'mark:.']],
  ['buka sukamaju.go.id, ya', ['word:buka', 'domain:sukamaju.go.id', 'mark:,', 'word:ya']],
  ['surel: info@sukamaju.go.id.', ['word:surel', 'mark::', 'email:info@sukamaju.go.id', 'mark:.']],
  ['selesai.Kami pulang', ['word:selesai', 'mark:.', 'word:Kami', 'word:pulang']],
  ['S.Pd.', ['word:S', 'mark:.', 'word:Pd', 'mark:.']],
  ['#SukamajuBersih @kel.sukamaju_1', ['hashtag:#SukamajuBersih', 'mention:@kel.sukamaju_1']],
  ['# judul @ pukul', ['mark:#', 'word:judul', 'mark:@', 'word:pukul']],
  ['🙏🏻❤️👨‍👩‍👧🇮🇩1️⃣', ['emoji:🙏🏻', 'emoji:❤️', 'emoji:👨‍👩‍👧', 'emoji:🇮🇩', 'emoji:1️⃣']],
  ['a\u200bb so\u00adal', ['word:a\u200bb', 'word:so\u00adal']],
  ['e\u0301', ['word:e\u0301']],
  ['𝗩𝗜𝗥𝗔𝗟 ｗａｒｇａ', ['word:𝗩𝗜𝗥𝗔𝗟', 'word:ｗａｒｇａ']],
  ['\ud800 lepas \udc00', ['word:lepas']],
  ['السلام عليكم', ['word:السلام', 'word:عليكم']],
  ['', []],
])('%s', (text, tokens) => {
  expect(show(text)).toEqual(tokens)
})

test.each([
  ['VI\u200bRAL', 'viral'],
  ['𝗩𝗜𝗥𝗔𝗟', 'viral'],
  ['Jum’at', "jum'at"],
  ['Al‑Qur`an', "al-qur'an"],
  ['h\u0430di\u0430h', 'hadiah'],
  ['привет', 'привет'],
])('%s is compared as %s', (text, norm) => {
  expect(tokenize(text).map((token) => token.norm)).toEqual([norm])
})

test('a gap is nothing, space or a line break', () => {
  expect(tokenize('a, b\n\nc').map((token) => token.gap)).toEqual(['line', 'none', 'space', 'line'])
})

describe('graphemes are what a reader would count', () => {
  const segmenter = new Intl.Segmenter('id', { granularity: 'grapheme' })
  test.each(['', 'warga', 'e\u0301a', '🙏🏻❤️👨‍👩‍👧🇮🇩1️⃣', 'a\r\nb\n\nc', 'नम', '©️ ™', 'x\u200by', '👍🏽👍'])(
    '%j',
    (text) => {
      expect(countGraphemes(text)).toBe([...segmenter.segment(text)].length)
    },
  )
})
