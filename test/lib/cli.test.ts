import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const script = fileURLToPath(new URL('../../lib/cli/review.ts', import.meta.url))
const review = (args: string[], input = '') => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [script, ...args], { input, encoding: 'utf8' })
  return { stdout, stderr, status }
}
const folder = mkdtempSync(join(tmpdir(), 'lugas-'))
const file = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}

test('--ndjson answers each line with one line', () => {
  const { stdout, status } = review(
    ['--ndjson'],
    '{"id":7,"text":"Silahkan ke Kelurahan Sukamaju hari Senin. Airnya jernih."}\n\n{"id":"b","text":"","options":{"kind":"event"}}\n',
  )
  const [first, second] = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(status).toBe(0)
  expect(Object.keys(first)).toEqual(['id', 'scores', 'kind', 'findings', 'sentences'])
  expect(first).toMatchObject({
    id: 7,
    kind: null,
    findings: [{ text: 'Silahkan' }],
    sentences: [
      { start: 0, end: 42 },
      { start: 43, end: 57 },
    ],
  })
  expect(second).toMatchObject({
    id: 'b',
    kind: 'event',
    findings: [],
    scores: { brevity: 100, clarity: 100, trust: 100 },
  })
})

test.each([
  ['no JSON', 'halo', 'Baris 2'],
  ['no text', '{"id":1}', '"text"'],
  ['a list', '[]', '"text"'],
  ['options that are none', '{"text":"a","options":1}', '"options"'],
])('--ndjson stops at a line with %s', (_, line, named) => {
  const { stdout, stderr, status } = review(['--ndjson'], `{"text":"a"}\n${line}\n{"text":"b"}\n`)
  expect(stdout.trim().split('\n')).toHaveLength(1)
  expect(stderr).toContain(named)
  expect(status).toBe(2)
})

test('--source says what differs from the source, with its sentence', () => {
  const article = file('berita.txt', 'Pasar dibuka. Kiosnya 13 unit, kata Bupati Rina. Warga senang.')
  const { stdout, status } = review(['--source', article, file('kiriman.txt', 'Bupati: ada 31 unit, Rp2 juta.')])
  expect(stdout.trim().split('\n')).toEqual([
    '1 dari 3 fakta sama dengan sumber.',
    '  ≠ “31”, di sumber “13”',
    '    Kiosnya 13 unit, kata Bupati Rina.',
    '  ? “Rp2 juta” tidak ada di sumber',
  ])
  expect(status).toBe(0)
})

test('a file is reviewed for a person', () => {
  const { stdout } = review([file('draf.txt', 'Silahkan datang.\r\n')])
  expect(stdout).toMatch(/^Ringkas \d+ {3}Jelas \d+ {3}Tepercaya \d+\n/)
  expect(stdout).toContain('“Silahkan” → Silakan')
})

test('a person reads what kind of post a file was taken for', () => {
  const { stdout } = review([file('acara.txt', 'Hadirilah lomba memasak!')])
  expect(stdout).toMatch(/^Ringkas .*\nDibaca sebagai: acara\n\n/)
})

describe('a file that is no draft gets one sentence', () => {
  test.each([
    ['missing', join(folder, 'tidak-ada.txt'), 'tidak ada'],
    ['a folder', folder, 'bukan berkas'],
    ['empty', file('kosong.txt', ' \n'), 'kosong'],
    ['binary', file('biner.bin', new Uint8Array([0x89, 0x50, 0, 1, 0xff])), 'bukan teks'],
    ['5 MB', file('besar.txt', 'a'.repeat(5_000_000)), 'terlalu besar (5 MB'],
  ])('%s', (_, path, named) => {
    const { stdout, stderr, status } = review([path])
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(stderr).toContain(named)
    expect(stdout).toBe('')
    expect(status).toBe(2)
  })
})
