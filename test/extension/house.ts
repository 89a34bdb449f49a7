import type { House } from '../../extension/house.ts'
import type { Pack } from '../../lib/types.ts'
import type { Lugas } from './fixtures.ts'

/** The pack of an office, for tests of what is stored and of the page that writes it. */
export const OWN: Pack = {
  lugas: 1,
  id: 'rumah',
  version: '1.0.0',
  title: { id: 'Gaya Kota Sukamaju', en: 'House style of Sukamaju' },
  category: 'clarity',
  extends: ['clarity'],
  changes: { rules: { 'clarity/slash-date': { off: false }, 'clarity/nonstandard-word': { drop: ['silahkan'] } } },
  rules: [
    {
      id: 'nama-balai',
      severity: 'warning',
      check: { kind: 'phrase', entries: { 'kantor wali': ['balai kota'] } },
      message: { id: 'Di kota ini disebut “{suggestion}”.', en: 'In this city it is called “{suggestion}”.' },
      why: { id: 'Satu nama untuk satu tempat.', en: 'One name for one place.' },
      source: 'Pedoman gaya Kota Sukamaju 2026',
      examples: {
        bad: [{ text: 'Datang ke kantor wali besok.', match: ['kantor wali'], fixed: 'Datang ke balai kota besok.' }],
        good: ['Datang ke balai kota besok.', 'Kantor itu buka.'],
      },
    },
  ],
}

export async function store(lugas: Lugas, stored: Readonly<Record<string, unknown>>): Promise<void> {
  await (await lugas.worker()).evaluate((items) => chrome.storage.local.set(items), stored)
}

export const houseOf = (own: Pack | null): { house: House } => ({ house: { version: 1, own, linked: [] } })

export async function inForce(lugas: Lugas): Promise<{ packs: string[]; trouble: string | undefined }> {
  const worker = await lugas.worker()
  return worker.evaluate(async () => {
    const { houseInForce } = await chrome.storage.local.get<{
      houseInForce?: { packs: { version: string }[]; trouble: { kind: string } | null }
    }>('houseInForce')
    return { packs: houseInForce?.packs.map(({ version }) => version) ?? [], trouble: houseInForce?.trouble?.kind }
  })
}
