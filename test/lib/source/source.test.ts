import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shippedPacks } from '../../../lib/cli/packs.ts'
import { compareWithSource, type SourceFact } from '../../../lib/index.ts'
import { drafts, edits } from '../drafts.ts'
import { freshPairs } from './fresh-pairs.ts'
import { pairs } from './pairs.ts'
import { type Shares, sharesOf } from './shares.ts'

/** For what is linear: whatever grows with the square of the text takes many times longer. */
const GUARD = 120_000

/** A fact as one line: kind, its words, verdict, the words of the source. */
const shown = ({ kind, text, verdict, source }: SourceFact) =>
  [kind, text, verdict, ...(source ? [source.text] : [])].join(' | ')

const compared = (draft: string, article: string) => compareWithSource(draft, article).map(shown)

describe('a fact', () => {
  test.each<[name: string, draft: string, article: string, facts: string[]]>([
    [
      'an amount in digits, words and rupiah',
      'Biayanya Rp1,5 miliar, atau 1,5 miliar rupiah, atau Rp 1.500.000.000,00.',
      'Biaya mencapai Rp1.500.000.000.',
      [
        'amount | Rp1,5 miliar | supported | Rp1.500.000.000',
        'amount | 1,5 miliar rupiah | supported | Rp1.500.000.000',
        'amount | Rp 1.500.000.000,00 | supported | Rp1.500.000.000',
      ],
    ],
    [
      'an amount in short',
      'Hadiahnya Rp75 jt, uang saku Rp500rb, total Rp2 M.',
      'Hadiah Rp75.000.000, uang saku Rp500.000, total Rp2 miliar.',
      [
        'amount | Rp75 jt | supported | Rp75.000.000',
        'amount | Rp500rb | supported | Rp500.000',
        'amount | Rp2 M | supported | Rp2 miliar',
      ],
    ],
    [
      'a number in words',
      'Pesertanya dua ratus dua puluh sembilan orang dari sebelas desa.',
      'Acara diikuti 229 orang dari 11 desa.',
      ['number | dua ratus dua puluh sembilan | supported | 229', 'number | sebelas | supported | 11'],
    ],
    [
      'half a number more',
      'Panjangnya satu setengah kilometer.',
      'Panjang jalan 1.500 meter.',
      ['number | satu setengah | supported | 1.500'],
    ],
    [
      'words that are no numbers',
      'Puluhan warga dan setengah dari pedagang datang, salah satu dari Blitar.',
      'Warga datang.',
      ['place | Blitar | missing'],
    ],
    [
      'short units, other units, and money without its mark',
      'Sekitar 1,2 miliar. Bantuan 300rb selama 3 bln untuk 50 org; jalan 1,7 km.',
      'Nilainya Rp1.225.000.000. Bantuan Rp300.000 selama tiga bulan untuk 50 orang; jalan 1.700 meter.',
      [
        'number | 1,2 miliar | supported | Rp1.225.000.000',
        'number | 300rb | supported | Rp300.000',
        'number | 3 | supported | tiga',
        'number | 50 | supported | 50',
        'number | 1,7 | supported | 1.700',
      ],
    ],
    [
      'a lone “satu”',
      'Satu dari 5 balita, 1 unit ambulans.',
      'Seorang dari lima balita. Satu unit ambulans.',
      ['number | 5 | supported | lima', 'number | 1 | supported | Satu'],
    ],
    [
      'a milestone, which is no length',
      'Di Jalan Raya Km 14 ada longsor.',
      'Longsor menutup jalan raya KM 14.',
      ['place | Jalan Raya | supported | jalan raya', 'number | 14 | supported | 14'],
    ],
    [
      'a range by its ends',
      'Pendaftaran 1–15 Maret 2026.',
      'Pendaftaran mulai 1 Maret 2026, ditutup 15 Maret 2026.',
      ['date | 1–15 Maret 2026 | supported | 1 Maret 2026'],
    ],
    [
      'less than the source says',
      'Lebih dari 200 peserta, hampir 230 peserta, sekitar 250 peserta hadir.',
      'Hadir 229 peserta.',
      ['number | 200 | supported | 229', 'number | 230 | supported | 229', 'number | 250 | different | 229'],
    ],
    [
      'another number of the same thing',
      'Ada 31 kios baru.',
      'Pasar punya 13 kios dan 31 lampu.',
      ['number | 31 | different | 13'],
    ],
    ['a number of nothing in the source', 'Ada 31 kios baru.', 'Pasar itu ramai.', ['number | 31 | missing']],
    [
      'a range',
      'Suhu 23–31 derajat dan angin 10 sampai 15 km/jam.',
      'Suhu 23 sampai 31 derajat, angin 10-20 km/jam.',
      ['number | 23–31 | supported | 23 sampai 31', 'number | 10 sampai 15 | different | 10-20'],
    ],
    [
      'percentages',
      'Naik 12,5% dan turun 3 persen.',
      'Naik 12,5 persen lalu turun 4 persen.',
      ['percentage | 12,5% | supported | 12,5 persen', 'percentage | 3 persen | different | 4 persen'],
    ],
    [
      'ordinals',
      'Hari jadi ke-194 dan MTQ XIV.',
      'Hari jadi ke-194 bersama MTQ ke-14.',
      ['number | ke-194 | supported | ke-194', 'number | XIV | supported | ke-14'],
    ],
    [
      'a telephone number',
      'Hubungi 0812-3456-7890 atau 0812 3456 7890.',
      'Nomor 081234567890.',
      ['number | 0812-3456-7890 | supported | 081234567890', 'number | 0812 3456 7890 | supported | 081234567890'],
    ],
    [
      'dates',
      'Acara 12 Maret 2024, 12-03-2024, tanggal 12/3, dan tahun 2025; 3/4 selesai.',
      'Acara digelar Selasa (12/3/2024).',
      [
        'date | 12 Maret 2024 | supported | 12/3/2024',
        'date | 12-03-2024 | supported | 12/3/2024',
        'date | 12/3 | supported | 12/3/2024',
        'date | 2025 | different | 12/3/2024',
      ],
    ],
    [
      'a month',
      'Pada Maret 2024 dan April 2024.',
      'Terjadi 12 Maret 2024.',
      ['date | Maret 2024 | supported | 12 Maret 2024', 'date | April 2024 | different | 12 Maret 2024'],
    ],
    [
      'weekdays',
      'Selasa pagi, bukan Rabu, 12 Maret 2024.',
      'Terjadi pada 12 Maret 2024.',
      [
        'date | Selasa | supported | 12 Maret 2024',
        'date | Rabu | different | 12 Maret 2024',
        'date | 12 Maret 2024 | supported | 12 Maret 2024',
      ],
    ],
    ['days that depend on the article', 'Kemarin dan hari ini warga datang.', 'Warga datang pada 12 Maret 2024.', []],
    [
      'times',
      'Pukul 09:00, jam 9 pagi, pukul sembilan pagi, dan jam 8 malam.',
      'Mulai pukul 09.00 WIB, selesai pukul 20.00 WIB.',
      [
        'time | 09:00 | supported | 09.00 WIB',
        'time | 9 pagi | supported | 09.00 WIB',
        'time | sembilan pagi | supported | 09.00 WIB',
        'time | 8 malam | supported | 20.00 WIB',
      ],
    ],
    [
      'a time in another zone',
      'Mulai pukul 09.00 WITA.',
      'Mulai pukul 09.00 WIB.',
      ['time | 09.00 WITA | different | 09.00 WIB'],
    ],
    [
      'a title with a shortened name',
      'Menurut Wali Kota Hasan, pasar siap.',
      'Wali Kota Malang H. Hasan membuka pasar.',
      ['person | Wali Kota Hasan | supported | Hasan'],
    ],
    [
      'a title alone',
      'Kata Bupati, jalan siap. Camat juga hadir.',
      'Bupati Melati Rina Marlina membuka jalan.',
      ['person | Bupati | supported | Bupati Melati Rina Marlina', 'person | Camat | missing'],
    ],
    [
      'the deputy for the head',
      'Acara dibuka Bupati Sugeng.',
      'Acara dibuka Wakil Bupati Sugeng Riyadi.',
      ['person | Bupati Sugeng | different | Wakil Bupati Sugeng Riyadi'],
    ],
    [
      'another holder of a title',
      'Camat Lembah Agus hadir.',
      'Acara dihadiri Camat Lembah Adi.',
      ['person | Camat Lembah Agus | different | Camat Lembah Adi'],
    ],
    [
      'initials',
      'Menurut M. Arafah, pencarian selesai.',
      'Kepala SAR Muhammad Arafah menutup pencarian.',
      ['person | M. Arafah | supported | Kepala SAR Muhammad Arafah'],
    ],
    [
      'acronyms and long names',
      'Dinkes, Dishub, Badan Penanggulangan Bencana Daerah, dan Pemkot Malang hadir.',
      'Dinas Kesehatan, Dinas Perhubungan, BPBD, dan Pemerintah Kota Malang hadir di Malang.',
      [
        'office | Dinkes | supported | Dinas Kesehatan',
        'office | Dishub | supported | Dinas Perhubungan',
        'office | Badan Penanggulangan Bencana Daerah | supported | BPBD',
        'office | Pemkot Malang | supported | Pemerintah Kota Malang',
      ],
    ],
    [
      'an office that the draft alone explains',
      'Komisi Pengawas Zakat (KPX) hadir.',
      'KPX hadir.',
      ['office | Komisi Pengawas Zakat | missing', 'office | KPX | supported | KPX'],
    ],
    [
      'an office that only its head is named with',
      'Hadir Ketua Komisi B DPRD Rina Marlina dan Kepala DPP Budi Raharjo.',
      'Kepala Dinas Pertanian dan Pangan Budi Raharjo dan Sekretaris Komisi B DPRD Kota Melati, Rina Marlina.',
      [
        'office | Komisi B | supported | Komisi B',
        'office | DPRD | supported | DPRD',
        'person | Rina Marlina | supported | Rina Marlina',
        'person | Kepala DPP Budi Raharjo | supported | Dinas Pertanian dan Pangan Budi Raharjo',
      ],
    ],
    [
      'another office',
      'Bantuan dari Dinas Sosial tiba.',
      'Bantuan Dinas Kesehatan tiba.',
      ['office | Dinas Sosial | different | Dinas Kesehatan'],
    ],
    [
      'places',
      'Di Jl. Melati, Kel. Sukamaju, Kota Melati, dan di Kabupaten Kenanga.',
      'Terjadi di Jalan Melati, Kelurahan Sukamaju, Kabupaten Melati.',
      [
        'place | Jl. Melati | supported | Jalan Melati',
        'place | Kel. Sukamaju | supported | Kelurahan Sukamaju',
        'place | Kota Melati | supported | Melati',
        'place | Kabupaten Kenanga | different | Kabupaten Melati',
      ],
    ],
    [
      'quotations',
      '"Kami ingin WARGA tertib membuang sampah", katanya. “Pasar ini milik pedagang.” "Datanglah ke balai kota besok."',
      'Ia berkata, “Kami ingin warga,” ujarnya, “tertib membuang sampah. Pasar ini milik kita semua.”',
      [
        'quote | Kami ingin WARGA tertib membuang sampah | supported | Kami ingin warga',
        'quote | Pasar ini milik pedagang | different | Pasar ini milik kita',
        'quote | Datanglah ke balai kota besok | missing',
      ],
    ],
  ])('%s', (_, draft, article, facts) => {
    expect(compared(draft, article)).toEqual(facts)
  })

  test('has the sentence of the source beside it', () => {
    const article = 'Pasar dibuka. Kiosnya 13 unit, kata Bupati. Warga senang.'
    const [fact] = compareWithSource('Ada 31 unit.', article)
    const { start = 0, end = 0 } = fact?.source?.sentence ?? {}
    expect(article.slice(start, end)).toBe('Kiosnya 13 unit, kata Bupati.')
  })

  test('of an acronym is an office if one of the texts or a pack says so', () => {
    const [draft, article] = ['Stan DPMD ramai.', 'Stan Dinas Pemberdayaan Masyarakat dan Desa ramai.']
    const told = ['office | DPMD | supported | Dinas Pemberdayaan Masyarakat dan Desa']
    expect(compared(draft, article)).toEqual([])
    expect(compareWithSource(draft, article, { packs: shippedPacks() }).map(shown)).toEqual(told)
    expect(compared(draft, article.replace('Desa', 'Desa (DPMD)'))[0]).toContain('office | DPMD | supported')
    expect(compareWithSource(draft, 'Stan desa.', { packs: shippedPacks() }).map(shown)).toEqual([
      'office | DPMD | missing',
    ])
  })
})

/** Prints and asserts the shares that the project promises. */
function hold(name: string, { lines, ...shares }: Shares) {
  console.log(`${name}: ${JSON.stringify(shares)}${lines.map((line) => `\n  ${line}`).join('')}`)
  expect(shares.found / shares.planted).toBeGreaterThanOrEqual(0.95)
  expect(shares.doubted / shares.facts).toBeLessThanOrEqual(0.05)
}

test('planted differences are found and true facts are not doubted', () => {
  const all = sharesOf([...pairs, ...freshPairs])
  expect([all.pairs, all.planted]).toEqual([120, 40])
  hold('all pairs', all)
  hold('of them written last', sharesOf(freshPairs))
})

const isFrozen = (value: unknown): boolean =>
  typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(isFrozen))

const RUNS = { numRuns: 1000 }
/** Drafts with something in them to compare. */
const factual = fc
  .array(fc.constantFrom(...pairs.flatMap(({ article, drafts }) => [article, ...drafts])), {
    minLength: 1,
    maxLength: 2,
  })
  .map((texts) => texts.join('\n'))
const texts = fc.oneof(
  drafts,
  factual,
  fc.tuple(drafts, factual).map((both) => both.join(' ')),
)

describe('for any two texts', { timeout: GUARD }, () => {
  test('the facts are plain, frozen, in order, and read what they say', () => {
    fc.assert(
      fc.property(texts, edits, texts, fc.boolean(), (draft, edit, other, isOwn) => {
        const article = isOwn ? edit(draft) : other
        const facts = compareWithSource(draft, article)
        expect(isFrozen(facts)).toBe(true)
        expect(JSON.parse(JSON.stringify(facts))).toEqual(facts)
        let before = { start: 0, end: 0 }
        for (const { span, text, verdict, source } of facts) {
          expect(span.start > before.start || (span.start === before.start && span.end >= before.end)).toBe(true)
          before = span
          expect(span.start < span.end && text === draft.slice(span.start, span.end)).toBe(true)
          expect(source === undefined).toBe(verdict === 'missing')
          if (!source) continue
          expect(source.span.start < source.span.end).toBe(true)
          expect(source.text).toBe(article.slice(source.span.start, source.span.end))
          const { start, end } = source.sentence
          expect(start <= source.span.start && source.span.end <= end && end <= article.length).toBe(true)
        }
      }),
      RUNS,
    )
  })

  test('a text supports itself', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(compareWithSource(text, text).filter(({ verdict }) => verdict !== 'supported')).toEqual([])
      }),
      RUNS,
    )
  })
})

const million = (part: string) => part.repeat(Math.ceil(1_000_000 / part.length)).slice(0, 1_000_000)
/** Ever new words: `#` is a number in letters. */
function fresh(part: string): string {
  const parts: string[] = []
  for (let i = 0, length = 0; length < 1_000_000; i++) {
    const word = String(i).replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)] as string)
    length += parts[parts.push(part.replaceAll('#', word)) - 1]?.length ?? 0
  }
  return parts.join('')
}
const everyday = pairs.flatMap(({ drafts }) => drafts).join('\n')

test.each<[string, string, string]>([
  ['posts and articles', million(everyday), million(pairs.map(({ article }) => article).join('\n'))],
  ['a word', million('a'), million('a')],
  ['digits', million('1234567890 '), million('1234567890 ')],
  ['numbers', million('12 orang, 30 persen. '), million('13 orang, 31 persen. ')],
  ['number words', million('dua '), million('dua ratus ')],
  ['new numbers', million('sekitar 200 orang, '), fresh('2# orang, ')],
  ['dates', million('12 Maret 2024, '), million('13 April 2025, ')],
  ['times', million('pukul 09.00 WIB, '), million('pukul 10.00 WIB, ')],
  ['new persons', fresh('kata A# Santoso '), fresh('kata Santoso B# ')],
  ['titles', million('Bupati '), million('Wakil Bupati ')],
  ['new offices', fresh('warga Dinas A# Kota '), fresh('warga Dinas B# Desa ')],
  ['new acronyms', fresh('warga Dinas A# '), fresh('di D# dan ')],
  ['quotations', million('"satu dua tiga empat lima" '), million('"satu dua tiga lima empat" ')],
  ['quotations that do not close', million('"satu dua tiga empat '), million('"satu dua tiga empat ')],
  ['brackets', million('('), million(')')],
])('a megabyte of %s is compared in time by its length', { timeout: GUARD }, (_, draft, article) => {
  for (const fact of compareWithSource(draft, article)) expect(fact.span.end <= draft.length).toBe(true)
})
