import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

/** `npm run rules` with house packs in which something is wrong on purpose: each mistake is one line that says where and what. */

const script = fileURLToPath(new URL('../../lib/cli/rules.ts', import.meta.url))
const houses = fileURLToPath(new URL('houses', import.meta.url))

function rules(file: string) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [script, file], { cwd: houses, encoding: 'utf8' })
  const lines = stdout.trim().split('\n')
  return { own: lines.filter((line) => line.startsWith(file)), summary: lines.at(-1), stderr, status }
}

test('a sound house pack has none', () => {
  const { own, summary, status } = rules('sound.json')
  expect(own).toEqual([])
  expect(summary).toMatch(/^\d+ packs, \d+ rules, \d+ entries: no mistake\.$/)
  expect(status).toBe(0)
})

const FIELDS = /one of the fields id, severity, .*, found "pesan"$/

describe.each<[file: string, of: string, mistakes: readonly (string | RegExp)[]]>([
  ['no.json', 'that is not there', ['no.json: is not there']],
  ['syntax.txt', 'that is no JSON', [/^syntax\.txt: is no JSON: .*line 4/]],
  [
    'shape.json',
    'that is no pack',
    [
      'shape.json /version: expected a version such as 1.0.0, found "1"',
      'shape.json /rules/0/id (Nama Balai): expected small letters and digits in words joined by hyphens, found "Nama Balai"',
      'shape.json /rules/1/source (tanpa-sumber): expected a value, found nothing',
      'shape.json /rules/2/severity (keras): expected one of "suggestion", "warning", "error", found "peringatan"',
      'shape.json /rules/3/check/kind (regex): expected one of "phrase", "limit", "require", "pattern", "check", found "regex"',
      FIELDS,
      'shape.json /rules/5/examples/good (satu-contoh): expected at least 2 items, found 1',
      'shape.json /rules/6/languages/0 (bahasa): expected three letters of ISO 639-3, such as ind, found "id"',
      /^shape\.json \/rules\/7\/check\/measure \(batas\): expected one of "graphemes", .*, found "kata"$/,
      'shape.json /rules/7/check/max (batas): expected a whole number from 0 to 1000000, found -1',
      'shape.json /rules/8/check/entries/kantor wali (bukan-daftar): expected a list, found "balai kota"',
    ],
  ],
  [
    'meaning.json',
    'that contradicts itself',
    [
      'meaning.json /rules/1/id (nama-balai): expected an id that no other rule has, found "nama-balai"',
      'meaning.json /rules/1/check/entries/Balai Kota (nama-balai): expected an entry that does not read like "balai kota", found "Balai Kota"',
      'meaning.json /rules/2/message/id (daftar): expected only {match} {suggestion} here, found "{saran}"',
      'meaning.json /rules/2/unless/0/list (daftar): expected a name in /lists, found "nama"',
      'meaning.json /rules/3/message/id (tanpa-ganti): expected only {match} here, found "{suggestion}"',
      'meaning.json /rules/3/message/en (tanpa-ganti): expected only {match} here, found "{suggestion}"',
      /^meaning\.json \/rules\/4\/check\/lists\/resmi \(benar\): expected one of the lists of this check: .*, found "resmi"$/,
      'meaning.json /rules/4/check/lists/resmi (benar): expected a name in /lists, found "nama"',
      'meaning.json /rules/5/check/need (dua-arah): expected exactly one of phrases, list, pattern, found phrases and list',
      'meaning.json /rules/5/check/need/list (dua-arah): expected a name in /lists, found "jam"',
      'meaning.json /rules/5/check/within (dua-arah): expected either sentences or tokens, found "tokens, sentences"',
    ],
  ],
  [
    'fit.json',
    'that does not fit ours',
    [
      'fit.json /extends/1: expected the id of another pack that is given, found "brevty"',
      'fit.json /changes/rules/clarity~1nonstandard-words: expected the name of something in a pack that this one extends, found "clarity/nonstandard-words"',
      'fit.json /changes/rules/brevity~1officialese: expected the name of something in a pack that this one extends, found "brevity/officialese"',
      'fit.json /changes/rules/clarity~1nonstandard-word/add/perijinan: expected a replacement, because the message shows one, found none',
      'fit.json /changes/rules/clarity~1nonstandard-word/drop/0: expected something that is there, found "izin"',
      'fit.json /changes/rules/clarity~1space-before-mark: expected no entries, because it is no phrase rule, found entries',
    ],
  ],
  [
    'trial.json',
    'that does not do what it says',
    [
      'trial.json /lists/tempat: is used by no rule',
      'trial.json /rules/2/message/id (naskah): clarity/nonstandard-word marks “Dihimbau”, better “Diimbau”',
      'trial.json /rules/2/why/id (naskah): clarity/nonstandard-word marks “Silahkan”, better “Silakan”',
      'trial.json /rules/0/check/entries/ijin kantor (nama-balai): becomes “ijin balai”, in which clarity/nonstandard-word marks “ijin”',
      'trial.json /rules/0/check/entries/dimana (nama-balai): repeats what clarity/joined-preposition says',
      'trial.json /rules/0/check/entries/mengkonsumsi (nama-balai): says “menyantap”, where clarity/prefix-spelling says “mengonsumsi”',
      'trial.json /rules/0/check/entries/gedung wali (nama-balai): says “balai kota”, where clarity/nonstandard-word says “gedung kota”',
      'trial.json /rules/1/examples/bad/0/match (contoh): expected “loket lama”, found “Loket lama”',
      'trial.json /rules/1/examples/bad/1/fixed (contoh): expected “Datang ke loket baru.”, found “Datang ke Loket baru.”',
      'trial.json /rules/1/examples/bad/2/fixed (contoh): expected “Datang ke loket baru.”, found nothing',
      'trial.json /rules/1/examples/good/0 (contoh): expected nothing to be marked, found “Loket lama”',
      'trial.json /rules/2/examples/bad/0/match (naskah): expected “Loket”, found one about the whole draft',
      'trial.json /rules/3 (tak-terdengar): is never shown in its own examples, where clarity/nonstandard-word speaks instead',
      'trial.json /changes/rules/clarity~1nonstandard-word/add/surat pengganti: becomes “surat ijin”, in which clarity/nonstandard-word marks “ijin”',
    ],
  ],
])('a house pack %s', (file, of, mistakes) => {
  test(of, () => {
    const { own, summary, stderr, status } = rules(file)
    const expected = mistakes.map((line) => (typeof line === 'string' ? line : expect.stringMatching(line)))
    expect(own.sort()).toEqual(expect.arrayContaining(expected))
    expect(own).toHaveLength(mistakes.length)
    expect(summary).toMatch(/\d+ mistakes?[.;]/)
    expect(stderr).toBe('')
    expect(status).toBe(1)
  })
})
