import type { BadExample, Cue, Pack, Rule, Slot } from '../../lib/types.ts'

/**
 * Rules of as many shapes as research/rules-language.md (L-…), rules-editorial.md (E-…, D-…) and facts/hoax-cues.tsv
 * hold, to prove that the rule language can say them. Lists are cut short; places, people and numbers are made up.
 */
export interface Row
  extends Pick<Rule, 'id' | 'check' | 'lines' | 'platforms' | 'surfaces' | 'only' | 'unless' | 'skip'> {
  /** Id of the research rule, or the cue group of hoax-cues.tsv. */
  readonly from: string
  /** What of the rule language it tries. */
  readonly shape: string
  readonly cue?: Cue
  readonly kinds?: readonly string[]
  readonly lists?: Pack['lists']
  readonly postKinds?: Pack['kinds']
  readonly conditions?: Pack['conditions']
  readonly bad: readonly BadExample[]
  readonly good: NonNullable<Rule['examples']>['good']
}

const MONTHS = 'januari februari maret april mei juni juli agustus september oktober november desember'.split(' ')
const DAYS = 'senin selasa rabu kamis jumat sabtu minggu'.split(' ')
const CRIES = ['!', '?', '!!', '!!!', '...', '…']
/** Marks behind which a pattern should not look on. */
const ENDS = ['.', ...CRIES]
const OFFICES = ['bupati', 'camat', 'lurah', 'gubernur']

const flag: Cue = { group: 'flag', weight: 5 }
/** Names count, too: the rule is about them. */
const names = { skip: ['quote'] } as const
const everywhere = ['prose', 'item', 'heading', 'label', 'sign-off'] as const

const word = { is: 'word' } as const
const apart = { gap: 'space' } as const
const joined = { gap: 'none' } as const
/** Up to `max` tokens of the same sentence. */
const within = (max: number, but: readonly string[] = []): Slot => ({
  not: { text: [...ENDS, ...but] },
  repeat: { min: 0, max },
})
const dateSlots: readonly Slot[] = [{ is: 'number', min: 1, max: 31 }, { list: 'months' }]
/** A mobile number, with or without hyphens. */
const phone: Slot = { is: 'number', starts: '08', digits: { min: 10, max: 13 } }
const letter = { is: 'word', letters: { max: 1 } } as const
/** Prefixes that stay in front when the rest is doubled: `berjalan2` is `berjalan-jalan`. */
const PREFIXES = ['ber', 'ter', 'me', 'di', 'ke', 'pe', 'se']

const event = {
  event: { title: { id: 'Acara', en: 'Event' }, signs: [{ phrases: ['hadirilah', 'lomba'], weight: 1 }], min: 1 },
}
const debunk = {
  debunk: { title: { id: 'Bantahan', en: 'Debunk' }, signs: [{ phrases: ['[HOAKS]'], weight: 2 }], min: 2 },
}

const spacing: readonly Row[] = [
  {
    from: 'L-DI-1',
    id: 'di-place-joined',
    shape: 'closed pairs, letter case carried over',
    check: { kind: 'phrase', entries: { dimana: ['di mana'], dibawah: ['di bawah'], diantara: ['di antara'] } },
    bad: [
      {
        text: 'Dimana loketnya? Loket ada dibawah tangga.',
        match: ['Dimana', 'dibawah'],
        fixed: 'Di mana loketnya? Loket ada di bawah tangga.',
      },
    ],
    good: ['Keluhan warga diatasi hari itu juga.', 'Loket dibawahi kepala seksi.', '#dimana @dibawah dimana.go.id'],
  },
  {
    from: 'L-DI-2',
    id: 'di-verb-apart',
    shape: 'prefix + ending of a word or a list of words, exceptions by list and by beginning',
    lists: {
      verbs: ['tutup', 'buka'],
      'nouns-in-kan': ['pekan', 'ikan', 'tanjakan', 'selokan', 'tumpukan', 'tenggorokan'],
    },
    check: {
      kind: 'pattern',
      slots: [
        { text: 'di', name: 'di' },
        {
          ...word,
          ...apart,
          any: [{ ends: 'kan', not: [{ starts: ['pe', 'per', 'me'] }, { list: 'nouns-in-kan' }] }, { list: 'verbs' }],
          not: { shape: 'title' },
          name: 'verb',
        },
      ],
      replace: ['{di}{verb}'],
    },
    bad: [
      {
        text: 'Di laksanakan besok, lalu di umumkan sore dan di tutup malam.',
        match: ['Di laksanakan', 'di umumkan', 'di tutup'],
        fixed: 'Dilaksanakan besok, lalu diumumkan sore dan ditutup malam.',
      },
      { text: 'JALAN DI TUTUP MALAM INI.', match: ['DI TUTUP'], fixed: 'JALAN DITUTUP MALAM INI.' },
    ],
    good: [
      'Kotak saran ada di balai.',
      'Truk mogok di tanjakan dekat pasar.',
      'Layanan di perbankan dan di pendidikan normal.',
      'Camat lahir di Murakan.',
      'Sampah di selokan sudah diangkat.',
      'Acara dilaksanakan di pekan depan.',
      'Simpan di, tutup rapat.',
    ],
  },
  {
    from: 'L-DI-1',
    id: 'di-place-parts',
    shape: 'a beginning taken off and written apart, in the letter case of the draft',
    lists: { places: ['dirumah', 'dikantor', 'dipasar', 'dibalai'] },
    lines: everywhere,
    check: { kind: 'pattern', slots: [{ list: 'places', starts: 'di', name: 'place' }], replace: ['di {place:rest}'] },
    bad: [
      {
        text: 'Dirumah saja.\nAMBIL DIKANTOR ATAU DIPASAR',
        match: ['Dirumah', 'DIKANTOR', 'DIPASAR'],
        fixed: 'Di rumah saja.\nAMBIL DI KANTOR ATAU DI PASAR',
      },
    ],
    good: ['Di rumah saja.', 'Warga dirumahkan sementara.'],
  },
  {
    from: 'L-KE-1',
    id: 'ke-place-joined',
    shape: 'closed pairs in which look-alikes stay',
    check: { kind: 'phrase', entries: { kedepan: ['ke depan'], kesini: ['ke sini'], keatas: ['ke atas'] } },
    bad: [
      { text: 'Maju kedepan, jangan keatas.', match: ['kedepan', 'keatas'], fixed: 'Maju ke depan, jangan ke atas.' },
    ],
    good: ['Warga keluar kepada petugas.', 'Kemari, lihat kedalaman sungai.'],
  },
  {
    from: 'L-PUN-1',
    id: 'joined-pun',
    shape: 'an ending taken off and written apart, with a list of exceptions',
    lists: {
      'words-in-pun': (
        'adapun andaipun ataupun bagaimanapun biarpun jikapun kalaupun kendatipun maupun meskipun sekalipun ' +
        'sementangpun sungguhpun walaupun himpun rumpun ampun terhimpun menghimpun dihimpun'
      ).split(' '),
    },
    check: {
      kind: 'pattern',
      slots: [{ ...word, ends: 'pun', not: { list: 'words-in-pun' }, name: 'word' }],
      replace: ['{word:rest} {word:end}'],
    },
    bad: [
      {
        text: 'Siapapun boleh datang, kapanpun.',
        match: ['Siapapun', 'kapanpun'],
        fixed: 'Siapa pun boleh datang, kapan pun.',
      },
    ],
    good: ['Siapa pun boleh datang.', 'Meskipun hujan, walaupun sepi, loket buka.', 'Dana dihimpun di rumpun bambu.'],
  },
  {
    from: 'L-PUN-2',
    id: 'split-pun',
    shape: 'two words joined',
    check: {
      kind: 'pattern',
      slots: [
        { text: ['walau', 'meski', 'atau', 'kalau'], name: 'word' },
        { text: 'pun', ...apart, name: 'pun' },
      ],
      replace: ['{word}{pun}'],
    },
    bad: [{ text: 'Meski pun hujan, loket buka.', match: ['Meski pun'], fixed: 'Meskipun hujan, loket buka.' }],
    good: ['Siapa pun boleh datang.', 'Meskipun hujan, loket buka.'],
  },
  {
    from: 'L-LAH',
    id: 'detached-nya',
    shape: 'an ending written apart',
    check: {
      kind: 'pattern',
      slots: [
        { ...word, shape: 'lower', name: 'word' },
        { text: ['nya', 'lah', 'kah'], shape: 'lower', ...apart, name: 'ending' },
      ],
      replace: ['{word}{ending}'],
    },
    bad: [{ text: 'Ambil berkas nya besok.', match: ['berkas nya'], fixed: 'Ambil berkasnya besok.' }],
    good: ['Ambil berkasnya besok.', 'Tulis “berkas”, nya ditulis serangkai.', 'Ikuti Lomba Nya Nyi.'],
  },
  {
    from: 'L-LAH',
    id: 'capitals-nya',
    shape: 'hyphen behind capitals',
    check: {
      kind: 'pattern',
      slots: [
        { ...word, shape: 'caps', name: 'word' },
        { text: 'nya', ...apart, name: 'ending' },
      ],
      replace: ['{word}-{ending}'],
    },
    bad: [{ text: 'Bawa KTP nya.', match: ['KTP nya'], fixed: 'Bawa KTP-nya.' }],
    good: ['Bawa KTP-nya.', 'Bawa berkas nya.'],
  },
  {
    from: 'L-RED-1',
    id: 'doubled-word',
    shape: 'the same word twice, capitals on both excepted',
    check: {
      kind: 'pattern',
      slots: [
        { ...word, name: 'first', not: { text: ['yang', 'di', 'dan', 'ini'] } },
        { ...word, same: 'first', shape: 'lower', ...apart, name: 'second' },
      ],
      replace: ['{first}-{second}'],
    },
    bad: [
      {
        text: 'Hati hati di jalan, sama sama jaga.',
        match: ['Hati hati', 'sama sama'],
        fixed: 'Hati-hati di jalan, sama-sama jaga.',
      },
    ],
    good: [
      'Warga Fara Fara hadir.',
      'Warga FARA FARA hadir.',
      'Hati-hati di jalan.',
      'Tertib, tertib, dan tertib.',
      'Air di di pasar.',
    ],
  },
  {
    from: 'L-RED-1',
    id: 'typed-twice',
    shape: 'the same word of a list twice, one taken out',
    lists: { 'small-words': ['yang', 'di', 'dan', 'ini', 'untuk'] },
    check: {
      kind: 'pattern',
      slots: [{ list: 'small-words', name: 'first' }, { same: 'first' }],
      replace: ['{first}'],
    },
    bad: [{ text: 'Berkas yang yang lengkap.', match: ['yang yang'], fixed: 'Berkas yang lengkap.' }],
    good: ['Berkas yang lengkap yang diambil.', 'Hati hati di jalan.'],
  },
  {
    from: 'L-RED-1',
    id: 'digit-two',
    shape: 'a word that ends in a digit, written twice; none of several tests may hold',
    check: {
      kind: 'pattern',
      slots: [
        {
          is: 'mixed',
          ends: '2',
          letters: { min: 3 },
          digits: { max: 1 },
          not: [{ text: ['cm2', 'km2'] }, { shape: 'caps' }, { starts: PREFIXES }],
          name: 'word',
        },
      ],
      replace: ['{word:rest}-{word:rest}'],
    },
    bad: [{ text: 'Hati2, orang2 datang.', match: ['Hati2', 'orang2'], fixed: 'Hati-hati, orang-orang datang.' }],
    good: ['Luas 200 m2 di rt02.', 'Lulusan S2 meneliti gas CO2.', 'Datang ke blok 2.', 'Warga berjalan2 di taman.'],
  },
  {
    from: 'L-RED-1',
    id: 'digit-two-ending',
    shape: 'the same with an ending of its own',
    check: {
      kind: 'pattern',
      slots: [{ is: 'mixed', ends: '2nya', letters: { min: 6 }, not: { starts: PREFIXES }, name: 'word' }],
      replace: ['{word:rest}-{word:rest}nya'],
    },
    bad: [{ text: 'Jalan2nya licin.', match: ['Jalan2nya'], fixed: 'Jalan-jalannya licin.' }],
    good: ['Jalan-jalannya licin.', 'Luas m2nya kurang.'],
  },
  {
    from: 'L-RED-1',
    id: 'digit-two-prefix',
    shape: 'a beginning and an ending taken off, what remains written twice',
    check: {
      kind: 'pattern',
      slots: [{ is: 'mixed', starts: 'ber', ends: '2', letters: { min: 6 }, name: 'word' }],
      replace: ['{word:start}{word:rest}-{word:rest}'],
    },
    bad: [{ text: 'Warga berjalan2 di taman.', match: ['berjalan2'], fixed: 'Warga berjalan-jalan di taman.' }],
    good: ['Warga berjalan-jalan di taman.', 'Beras2 itu.', 'Hati2 di jalan.'],
  },
  {
    from: 'L-RED-2',
    id: 'doubled-compound',
    shape: 'phrase with a hyphen inside',
    check: { kind: 'phrase', entries: { 'surat kabar-surat kabar': ['surat-surat kabar'] } },
    bad: [
      {
        text: 'Baca surat kabar-surat kabar daerah.',
        match: ['surat kabar-surat kabar'],
        fixed: 'Baca surat-surat kabar daerah.',
      },
    ],
    good: ['Baca surat-surat kabar daerah.', 'Surat kabar daerah terbit.'],
  },
  {
    from: 'L-COMP-1',
    id: 'joined-compound',
    shape: 'entries with endings (forms)',
    check: { kind: 'phrase', entries: { terimakasih: ['terima kasih'], kerjasama: ['kerja sama'] }, forms: true },
    bad: [
      {
        text: 'Terimakasih atas kerjasamanya.',
        match: ['Terimakasih', 'kerjasamanya'],
        fixed: 'Terima kasih atas kerja samanya.',
      },
    ],
    good: ['Terima kasih atas kerja samanya.', 'Warga hadir di Balai Kerjasama.'],
  },
  {
    from: 'L-CAP-6',
    id: 'doubled-title',
    shape: 'a capital on the first half of a doubled word only',
    check: {
      kind: 'pattern',
      slots: [
        { text: 'undang-undang', shape: 'title', name: 'law' },
        { any: [{ text: 'nomor' }, { ...word, shape: 'title' }], aside: true },
      ],
      replace: ['{law:titles}'],
    },
    ...names,
    bad: [
      {
        text: 'Sesuai Undang-undang Nomor 25 Tahun 2009.',
        match: ['Undang-undang'],
        fixed: 'Sesuai Undang-Undang Nomor 25 Tahun 2009.',
      },
    ],
    good: ['Sesuai Undang-Undang Nomor 25 Tahun 2009.', 'Undang-undang itu berlaku.'],
  },
  {
    from: 'L-BOUND',
    id: 'bound-form-apart',
    shape: 'bound form + small letters: joined',
    check: {
      kind: 'pattern',
      slots: [
        { text: ['non', 'pasca', 'anti', 'sub'], name: 'bound' },
        { ...word, ...apart, shape: 'lower', name: 'word' },
      ],
      replace: ['{bound}{word}'],
    },
    bad: [
      {
        text: 'Bantuan non tunai pasca bencana cair.',
        match: ['non tunai', 'pasca bencana'],
        fixed: 'Bantuan nontunai pascabencana cair.',
      },
    ],
    good: ['Bantuan nontunai pascabencana cair.', 'Pegawai non-ASN libur.', 'Sub Marga Jaya tampil.'],
  },
  {
    from: 'L-BOUND',
    id: 'bound-form-capital',
    shape: 'bound form + capitals: hyphen',
    check: {
      kind: 'pattern',
      slots: [
        { text: ['non', 'pasca', 'anti'], name: 'bound' },
        { ...word, ...apart, shape: ['caps', 'title'], name: 'word' },
      ],
      replace: ['{bound}-{word}'],
    },
    bad: [{ text: 'Pegawai non ASN libur.', match: ['non ASN'], fixed: 'Pegawai non-ASN libur.' }],
    good: ['Pegawai non-ASN libur.', 'Bantuan non tunai cair.'],
  },
  {
    from: 'L-BOUND',
    id: 'antar-apart',
    shape: 'bound form that is also a verb: only before a list',
    lists: { 'between-what': ['warga', 'desa', 'kota', 'dinas'] },
    check: {
      kind: 'pattern',
      slots: [
        { text: 'antar', name: 'antar' },
        { list: 'between-what', ...apart, shape: 'lower', name: 'word' },
      ],
      replace: ['{antar}{word}'],
    },
    bad: [{ text: 'Lomba antar desa digelar.', match: ['antar desa'], fixed: 'Lomba antardesa digelar.' }],
    good: ['Kurir antar berkas ke rumah.', 'Lomba antardesa digelar.'],
  },
  {
    from: 'L-FOREIGN-AFF',
    id: 'affix-foreign',
    shape: 'affix + listed foreign word: hyphen',
    lists: { english: ['upgrade', 'upload', 'handle'] },
    check: {
      kind: 'pattern',
      slots: [
        { text: 'di', name: 'affix' },
        { list: 'english', ...apart, name: 'word' },
      ],
      replace: ['{affix}-{word}'],
    },
    bad: [
      { text: 'Berkas di upload lewat aplikasi.', match: ['di upload'], fixed: 'Berkas di-upload lewat aplikasi.' },
    ],
    good: ['Berkas diunggah lewat aplikasi.', 'Berkas di-upload lewat aplikasi.'],
  },
  {
    from: 'L-MAHA',
    id: 'maha-esa',
    shape: 'exact letters',
    check: { kind: 'phrase', case: 'exact', entries: { 'Yang Mahaesa': ['Yang Maha Esa'] } },
    ...names,
    bad: [
      { text: 'Tuhan Yang Mahaesa melindungi.', match: ['Yang Mahaesa'], fixed: 'Tuhan Yang Maha Esa melindungi.' },
    ],
    good: ['Tuhan Yang Maha Esa melindungi.', 'TUHAN YANG MAHAESA melindungi.'],
  },
]

const capitals: readonly Row[] = [
  {
    from: 'L-CAP-1',
    id: 'small-sentence-start',
    shape: 'opens a sentence',
    lines: ['prose'],
    check: {
      kind: 'pattern',
      opens: 'sentence',
      slots: [{ ...word, shape: 'lower', name: 'word' }],
      replace: ['{word:title}'],
    },
    bad: [
      {
        text: 'Loket tutup. silakan kembali besok.',
        match: ['silakan'],
        fixed: 'Loket tutup. Silakan kembali besok.',
      },
    ],
    good: [
      'Loket tutup. @dinas membantu.',
      '- silakan kembali besok',
      'Berkas dll. boleh menyusul.',
      'eKTP siap diambil.',
    ],
  },
  {
    from: 'L-CAP-2',
    id: 'small-day',
    shape: 'list behind an aside, capital given',
    lists: { days: DAYS },
    check: {
      kind: 'pattern',
      slots: [
        { text: ['hari', 'malam'], aside: true },
        { list: 'days', shape: 'lower', name: 'day' },
      ],
      replace: ['{day:title}'],
    },
    bad: [{ text: 'Buka tiap hari senin.', match: ['senin'], fixed: 'Buka tiap hari Senin.' }],
    good: ['Buka tiap hari Senin.', 'Buka tiap hari SENIN.', 'Buka hari kedua.', 'Tutup dua minggu.'],
  },
  {
    from: 'L-CAP-2',
    id: 'small-month',
    shape: 'list between asides',
    lists: { months: MONTHS },
    check: {
      kind: 'pattern',
      slots: [
        { is: 'number', min: 1, max: 31, aside: true },
        { list: 'months', shape: 'lower', name: 'month' },
        { is: 'number', shape: '9999', aside: true },
      ],
      replace: ['{month:title}'],
    },
    bad: [{ text: 'Paling lambat 5 mei 2031.', match: ['mei'], fixed: 'Paling lambat 5 Mei 2031.' }],
    good: ['Paling lambat 5 Mei 2031.', 'Bawa 5 mei instan.'],
  },
  {
    from: 'L-CAP-3',
    id: 'small-office',
    shape: 'small word before a capitalised one, exceptions before',
    check: {
      kind: 'pattern',
      slots: [
        { text: OFFICES, shape: 'lower', name: 'office' },
        { ...word, shape: 'title', aside: true },
      ],
      replace: ['{office:title}'],
    },
    unless: [{ phrases: ['para', 'setiap', 'seluruh', 'calon'], scope: 'before' }],
    bad: [{ text: 'Acara dibuka bupati Sukamaju.', match: ['bupati'], fixed: 'Acara dibuka Bupati Sukamaju.' }],
    good: [
      'Acara dibuka Bupati Sukamaju.',
      'Semua bupati hadir.',
      'Para camat Sukamaju hadir.',
      'Yang datang lurah. Warga senang.',
    ],
  },
  {
    from: 'L-CAP-4',
    id: 'small-unit',
    shape: 'one of two words around gets its capital',
    lists: { units: ['kelurahan', 'kecamatan', 'kabupaten', 'desa', 'jalan'] },
    check: {
      kind: 'pattern',
      slots: [
        { list: 'units', shape: 'lower', name: 'unit' },
        { ...word, shape: 'title', ...apart, aside: true },
      ],
      replace: ['{unit:title}'],
    },
    bad: [
      {
        text: 'Posko ada di kelurahan Melati, kecamatan Tirta.',
        match: ['kelurahan', 'kecamatan'],
        fixed: 'Posko ada di Kelurahan Melati, Kecamatan Tirta.',
      },
    ],
    good: ['Posko ada di kelurahan masing-masing.', 'Posko ada di Kelurahan Melati.', 'Datang ke desa, Warga Melati!'],
  },
  {
    from: '2.3 religious spelling',
    id: 'religious-spelling',
    shape: 'all kinds of post but one',
    postKinds: {
      greeting: { title: { id: 'Ucapan', en: 'Greeting' }, signs: [{ phrases: ['selamat'], weight: 1 }], min: 1 },
    },
    check: { kind: 'phrase', entries: { sholat: ['salat'], ramadhan: ['ramadan'] } },
    unless: [{ kinds: ['greeting'] }],
    bad: [{ text: 'Bawa alat sholat sendiri.', match: ['sholat'], fixed: 'Bawa alat salat sendiri.' }],
    good: ['Selamat menunaikan sholat Id.', 'Bawa alat salat sendiri.'],
  },
  {
    from: 'L-CAP-5',
    id: 'small-anda',
    shape: 'letter case lower',
    check: { kind: 'phrase', case: 'lower', entries: { anda: ['Anda'] } },
    bad: [{ text: 'Bawa berkas anda.', match: ['anda'], fixed: 'Bawa berkas Anda.' }],
    good: ['Bawa berkas Anda.', 'Anda boleh datang.', 'Bawa berkas ANDA segera.', 'Beranda kantor dibuka.'],
  },
  {
    from: 'L-CAP-6',
    id: 'small-regulation',
    shape: 'three captures, each with its capital',
    check: {
      kind: 'pattern',
      slots: [
        { text: 'peraturan', name: 'kind' },
        { text: ['daerah', 'bupati', 'desa'], shape: 'lower', name: 'body' },
        { text: 'nomor', name: 'number' },
        { is: 'number', aside: true },
      ],
      replace: ['{kind:title} {body:title} {number:title}'],
    },
    bad: [
      {
        text: 'Dasarnya peraturan daerah nomor 7 Tahun 2030.',
        match: ['peraturan daerah nomor'],
        fixed: 'Dasarnya Peraturan Daerah Nomor 7 Tahun 2030.',
      },
    ],
    good: ['Dasarnya Peraturan Daerah Nomor 7 Tahun 2030.', 'Dasarnya peraturan daerah terbaru.'],
  },
  {
    from: 'L-CAP-7',
    id: 'capital-common-noun',
    shape: 'capital in mid-sentence; exceptions before and behind',
    lists: { common: ['masyarakat', 'kegiatan', 'warga', 'bantuan'] },
    check: {
      kind: 'pattern',
      slots: [
        { ...word, shape: 'lower', aside: true },
        { list: 'common', shape: 'title', name: 'noun' },
      ],
      replace: ['{noun:lower}'],
    },
    unless: [{ pattern: [{ ...word, shape: ['title', 'caps'] }], scope: 'after' }],
    skip: ['quote'],
    bad: [
      {
        text: 'Kami ajak Masyarakat ikut Kegiatan ini.',
        match: ['Masyarakat', 'Kegiatan'],
        fixed: 'Kami ajak masyarakat ikut kegiatan ini.',
      },
    ],
    good: [
      'Masyarakat ikut kegiatan ini.',
      'Dana lewat Bantuan Desa Mandiri.',
      'Kata camat, “kami ajak Warga ikut”.',
      'Selesai. Kegiatan bubar.',
    ],
  },
  {
    from: 'L-CAPS',
    id: 'capitals-run',
    shape: 'run of five or more in one shape',
    lines: everywhere,
    lists: { acronyms: ['bpbd', 'bpjs', 'puskesmas', 'ktp'] },
    check: {
      kind: 'pattern',
      slots: [{ ...word, shape: 'caps', not: { list: 'acronyms' }, repeat: { min: 5, max: 20 } }],
    },
    cue: flag,
    bad: [
      {
        text: 'Info: AWAS BANJIR BESAR DATANG MALAM INI di pasar.',
        match: ['AWAS BANJIR BESAR DATANG MALAM INI'],
      },
    ],
    good: [
      'Petugas BPBD, TNI, POLRI, SAR, PMI, dan RAPI siaga.',
      'AWAS BANJIR BESAR DATANG!',
      'KTP BPJS BPBD KTP BPJS',
    ],
  },
  {
    from: 'L-GELAR-1',
    id: 'degree-stop',
    shape: 'letters, mark, letters without gap; exception right behind',
    lists: { degrees: ['sos', 'pd', 'kom', 'ip', 'si', 'kes', 'ag'] },
    check: {
      kind: 'pattern',
      slots: [
        { text: ['s', 'm'], shape: 'title', name: 'level' },
        { text: '.', ...joined },
        { list: 'degrees', ...joined, shape: 'title', name: 'field' },
      ],
      replace: ['{level}.{field}.'],
    },
    unless: [{ pattern: [{ text: '.', ...joined }], scope: 'after' }],
    ...names,
    bad: [
      { text: 'Lurah Sari, S.Sos, M.Si hadir.', match: ['S.Sos', 'M.Si'], fixed: 'Lurah Sari, S.Sos., M.Si. hadir.' },
    ],
    good: ['Lurah Sari, S.Sos., hadir.', 'Yang hadir Lurah Sari, S.Sos.', 'Lihat s.si lalu m.kom kecil.'],
  },
  {
    from: 'L-GELAR-1',
    id: 'degree-comma',
    shape: 'comma between name and degree',
    lists: { degrees: ['sos', 'pd', 'kom', 'ip', 'si', 'e', 'h'] },
    check: {
      kind: 'pattern',
      slots: [
        { ...word, shape: 'title', name: 'name' },
        { text: ['s', 'm'], shape: 'title', ...apart, name: 'level' },
        { text: '.', ...joined },
        { list: 'degrees', ...joined, shape: 'title', name: 'field' },
      ],
      replace: ['{name}, {level}.{field}'],
    },
    ...names,
    bad: [{ text: 'Camat Budi S.E. hadir.', match: ['Budi S.E'], fixed: 'Camat Budi, S.E. hadir.' }],
    good: ['Camat Budi, S.E., hadir.', 'Bapak S. Eka hadir.'],
  },
  {
    from: 'L-GELAR-2',
    id: 'doctor-stop',
    shape: 'word before a name without its stop',
    check: {
      kind: 'pattern',
      slots: [
        { text: ['dr', 'drg'], name: 'title' },
        { ...word, ...apart, shape: 'title', aside: true },
      ],
      replace: ['{title}.'],
    },
    bad: [{ text: 'Dilayani dr Rina.', match: ['dr'], fixed: 'Dilayani dr. Rina.' }],
    good: ['Dilayani dr. Rina.', 'Bawa surat dr puskesmas.'],
  },
  {
    from: 'L-HAJI',
    id: 'haji-stop',
    shape: 'title without stop before a name',
    check: {
      kind: 'pattern',
      slots: [
        { text: ['h', 'hj'], shape: 'title', name: 'title' },
        { ...word, shape: 'title', ...apart, aside: true },
      ],
      replace: ['{title}.'],
    },
    ...names,
    bad: [{ text: 'Camat H Amir dan Ibu Hj Siti.', match: ['H', 'Hj'], fixed: 'Camat H. Amir dan Ibu Hj. Siti.' }],
    good: ['Camat H. Amir dan Ibu Hj. Siti.', 'Dua jam sebelum hari H loket tutup.', 'Blok H, Sukamaju.'],
  },
  {
    from: 'L-HAJI',
    id: 'haji-space',
    shape: 'missing space behind a stop',
    check: {
      kind: 'pattern',
      slots: [
        { text: ['h', 'hj'], shape: 'title', name: 'title' },
        { text: '.', ...joined },
        { ...word, shape: 'title', ...joined, name: 'name' },
      ],
      replace: ['{title}. {name}'],
    },
    ...names,
    bad: [{ text: 'Camat H.Amir hadir.', match: ['H.Amir'], fixed: 'Camat H. Amir hadir.' }],
    good: ['Camat H. Amir hadir.', 'Sari, S.H. hadir.'],
  },
  {
    from: 'L-GELAR-1',
    id: 'initials-stop',
    shape: 'single letters, in capitals',
    check: {
      kind: 'pattern',
      slots: [
        { ...letter, shape: 'title', name: 'one' },
        { text: '.', ...joined },
        { ...letter, shape: 'title', ...joined, name: 'two' },
        { ...word, shape: 'title', ...apart, aside: true },
      ],
      replace: ['{one}.{two}.'],
    },
    bad: [{ text: 'Gedung W.R Sudirja dibuka.', match: ['W.R'], fixed: 'Gedung W.R. Sudirja dibuka.' }],
    good: ['Gedung W.R. Sudirja dibuka.', 'Surat a.n Sudirja diterima.', 'Sari, S.E, hadir.'],
  },
  {
    from: 'L-ABBR-2',
    id: 'stopped-acronym',
    shape: 'letter and mark in turn, marks taken out',
    check: {
      kind: 'pattern',
      slots: [
        { ...letter, name: 'one' },
        { text: '.', ...joined },
        { ...letter, ...joined, name: 'two' },
        { text: '.', ...joined },
        { ...letter, ...joined, name: 'three' },
        { text: '.', ...joined },
      ],
      replace: ['{one:upper}{two:upper}{three:upper}'],
    },
    bad: [{ text: 'Bawa K.T.P. asli.', match: ['K.T.P.'], fixed: 'Bawa KTP asli.' }],
    good: ['Bawa KTP asli.', 'Gedung W.R. Sudirja dibuka.', 'Pilih A. B. C. atau D.'],
  },
  {
    from: 'L-ABBR-2',
    id: 'small-acronym',
    shape: 'list in any other case, given in capitals',
    lists: { acronyms: ['ktp', 'bpjs', 'pbb'] },
    check: {
      kind: 'pattern',
      slots: [{ list: 'acronyms', not: { shape: 'caps' }, name: 'acronym' }],
      replace: ['{acronym:upper}'],
    },
    ...names,
    bad: [{ text: 'Bawa Ktp dan kartu bpjs.', match: ['Ktp', 'bpjs'], fixed: 'Bawa KTP dan kartu BPJS.' }],
    good: ['Bawa KTP dan kartu BPJS.', 'Ikuti @ktp dan #bpjs'],
  },
  {
    from: 'L-ABBR-3',
    id: 'syllable-acronym',
    shape: 'capitals become one capital',
    lists: { bodies: ['bappeda', 'dispora', 'disdik'] },
    check: {
      kind: 'pattern',
      slots: [{ list: 'bodies', shape: 'caps', name: 'body' }],
      replace: ['{body:title}'],
    },
    bad: [{ text: 'Hubungi BAPPEDA Sukamaju.', match: ['BAPPEDA'], fixed: 'Hubungi Bappeda Sukamaju.' }],
    good: ['Hubungi Bappeda Sukamaju.', 'Kata petugas, “Hubungi BAPPEDA”.'],
  },
  {
    from: 'L-CAP-7',
    id: 'brand-capitals',
    shape: 'inner capitals',
    check: {
      kind: 'phrase',
      case: 'exact',
      entries: { Whatsapp: ['WhatsApp'], whatsapp: ['WhatsApp'], Youtube: ['YouTube'] },
    },
    ...names,
    bad: [
      {
        text: 'Kirim lewat Whatsapp atau tonton di Youtube.',
        match: ['Whatsapp', 'Youtube'],
        fixed: 'Kirim lewat WhatsApp atau tonton di YouTube.',
      },
    ],
    good: ['Kirim lewat WhatsApp.', 'KIRIM LEWAT WHATSAPP SEKARANG', 'Buka youtube.com/sukamaju'],
  },
]

const numbers: readonly Row[] = [
  {
    from: 'L-RP-1',
    id: 'rupiah-stop',
    shape: 'mark taken out between word and number',
    check: {
      kind: 'pattern',
      slots: [{ text: 'rp' }, { text: '.', ...joined }, { is: 'number', name: 'amount' }],
      replace: ['Rp{amount}'],
    },
    ...names,
    bad: [
      {
        text: 'Biaya Rp. 20.000 atau Rp.5.000.',
        match: ['Rp. 20.000', 'Rp.5.000'],
        fixed: 'Biaya Rp20.000 atau Rp5.000.',
      },
    ],
    good: ['Biaya Rp20.000.', 'Dibayar dalam Rp. Loket buka.'],
  },
  {
    from: 'L-RP-2',
    id: 'rupiah-space',
    shape: 'space taken out',
    check: {
      kind: 'pattern',
      slots: [{ text: 'rp' }, { is: 'number', ...apart, name: 'amount' }],
      replace: ['Rp{amount}'],
    },
    ...names,
    bad: [{ text: 'Biaya Rp 20.000 saja.', match: ['Rp 20.000'], fixed: 'Biaya Rp20.000 saja.' }],
    good: ['Biaya Rp20.000 saja.', 'Biaya dalam Rp ribuan.'],
  },
  {
    from: 'L-RP-3',
    id: 'amount-dash',
    shape: 'marks behind a number of either kind taken out',
    check: {
      kind: 'pattern',
      slots: [
        { is: ['number', 'mixed'], name: 'amount' },
        { text: ',', ...joined },
        { text: ['-', '--', '–'], ...joined },
      ],
      replace: ['{amount}'],
    },
    bad: [
      {
        text: 'Bayar Rp20.000,- atau 5.000,- di loket.',
        match: ['Rp20.000,-', '5.000,-'],
        fixed: 'Bayar Rp20.000 atau 5.000 di loket.',
      },
    ],
    good: ['Bayar Rp20.000,00 di loket.', 'Bayar 20.000, - tunai.', 'Ukuran A4,5 dipakai.'],
  },
  {
    from: 'L-NUM-1',
    id: 'english-thousands',
    shape: 'digit masks before a unit; dots for commas',
    lists: { units: ['rupiah', 'orang', 'warga', 'juta'] },
    check: {
      kind: 'pattern',
      slots: [
        { is: 'number', shape: ['9,999', '99,999', '999,999', '9,999,999'], name: 'number' },
        { list: 'units', aside: true },
      ],
      replace: ['{number:swap}'],
    },
    bad: [
      {
        text: 'Dana 20,000 juta untuk 1,500 orang.',
        match: ['20,000', '1,500'],
        fixed: 'Dana 20.000 juta untuk 1.500 orang.',
      },
    ],
    good: ['Dana 20.000 juta untuk 1.500 orang.', 'Panjang 2,125 kilometer.'],
  },
  {
    from: 'L-NUM-1',
    id: 'english-decimals',
    shape: 'digit masks with a dot before a unit; commas for dots',
    check: {
      kind: 'pattern',
      slots: [
        { is: 'number', shape: ['9.9', '99.9', '9.99'], name: 'number' },
        { text: ['juta', 'miliar', 'persen'], aside: true },
      ],
      replace: ['{number:swap}'],
    },
    bad: [{ text: 'Dana 3.5 juta cair.', match: ['3.5'], fixed: 'Dana 3,5 juta cair.' }],
    good: ['Dana 3,5 juta cair.', 'Aplikasi versi 3.5 terbit.', 'Pukul 9.30 rapat.'],
  },
  {
    from: 'L-NUM-2',
    id: 'year-stop',
    shape: 'mask behind an aside; only its digits stay',
    check: {
      kind: 'pattern',
      slots: [
        { text: 'tahun', aside: true },
        { is: 'number', shape: '9.999', name: 'year' },
      ],
      replace: ['{year:digits}'],
    },
    bad: [{ text: 'Anggaran tahun 2.031 naik.', match: ['2.031'], fixed: 'Anggaran tahun 2031 naik.' }],
    good: ['Anggaran tahun 2031 naik.', 'Warga 2.031 orang.'],
  },
  {
    from: 'L-NUM-3',
    id: 'large-number',
    shape: 'smallest value of a number',
    check: { kind: 'pattern', slots: [{ is: 'number', min: 1_000_000_000, not: { starts: '0' } }] },
    bad: [{ text: 'Dana 55.000.000.000 disiapkan.', match: ['55.000.000.000'] }],
    good: ['Dana 55 miliar disiapkan.', 'Hubungi 081200000000.', 'Dana 55.000.000 disiapkan.'],
  },
  {
    from: 'L-NUM-4',
    id: 'sentence-starts-with-figure',
    shape: 'a number opens a sentence',
    lines: ['prose'],
    check: { kind: 'pattern', opens: 'sentence', slots: [{ is: 'number' }] },
    bad: [{ text: 'Loket buka. 30 warga hadir.', match: ['30'] }],
    good: ['Loket buka. Sebanyak 30 warga hadir.', '1. Bawa berkas'],
  },
  {
    from: 'L-NUM-5',
    id: 'ordinal-apart',
    shape: 'a space becomes a hyphen; words around it say when',
    check: {
      kind: 'pattern',
      slots: [
        { text: ['hut', 'ulang', 'juara', 'tahap', 'hari'], aside: true },
        { ...word, not: { text: 'ke' }, repeat: { min: 0, max: 4 }, aside: true },
        { text: 'ke', name: 'ke' },
        { is: 'number', ...apart, name: 'number' },
      ],
      replace: ['{ke}-{number}'],
    },
    bad: [
      {
        text: 'Selamat HUT RI ke 79, selamat juara ke 2!',
        match: ['ke 79', 'ke 2'],
        fixed: 'Selamat HUT RI ke-79, selamat juara ke-2!',
      },
    ],
    good: ['Selamat HUT RI ke-79!', 'Bantuan dikirim ke 3 desa.', 'Selamat hari jadi. Posko pindah ke 3 desa.'],
  },
  {
    from: 'L-NUM-5',
    id: 'ordinal-joined',
    shape: 'a hyphen put between a beginning and the rest',
    check: {
      kind: 'pattern',
      slots: [{ is: 'mixed', starts: 'ke', letters: { max: 2 }, not: { starts: 'ke-' }, name: 'ordinal' }],
      replace: ['{ordinal:start}-{ordinal:rest}'],
    },
    bad: [{ text: 'Tahap ke2 dan ke11 dibuka.', match: ['ke2', 'ke11'], fixed: 'Tahap ke-2 dan ke-11 dibuka.' }],
    good: ['Tahap ke2x dibuka.', 'Posko pindah ke 3 desa.'],
  },
  {
    from: 'L-NUM-5',
    id: 'decade-joined',
    shape: 'a hyphen put between the rest and an ending',
    check: {
      kind: 'pattern',
      slots: [
        {
          is: 'mixed',
          ends: 'an',
          letters: { max: 2 },
          digits: { min: 2, max: 4 },
          not: { ends: '-an' },
          name: 'decade',
        },
      ],
      replace: ['{decade:rest}-{decade:end}'],
    },
    bad: [{ text: 'Sejak tahun 1990an.', match: ['1990an'], fixed: 'Sejak tahun 1990-an.' }],
    good: ['Sejak tahun 1990.', 'Kode 5a dan 77bank.'],
  },
  {
    from: 'L-NUM-5',
    id: 'ordinal-closed',
    shape: 'closed pairs of words with digits',
    check: { kind: 'phrase', entries: { ke2: ['ke-2'], ke3: ['ke-3'], 'ke-dua': ['kedua'] } },
    bad: [{ text: 'Tahap ke2 lalu ke-dua.', match: ['ke2', 'ke-dua'], fixed: 'Tahap ke-2 lalu kedua.' }],
    good: ['Tahap ke-2 dibuka.', 'Kode ke2a dan ke22.'],
  },
  {
    from: 'L-TIME-1',
    id: 'time-without-pukul',
    shape: 'mask before a zone, exceptions before',
    check: {
      kind: 'pattern',
      slots: [
        { is: 'number', shape: ['99.99', '9.99', '99:99'], name: 'time' },
        { text: ['wib', 'wita', 'wit'], aside: true },
      ],
      replace: ['pukul {time}'],
    },
    unless: [{ phrases: ['pukul', 'jam', 's.d.', '–', '-', 'hingga', 'sampai'], scope: 'before' }],
    bad: [{ text: 'Rapat mulai 09.00 WIB.', match: ['09.00'], fixed: 'Rapat mulai pukul 09.00 WIB.' }],
    good: [
      'Rapat mulai pukul 09.00 WIB.',
      'Buka pukul 08.00 s.d. 12.00 WIB.',
      'Buka pukul 08.00–12.00 WIB.',
      'Dana 10.50 juta.',
    ],
  },

  {
    from: 'L-TIME-1',
    id: 'two-styles-of-time',
    shape: 'only where something else stands anywhere in the draft',
    lines: everywhere,
    check: { kind: 'pattern', slots: [{ is: 'number', shape: ['99:99', '9:99'] }] },
    only: [{ pattern: [{ text: 'pukul' }, { is: 'number', shape: ['99.99', '9.99'] }], scope: 'draft' }],
    bad: [{ text: 'Lomba pukul 09.00 WIB.\nSelesai: 12:00 WIB', match: ['12:00'] }],
    good: ['Lomba pukul 09:00 WIB.\nSelesai: 12:00 WIB', 'Lomba pukul 09.00 WIB.'],
  },
  {
    from: 'L-TIME-2',
    id: 'jam-for-pukul',
    shape: 'number range between words; the capital is passed on',
    check: {
      kind: 'pattern',
      slots: [
        { text: 'jam' },
        { is: 'number', min: 0, max: 24, name: 'hour' },
        { text: ['pagi', 'siang', 'sore', 'malam'], aside: true },
      ],
      replace: ['pukul {hour}'],
    },
    bad: [
      {
        text: 'Datang jam 9 pagi. Jam 10 pagi tutup.',
        match: ['jam 9', 'Jam 10'],
        fixed: 'Datang pukul 9 pagi. Pukul 10 pagi tutup.',
      },
    ],
    good: ['Datang pukul 9 pagi.', 'Tunggu 2 jam.', 'Menunggu jam 30 malam.'],
  },
  {
    from: 'L-TIME-3',
    id: 'zone-capitals',
    shape: 'a word not in its shape, behind a number',
    check: {
      kind: 'pattern',
      slots: [
        { is: 'number', aside: true },
        { text: ['wib', 'wit'], not: { shape: 'caps' }, name: 'zone' },
      ],
      replace: ['{zone:upper}'],
    },
    ...names,
    bad: [
      { text: 'Pukul 09.00 Wib sampai 10.00 wib.', match: ['Wib', 'wib'], fixed: 'Pukul 09.00 WIB sampai 10.00 WIB.' },
    ],
    good: ['Pukul 09.00 WIB.', 'Bapak Wib hadir.'],
  },
  {
    from: 'L-TIME-3',
    id: 'zone-title',
    shape: 'capitals become a title',
    check: {
      kind: 'pattern',
      slots: [{ text: 'wita', not: { shape: 'title' }, name: 'zone' }],
      replace: ['{zone:title}'],
    },
    bad: [{ text: 'Pukul 09.00 WITA.', match: ['WITA'], fixed: 'Pukul 09.00 Wita.' }],
    good: ['Pukul 09.00 Wita.', 'Pukul 09.00 WIT.'],
  },
  {
    from: 'L-TIME-4',
    id: 'zone-missing',
    shape: 'a pattern that another must follow within some tokens',
    check: {
      kind: 'pattern',
      slots: [{ text: 'pukul' }, { is: 'number' }],
    },
    unless: [
      {
        pattern: [{ not: { text: ['pukul', ...CRIES] }, repeat: { min: 0, max: 6 } }, { text: ['wib', 'wita', 'wit'] }],
        scope: 'after',
      },
    ],
    lines: everywhere,
    bad: [{ text: 'Upacara pukul 09.00 WIB, lomba pukul 10.00.', match: ['pukul 10.00'] }],
    good: ['Upacara pukul 09.00 WIB.', 'Buka pukul 08.00 s.d. 12.00 Wita.', 'Buka pukul 08.00–12.00 WIT.'],
  },
  {
    from: 'L-TIME-4',
    id: 'zone-required',
    shape: 'require a phrase within tokens of a pattern',
    lines: everywhere,
    check: {
      kind: 'require',
      where: { pattern: [{ text: 'pukul' }, { is: 'number' }] },
      need: { phrases: ['WIB', 'Wita', 'WIT'] },
      within: { tokens: 6 },
    },
    bad: [{ text: 'Waktu: pukul 10.00', match: ['pukul 10.00'] }],
    good: ['Waktu: pukul 10.00 WIB', 'Bunyi pukul-pukul terdengar.'],
  },
  {
    from: 'L-DATE-1',
    id: 'slash-date',
    shape: 'numbers in ranges and masks with marks between',
    check: {
      kind: 'pattern',
      slots: [
        { is: 'number', min: 1, max: 31, name: 'day' },
        { text: '/', ...joined },
        { is: 'number', min: 1, max: 12, ...joined, name: 'month' },
        { text: '/', ...joined },
        { is: 'number', shape: ['9999', '99'], ...joined, name: 'year' },
      ],
      replace: ['{day}-{month}-{year}'],
    },
    bad: [{ text: 'Batas 17/8/2031.', match: ['17/8/2031'], fixed: 'Batas 17-8-2031.' }],
    good: ['Batas 17 Agustus 2031.', 'Nomor 100/17/2031.', 'RT 3/7 Sukamaju.', 'Batas 17/13/2031?'],
  },
  {
    from: 'L-DATE-1',
    id: 'month-first',
    shape: 'two captures change places',
    lists: { months: MONTHS },
    check: {
      kind: 'pattern',
      slots: [
        { list: 'months', name: 'month' },
        { is: 'number', min: 1, max: 31, name: 'day' },
      ],
      replace: ['{day} {month}'],
    },
    unless: [{ pattern: [{ is: 'number' }], scope: 'before' }],
    ...names,
    bad: [{ text: 'Batas Agustus 17.', match: ['Agustus 17'], fixed: 'Batas 17 Agustus.' }],
    good: ['Batas 17 Agustus.', 'Sejak Agustus 2031.', 'Batas 17 Agustus 20 orang.'],
  },
  {
    from: 'L-UNIT',
    id: 'percent-space',
    shape: 'space before a mark taken out',
    check: {
      kind: 'pattern',
      slots: [
        { is: 'number', name: 'number' },
        { text: '%', ...apart },
      ],
      replace: ['{number}%'],
    },
    bad: [{ text: 'Naik 5 % dan 7,5 % lagi.', match: ['5 %', '7,5 %'], fixed: 'Naik 5% dan 7,5% lagi.' }],
    good: ['Naik 5%.', 'Naik lima persen.'],
  },
  {
    from: 'L-UNIT',
    id: 'unit-case',
    shape: 'a unit in small letters behind a number',
    check: {
      kind: 'pattern',
      slots: [
        { is: 'number', aside: true },
        { text: ['km', 'kg', 'cm'], not: { shape: 'lower' }, name: 'unit' },
      ],
      replace: ['{unit:lower}'],
    },
    ...names,
    bad: [{ text: 'Jalan 5 Km dan beras 10 KG.', match: ['Km', 'KG'], fixed: 'Jalan 5 km dan beras 10 kg.' }],
    good: ['Jalan 5 km.', 'Tugu Km 12 roboh.'],
  },
  {
    from: 'L-UNIT',
    id: 'unit-joined',
    shape: 'a space put between a number and its unit',
    check: {
      kind: 'pattern',
      slots: [{ is: 'mixed', ends: ['km', 'kg', 'm'], letters: { max: 2 }, name: 'amount' }],
      replace: ['{amount:rest} {amount:end}'],
    },
    bad: [{ text: 'Lari 5km dan 10m.', match: ['5km', '10m'], fixed: 'Lari 5 km dan 10 m.' }],
    good: ['Lari 5 km.', 'Blok 5k, mari lari.', 'Luas 5dam.'],
  },
  {
    from: 'L-RANGE',
    id: 'slash-until',
    shape: 'phrase with marks inside',
    check: { kind: 'phrase', entries: { 's/d': ['s.d.'], 'a/n': ['a.n.'] } },
    bad: [
      { text: 'Senin s/d Jumat, surat a/n Sari.', match: ['s/d', 'a/n'], fixed: 'Senin s.d. Jumat, surat a.n. Sari.' },
    ],
    good: ['Senin s.d. Jumat.', 'Pilih s / d sesuai kode.', 'SD Sukamaju libur.'],
  },
]

const marks: readonly Row[] = [
  {
    from: 'L-ABBR-1',
    id: 'abbreviation-stop',
    shape: 'a mark put behind a word',
    check: {
      kind: 'pattern',
      slots: [{ text: ['dll', 'dsb', 'dst', 'dkk'], name: 'short' }],
      replace: ['{short}.'],
    },
    unless: [{ pattern: [{ is: 'mark', text: ['.', '...', '…'], ...joined }], scope: 'after' }],
    bad: [{ text: 'Bawa KTP, KK, dll ke loket', match: ['dll'], fixed: 'Bawa KTP, KK, dll. ke loket' }],
    good: ['Bawa KTP, KK, dll. ke loket.', 'Bawa KTP, KK, dsb.'],
  },
  {
    from: 'L-ABBR-4',
    id: 'chat-abbreviation',
    shape: 'small letters only, so that acronyms stay',
    check: { kind: 'phrase', case: 'lower', entries: { yg: ['yang'], bpk: ['bapak'], utk: ['untuk'] } },
    bad: [
      {
        text: 'Undangan utk bpk dan ibu yg hadir.',
        match: ['utk', 'bpk', 'yg'],
        fixed: 'Undangan untuk bapak dan ibu yang hadir.',
      },
    ],
    good: ['Laporan BPK terbit.', '“utk bpk” ditulis begitu oleh warga.'],
  },
  {
    from: 'L-PUNC-1',
    id: 'space-before-mark',
    shape: 'space between a word and a mark taken out',
    check: {
      kind: 'pattern',
      slots: [
        { is: ['word', 'number', 'mixed'], name: 'word' },
        { text: [',', '.', '!', '?', ';'], ...apart, name: 'mark' },
      ],
      replace: ['{word}{mark}'],
    },
    skip: [],
    bad: [
      {
        text: 'Warga Melati , bawa KTP , dan surat .',
        match: ['Melati ,', 'KTP ,', 'surat .'],
        fixed: 'Warga Melati, bawa KTP, dan surat.',
      },
    ],
    good: ['Bawa KTP, KK, dan surat.', 'Tunggu ... sebentar.', 'Suhu 3,5 derajat pukul 09.00.'],
  },
  {
    from: 'L-PUNC-1',
    id: 'no-space-behind-comma',
    shape: 'space put in between two tokens',
    check: {
      kind: 'pattern',
      slots: [
        { is: ['word', 'mixed'], aside: true },
        { text: ',', ...joined },
        { ...word, ...joined, name: 'next' },
      ],
      replace: [', {next}'],
    },
    skip: [],
    bad: [{ text: 'Undang Sari,Budi,dan camat.', match: [',Budi', ',dan'], fixed: 'Undang Sari, Budi, dan camat.' }],
    good: ['Bawa KTP, KK, dan surat.', 'Suhu 3,5 derajat.', 'Nilai 7,b di kelas.'],
  },
  {
    from: 'L-PUNC-1',
    id: 'no-space-behind-stop',
    shape: 'a mark with words at both sides, told by letter case',
    check: {
      kind: 'pattern',
      slots: [
        { ...word, shape: 'lower', not: { list: 'short' }, aside: true },
        { text: '.', ...joined },
        { ...word, shape: 'title', ...joined, name: 'next' },
      ],
      replace: ['. {next}'],
    },
    lists: { short: ['dr', 'drg', 'a', 's'] },
    bad: [{ text: 'Loket tutup.Silakan kembali.', match: ['.Silakan'], fixed: 'Loket tutup. Silakan kembali.' }],
    good: ['Loket tutup. Silakan kembali.', 'Buka sukamaju.go.id sekarang.', 'Dilayani dr.Rina.'],
  },
  {
    from: 'L-PUNC-2',
    id: 'two-dots',
    shape: 'one mark of two characters',
    check: { kind: 'pattern', slots: [{ text: '..' }], replace: ['.'] },
    bad: [{ text: 'Terima kasih..', match: ['..'], fixed: 'Terima kasih.' }],
    good: ['Terima kasih...', 'Terima kasih.'],
  },
  {
    from: 'L-PUNC-2',
    id: 'long-dots',
    shape: 'a mark that begins so and goes on',
    check: { kind: 'pattern', slots: [{ is: 'mark', starts: '...' }], replace: ['...'] },
    bad: [{ text: 'Tunggu saja..... besok.', match: ['.....'], fixed: 'Tunggu saja... besok.' }],
    good: ['Tunggu saja... besok.', 'Tunggu saja.. besok.'],
  },
  {
    from: 'L-PUNC-3',
    id: 'many-cries',
    shape: 'two marks or more, mixed',
    check: { kind: 'pattern', slots: [{ is: 'mark', starts: '!' }], replace: ['!'] },
    lines: everywhere,
    bad: [{ text: 'Gebyar Melati!!\nAyo datang!!!', match: ['!!', '!!!'], fixed: 'Gebyar Melati!\nAyo datang!' }],
    good: ['Ayo datang! Gratis!', 'Sudah bawa berkas??'],
  },
  {
    from: 'tipografi',
    id: 'cries-flag',
    shape: 'red flag in a mark, in every line',
    lines: everywhere,
    check: { kind: 'pattern', slots: [{ is: 'mark', starts: ['!!', '??', '!?', '?!'] }] },
    cue: flag,
    bad: [{ text: 'AWAS!!!\nBenarkah ini???', match: ['!!!', '???'] }],
    good: ['Awas!!', 'Benarkah ini?'],
  },
  {
    from: 'L-PUNC-4',
    id: 'connector-comma',
    shape: 'repeated slot of words, at the start of a sentence',
    check: {
      kind: 'pattern',
      opens: 'sentence',
      slots: [
        { text: 'oleh', name: 'oleh' },
        { text: ['karena', 'sebab'], name: 'karena' },
        { text: 'itu', name: 'itu' },
        { ...word, ...apart, aside: true },
      ],
      replace: ['{oleh} {karena} {itu},'],
    },
    bad: [
      {
        text: 'Hujan deras. Oleh karena itu warga siaga.',
        match: ['Oleh karena itu'],
        fixed: 'Hujan deras. Oleh karena itu, warga siaga.',
      },
    ],
    good: ['Oleh karena itu, warga siaga.', 'Warga siaga oleh karena itu semua.'],
  },
  {
    from: 'L-PUNC-4',
    id: 'comma-before-but',
    shape: 'a mark put before a word, exceptions by what follows',
    check: {
      kind: 'pattern',
      slots: [
        { ...word, name: 'before' },
        { text: ['tetapi', 'melainkan', 'sedangkan'], shape: 'lower', ...apart, name: 'but' },
      ],
      replace: ['{before}, {but}'],
    },
    unless: [{ phrases: ['akan tetapi'], scope: 'match' }],
    skip: [],
    bad: [
      {
        text: 'Loket pindah ke Melati tetapi antrean penuh.',
        match: ['Melati tetapi'],
        fixed: 'Loket pindah ke Melati, tetapi antrean penuh.',
      },
    ],
    good: ['Loket buka, tetapi antrean penuh.', 'Akan tetapi, loket penuh.', 'Tetapi loket penuh.'],
  },
  {
    from: 'L-PUNC-5',
    id: 'comma-before-because',
    shape: 'a mark before a word taken out; a longer pattern right behind excuses it',
    check: {
      kind: 'pattern',
      slots: [{ text: ',' }, { text: ['karena', 'bahwa', 'agar', 'sehingga'], name: 'word' }],
      replace: ['{word}'],
    },
    unless: [{ pattern: [{ ...word, repeat: { min: 1, max: 6 } }, { text: ',' }], scope: 'after' }],
    bad: [{ text: 'Loket tutup , karena hujan.', match: [', karena'], fixed: 'Loket tutup karena hujan.' }],
    good: ['Loket tutup karena hujan.', 'Karena hujan, loket tutup.', 'Loket, karena hujan deras, tutup.'],
  },
  {
    from: 'L-PUNC-6',
    id: 'colon-behind-verb',
    shape: 'a mark right behind a word, in labels too',
    lines: ['prose', 'item', 'label'],
    check: {
      kind: 'pattern',
      slots: [
        { text: ['yaitu', 'adalah', 'meliputi'], name: 'word' },
        { text: ':', ...joined },
      ],
      replace: ['{word}'],
    },
    bad: [{ text: 'Syaratnya adalah: KTP dan KK.', match: ['adalah:'], fixed: 'Syaratnya adalah KTP dan KK.' }],
    good: ['Tempat: Balai Desa', 'Syaratnya adalah KTP dan KK.'],
  },
  {
    from: 'L-PUNC-7',
    id: 'two-single-quotes',
    shape: 'two marks without gap become one',
    check: { kind: 'pattern', slots: [{ text: "'" }, { text: "'", ...joined }], replace: ['"'] },
    bad: [{ text: "Slogannya ''Bersih''.", match: ["''", "''"], fixed: 'Slogannya "Bersih".' }],
    good: ['Slogannya "Bersih".', "Hari Jum'at libur."],
  },
  {
    from: 'L-PUNC-8',
    id: 'unclosed-bracket',
    shape: 'require one mark in the sentence of another',
    check: { kind: 'require', where: { phrases: ['('] }, need: { phrases: [')'] }, within: 'sentence' },
    bad: [{ text: 'Bawa KTP (asli. Loket buka.', match: ['('] }],
    good: ['Bawa KTP (asli). Loket buka.', 'Bawa: 1) KTP, 2) KK.'],
  },
]

const wordiness: readonly Row[] = [
  {
    from: '3.1 pleonasm',
    id: 'sangat-sekali',
    shape: 'two words around a bounded gap, one taken out; exception behind',
    check: {
      kind: 'pattern',
      slots: [
        { text: ['sangat', 'amat'], name: 'very' },
        { ...word, repeat: { min: 1, max: 3 }, name: 'what' },
        { text: 'sekali' },
      ],
      replace: ['{very} {what}'],
    },
    unless: [{ phrases: ['sehari', 'seminggu', 'sebulan', 'dalam'], scope: 'after' }],
    bad: [
      {
        text: 'Sangat ramah  dan cepat sekali layanannya.',
        match: ['Sangat ramah  dan cepat sekali'],
        fixed: 'Sangat ramah dan cepat layanannya.',
      },
    ],
    good: ['Layanan ramah sekali.', 'Sangat dianjurkan periksa sekali sebulan.', 'Sangat ramah, cepat sekali.'],
  },
  {
    from: '3.1 pleonasm',
    id: 'hanya-saja',
    shape: 'words around a gap, exception before',
    check: {
      kind: 'pattern',
      slots: [{ text: 'hanya', name: 'only' }, { ...word, repeat: { min: 1, max: 4 }, name: 'what' }, { text: 'saja' }],
      replace: ['{only} {what}'],
    },
    unless: [{ phrases: ['tidak', 'bukan', 'tak'], scope: 'before' }],
    bad: [
      {
        text: 'Hanya warga desa saja yang boleh.',
        match: ['Hanya warga desa saja'],
        fixed: 'Hanya warga desa yang boleh.',
      },
    ],
    good: ['Tidak hanya warga desa saja yang boleh.', 'Hanya saja, hujan turun.', 'Warga saja yang boleh.'],
  },
  {
    from: '3.1 pleonasm',
    id: 'paling-ter',
    shape: 'word + beginning of a word, adjectives excepted',
    check: {
      kind: 'pattern',
      slots: [
        { text: 'paling' },
        { ...word, starts: 'ter', not: { text: ['terlambat', 'terkenal', 'terasa', 'terjangkau'] }, name: 'word' },
      ],
      replace: ['{word}'],
    },
    bad: [
      {
        text: 'Paling terbersih menang. Desa paling terbersih menang.',
        match: ['Paling terbersih', 'paling terbersih'],
        fixed: 'Terbersih menang. Desa terbersih menang.',
      },
    ],
    good: ['Desa paling bersih menang.', 'Soto paling terkenal di sini.'],
  },
  {
    from: '3.1 pleonasm',
    id: 'para-doubled',
    shape: 'word before a doubled word, one half taken out',
    check: {
      kind: 'pattern',
      slots: [
        { text: 'para', name: 'para' },
        { is: 'doubled', name: 'people' },
      ],
      replace: ['{para} {people:single}', '{people}'],
    },
    bad: [
      {
        text: 'Undangan bagi para petani-petani.',
        match: ['para petani-petani'],
        fixed: 'Undangan bagi para petani.',
      },
    ],
    good: ['Undangan bagi para petani.', 'Undangan bagi petani-petani.', 'Undangan bagi para sayur-mayur.'],
  },
  {
    from: '3.1 pleonasm',
    id: 'pleonasm',
    shape: 'sequence replaced; of two replacements the first is best',
    check: { kind: 'phrase', entries: { 'agar supaya': ['agar'], 'adalah merupakan': ['merupakan', 'adalah'] } },
    bad: [{ text: 'Agar supaya tertib, antre.', match: ['Agar supaya'], fixed: 'Agar tertib, antre.' }],
    good: ['Agar, supaya, dan untuk bersinonim.', 'Antre agar tertib.'],
  },
  {
    from: '3.1 pairs',
    id: 'karena-maka',
    shape: 'second word of a pair marked, the first far before as an aside; the gap stops at the first',
    check: {
      kind: 'pattern',
      slots: [
        { text: ['karena', 'jika', 'apabila'], aside: true },
        { not: { text: ENDS }, repeat: { min: 1, max: 12, shortest: true }, aside: true },
        { text: ',' },
        { text: 'maka' },
      ],
      replace: [','],
    },
    bad: [
      {
        text: 'Karena hujan turun, deras, maka loket tutup.',
        match: [', maka'],
        fixed: 'Karena hujan turun, deras, loket tutup.',
      },
    ],
    good: ['Karena hujan, loket tutup.', 'Hujan, maka loket tutup.', 'Tutup karena hujan. Maaf, maka sabar.'],
  },
  {
    from: '3.1 pairs',
    id: 'meskipun-tetapi',
    shape: 'pair of conjunctions',
    check: {
      kind: 'pattern',
      slots: [
        { text: ['meskipun', 'walaupun'], aside: true },
        { ...within(15, ['tetapi', ',']), aside: true },
        { text: ',' },
        { text: ['tetapi', 'namun'] },
      ],
      replace: [','],
    },
    bad: [{ text: 'Meskipun hujan, tetapi loket buka.', match: [', tetapi'], fixed: 'Meskipun hujan, loket buka.' }],
    good: ['Meskipun hujan, loket buka.', 'Hujan turun, tetapi loket buka.'],
  },
  {
    from: '3.1 nominalisation',
    id: 'melakukan-pe-an',
    shape: 'beginnings and ending of one word, exceptions by list; advice only',
    lists: { fixed: ['penelitian', 'pekerjaan', 'pertandingan', 'percobaan', 'pertemuan'] },
    check: {
      kind: 'pattern',
      slots: [
        { text: ['melakukan', 'dilakukan', 'mengadakan'] },
        { ...word, starts: ['pe', 'per'], ends: 'an', not: { list: 'fixed' } },
      ],
    },
    bad: [
      {
        text: 'Petugas melakukan pemeriksaan dan dilakukan penutupan.',
        match: ['melakukan pemeriksaan', 'dilakukan penutupan'],
      },
    ],
    good: ['Petugas memeriksa pasar.', 'Kampus melakukan penelitian.', 'Petugas melakukan survei.'],
  },
  {
    from: '3.1 formulas',
    id: 'opening-formula',
    shape: 'sequence deleted, capital passed on',
    check: { kind: 'phrase', entries: { 'dengan ini kami sampaikan bahwa': [''] } },
    bad: [
      {
        text: 'Dengan ini kami sampaikan bahwa loket tutup.',
        match: ['Dengan ini kami sampaikan bahwa'],
        fixed: 'Loket tutup.',
      },
    ],
    good: ['Kami sampaikan terima kasih.', 'Loket tutup.'],
  },
  {
    from: '3.1 formulas',
    id: 'opening-pattern',
    shape: 'a pattern deleted, capital passed on',
    check: {
      kind: 'pattern',
      opens: 'sentence',
      slots: [
        { text: ['bersama', 'dengan'] },
        { text: 'ini' },
        { text: 'kami' },
        { text: ['sampaikan', 'informasikan', 'beritahukan'] },
        { text: 'bahwa' },
      ],
      replace: [''],
    },
    bad: [
      {
        text: 'Bersama ini kami informasikan bahwa loket tutup.',
        match: ['Bersama ini kami informasikan bahwa'],
        fixed: 'Loket tutup.',
      },
    ],
    good: ['Kami sampaikan terima kasih.', 'Loket tutup.'],
  },
  {
    from: '3.2 passive',
    id: 'passive-chain',
    shape: 'three verbs in one sentence',
    lists: { 'di-nouns': ['dinas', 'dingin', 'direktur', 'digital', 'dia', 'ternak', 'terhadap', 'termasuk'] },
    check: {
      kind: 'pattern',
      slots: [
        { ...word, starts: ['di', 'ter'], not: { list: 'di-nouns' } },
        within(9),
        { ...word, starts: ['di', 'ter'], not: { list: 'di-nouns' } },
        within(9),
        { ...word, starts: ['di', 'ter'], not: { list: 'di-nouns' } },
      ],
    },
    bad: [
      {
        text: 'Berkas diterima, diperiksa, lalu disimpan petugas.',
        match: ['diterima, diperiksa, lalu disimpan'],
      },
    ],
    good: [
      'Berkas diterima, lalu diperiksa.',
      'Berkas diterima. Semua diperiksa. Arsip disimpan.',
      'Dinas digital terhadap ternak.',
    ],
  },
  {
    from: '3.2 subject',
    id: 'dangling-opening',
    shape: 'opens a sentence, goes on without comma to a verb',
    check: {
      kind: 'pattern',
      opens: 'sentence',
      slots: [
        { text: ['berdasarkan', 'dalam', 'dengan', 'bagi'] },
        { ...word, not: { starts: ['meng', 'men', 'mem', 'di'] }, repeat: { min: 1, max: 8 } },
        { ...word, starts: ['menunjuk', 'menyebut', 'mengharap', 'membahas'] },
      ],
    },
    bad: [
      {
        text: 'Sungai naik. Berdasarkan pantauan petugas menunjukkan bahwa air naik.',
        match: ['Berdasarkan pantauan petugas menunjukkan'],
      },
    ],
    good: [
      'Berdasarkan pantauan petugas, air naik.',
      'Pantauan petugas menunjukkan bahwa air naik.',
      'Air naik berdasarkan pantauan petugas menunjukkan.',
    ],
  },
  {
    from: '3.2 jargon',
    id: 'vague-office',
    shape: 'advice without replacement, quotations and names left out',
    check: { kind: 'phrase', entries: { 'pihak terkait': [], pihaknya: [] } },
    bad: [{ text: 'Pihaknya menghubungi pihak terkait.', match: ['Pihaknya', 'pihak terkait'] }],
    good: ['Kata camat, “pihak terkait sudah tahu”.', 'Dinas Kesehatan Sukamaju menghubungi camat.'],
  },
]

const lengths: readonly Row[] = [
  {
    from: '3.3',
    id: 'long-sentence',
    shape: 'limit: words of a sentence',
    check: { kind: 'limit', measure: 'words', per: 'sentence', max: 12 },
    bad: [
      {
        text: 'Loket buka. Petugas kami akan terus melayani warga desa di balai ini sampai semua berkas selesai besok.',
        match: ['Petugas kami akan terus melayani warga desa di balai ini sampai semua berkas selesai besok.'],
      },
    ],
    good: [
      'Petugas melayani warga. Loket buka sampai sore. Berkas selesai besok. Terima kasih atas kesabarannya.',
      'Loket di balai desa kami buka setiap hari kerja sampai sore.',
    ],
  },
  {
    from: '3.3',
    id: 'mean-sentence',
    shape: 'limit: mean words per sentence of the draft',
    check: { kind: 'limit', measure: 'wordsPerSentence', per: 'draft', max: 8 },
    bad: [
      {
        text: 'Petugas kami melayani warga desa di balai sampai sore hari nanti. Warga boleh membawa berkas yang belum lengkap dari rumah masing-masing. Loket dua melayani warga lanjut usia dan penyandang disabilitas sejak pagi. Loket tiga mencetak kartu bagi warga dari semua desa di kecamatan.',
        match: null,
      },
    ],
    good: ['Petugas kami melayani warga desa di balai sampai sore hari nanti. Bawa KTP.', 'Loket buka.'],
  },
  {
    from: '5',
    id: 'long-paragraph',
    shape: 'limit: words of a paragraph, over line breaks',
    check: { kind: 'limit', measure: 'words', per: 'paragraph', max: 10 },
    bad: [
      {
        text: 'Loket buka hari ini.\nPetugas melayani warga desa sampai sore nanti.\n\nTerima kasih.',
        match: ['Loket buka hari ini.\nPetugas melayani warga desa sampai sore nanti.'],
      },
    ],
    good: ['Loket buka hari ini.\n\nPetugas melayani warga desa sampai sore nanti.', 'Loket buka.'],
  },
  {
    from: '5',
    id: 'few-characters',
    shape: 'limit: characters, on some platforms',
    platforms: ['x'],
    check: { kind: 'limit', measure: 'graphemes', per: 'draft', max: 40 },
    bad: [{ text: 'Loket pelayanan kami buka setiap hari kerja.', match: null, options: { platform: 'x' } }],
    good: [
      { text: 'Loket pelayanan kami buka setiap hari kerja.', options: { platform: 'threads' } },
      'Loket pelayanan kami buka setiap hari kerja, dan juga pada hari libur nasional.',
      { text: '👨‍👩‍👧‍👦'.repeat(40), options: { platform: 'x' } },
    ],
  },
  {
    from: 'E-TAG-2',
    id: 'hashtags-elsewhere',
    shape: 'unless: platforms',
    check: { kind: 'limit', measure: 'hashtags', per: 'draft', max: 1 },
    unless: [{ platforms: ['threads'] }],
    bad: [
      { text: 'Ayo!\n#Satu #Dua', match: null },
      { text: 'Ayo!\n#Satu #Dua', match: null, options: { platform: 'x' } },
    ],
    good: [{ text: 'Ayo!\n#Satu #Dua', options: { platform: 'threads' } }, 'Ayo!\n#Satu'],
  },
  {
    from: '5',
    id: 'many-mentions',
    shape: 'limit: mentions',
    check: { kind: 'limit', measure: 'mentions', per: 'draft', max: 2 },
    bad: [{ text: 'Terima kasih @satu @dua @tiga', match: null }],
    good: ['Terima kasih @satu @dua', 'Kirim ke satu@dua.go.id, dua@dua.go.id, tiga@dua.go.id'],
  },
  {
    from: 'E-TAG-2',
    id: 'many-hashtags',
    shape: 'limit: hashtags',
    check: { kind: 'limit', measure: 'hashtags', per: 'draft', max: 3 },
    bad: [{ text: 'Ayo!\n#Satu #Dua #Tiga #Empat', match: null }],
    good: ['Ayo!\n#Satu #Dua #Tiga', 'Nomor #1 dan # dan ## dan ###'],
  },
  {
    from: 'E-EMOJI',
    id: 'emoji-in-sentence',
    shape: 'limit: emoji of a sentence',
    check: { kind: 'limit', measure: 'emoji', per: 'sentence', max: 2 },
    bad: [{ text: 'Ayo 🎉 datang 🎊 ke 🏠 kami!', match: ['Ayo 🎉 datang 🎊 ke 🏠 kami!'] }],
    good: ['Ayo 🎉 datang! Kami 🎊 tunggu di 🏠.', 'Ayo 👨‍👩‍👧‍👦 datang 👍🏽!'],
  },
  {
    from: 'E-EMOJI',
    id: 'emoji-in-fold',
    shape: 'limit: before the fold',
    check: { kind: 'limit', measure: 'emoji', per: 'fold', max: 1 },
    bad: [{ text: '🎉 Loket buka 🎊', match: null }],
    good: ['🎉 Loket buka', `🎉 ${'Loket buka setiap hari. '.repeat(6)}🎊`],
  },
  {
    from: 'E-LINK-4',
    id: 'links-on-instagram',
    shape: 'limit: links, one platform',
    platforms: ['instagram'],
    check: { kind: 'limit', measure: 'links', per: 'draft', max: 1 },
    bad: [{ text: 'Daftar di a.go.id atau https://b.go.id/x', match: null, options: { platform: 'instagram' } }],
    good: [
      { text: 'Daftar di a.go.id atau https://b.go.id/x', options: { platform: 'facebook' } },
      { text: 'Daftar di a.go.id', options: { platform: 'instagram' } },
    ],
  },
  {
    from: 'L-CAPS',
    id: 'capitals-share',
    shape: 'limit: share of capitals as a red flag',
    check: { kind: 'limit', measure: 'capitals', per: 'paragraph', max: 40 },
    cue: flag,
    bad: [{ text: 'AWAS BANJIR DATANG malam ini\n\nPetugas sudah siaga.', match: ['AWAS BANJIR DATANG malam ini'] }],
    good: ['Awas banjir datang malam ini, kata BPBD', 'KTP dan KK asli wajib dibawa'],
  },
  {
    from: '3.1 density',
    id: 'heavy-words',
    shape: 'limit: places of a list per words',
    lists: { heavy: ['dalam rangka', 'sehubungan dengan', 'pihak terkait', 'dilaksanakannya'] },
    check: { kind: 'limit', of: { list: 'heavy' }, per: 'draft', perWords: 60, max: 2 },
    bad: [
      {
        text: 'Dalam rangka tertib, pihak terkait rapat sehubungan dengan keluhan.',
        match: null,
      },
    ],
    good: [
      'Dalam rangka tertib, pihak terkait rapat.',
      `Dalam rangka tertib, pihak terkait rapat sehubungan dengan keluhan. ${'Loket buka setiap hari kerja. '.repeat(17)}`,
    ],
  },
  {
    from: 'E-EMOJI',
    id: 'emoji-density',
    shape: 'limit: a measure per words',
    check: { kind: 'limit', measure: 'emoji', per: 'draft', perWords: 15, max: 1 },
    bad: [{ text: 'Ayo 🎉 datang 🎊 ke 🏠 kami 🎁 ya 🎈', match: null }],
    good: ['Ayo 🎉 datang 🎊 ke 🏠 kami 🎁 ya', 'Ayo datang'],
  },
  {
    from: 'E-EMOJI',
    id: 'emoji-in-line',
    shape: 'limit: emoji of a line, of any kind',
    lines: [...everywhere, 'tags'],
    check: { kind: 'limit', measure: 'emoji', per: 'line', max: 2 },
    bad: [{ text: 'Ayo 🎉 datang! 🎊 Gratis 🏠\n🎁 Ada hadiah', match: ['Ayo 🎉 datang! 🎊 Gratis 🏠'] }],
    good: ['Ayo 🎉 datang! 🎊\n🎁 Ada hadiah 🏠', 'Ayo datang'],
  },
  {
    from: 'E-LONG-FIRST',
    id: 'long-first-sentence',
    shape: 'limit: words of the first sentence',
    check: { kind: 'limit', measure: 'words', per: 'first-sentence', max: 5 },
    bad: [
      {
        text: 'Loket kami buka setiap hari kerja. Loket kami tutup setiap hari libur.',
        match: ['Loket kami buka setiap hari kerja.'],
      },
    ],
    good: ['Loket buka. Loket kami tutup setiap hari libur nasional.', 'Loket buka.'],
  },
  {
    from: '5',
    id: 'long-first-line',
    shape: 'limit: characters of the first line',
    lines: everywhere,
    check: { kind: 'limit', measure: 'graphemes', per: 'first-line', max: 30 },
    bad: [
      { text: 'Loket pelayanan kami pindah ke balai.\nMulai besok.', match: ['Loket pelayanan kami pindah ke balai.'] },
    ],
    good: ['Loket pindah.\nMulai besok loket pelayanan kami pindah ke balai.', 'Loket pindah.'],
  },
  {
    from: '3.2 passive',
    id: 'passive-sentence',
    shape: 'limit: places of a pattern in a sentence',
    lists: { 'di-nouns': ['dinas', 'digital', 'direktur'] },
    check: {
      kind: 'limit',
      of: { pattern: [{ ...word, starts: 'di', letters: { min: 5 }, not: { list: 'di-nouns' } }] },
      per: 'sentence',
      max: 2,
    },
    bad: [
      {
        text: 'Berkas diterima, diperiksa, lalu disimpan. Dinas buka.',
        match: ['Berkas diterima, diperiksa, lalu disimpan.'],
      },
    ],
    good: ['Berkas diterima, lalu diperiksa. Arsip disimpan.', 'Dinas digital dan direktur hadir.'],
  },
]

const editorial: readonly Row[] = [
  {
    from: 'E-WHAT',
    id: 'greeting-first',
    shape: 'opens the draft',
    lines: everywhere,
    check: { kind: 'pattern', opens: 'draft', slots: [{ text: ['halo', 'hai'] }, { text: ['sobat', 'warga', 'lur'] }] },
    skip: [],
    bad: [{ text: '🎉 Halo Sobat, loket buka.', match: ['Halo Sobat'] }],
    good: ['Loket buka. Halo Sobat!', 'Loket buka.\nHalo Sobat!'],
  },
  {
    from: 'E-WHEN',
    id: 'event-without-date',
    shape: 'require a pattern anywhere, for one kind of post',
    lists: { months: MONTHS },
    postKinds: event,
    kinds: ['event'],
    check: { kind: 'require', need: { pattern: dateSlots }, within: 'draft' },
    bad: [{ text: 'Hadirilah lomba 17 tahun Balai Melati, tiap Mei meriah!', match: null }],
    good: ['Hadirilah lomba memasak!\nWaktu: Minggu, 5 Mei 2031', 'Loket buka di Balai Desa Melati.'],
  },
  {
    from: 'E-WHEN',
    id: 'date-in-fold',
    shape: 'require a pattern before the fold',
    lists: { months: MONTHS },
    check: { kind: 'require', need: { pattern: dateSlots }, within: 'fold' },
    bad: [{ text: `${'Loket buka setiap hari kerja. '.repeat(5)}Mulai 5 Mei.`, match: null }],
    good: ['Loket buka mulai 5 Mei.', `Mulai 5 Mei. ${'Loket buka setiap hari kerja. '.repeat(5)}`],
  },
  {
    from: 'E-WHERE',
    id: 'event-without-place',
    shape: 'require one of a list, for one kind of post',
    lists: { places: ['balai', 'lapangan', 'kelurahan', 'jalan', 'aula'] },
    postKinds: event,
    kinds: ['event'],
    check: { kind: 'require', need: { list: 'places' }, within: 'draft' },
    bad: [{ text: 'Hadirilah lomba memasak 5 Mei 2031!', match: null }],
    good: ['Hadirilah lomba memasak!\nTempat: Aula Melati', 'Loket tutup.'],
  },
  {
    from: 'E-WHO',
    id: 'office-in-fold',
    shape: 'require a pattern before the fold where a phrase stands',
    check: {
      kind: 'require',
      where: { phrases: ['pemadaman'] },
      need: { pattern: [{ text: ['dinas', 'kelurahan', 'kecamatan'] }, { shape: 'title' }] },
      within: 'fold',
    },
    bad: [
      { text: 'Ada pemadaman malam ini, kata dinas setempat.', match: ['pemadaman'] },
      {
        text: `Ada pemadaman malam ini. ${'Mohon siapkan lampu darurat di rumah. '.repeat(4)}Dinas Pekerjaan`,
        match: ['pemadaman'],
      },
    ],
    good: ['Ada pemadaman malam ini, kata Dinas Penerangan.', 'Loket buka.'],
  },
  {
    from: 'E-SOURCE',
    id: 'number-without-source',
    shape: 'require a phrase within sentences of a pattern',
    check: {
      kind: 'require',
      where: { pattern: [{ is: 'number' }, { text: ['%', 'persen'] }] },
      need: { phrases: ['menurut', 'sumber', 'data dari', 'kata'] },
      within: { sentences: 1 },
    },
    cue: flag,
    bad: [{ text: 'Angka stunting turun 12 persen. Terima kasih. Menurut camat, cuaca cerah.', match: ['12 persen'] }],
    good: ['Angka stunting turun 12 persen. Menurut Dinas Kesehatan, ini terbaik.', 'Angka 12 dipanggil.'],
  },
  {
    from: 'E-SERTA',
    id: 'alarm-without-agency',
    shape: 'require a list in the draft where a list stands',
    lists: { alarms: ['peringatan dini', 'banjir bandang', 'gempa'], agencies: ['bmkg', 'bpbd', 'pvmbg'] },
    lines: everywhere,
    check: { kind: 'require', where: { list: 'alarms' }, need: { list: 'agencies' }, within: 'draft' },
    cue: flag,
    bad: [{ text: 'Peringatan dini cuaca malam ini!', match: ['Peringatan dini'] }],
    good: ['Peringatan dini cuaca malam ini!\n\nSumber: BMKG', 'Loket buka.'],
  },
  {
    from: 'E-RULE-NO',
    id: 'rule-without-year',
    shape: 'exception right behind the marked words',
    check: {
      kind: 'pattern',
      slots: [{ text: ['perda', 'perbup', 'uu'] }, { text: ['nomor', 'no'] }, { is: 'number' }],
    },
    unless: [{ pattern: [{ text: ['tahun', '/'] }, { is: 'number' }], scope: 'after' }],
    ...names,
    bad: [{ text: 'Sesuai Perda Nomor 7, parkir gratis.', match: ['Perda Nomor 7'] }],
    good: ['Sesuai Perda Nomor 7 Tahun 2030, parkir gratis.', 'Sesuai Perda No 7/2030.', 'Sesuai Perda terbaru.'],
  },
  {
    from: 'E-PHONE',
    id: 'phone-without-label',
    shape: 'mask of digits; a label within tokens',
    lines: everywhere,
    check: {
      kind: 'require',
      where: { pattern: [phone] },
      need: { phrases: ['hotline', 'layanan', 'call center', 'WA center', 'narahubung'] },
      within: { tokens: 5 },
    },
    cue: flag,
    bad: [{ text: 'Kirim bukti ke 081200000012 atau 0812-0000-0012.', match: ['081200000012', '0812-0000-0012'] }],
    good: ['Hotline: 081200000012', 'Hubungi call center kami di 0812-0000-0012.', 'Kode 08120 dan 12.000.'],
  },
  {
    from: 'E-NIK',
    id: 'nik',
    shape: 'mask of 16 digits, in every line',
    lines: everywhere,
    check: { kind: 'pattern', slots: [{ is: 'number', shape: '9999999999999999' }] },
    cue: flag,
    bad: [{ text: 'NIK: 9900000000000001', match: ['9900000000000001'] }],
    good: ['NIK: 990000000000000', 'NIK terdiri atas 16 angka.'],
  },
  {
    from: 'E-BIRTH',
    id: 'birth-date',
    shape: 'gap of a few tokens, mark allowed, then list and mask',
    lines: everywhere,
    lists: { months: MONTHS },
    check: {
      kind: 'pattern',
      slots: [
        { text: ['lahir', 'ttl', 'kelahiran'] },
        within(4),
        { is: 'number', min: 1, max: 31 },
        { list: 'months' },
        { is: 'number', shape: '9999' },
      ],
    },
    cue: flag,
    bad: [{ text: 'Tempat, tanggal lahir: Melati, 5 Mei 1991', match: ['lahir: Melati, 5 Mei 1991'] }],
    good: ['Hari lahir desa diperingati 5 Mei.', 'Batas 5 Mei 2031.'],
  },
  {
    from: 'E-HEALTH',
    id: 'named-patient',
    shape: 'word, optional words, then a run of capitalised words',
    check: {
      kind: 'pattern',
      slots: [
        { text: ['pasien', 'penderita'] },
        { text: ['bernama', 'inisial', 'atas', 'nama'], repeat: { min: 0, max: 2 } },
        { ...word, shape: 'title', repeat: { min: 1, max: 4 } },
      ],
    },
    cue: flag,
    bad: [{ text: 'Seorang pasien atas nama Sari Melati sembuh.', match: ['pasien atas nama Sari Melati'] }],
    good: ['Seorang pasien sembuh di RSUD.', 'Sari Melati menjenguk pasien.'],
  },
  {
    from: 'E-ACCOUNT',
    id: 'private-account',
    shape: 'two cues around a gap that ends with the sentence',
    lines: everywhere,
    check: {
      kind: 'pattern',
      slots: [{ text: ['rekening', 'norek'] }, within(8), { text: 'atas' }, { text: 'nama' }],
    },
    cue: flag,
    bad: [{ text: 'Transfer ke rekening 000-111 atas nama Sari.', match: ['rekening 000-111 atas nama'] }],
    good: ['Buka rekening. Surat atas nama Sari.', 'Buku rekening hilang.'],
  },
  {
    from: 'E-EMAIL',
    id: 'private-mail',
    shape: 'kind and host of an address',
    lines: everywhere,
    check: { kind: 'pattern', slots: [{ is: 'email', host: ['gmail.com', 'yahoo.com'] }] },
    bad: [{ text: 'Surel: Dinas.Melati@gmail.com', match: ['Dinas.Melati@gmail.com'] }],
    good: ['Surel: dinas@melati.go.id', 'Buka gmail.com dahulu.'],
  },
  {
    from: 'E-LINK-3',
    id: 'shortener',
    shape: 'host of an address',
    lines: everywhere,
    check: { kind: 'pattern', slots: [{ host: ['bit.ly', 's.id'] }] },
    bad: [
      { text: 'Daftar di bit.ly/melati atau https://s.id/Melati.', match: ['bit.ly/melati', 'https://s.id/Melati'] },
    ],
    good: ['Daftar di melati.go.id/bit.ly', 'Daftar di melatis.id'],
  },
  {
    from: 'E-TAG-3',
    id: 'hashtag-as-word',
    shape: 'a kind of token between words',
    check: {
      kind: 'pattern',
      slots: [{ ...word, shape: 'lower', aside: true }, { is: 'hashtag' }, { ...word, shape: 'lower', aside: true }],
    },
    bad: [{ text: 'Ayo dukung #MelatiBersih mulai hari ini.', match: ['#MelatiBersih'] }],
    good: ['Ayo dukung kebersihan. #MelatiBersih', '#MelatiBersih mulai hari ini.'],
  },
  {
    from: 'E-EMOJI',
    id: 'emoji-run',
    shape: 'run of one kind of token',
    lines: everywhere,
    check: { kind: 'pattern', slots: [{ is: 'emoji', repeat: { min: 3, max: 20 } }] },
    bad: [{ text: 'Gratis 🎉🎊🎁 🎈', match: ['🎉🎊🎁 🎈'] }],
    good: ['Gratis 🎉🎊', 'Datang 👨‍👩‍👧‍👦 👍🏽 ya'],
  },
  {
    from: 'tipografi',
    id: 'alarm-emoji',
    shape: 'run of listed emoji, variation selectors or not',
    lines: everywhere,
    check: { kind: 'pattern', slots: [{ text: ['🔥', '‼️', '⚠️', '🚨'], repeat: { min: 3, max: 20 } }] },
    cue: flag,
    bad: [{ text: '🚨🚨⚠ Info banjir', match: ['🚨🚨⚠'] }],
    good: ['🚨⚠️ Info banjir', '🎉🎊🎁 Selamat'],
  },
  {
    from: 'E-FANCY',
    id: 'fancy-letters',
    shape: 'decorative letters, a run at once',
    lines: everywhere,
    check: { kind: 'pattern', slots: [{ is: 'styled', repeat: { min: 1, max: 20 } }] },
    cue: flag,
    bad: [{ text: '𝗟𝗼𝗸𝗲𝘁 𝗯𝘂𝗸𝗮 besok.', match: ['𝗟𝗼𝗸𝗲𝘁 𝗯𝘂𝗸𝗮'] }],
    good: ['Loket buka besok.', 'LOKET BUKA: ½ hari, 5 m².'],
  },
  {
    from: 'E-ACR',
    id: 'acronym-without-words',
    shape: 'require the long form in the draft',
    check: {
      kind: 'require',
      where: { phrases: ['KIP'] },
      need: { phrases: ['Kartu Indonesia Pintar', 'Keterbukaan Informasi Publik'] },
      within: 'draft',
    },
    bad: [{ text: 'Ambil KIP di sekolah.', match: ['KIP'] }],
    good: ['Ambil Kartu Indonesia Pintar (KIP) di sekolah.', 'Ambil kartu di sekolah.'],
  },
  {
    from: 'E-VAGUE',
    id: 'vague-credit',
    shape: 'only in credits',
    lines: ['credit'],
    check: { kind: 'phrase', entries: { google: [], internet: [], istimewa: [] } },
    bad: [{ text: 'Loket buka.\nFoto: Google', match: ['Google'] }],
    good: ['Cari di Google.', 'Foto: Humas Melati'],
  },
  {
    from: 'E-SARA',
    id: 'group-hatred',
    shape: 'red flag that spares quotations',
    check: { kind: 'phrase', entries: { cebong: [], kadrun: [] } },
    cue: flag,
    skip: ['quote'],
    bad: [{ text: 'Dasar cebong semua.', match: ['cebong'] }],
    good: ['Kata “kadrun” tidak pantas.', 'Kata "cebong" tidak pantas.'],
  },
  {
    from: 'D-LABEL-ONLY',
    id: 'label-only',
    shape: 'require a correction where a label stands',
    lines: everywhere,
    check: {
      kind: 'require',
      where: { phrases: ['[HOAKS]', '[SALAH]'] },
      need: { phrases: ['tidak benar', 'faktanya', 'yang benar'] },
      within: 'draft',
    },
    bad: [{ text: '[HOAKS] Loket pindah ke pasar.', match: ['[HOAKS]'] }],
    good: ['[HOAKS] Loket pindah ke pasar. Faktanya, loket tetap.', 'Itu hoaks.'],
  },
  {
    from: 'D-FACT-FIRST',
    id: 'claim-first',
    shape: 'right behind a label at the start of a line',
    check: {
      kind: 'pattern',
      slots: [
        { text: '[', gap: 'line', aside: true },
        { text: ['hoaks', 'salah'], aside: true },
        { text: ']', aside: true },
        { text: ['beredar', 'viral'] },
      ],
    },
    skip: [],
    bad: [{ text: '[HOAKS] Beredar kabar loket pindah.', match: ['Beredar'] }],
    good: [
      '[HOAKS] Loket tetap. Beredar kabar loket pindah.',
      'Beredar kabar baik.',
      'Label [HOAKS] beredar di grup.',
      '[FOTO] Beredar luas.',
    ],
  },
  {
    from: 'D-NO-LIVE',
    id: 'live-link-in-debunk',
    shape: 'only in one kind of post',
    postKinds: debunk,
    kinds: ['debunk'],
    lines: everywhere,
    check: { kind: 'pattern', slots: [{ is: ['url', 'domain'], not: { host: ['go.id', 'desa.id'] } }] },
    bad: [{ text: '[HOAKS] Tautan hadiah-melati.xyz palsu. Cek melati.go.id/cek.', match: ['hadiah-melati.xyz'] }],
    good: ['Buka hadiah-melati.xyz sekarang.', '[HOAKS] Tautan itu palsu.'],
  },
]

const flags: readonly Row[] = [
  {
    from: 'ajakan-sebar',
    id: 'send-to-many',
    shape: 'number between words, from a least value',
    check: {
      kind: 'pattern',
      slots: [
        { text: ['kirim', 'kirimkan', 'bagikan', 'sebarkan', 'share'] },
        { text: ['ke', 'kepada'] },
        { is: 'number', min: 3 },
        { text: ['orang', 'grup', 'kontak', 'teman'] },
      ],
    },
    cue: flag,
    bad: [{ text: 'Bagikan ke 20 grup sekarang.', match: ['Bagikan ke 20 grup'] }],
    good: ['Kirim berkas ke 20 kelurahan.', 'Bagikan ke 1 orang tua.', 'Bagikan ke grup.'],
  },
  {
    from: 'ajakan-sebar',
    id: 'urge-to-share',
    shape: 'stretched words and hashtags, too',
    lines: [...everywhere, 'tags'],
    check: { kind: 'phrase', entries: { viralkan: [], sebarkan: [] }, stretched: true, hashtags: true },
    cue: flag,
    bad: [{ text: 'Tolong sebarkaaaan!\n#AyoViralkan', match: ['sebarkaaaan', 'Viralkan'] }],
    good: ['Video itu viral.', '@viralkan #sebar'],
  },
  {
    from: 'ajakan-sebar',
    id: 'paper-or-rumour',
    shape: 'mixed word that is a rumour or paper, told by what stands before',
    check: { kind: 'pattern', slots: [{ text: ['info', 'valid', 'sumber'] }, { text: 'a1' }] },
    cue: flag,
    bad: [{ text: 'Ini info A1 dari dalam.', match: ['info A1'] }],
    good: ['Cetak di kertas A1.', 'Info: A1 ukuran poster.'],
  },
  {
    from: 'urgensi',
    id: 'first-comers',
    shape: 'optional word, number, two alternatives',
    check: {
      kind: 'pattern',
      slots: [
        { text: 'khusus', repeat: { min: 0, max: 1 } },
        { is: 'number' },
        { text: ['orang', 'pendaftar', 'komentar'] },
        { text: ['tercepat', 'pertama'] },
      ],
    },
    cue: flag,
    bad: [{ text: 'Hadiah khusus 50 pendaftar tercepat!', match: ['khusus 50 pendaftar tercepat'] }],
    good: ['Sebanyak 50 pendaftar hadir.', 'Pendaftar pertama tiba.'],
  },
  {
    from: 'sumber-kabur',
    id: 'hearsay-opening',
    shape: 'opens a sentence; a quotation in the sentence excuses it',
    check: { kind: 'pattern', opens: 'sentence', slots: [{ text: ['katanya', 'konon'] }] },
    unless: [{ phrases: ['”', '"'], scope: 'sentence' }],
    cue: flag,
    bad: [{ text: 'Jalan ditutup. Katanya ada longsor.', match: ['Katanya'] }],
    good: ['Katanya, “Jalan ditutup.”', 'Camat menolak, katanya.'],
  },
  {
    from: 'klaim-mutlak',
    id: 'hundred-percent',
    shape: 'exact number, mark, list',
    lists: { claims: ['aman', 'halal', 'gratis', 'ampuh'] },
    check: {
      kind: 'pattern',
      slots: [{ is: 'number', min: 100, max: 100 }, { text: ['%', 'persen'] }, { list: 'claims' }],
    },
    cue: flag,
    bad: [{ text: 'Obat ini 100% ampuh, 100 persen aman.', match: ['100% ampuh', '100 persen aman'] }],
    good: ['Realisasi 100% tercapai.', 'Diskon 10% gratis.', 'Sebanyak 1.000% gratis.'],
  },
  {
    from: 'bencana-panik',
    id: 'impossible-magnitude',
    shape: 'decimal number from a least value',
    check: {
      kind: 'pattern',
      slots: [{ text: ['magnitudo', 'm'] }, { is: 'number', min: 9.6, max: 99 }],
    },
    cue: flag,
    bad: [{ text: 'Gempa magnitudo 9,8 dan magnitudo 12 akan datang.', match: ['magnitudo 9,8', 'magnitudo 12'] }],
    good: ['Gempa magnitudo 5,6 terjadi.', 'Gempa magnitudo 9,5 tercatat.'],
  },
  {
    from: 'iming-iming',
    id: 'type-a-code',
    shape: 'optional marks, then capitals, of a least length',
    lines: everywhere,
    check: {
      kind: 'pattern',
      slots: [
        { text: 'ketik' },
        { is: 'mark', repeat: { min: 0, max: 2 } },
        { ...word, shape: 'caps', letters: { min: 3 } },
      ],
    },
    cue: flag,
    bad: [{ text: 'Ketik: “MAU” lalu kirim.', match: ['Ketik: “MAU'] }],
    good: ['Ketik nama di kolom.', 'Ketik "nama" di kolom.', 'Ketik YA.'],
  },
  {
    from: 'iming-iming',
    id: 'prize-and-number',
    shape: 'two things of one sentence in a row, up to the first',
    lists: { prizes: ['giveaway', 'hadiah', 'undian'] },
    check: {
      kind: 'pattern',
      slots: [{ list: 'prizes' }, { not: { text: ENDS }, repeat: { min: 0, max: 18, shortest: true } }, phone],
    },
    cue: flag,
    bad: [
      {
        text: 'Giveaway HUT! Ambil hadiah dengan menghubungi 081200000012 atau 081200000013.',
        match: ['hadiah dengan menghubungi 081200000012'],
      },
    ],
    good: ['Ambil hadiah di balai. Layanan 081200000012.', 'Hubungi 081200000012.'],
  },
  {
    from: 'iming-iming',
    id: 'prize-anywhere-and-number',
    shape: 'two things of one draft together',
    lines: everywhere,
    lists: { prizes: ['giveaway', 'hadiah', 'undian'] },
    check: { kind: 'pattern', slots: [phone] },
    only: [{ list: 'prizes', scope: 'draft' }],
    cue: flag,
    bad: [{ text: 'Giveaway HUT!\n\nHubungi:\n0812-0000-0012', match: ['0812-0000-0012'] }],
    good: ['Pengaduan sampah.\n\nHubungi:\n081200000012', 'Giveaway HUT!\n\nDatang ke balai.'],
  },
  {
    from: 'lowongan-palsu',
    id: 'special-lane',
    shape: 'two things of one sentence together, in either order',
    lists: { recruitment: ['cpns', 'pppk', 'tes', 'seleksi'] },
    check: { kind: 'phrase', entries: { 'jalur khusus': [] } },
    only: [{ list: 'recruitment', scope: 'sentence' }],
    cue: flag,
    bad: [
      {
        text: 'Lulus CPNS lewat jalur khusus. Ada jalur khusus tanpa tes!',
        match: ['jalur khusus', 'jalur khusus'],
      },
    ],
    good: ['Bus lewat jalur khusus.', 'Tes dimulai. Bus lewat jalur khusus.'],
  },
  {
    from: 'urgensi',
    id: 'threat-follows',
    shape: 'a thing that another follows',
    check: { kind: 'pattern', slots: [{ text: 'dalam' }, { is: 'number' }, { text: ['jam', 'hari'] }] },
    only: [{ phrases: ['denda', 'diblokir', 'dibekukan'], scope: 'later' }],
    cue: flag,
    bad: [{ text: 'Bayar dalam 24 jam. Jika tidak, akun diblokir.', match: ['dalam 24 jam'] }],
    good: ['Akun diblokir? Kami jawab dalam 24 jam.', 'Air mengalir lagi dalam 3 jam.'],
  },
  {
    from: 'ajakan-sebar',
    id: 'share-without-source-and-date',
    shape: 'red flag cleared by two things together',
    lists: { months: MONTHS, agencies: ['bmkg', 'bpbd', 'dinas kesehatan'] },
    check: { kind: 'phrase', entries: { sebarkan: [], sebarluaskan: [] } },
    unless: [
      [
        { list: 'agencies', scope: 'draft' },
        { pattern: dateSlots, scope: 'draft' },
      ],
    ],
    cue: flag,
    bad: [{ text: 'Sebarkan! Kata BMKG, hujan lebat.', match: ['Sebarkan'] }],
    good: ['Sebarkan kepada tetangga: BMKG memperkirakan hujan lebat pada 5 Mei.', 'BMKG: hujan lebat pada 5 Mei.'],
  },
  {
    from: 'tipografi',
    id: 'leet',
    shape: 'digits for letters',
    lists: { offices: ['dp3a'] },
    lines: everywhere,
    check: { kind: 'pattern', slots: [{ is: 'leet', not: { list: 'offices' } }] },
    cue: flag,
    bad: [{ text: 'AWAS k0rupsi ter54n9k4!', match: ['k0rupsi', 'ter54n9k4'] }],
    good: ['Hubungi DP3A, PPPK, atau kader K3.', 'Orang2nya hadir di rt02.'],
  },
  {
    from: 'minta-data-uang',
    id: 'otp',
    shape: 'red flag cleared by a word in its sentence',
    check: {
      kind: 'pattern',
      slots: [
        { text: ['kirim', 'kirimkan', 'sebutkan', 'berikan', 'masukkan'] },
        { ...word, repeat: { min: 0, max: 3 } },
        { text: ['otp', 'pin'] },
      ],
    },
    unless: [{ phrases: ['jangan', 'jangan pernah', 'tidak'], scope: 'sentence' }],
    cue: flag,
    bad: [{ text: 'Jangan lupa. Kirimkan kode OTP ke petugas.', match: ['Kirimkan kode OTP'] }],
    good: [
      'Jangan pernah berikan kode OTP kepada siapa pun.',
      'Petugas tidak meminta Anda sebutkan PIN.',
      'OTP bersifat rahasia.',
    ],
  },
  {
    from: 'tautan-mencurigakan',
    id: 'click-the-link',
    shape: 'word and address within a few tokens; official hosts excepted',
    lines: everywhere,
    check: {
      kind: 'pattern',
      slots: [
        { text: ['klik', 'buka'] },
        within(4),
        { is: ['url', 'domain'], not: { host: ['go.id', 'desa.id'] }, name: 'link' },
      ],
    },
    cue: flag,
    bad: [
      {
        text: 'Klik tautan ini: go.id.hadiah-melati.xyz/klaim',
        match: ['Klik tautan ini: go.id.hadiah-melati.xyz/klaim'],
      },
    ],
    good: ['Klik melati.go.id/klaim.', 'Klik menu. Alamat: hadiah.xyz', 'Lihat hadiah.xyz'],
  },
  {
    from: 'tautan-mencurigakan',
    id: 'cheap-domain',
    shape: 'top level of a host, or ending of an address',
    lines: everywhere,
    check: {
      kind: 'pattern',
      slots: [{ is: ['domain', 'url'], any: [{ host: ['xyz', 'top', 'icu'] }, { ends: '.apk' }] }],
    },
    cue: flag,
    bad: [
      {
        text: 'Unduh https://melati.com/bantuan.apk atau melati.top/klaim?id=1',
        match: ['https://melati.com/bantuan.apk', 'melati.top/klaim?id=1'],
      },
    ],
    good: ['Buka melati.go.id/xyz', 'Merek xyz top'],
  },
  {
    from: 'penanda-bantahan',
    id: 'not-a-hoax',
    shape: 'red flag cleared by a label anywhere',
    check: { kind: 'phrase', entries: { 'bukan hoaks': [], 'no hoax': [] } },
    unless: [{ phrases: ['[HOAKS]', '[KLARIFIKASI]', 'cek fakta'], scope: 'draft' }],
    cue: flag,
    bad: [{ text: 'Ini bukan hoaks, sebarkan.', match: ['bukan hoaks'] }],
    good: ['[KLARIFIKASI]\nPesan itu berbunyi “bukan hoaks”, tetapi palsu.', 'Itu hoaks.'],
  },
  {
    from: 'penanda-bantahan',
    id: 'quoted-lure',
    shape: 'red flag cleared by a word in its quotation',
    check: { kind: 'phrase', entries: { 'dana kaget': [] } },
    unless: [{ phrases: ['palsu', 'penipuan'], scope: 'quote' }],
    cue: flag,
    bad: [{ text: 'Pesan “klaim dana kaget” itu palsu.', match: ['dana kaget'] }],
    good: ['Poster “awas, dana kaget itu penipuan” dipasang.', 'Dana desa cair.'],
  },
  {
    from: '7.5 debunk',
    id: 'claim-in-debunk',
    shape: 'red flag cleared in the claim that a post debunks: label at the start, and correction or evidence',
    lines: everywhere,
    lists: {
      labels: ['[HOAKS]', '[SALAH]', 'cek fakta'],
      corrections: ['tidak benar', 'faktanya', 'bukan dari kami'],
      openers: ['beredar', 'narasi', 'pesan berbunyi'],
      quotes: ['“', '"', '‘'],
    },
    conditions: {
      'debunked-claim': [
        [
          { list: 'labels', within: 80, scope: 'draft' },
          { list: 'corrections', scope: 'draft' },
          { list: 'quotes', scope: 'quote' },
        ],
        [
          { list: 'labels', within: 80, scope: 'draft' },
          { pattern: [{ host: ['go.id', 'turnbackhoax.id'] }], scope: 'draft' },
          { list: 'quotes', scope: 'quote' },
        ],
        [
          { list: 'labels', within: 80, scope: 'draft' },
          { list: 'openers', scope: 'earlier' },
          { list: 'corrections', scope: 'later' },
        ],
      ],
    },
    check: { kind: 'phrase', entries: { viralkan: [], 'bansos gratis': [] } },
    unless: ['debunked-claim'],
    cue: flag,
    bad: [
      { text: '[HOAKS]\nAda bansos gratis, viralkan!', match: ['bansos gratis', 'viralkan'] },
      { text: 'Ada “bansos gratis”. Itu tidak benar.', match: ['bansos gratis'] },
      { text: `${'Loket buka setiap hari. '.repeat(4)}\n[HOAKS] “Viralkan” itu tidak benar.`, match: ['Viralkan'] },
      { text: '[HOAKS] Kata pesan “bansos gratis”.\nFaktanya, palsu.\nTolong viralkan!', match: ['viralkan'] },
    ],
    good: [
      '[HOAKS] Pesan “bansos gratis, viralkan” tidak benar.',
      'Cek fakta: “viralkan bansos gratis”. Baca di https://melati.go.id/cek.',
      '[SALAH]\nBeredar pesan:\nAda bansos gratis, viralkan!\nFaktanya, tidak ada.',
    ],
  },
  {
    from: 'politik-sara',
    id: 'finger-salute',
    shape: 'row of alternatives',
    lines: everywhere,
    check: {
      kind: 'pattern',
      slots: [{ text: ['salam', 'coblos'] }, { text: ['satu', 'dua', 'tiga'] }, { text: 'jari' }],
    },
    cue: flag,
    bad: [{ text: 'Salam dua jari untuk semua!', match: ['Salam dua jari'] }],
    good: ['Salam untuk semua!', 'Dua jari terluka.'],
  },
  {
    from: 'emosi-umpan-klik',
    id: 'bait-in-fold',
    shape: 'must end before the fold',
    check: { kind: 'pattern', within: 'fold', slots: [{ text: ['heboh', 'geger', 'gempar'] }] },
    cue: flag,
    bad: [{ text: 'Heboh! Loket pindah.', match: ['Heboh'] }],
    good: [`${'Loket buka setiap hari kerja. '.repeat(5)}Warga heboh.`, 'Loket pindah.'],
  },
  {
    from: 'emosi-umpan-klik',
    id: 'bait-question-title',
    shape: 'within some characters, on one surface',
    surfaces: ['title'],
    lines: everywhere,
    check: { kind: 'pattern', within: 40, slots: [{ text: ['benarkah', 'ternyata'] }, within(8), { text: '?' }] },
    cue: flag,
    bad: [{ text: 'Benarkah loket pindah?', match: ['Benarkah loket pindah?'], options: { surface: 'title' } }],
    good: [
      'Benarkah loket pindah?',
      { text: 'Benarkah semua loket pelayanan desa ini pindah?', options: { surface: 'title' } },
    ],
  },
]

export const ROWS: readonly Row[] = [
  ...spacing,
  ...capitals,
  ...numbers,
  ...marks,
  ...wordiness,
  ...lengths,
  ...editorial,
  ...flags,
]
