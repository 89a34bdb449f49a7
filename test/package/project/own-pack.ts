import { applySuggestion, createReviewer, parsePack } from 'lugas'

const json = {
  lugas: 1,
  id: 'kantor',
  version: '1.0.0',
  title: { id: 'Gaya kantor', en: 'House style' },
  category: 'clarity',
  rules: [
    {
      id: 'nama-kantor',
      severity: 'suggestion',
      check: { kind: 'phrase', entries: { 'kantor kelurahan': ['loket kelurahan'] } },
      message: { id: 'Pakai “{suggestion}”.', en: 'Write “{suggestion}”.' },
      why: { id: 'Satu sebutan untuk satu tempat.', en: 'One name for one place.' },
      source: 'Pedoman kantor',
      examples: {
        bad: [
          { text: 'Datang ke kantor kelurahan.', match: ['kantor kelurahan'], fixed: 'Datang ke loket kelurahan.' },
        ],
        good: ['Datang ke loket kelurahan.', 'Kantor tutup.'],
      },
    },
  ],
}

const draft = 'Ambil KTP di kantor kelurahan.'
const reviewer = createReviewer({ packs: [parsePack(json, 'kantor.json')] })
for (const finding of reviewer.review(draft).findings) console.log(applySuggestion(draft, finding, 0))

// @ts-expect-error A draft is a string: the types are there.
export const misuse = (): unknown => reviewer.review(1)
