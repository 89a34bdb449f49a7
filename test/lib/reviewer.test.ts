import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shippedLanguages, shippedReviewer } from '../../lib/cli/packs.ts'
import { createReviewer, type Finding, type Pack, type Rule } from '../../lib/index.ts'

const bilingual = (text: string) => ({ id: text, en: text })
const rule = (id: string, check: Rule['check'], rest: Partial<Rule> = {}): Rule => ({
  id,
  severity: 'warning',
  check,
  message: bilingual('pesan'),
  why: bilingual('alasan'),
  source: 'uji',
  ...rest,
})
const pack = (category: Pack['category'], rules: Rule[], id: string = category): Pack => ({
  lugas: 1,
  id,
  version: '1.0.0',
  title: bilingual(id),
  category,
  ...(category === 'trust' && { groups: { share: { cap: 15, title: bilingual('ajakan') } } }),
  rules,
})
const review = (packs: Pack[], text: string, options = {}) => createReviewer({ packs }).review(text, options)
const shown = (findings: readonly Finding[]) =>
  findings.map(({ ruleId, text, suggestions }) => [ruleId, text, ...suggestions])

describe('phrase', () => {
  const standard = pack('clarity', [
    rule('word', {
      kind: 'phrase',
      forms: true,
      entries: { aktifitas: ['aktivitas'], kerjasama: ['kerja sama'], 'agar supaya': ['agar'] },
    }),
  ])
  test.each<[string, string[]]>([
    ['Aktifitas warga', ['Aktivitas']],
    ['aktifitasnya', ['aktivitasnya']],
    ['aktifitaspun', ['aktivitas pun']],
    ['aktifitas-aktifitasnya', ['aktivitas-aktivitasnya']],
    ['Warga bekerja agar   supaya bersih', ['agar']],
    ['agar, supaya', []],
    ['agar\nsupaya', []],
    ['#aktifitas @aktifitas aktifitas.go.id', []],
    ['Warga ikut Program Kerjasama Daerah', []],
    ['Kata lurah, “aktifitas itu bagus”', []],
    ['Kata lurah, ‘aktifitas itu bagus’', []],
    ['Info 🙏Aktifitas libur', ['Aktivitas']],
    ['1. Kerjasama dengan desa', ['Kerja sama']],
    ['Kerjasama dengan desa', ['Kerja sama']],
    ['akti\u00adfitas ａｋｔｉｆｉｔａｓ', ['aktivitas']],
  ])('%s', (text, suggestions) => {
    expect(review([standard], text).findings.flatMap((finding) => finding.suggestions)).toEqual(suggestions)
  })

  test('the same word is one finding with its other places', () => {
    const [finding, ...others] = review([standard], 'Aktifitas pagi, aktifitas sore').findings
    expect(others).toEqual([])
    expect(finding).toMatchObject({ text: 'Aktifitas', span: { start: 0, end: 9 } })
    expect(finding?.also).toMatchObject([
      { text: 'aktifitas', span: { start: 16, end: 25 }, suggestions: ['aktivitas'] },
    ])
  })

  test('or all places of a rule, where it says so', () => {
    const entries = { aktifitas: ['aktivitas'], analisa: [] }
    const packs = [
      pack('clarity', [rule('all', { kind: 'phrase', entries }, { together: true })], 'all'),
      pack('brevity', [rule('each', { kind: 'phrase', entries })], 'each'),
    ]
    const { findings } = review(packs, 'Analisa aktifitas.\nAktifitas lagi.')
    expect(findings.map(({ ruleId, text, also }) => [ruleId, text, ...also.map((place) => place.text)])).toEqual([
      ['all/all', 'Analisa', 'aktifitas', 'Aktifitas'],
      ['each/each', 'Analisa'],
      ['each/each', 'aktifitas', 'Aktifitas'],
    ])
    expect(findings[0]?.also[0]?.suggestions).toEqual(['aktivitas'])
  })

  test('letter case can be asked for', () => {
    const cases = pack('clarity', [
      rule('exact', { kind: 'phrase', case: 'exact', entries: { Walikota: ['Wali Kota'] } }, { skip: [] }),
      rule('lower', { kind: 'phrase', case: 'lower', entries: { bpk: ['bapak'] } }),
    ])
    expect(shown(review([cases], 'Para walikota dan Walikota, bpk dan BPK').findings)).toEqual([
      ['clarity/exact', 'Walikota', 'Wali Kota'],
      ['clarity/lower', 'bpk', 'bapak'],
    ])
  })
})

test('stretched letters and parts of hashtags count where a rule asks', () => {
  const entries = { viralkan: [], 'tolong bagikan': [] }
  const asks = pack('clarity', [rule('asks', { kind: 'phrase', entries, stretched: true, hashtags: true })], 'asks')
  const plain = pack('clarity', [rule('plain', { kind: 'phrase', entries })], 'plain')
  const text = 'Viraaaalkan #AyoViralkan #TolongBagikanYa #viralkan_dong tolooong bagikan #Viralkannya'
  const words = (packs: Pack[]) => shown(review(packs, text).findings).map(([, match]) => match)
  expect(words([asks])).toEqual(['Viraaaalkan', 'Viralkan', 'TolongBagikan', 'tolooong bagikan'])
  expect(words([plain])).toEqual([])
})

describe('languages', () => {
  const local = pack('clarity', [
    rule('word', { kind: 'phrase', entries: { silahkan: ['silakan'] } }, { languages: ['ind'] }),
  ])
  const reviewer = createReviewer({ packs: [local], languages: shippedLanguages() })
  test.each<[string, string, number]>([
    ['Warga yang ingin ikut, silahkan datang ke balai desa.', 'ind', 1],
    ['Matur nuwun, warga yang sudah ikut silahkan pulang dengan tertib.', 'ind', 1],
    ['Monggo sedulur kabeh, silahkan padha teka ing bale desa.', 'jav', 0],
    ['Please read the rules before you silahkan enter the building.', 'eng', 0],
    ['Silahkan!', 'ind', 1],
    ['Xyzzy silahkan.', 'ind', 1],
  ])('%s', (text, language, count) => {
    const { findings, sentences } = reviewer.review(text)
    expect([sentences[0]?.language, findings.length]).toEqual([language, count])
  })
  test('a detector is asked only where words say nothing, and may fail', () => {
    const asked: string[] = []
    const detecting = reviewer.with({
      detect: (sentence) => {
        asked.push(sentence)
        if (asked.length > 1) throw new Error('tired')
        return 'jav'
      },
    })
    expect(detecting.review('Zxqv wvut.').sentences[0]?.language).toBe('jav')
    expect(detecting.review('Warga datang ke balai desa.').sentences[0]?.language).toBe('ind')
    expect(detecting.review('Qxzv tuvw.').sentences[0]?.language).toBe('und')
    expect(asked).toEqual(['Zxqv wvut.', 'Qxzv tuvw.'])
    expect(reviewer.review('Zxqv wvut.').sentences[0]?.language).toBe('und')
  })
})

test('what a reviewer remembers never changes what it says', () => {
  const warm = shippedReviewer()
  const piece = fc.constantFrom(
    'Silahkan datang.',
    'dimana',
    'viralkan',
    'Matur nuwun',
    '\n',
    ' ',
    '“',
    '#Tag',
    '.',
    'agar supaya',
    '👍🏽',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), fc.nat(30), piece, (pieces, at, more) => {
      const before = pieces.join(' ')
      const after = [...pieces.slice(0, at), more, ...pieces.slice(at)].join(' ')
      warm.review(before)
      const cold = warm.with({})
      expect(JSON.stringify(warm.review(after, { platform: 'instagram' }))).toBe(
        JSON.stringify(cold.review(after, { platform: 'instagram' })),
      )
    }),
    { numRuns: 100 },
  )
})

describe('overlaps', () => {
  test('within one category the longest wins; another category keeps its own', () => {
    const brevity = pack('brevity', [
      rule('short', { kind: 'phrase', entries: { supaya: ['agar'] } }),
      rule('long', { kind: 'phrase', entries: { 'agar supaya': ['agar'] } }),
    ])
    const clarity = pack('clarity', [rule('other', { kind: 'phrase', entries: { supaya: [] } })])
    expect(shown(review([brevity, clarity], 'agar supaya').findings)).toEqual([
      ['brevity/long', 'agar supaya', 'agar'],
      ['clarity/other', 'supaya'],
    ])
  })

  test('a long sentence does not hide the word inside it', () => {
    const clarity = pack('clarity', [
      rule('long', { kind: 'limit', measure: 'words', per: 'sentence', max: 2 }),
      rule('word', { kind: 'phrase', entries: { silahkan: ['silakan'] } }),
    ])
    expect(shown(review([clarity], 'Warga silahkan datang.').findings)).toEqual([
      ['clarity/long', 'Warga silahkan datang.'],
      ['clarity/word', 'silahkan', 'silakan'],
    ])
  })

  test('a red flag hides only those of its own rule, and every point it costs is shown', () => {
    const hoax = pack('trust', [
      rule(
        'share',
        { kind: 'phrase', entries: { viralkan: [], 'tolong viralkan': [] } },
        { cue: { group: 'share', weight: 4 } },
      ),
      rule('word', { kind: 'phrase', entries: { viralkan: [] } }, { cue: { group: 'share', weight: 3 } }),
    ])
    const { findings, scores } = review([hoax], 'Tolong viralkan.')
    expect(shown(findings)).toEqual([
      ['trust/share', 'Tolong viralkan'],
      ['trust/word', 'viralkan'],
    ])
    expect(scores.trust).toBe(93)
  })

  test('a red flag and another finding on the very same words are one, and both count', () => {
    const hoax = pack('trust', [
      rule('chat', { kind: 'phrase', entries: { yg: [], dgn: [] } }, { cue: { group: 'share', weight: 4 } }),
    ])
    const clarity = pack('clarity', [rule('short', { kind: 'phrase', entries: { yg: ['yang'], 'dgn itu': ['itu'] } })])
    const { findings, scores } = review([clarity, hoax], 'Warga yg datang dgn itu.')
    expect(shown(findings)).toEqual([
      ['trust/chat', 'yg', 'yang'],
      ['trust/chat', 'dgn'],
      ['clarity/short', 'dgn itu', 'itu'],
    ])
    const alone = review([clarity], 'Warga yg datang dgn itu.')
    expect(scores).toEqual({ ...alone.scores, trust: 92 })
  })

  test('a red flag and a limit on the same words stay two', () => {
    const hoax = pack('trust', [
      rule('lure', { kind: 'phrase', entries: { 'hadiah menanti anda': [] } }, { cue: { group: 'share', weight: 4 } }),
    ])
    const clarity = pack('clarity', [rule('long', { kind: 'limit', measure: 'words', per: 'sentence', max: 2 })])
    expect(shown(review([clarity, hoax], 'Hadiah menanti Anda').findings)).toEqual([
      ['clarity/long', 'Hadiah menanti Anda'],
      ['trust/lure', 'Hadiah menanti Anda'],
    ])
  })

  test.each<[string, Record<string, string[]>, string[][]]>([
    [
      'advice hides no word that another rule can mend',
      { 'silahkan datang lagi': [], silahkan: ['silakan'] },
      [['silahkan', 'silakan'], ['silahkan datang lagi']],
    ],
    ['of equals only what can be mended stays', { silahkan: ['silakan'], Silahkan: [] }, [['silahkan', 'silakan']]],
    [
      'what can be mended hides advice inside it',
      { 'silahkan datang': ['silakan datang'], datang: [] },
      [['silahkan datang', 'silakan datang']],
    ],
    ['longer advice hides shorter advice', { 'datang lagi': [], lagi: [] }, [['datang lagi']]],
  ])('%s', (_, entries, expected) => {
    const rules = Object.entries(entries).map(([words, to], i) =>
      rule(`r${i}`, { kind: 'phrase', entries: { [words]: to } }),
    )
    const { findings } = review([pack('clarity', rules)], 'Warga silahkan datang lagi.')
    expect(shown(findings).map(([, ...rest]) => rest)).toEqual(expected)
  })
})

test('what limits of two categories count in the same words is told once, by the stronger one, and costs both', () => {
  const long = (
    category: 'brevity' | 'clarity',
    id: string,
    per: 'first-sentence' | 'sentence',
    severity: Rule['severity'],
  ) => pack(category, [rule(id, { kind: 'limit', measure: 'words', per, max: 2 }, { severity })])
  const opening = long('brevity', 'opening', 'first-sentence', 'warning')
  const text = 'Loket satu buka. Loket dua tutup.'
  const mild = review([long('clarity', 'long', 'sentence', 'suggestion'), opening], text)
  expect(shown(mild.findings)).toEqual([
    ['brevity/opening', 'Loket satu buka.'],
    ['clarity/long', 'Loket dua tutup.'],
  ])
  expect(mild.scores).toMatchObject({ brevity: 90, clarity: 90 })
  const strong = review([long('clarity', 'long', 'sentence', 'error'), opening], text)
  expect(shown(strong.findings).map(([id]) => id)).toEqual(['clarity/long', 'clarity/long'])
})

describe('limit', () => {
  const limits = (per: 'draft' | 'paragraph' | 'sentence', measure: 'words' | 'hashtags' | 'graphemes', max: number) =>
    pack('brevity', [
      rule('most', { kind: 'limit', measure, per, max }, { message: bilingual('{count}/{max} {platform}') }),
    ])
  test('per draft is about the whole draft, first in the list', () => {
    const { findings } = review([limits('draft', 'hashtags', 1)], 'Halo #a #b')
    expect(findings).toMatchObject([{ span: null, text: '', message: '2/1 ' }])
  })
  test('per paragraph, up to the blank line', () => {
    expect(
      shown(review([limits('paragraph', 'words', 3)], 'Satu dua.\nTiga empat.\n\nLima enam tujuh.').findings),
    ).toEqual([['brevity/most', 'Satu dua.\nTiga empat.']])
  })
})

describe('blocks of the editor begin paragraphs', () => {
  const packs = [
    pack('brevity', [rule('most', { kind: 'limit', measure: 'words', per: 'paragraph', max: 3 })]),
    pack('clarity', [rule('pair', { kind: 'check', name: 'unpaired-mark' })]),
  ]
  test.each<[string, readonly number[] | undefined, string[]]>([
    ['Satu dua (tiga.\nEmpat) lima.', undefined, ['Satu dua (tiga.\nEmpat) lima.']],
    ['Satu dua (tiga.\nEmpat) lima.', [16], ['(', ')']],
    ['Satu dua (tiga.\r\nEmpat) lima.', [17], ['(', ')']],
    ['Satu dua (tiga.\n\nEmpat) lima.', [0, 16, 17], ['(', ')']],
    ['Satu.\nDua.\nTiga empat.', [11], []],
    ['Satu.\nDua.\nTiga empat.', [], ['Satu.\nDua.\nTiga empat.']],
    ['Satu.\nDua.\nTiga empat.', [99, -1, 11, Number.NaN, 0.5, 3, 12], []],
  ])('%j with %j', (text, breaks, expected) => {
    expect(shown(review(packs, text, { breaks }).findings).map(([, words]) => words)).toEqual(expected)
  })
})

test.each<[string, number]>([
  ['Budi, S.H.,M.A.P., hadir', 4],
  ['A.Md.Keb. dan S.Tr.Keb.', 3],
  ['a.n. warga RT.03', 4],
  ['s.d. pukul 08.00-12.00', 3],
  ['Loket buka.Bawa KTP', 4],
  ['Rp85.000,00 untuk anak-anak', 3],
  ['dan/atau 12/05/2026', 2],
])('words of %j', (text, words) => {
  expect(review([pack('clarity', [])], text).counts.words).toBe(words)
})

test('counts', () => {
  const { counts } = review(
    [pack('clarity', [rule('x', { kind: 'phrase', entries: { x: [] } })])],
    'AWAS banjir di RT 03! Jauhi sungai. #Siaga @bpbd 🙏🏻 https://a.id b.go.id',
  )
  expect(counts).toEqual({
    graphemes: 71,
    weighted: 99,
    words: 7,
    sentences: 2,
    wordsPerSentence: 4,
    capitals: 33,
    hashtags: 1,
    emoji: 1,
    mentions: 1,
    links: 2,
  })
})

describe('require', () => {
  const source = (within: 'sentence' | 'draft' | { tokens: number } | { sentences: number }) =>
    pack('trust', [
      rule(
        'share',
        { kind: 'phrase', entries: { 'viralkan menurut kami': [] } },
        { cue: { group: 'share', weight: 10 } },
      ),
      rule(
        'source',
        { kind: 'require', where: { phrases: ['penelitian'] }, need: { phrases: ['menurut'] }, within },
        { cue: { group: 'share', weight: 1 } },
      ),
    ])
  const ids = (within: Parameters<typeof source>[0], text: string) =>
    review([source(within)], text).findings.map(({ ruleId }) => ruleId)
  test.each<[Parameters<typeof source>[0], string, string[]]>([
    ['sentence', 'Menurut dinas, penelitian selesai.', []],
    ['sentence', 'Penelitian selesai. Menurut dinas begitu.', ['trust/source']],
    [{ sentences: 1 }, 'Penelitian selesai. Menurut dinas begitu.', []],
    [{ tokens: 2 }, 'Menurut hasil penelitian itu.', []],
    [{ tokens: 2 }, 'Menurut dua hasil penelitian itu.', ['trust/source']],
    ['draft', 'Tidak ada apa-apa.', []],
    ['draft', 'Penelitian baru. Viralkan menurut kami.', ['trust/source', 'trust/share']],
  ])('within %j: %s', (within, text, expected) => {
    expect(ids(within, text)).toEqual(expected)
  })
  test('of the draft itself', () => {
    const packs = [
      pack('clarity', [
        rule('office', { kind: 'require', need: { phrases: ['Kelurahan Sukamaju'] }, within: 'draft' }),
      ]),
    ]
    expect(review(packs, 'Loket tutup.').findings).toMatchObject([{ span: null }])
    expect(review(packs, 'Loket kelurahan sukamaju tutup.').findings).toEqual([])
    expect(review(packs, '').findings).toEqual([])
  })
})

describe('scores', () => {
  const clarity = pack('clarity', [
    rule('word', { kind: 'phrase', entries: { silahkan: ['silakan'], utk: ['untuk'] } }),
  ])
  const hoax = pack('trust', [
    rule('share', { kind: 'phrase', entries: { viralkan: [], sebarkan: [] } }, { cue: { group: 'share', weight: 10 } }),
  ])
  test('nothing found is 100', () => {
    expect(review([clarity, hoax], 'Loket buka.').scores).toEqual({ brevity: 100, clarity: 100, trust: 100 })
    expect(review([clarity, hoax], '').scores).toEqual({ brevity: 100, clarity: 100, trust: 100 })
  })
  test('a group of red flags never costs more than its cap, a long text fades none', () => {
    expect(review([hoax], 'viralkan').scores.trust).toBe(90)
    expect(review([hoax], `viralkan viralkan ${'warga '.repeat(500)}`).scores.trust).toBe(90)
    expect(review([hoax], 'viralkan sebarkan').scores.trust).toBe(85)
  })
})

describe('laws, for any text', () => {
  const reviewer = shippedReviewer()
  const words = fc.constantFrom(
    'silahkan',
    'Dimana',
    'viralkan',
    'agar supaya',
    'melakukan',
    '#Tag',
    '@akun',
    '🙏🏻',
    'https://x.id',
    '.',
    '!!!',
    '\n',
    '“',
    '1.',
    '\ud83d',
    'dr.',
  )
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(words, { maxLength: 60 }).map((parts) => parts.join(' ')),
  )

  test('findings are sorted, in bounds, and read what they say', () => {
    fc.assert(
      fc.property(text, (draft) => {
        const { findings, scores, sentences } = reviewer.review(draft, { platform: 'instagram' })
        let last = -1
        for (const { span, also, text: words } of findings) {
          expect(span?.start ?? -1).toBeGreaterThanOrEqual(last)
          last = span?.start ?? -1
          if (span) expect(draft.slice(span.start, span.end)).toBe(words)
          for (const place of also) expect(draft.slice(place.span?.start, place.span?.end)).toBe(place.text)
        }
        for (const score of Object.values(scores))
          expect(Number.isInteger(score) && score >= 0 && score <= 100).toBe(true)
        for (const { start, end } of sentences) expect(0 <= start && start < end && end <= draft.length).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })

  test('the same input gives the same review, frozen', () => {
    fc.assert(
      fc.property(text, (draft) => {
        const once = reviewer.review(draft)
        expect(Object.isFrozen(once) && Object.isFrozen(once.findings)).toBe(true)
        expect(JSON.stringify(reviewer.review(draft))).toBe(JSON.stringify(once))
      }),
      { numRuns: 200 },
    )
  })

  test('exceptions and requirements take time by the sum of their places', () => {
    const packs = [
      pack('clarity', [
        rule(
          'quoted',
          { kind: 'phrase', entries: { dll: [] } },
          { skip: [], unless: [{ pattern: [{ is: 'number' }], scope: 'quote' }] },
        ),
      ]),
      pack('brevity', [
        rule('near', { kind: 'require', where: { phrases: ['dll'] }, need: { phrases: ['y'] }, within: { tokens: 1 } }),
      ]),
    ]
    const { findings } = review(packs, 'dll x. b y. '.repeat(10_000))
    expect(findings.map(({ also }) => also.length)).toEqual([9_999, 9_999])
  })

  test.each([
    ['one word of a million letters', 'a'.repeat(1_000_000)],
    ['a million dots between letters', 'a.'.repeat(500_000)],
    ['deep nesting', '('.repeat(10_000)],
    ['a long address', `www.${')'.repeat(200_000)}`],
    ['lone surrogates', '\ud800'.repeat(10_000)],
  ])('%s is reviewed', (_, draft) => {
    expect(reviewer.review(draft).counts.graphemes).toBeGreaterThan(0)
  })
})

test('the public surface', async () => {
  expect(Object.keys(await import('../../lib/index.ts')).sort()).toEqual([
    'PackError',
    'applyShortening',
    'applySuggestion',
    'compareWithSource',
    'countGraphemes',
    'createReviewer',
    'isUnderlined',
    'packSchema',
    'parseLanguages',
    'parsePack',
    'remapFindings',
  ])
})

test('a rule explains itself', () => {
  const reviewer = shippedReviewer()
  const [first] = reviewer.review('Silahkan datang.').findings
  expect(reviewer.explain(first?.ruleId ?? '')).toMatchObject({
    why: expect.stringMatching(/\S/),
    source: expect.stringMatching(/\S/),
  })
  expect(reviewer.explain('clarity/none')).toBeUndefined()
})

test('a kind of post has a title in both languages', () => {
  const reviewer = shippedReviewer()
  const { kind } = reviewer.review('Hadirilah lomba memasak!')
  expect([reviewer.kindTitle(kind ?? ''), reviewer.kindTitle(kind ?? '', 'en')]).toEqual(['acara', 'event'])
  expect(reviewer.kindTitle('none')).toBeUndefined()
})
