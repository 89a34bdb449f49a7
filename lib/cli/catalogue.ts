import type { Bilingual, Check, Pack, Rule, Terms } from '../index.ts'

/** All packs as one Markdown page, in Indonesian with the English message beside it. */
export function catalogue(packs: readonly Pack[]): string {
  const count = packs.reduce((sum, pack) => sum + pack.rules.length, 0)
  return [
    '# Katalog aturan',
    '',
    `${count} aturan dalam ${packs.length} paket. Halaman ini dibuat dari berkas JSON di folder ini oleh \`npm run rules\`; ubahlah berkasnya, bukan halaman ini.`,
    '',
    ...packs.flatMap(packSection),
  ].join('\n')
}

function packSection(pack: Pack): string[] {
  const groups = Object.entries(pack.groups ?? {})
  const kinds = Object.entries(pack.kinds ?? {})
  return [
    `## ${pack.title.id} (${pack.title.en}): \`${pack.id}\` ${pack.version}`,
    '',
    ...(groups.length > 0
      ? [
          '| kelompok | paling banyak mengurangi |',
          '| --- | --- |',
          ...groups.map(([name, { cap, title }]) => `| ${cell(title.id)} (\`${name}\`) | ${cap} |`),
          '',
        ]
      : []),
    ...(kinds.length > 0
      ? [
          '| jenis kiriman | dikenali dari |',
          '| --- | --- |',
          ...kinds.map(([name, { title, signs }]) => `| ${cell(title.id)} (\`${name}\`) | ${signs.length} tanda |`),
          '',
        ]
      : []),
    ...pack.rules.flatMap((rule) => ruleSection(pack, rule)),
  ]
}

function ruleSection(pack: Pack, rule: Rule): string[] {
  const [bad] = rule.examples?.bad ?? []
  const kinds = rule.kinds ? `, untuk kiriman ${rule.kinds.map((name) => `\`${name}\``).join(', ')}` : ''
  const cue = rule.cue ? `, tanda bahaya \`${rule.cue.group}\` (bobot ${rule.cue.weight})` : ''
  return [
    `### \`${pack.id}/${rule.id}\``,
    '',
    `${SEVERITY[rule.severity]}${cue}${rule.off ? ', dimatikan' : ''}${kinds} · ${describeCheck(rule.check)}`,
    '',
    `> ${both(rule.message)}`,
    '',
    `${rule.why ? both(rule.why) : ''} Sumber: ${rule.source}`,
    '',
    ...(bad
      ? [
          `- Ditandai: ${quoted(bad.text)}${bad.match ? ` pada ${bad.match.map((words) => `“${cell(words)}”`).join(', ')}` : ''}`,
        ]
      : []),
    ...(bad?.fixed ? [`- Menjadi: ${quoted(bad.fixed)}`] : []),
    ...(rule.examples?.good ?? [])
      .slice(0, 2)
      .map((good) => `- Dibiarkan: ${quoted(typeof good === 'string' ? good : good.text)}`),
    '',
  ]
}

const SEVERITY = { suggestion: 'Saran', warning: 'Perlu diubah', error: 'Harus diubah' } as const

const MEASURE = {
  graphemes: 'karakter',
  weighted: 'karakter menurut hitungan X',
  words: 'kata',
  sentences: 'kalimat',
  wordsPerSentence: 'kata tiap kalimat',
  capitals: 'persen kata kapital',
  hashtags: 'tagar',
  emoji: 'emoji',
  mentions: 'sebutan akun',
  links: 'tautan',
} as const
const STRETCH = {
  draft: 'naskah',
  paragraph: 'paragraf',
  line: 'baris',
  sentence: 'kalimat',
  'first-line': 'baris pertama',
  'first-sentence': 'kalimat pertama',
  fold: 'bagian sebelum “selengkapnya”',
} as const

function describeCheck(check: Check): string {
  switch (check.kind) {
    case 'phrase': {
      const entries = Object.entries(check.entries)
      const shown = entries
        .slice(0, 5)
        .map(([from, [to]]) => (to === undefined ? from : `${from} → ${to || '(hapus)'}`))
      return `${entries.length} entri: ${shown.join('; ')}${entries.length > shown.length ? '; …' : ''}`
    }
    case 'pattern':
      return `pola ${check.slots.length} kata${check.replace ? ` → ${check.replace.join(' / ')}` : ''}`
    case 'limit': {
      const max = check.max === 'platform' ? 'batas platform untuk' : `${check.max}`
      const what = 'of' in check ? describeTerms(check.of) : MEASURE[check.measure]
      const density = check.perWords ? ` tiap ${check.perWords} kata` : ''
      return `paling banyak ${max} ${what}${density} per ${STRETCH[check.per]}`
    }
    case 'check':
      return `pemeriksaan \`${check.name}\``
    case 'require':
      return `bila ada ${check.where ? describeTerms(check.where) : 'naskah'}, perlu ${describeTerms(check.need)}`
  }
}

function describeTerms(terms: Terms): string {
  if ('phrases' in terms) return `salah satu dari ${terms.phrases.length} frasa`
  return 'list' in terms ? `isi daftar ${terms.list}` : `pola ${terms.pattern.length} kata`
}

const both = ({ id, en }: Bilingual) => `${cell(id)} *${cell(en)}*`
const cell = (text: string) => text.replace(/\s+/g, ' ').replaceAll('|', '\\|')
const quoted = (text: string) => {
  const line = cell(text)
  return `“${line.length > 240 ? `${line.slice(0, 240)} …` : line}”`
}
