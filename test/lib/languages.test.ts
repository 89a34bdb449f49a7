import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MOST_WORDS, parseLanguages } from '../../lib/languages.ts'
import { PackError } from '../../lib/problem.ts'
import { tokenize } from '../../lib/tokenize.ts'
import { createLanguageOf } from './language-of.ts'

const json = JSON.parse(readFileSync(new URL('../../rules/languages.json', import.meta.url), 'utf8'))
const shipped = parseLanguages(json, 'languages.json')
const languageOf = createLanguageOf(shipped)

describe.each<[string, string[]]>([
  [
    'ind',
    [
      // Posts of offices: sentences, titles, labels.
      'Warga diminta membawa kartu keluarga saat mendaftar di kantor kelurahan.',
      'Pelayanan administrasi kependudukan tutup sementara pada hari Jumat.',
      'Lurah Sukamaju Hadiri Musyawarah Perencanaan Pembangunan',
      'Kerja Bakti Warga RW 05 Kelurahan Sukamaju',
      'PENGUMUMAN JADWAL PELAYANAN POSYANDU',
      'Camat Budi Santoso Serahkan Bantuan untuk Korban Banjir',
      'Tempat: Balai RW 03, Jalan Melati No. 5',
      'Waktu: Sabtu, 09.00 sampai selesai',
      'Yuk, bayar pajak sebelum jatuh tempo!',
      'Gratis, tidak dipungut biaya.',
      'Mari jaga kebersihan lingkungan kita.',
      'Kami mengucapkan terima kasih kepada semua pihak.',
      'Bapak/Ibu dapat mengambil antrean mulai pukul 07.30.',
      'Dinas Kesehatan menggelar vaksinasi untuk balita dan lansia.',
      'Gak usah panik, petugas udah datang kok.',
      'Pak Lurah bilang jalannya mau diperbaiki minggu depan.',
      'Saya sudah dua kali ke sana, tetapi kantornya tutup.',
      // Malay counts as Indonesian.
      'Permohonan boleh dibuat di pejabat kerajaan negeri kerana kaunter telah dibuka.',
      // One word or greeting of another language in an Indonesian sentence.
      'Sugeng enjing dulur, mari ikut kerja bakti di balai kelurahan besok pagi.',
      'Matur nuwun atas kehadiran Bapak dan Ibu dalam kegiatan ini.',
      'Hatur nuhun kepada seluruh warga yang sudah membantu petugas.',
      'Rahajeng semeng, pelayanan hari ini dibuka pukul delapan.',
      'Petugas membagikan sega kepada warga yang membutuhkan.',
      'Horas! Selamat datang kepada para peserta lomba.',
      'Tim kami sedang melakukan upgrade sistem agar pelayanan lebih cepat.',
      'Ikuti Car Free Day bersama warga kota pada hari Minggu.',
      // Names of people and places are no evidence.
      'Bupati bersama Kang Dadang dan Ki Ageng Wonten meninjau pasar.',
      'Petugas dari The Jakarta Post datang ke kantor kami.',
      // Tags in English are none either.
      'Selamat pagi warga kota! #GoodMorning #ThisIsTheBestDay #HappyWeekend',
      'Keuangan daerah dan keutamaan warga',
    ],
  ],
  [
    'jav',
    [
      'Aku ora ngerti kapan dheweke arep teka.',
      'Panjenengan sampun dhahar dereng?',
      'Wong-wong padha lunga menyang sawah wiwit esuk.',
      'Sugeng enjing, kadospundi kabaripun?',
      'Bocah-bocah seneng dolanan ing ngarep omah.',
      'Sing penting guyub rukun karo tangga teparo.',
      'Matur nuwun sanget, mugi rahayu sedaya.',
    ],
  ],
  [
    'sun',
    [
      'Abdi teu acan terang iraha anjeunna sumping.',
      'Urang kudu silih asih jeung babaturan.',
      'Punten, bumina di palih mana nya?',
      'Barudak keur ulin di buruan imah.',
      'Hatur nuhun pisan kana sagala rupina.',
      'Kadaharan ieu teh ngeunah pisan tapi mahal.',
    ],
  ],
  [
    'mad',
    [
      'Sengko’ ta’ oneng bila oreng jareya dhateng.',
      'Kaula badhi entar ka bengkona taretan.',
      'Sakalangkong ka sadhaja se ampon rabu.',
      'Na’-kana’ jareya senneng onggu amaen e dhalem roma.',
    ],
  ],
  [
    'min',
    [
      'Ambo indak tau bilo inyo ka tibo.',
      'Urang kampuang tu sadang karajo basamo di sawah.',
      'Baa kaba uda jo uni kini?',
      'Makanan di siko lamak bana, tapi haragonyo maha.',
    ],
  ],
  [
    'bjn',
    [
      'Ulun kada tahu pabila sidin handak datang.',
      'Ikam handak tulak ka mana wayahini?',
      'Urang banua kita musti bagawi baimbai gasan kampung.',
      'Iwaknya nyaman banar, tapi harganya larang pang.',
    ],
  ],
  [
    'ban',
    [
      'Tiang nenten uning pidan ipun jagi rauh.',
      'Rahajeng semeng semeton sareng sami.',
      'Ajengan ring dagange ento jaen pesan.',
      'Suksma antuk rauh ring pura puniki.',
    ],
  ],
  ['ace', ['Lon hana lon teupeu pajan gopnyan geuwoe.', 'Ureueng gampong nyan mandum jak u meunasah.']],
  ['bug', ['Degaga taue missengngi kegi monro alena.', 'Iya maneng tau engkae ri bolae purani manre.']],
  ['bbc', ['Ndang huboto andigan ibana ro tu huta on.', 'Mauliate godang di sude hamu angka dongan.']],
  ['bew', ['Gue kagak tau kenape die belon dateng.', 'Lu mao kemane, bocah udeh pade pulang noh.']],
  [
    'eng',
    [
      'The office will be closed on Friday.',
      'Please bring your family card when you register.',
      'Thank you for all of your support!',
      'Everything you need to know about the new service',
      'I don’t think that this is what people want.',
      'Better together with the community',
      'Fantastic acoustic music',
      'Can’t wait!',
    ],
  ],
  ['ara', ['السلام عليكم ورحمة الله وبركاته']],
  ['und', ['', '   ', '🙏🏻🎉', '09.00–12.00', '#GoodMorning @kel.sukamaju', 'https://sukamaju.go.id', '...', 'Xyzzy']],
])('%s', (code, sentences) => {
  test.each(sentences.map((sentence) => [sentence]))('%s', (sentence) => expect(languageOf(sentence)).toBe(code))
})

test('only the tokens asked for count', () => {
  const text = 'The office is closed. Kantor kelurahan tutup pada hari Jumat.'
  expect([languageOf(text, 0, 5), languageOf(text, 5), languageOf(text, 5, 5)]).toEqual(['eng', 'ind', 'und'])
})

test('a detector is asked only where there are words but no evidence, and its Malay is Indonesian', () => {
  const asked: string[] = []
  const answers = ['zlm', 'zsm', 'msa', 'nld', undefined]
  const withDetect = createLanguageOf(shipped, (sentence) => {
    asked.push(sentence)
    return answers[asked.length - 1]
  })
  const given = ['Xyzzy.', 'Qux', 'Qux!', 'Qux qux', 'Qux', 'Warga datang.', '🙏🏻', '#Qux']
  expect(given.map((text) => withDetect(text))).toEqual(['ind', 'ind', 'ind', 'nld', 'und', 'ind', 'und', 'und'])
  expect(asked).toEqual(['Xyzzy.', 'Qux', 'Qux!', 'Qux qux', 'Qux'])
})

test('any text has one answer, whatever was asked before', () => {
  const words = fc.constantFrom(...Object.values(shipped.languages).flatMap((list) => list.split(' ')))
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.oneof(words, fc.string()), { maxLength: 20 }).map((parts) => parts.join(' ')),
  )
  const known = new Set(['und', ...Object.keys(shipped.languages)])
  fc.assert(
    fc.property(text, (given) => {
      const answer = languageOf(given)
      expect(known).toContain(answer)
      expect(answer).not.toBe('zsm')
      expect(createLanguageOf(shipped)(given)).toBe(answer)
    }),
    { numRuns: 100 },
  )
})

test.each(Object.entries(shipped.languages))('%s: few words, each once, each one lower-case token', (_, list) => {
  const words = list.split(' ')
  expect(words.length).toBeLessThanOrEqual(MOST_WORDS)
  expect(new Set(words).size).toBe(words.length)
  for (const word of words) expect(tokenize(word)).toMatchObject([{ kind: 'word', norm: word }])
})

test.each<[string, unknown, string]>([
  ['no object', [], ''],
  ['another version', { lugas: 2, languages: { ind: 'yang' } }, '/lugas'],
  ['an unknown field', { lugas: 1, languages: { ind: 'yang' }, words: {} }, '/words'],
  ['no language', { lugas: 1, languages: {} }, '/languages'],
  ['a code that is none', { lugas: 1, languages: { id: 'yang' } }, '/languages/id'],
  ['two spaces', { lugas: 1, languages: { ind: 'yang  dan' } }, '/languages/ind'],
  ['a capital', { lugas: 1, languages: { ind: 'yang Dan' } }, '/languages/ind'],
  ['a word twice', { lugas: 1, languages: { ind: 'yang dan yang' } }, '/languages/ind'],
  ['two tokens', { lugas: 1, languages: { mad: 'ta’' } }, '/languages/mad'],
  [
    'too many',
    { lugas: 1, languages: { ind: Array.from({ length: 301 }, (_, i) => 'a'.repeat(i + 1)).join(' ') } },
    '/languages/ind',
  ],
])('refused: %s', (_, given, pointer) => {
  const refuse = () => parseLanguages(given, 'words.json')
  expect(refuse).toThrow(PackError)
  try {
    refuse()
  } catch (error) {
    expect((error as PackError).problems[0]).toMatchObject({ pack: 'words.json', pointer })
  }
})
