import assert from 'node:assert/strict'
import type { EditorTraits } from '../playground/editors/index.ts'
import { boldOf, content, textOf } from './content.ts'
import { eventually, present } from './eventually.ts'
import { shownFor } from './expected.ts'
import { formatResult, isClean, random } from './random.ts'
import { Writer } from './writer.ts'

/** What an editor must be able to do for a case; the matrix says of the others that they cannot. */
export type Ability = {
  [Trait in keyof EditorTraits]-?: EditorTraits[Trait] extends boolean ? Trait : never
}[keyof EditorTraits]

/** One thing that must work in every editor that can have it. */
export interface Case {
  /** Short, for the head of a row. */
  readonly name: string
  readonly needs: readonly Ability[]
  /** Too long for `npm test`. */
  readonly isLong?: true
  run(writer: Writer): Promise<void>
}

interface Replacement {
  readonly name: string
  /** Blocks in the notation of `content.ts`. */
  readonly before: readonly string[]
  readonly words: string
  readonly after: readonly string[]
  /** The text that ends where the caret must be. */
  readonly behind: string
  readonly needs?: readonly Ability[]
}

const replacements: readonly Replacement[] = [
  {
    name: 'at the start',
    before: ['Silahkan membawa *KTP asli* ke loket.'],
    words: 'Silahkan',
    after: ['Silakan membawa *KTP asli* ke loket.'],
    behind: 'Silakan',
  },
  {
    name: 'in the middle',
    before: ['Warga yang dihimbau datang membawa *KTP asli*.'],
    words: 'dihimbau',
    after: ['Warga yang diimbau datang membawa *KTP asli*.'],
    behind: 'Warga yang diimbau',
  },
  {
    name: 'at the end, two words for one',
    before: ['Warga membawa KTP *asli* demi kerjasama'],
    words: 'kerjasama',
    after: ['Warga membawa KTP *asli* demi kerja sama'],
    behind: 'Warga membawa KTP asli demi kerja sama',
  },
  {
    name: 'words that go',
    before: ['Loket tutup. Perlu kami sampaikan bahwa warga dapat datang ke *kantor desa*.'],
    words: 'Perlu kami sampaikan bahwa',
    after: ['Loket tutup. Warga dapat datang ke *kantor desa*.'],
    behind: 'Loket tutup. ',
  },
  {
    name: 'behind emoji and combining marks',
    before: ['Info layanan 🙏🏽👨‍👩‍👧 e\u0301 silahkan datang ke *kantor desa*.'],
    words: 'silahkan',
    after: ['Info layanan 🙏🏽👨‍👩‍👧 e\u0301 silakan datang ke *kantor desa*.'],
    behind: 'Info layanan 🙏🏽👨‍👩‍👧 e\u0301 silakan',
  },
  {
    name: 'a whole bold word',
    before: ['Warga *dihimbau* membawa KTP.'],
    words: 'dihimbau',
    after: ['Warga *diimbau* membawa KTP.'],
    behind: 'Warga diimbau',
    needs: ['hasBold'],
  },
  {
    name: 'a bold word of which no letter stays',
    before: ['Ambil *hutang* besok, *jgn* lupa.'],
    words: 'jgn',
    after: ['Ambil *hutang* besok, *jangan* lupa.'],
    behind: 'Ambil hutang besok, jangan',
    needs: ['hasBold'],
  },
  {
    name: 'within bold words',
    before: ['Warga *sangat dihimbau datang* ke loket.'],
    words: 'dihimbau',
    after: ['Warga *sangat diimbau datang* ke loket.'],
    behind: 'Warga sangat diimbau',
    needs: ['hasBold'],
  },
  {
    name: 'across the start of bold',
    before: ['Warga di*himbau datang* ke loket.'],
    words: 'dihimbau',
    after: ['Warga di*imbau datang* ke loket.'],
    behind: 'Warga diimbau',
    needs: ['hasBold'],
  },
  {
    name: 'across the end of bold',
    before: ['Warga *sangat dihimb*au datang ke loket.'],
    words: 'dihimbau',
    after: ['Warga *sangat diimb*au datang ke loket.'],
    behind: 'Warga sangat diimbau',
    needs: ['hasBold'],
  },
  {
    name: 'inside a link',
    before: ['Baca [cara mengurus ijin usaha] di laman kami.'],
    words: 'ijin',
    after: ['Baca [cara mengurus izin usaha] di laman kami.'],
    behind: 'Baca cara mengurus izin',
    needs: ['hasLinks'],
  },
  {
    name: 'across the end of a link',
    before: ['Baca [cara kerja]sama dan [syarat iji]n usaha.'],
    words: 'ijin',
    after: ['Baca [cara kerja]sama dan [syarat izi]n usaha.'],
    behind: 'Baca cara kerjasama dan syarat izin',
    needs: ['hasLinks'],
  },
  {
    name: 'between mentions',
    before: ['Acara {@puskesmas} dihimbau {@posyandu} ramai.'],
    words: 'dihimbau',
    after: ['Acara {@puskesmas} diimbau {@posyandu} ramai.'],
    behind: 'Acara @puskesmas diimbau',
    needs: ['hasMentions'],
  },
  {
    name: 'in a paragraph below an empty one',
    before: ['Loket tutup.', '', 'Warga dihimbau datang ke *kantor desa*.'],
    words: 'dihimbau',
    after: ['Loket tutup.', '', 'Warga diimbau datang ke *kantor desa*.'],
    behind: 'Loket tutup.\n\nWarga diimbau',
    needs: ['hasLines'],
  },
  {
    name: 'in an item of a list',
    before: ['Syarat mengurus:', '- Membawa KTP asli', '- Membawa surat ijin *usaha*', '- Datang ke loket'],
    words: 'ijin',
    after: ['Syarat mengurus:', '- Membawa KTP asli', '- Membawa surat izin *usaha*', '- Datang ke loket'],
    behind: 'Syarat mengurus:\nMembawa KTP asli\nMembawa surat izin',
    needs: ['hasLists'],
  },
  {
    name: 'in a cell of a table',
    // CKEditor 4 makes a paragraph of its own for a caret behind a table.
    before: ['Jadwal loket:', '| Senin', '| Membawa surat ijin *usaha*', '| Loket dua', 'Terima kasih.'],
    words: 'ijin',
    after: ['Jadwal loket:', '| Senin', '| Membawa surat izin *usaha*', '| Loket dua', 'Terima kasih.'],
    behind: 'Jadwal loket:\nSenin\nMembawa surat izin',
    needs: ['hasTables'],
  },
  {
    name: 'behind a break inside a paragraph',
    before: ['Loket tutup./Warga dihimbau datang ke *kantor desa*./Terima kasih.'],
    words: 'dihimbau',
    after: ['Loket tutup./Warga diimbau datang ke *kantor desa*./Terima kasih.'],
    behind: 'Loket tutup.\nWarga diimbau',
    needs: ['hasSoftBreak'],
  },
]

/**
 * Applies, takes back and does again; each time the text, what is bold and what would be saved are as if the editor had
 * been given them so.
 */
function replaces({ name, before, words, after, behind, needs = [] }: Replacement): Case {
  const blocksBefore = content(...before)
  const blocksAfter = content(...after)
  return {
    name,
    needs,
    async run(writer) {
      await writer.load(blocksAfter)
      const saved = await writer.saved()
      await writer.load(blocksBefore)
      const savedBefore = await writer.saved()
      const bold = (blocks: typeof blocksBefore) => (writer.editor.hasBold ? boldOf(blocks) : [])
      await writer.focus()
      await writer.keys('Control+End')
      await writer.expectText(textOf(blocksBefore))
      const depth = await writer.undoDepth()

      await writer.apply(words)
      await writer.expectText(textOf(blocksAfter))
      await eventually(writer.caret, behind.length, 'caret')
      await eventually(() => writer.isFocused(), true, 'the field has the focus')
      assert.deepEqual(await writer.bold(), bold(blocksAfter), 'bold')
      assert.equal(await writer.saved(), saved, 'saved content')
      if (depth !== undefined) assert.equal(await writer.undoDepth(), depth + 1, 'steps to undo')

      await writer.historyStep()
      await writer.undo()
      await writer.expectText(textOf(blocksBefore))
      assert.deepEqual(await writer.bold(), bold(blocksBefore), 'bold after undo')
      assert.equal(await writer.saved(), savedBefore, 'saved content after undo')
      if (!(await writer.redo())) return
      await writer.expectText(textOf(blocksAfter))
      assert.deepEqual(await writer.bold(), bold(blocksAfter), 'bold after redo')
      assert.equal(await writer.saved(), saved, 'saved content after redo')
    },
  }
}

/** Begins with `lines` in the editor and the caret at their end. */
async function begin(writer: Writer, ...lines: readonly string[]): Promise<void> {
  await writer.load(content(...lines))
  await writer.focus()
  await writer.keys('Control+End')
}

/** Trix breaks a line again for each key that comes before it has shown the first break. */
async function newLine(writer: Writer): Promise<void> {
  await writer.keys('Enter')
  await writer.heard()
}

const others: readonly Case[] = [
  {
    name: 'type and see',
    needs: [],
    async run(writer) {
      await begin(writer, '')
      const draft = 'Silahkan datang. Warga dihimbau membawa surat ijin demi kerjasama. '
      await writer.type(draft)
      await writer.expectText(draft)
      await writer.historyStep()
      await writer.expectText(draft)
    },
  },
  {
    name: 'lines typed with Enter',
    needs: ['hasLines'],
    async run(writer) {
      await begin(writer, '')
      await writer.type('Loket tutup.')
      await newLine(writer)
      await newLine(writer)
      await writer.type('Silahkan datang lagi.')
      const text = await writer.text()
      assert.match(text, /^Loket tutup\.\n+Silahkan datang lagi\.$/)
      await writer.expectText(text)
    },
  },
  {
    name: 'edit before, inside and behind a finding',
    needs: [],
    async run(writer) {
      await begin(writer, 'Warga dihimbau datang demi kerjasama warga.')
      await writer.expectText('Warga dihimbau datang demi kerjasama warga.')
      await writer.keys('Control+Home')
      await writer.type('Semua ')
      await writer.expectText('Semua Warga dihimbau datang demi kerjasama warga.')
      await writer.caretBehind('dih')
      await writer.keys('Backspace')
      await writer.expectText('Semua Warga diimbau datang demi kerjasama warga.')
      await writer.type('h')
      await writer.expectText('Semua Warga dihimbau datang demi kerjasama warga.')
      await writer.keys('Control+End')
      await writer.type(' Silahkan.')
      await writer.expectText('Semua Warga dihimbau datang demi kerjasama warga. Silahkan.')
    },
  },
  {
    name: 'copy and paste',
    needs: [],
    async run(writer) {
      await begin(writer, 'Warga dihimbau datang.')
      await writer.caretBefore('dihimbau')
      await writer.select('dihimbau'.length)
      await writer.keys('Control+c', 'Control+End')
      await writer.heard()
      // Not pasted: some editors leave out spaces at the edges.
      await writer.type(' ')
      await writer.keys('Control+v')
      await writer.expectText('Warga dihimbau datang. dihimbau')
      await writer.apply('dihimbau')
      await writer.expectText('Warga diimbau datang. dihimbau')
    },
  },
  {
    name: 'delete a block',
    needs: ['hasLines'],
    async run(writer) {
      await begin(writer, 'Silahkan datang.', 'Warga dihimbau tertib.', 'Bawa surat ijin.')
      await writer.caretBefore('Warga')
      await writer.select('Warga dihimbau tertib.'.length)
      // The words and then the empty line: what one Delete leaves of two blocks is for each editor to say.
      await writer.keys('Delete')
      await writer.expectText('Silahkan datang.\n\nBawa surat ijin.')
      await writer.keys('Backspace')
      await writer.expectText('Silahkan datang.\nBawa surat ijin.')
      await writer.apply('ijin')
      await writer.expectText('Silahkan datang.\nBawa surat izin.')
    },
  },
  {
    name: 'delete everything',
    needs: [],
    async run(writer) {
      await begin(writer, 'Silahkan datang.')
      await writer.expectText('Silahkan datang.')
      await writer.keys('Control+a', 'Backspace')
      await writer.expectText('')
      await writer.type('Warga dihimbau tertib.')
      await writer.expectText('Warga dihimbau tertib.')
    },
  },
  {
    name: 'one after the other, each its own undo',
    needs: [],
    async run(writer) {
      await begin(writer, 'Warga dihimbau datang demi kerjasama warga.')
      await writer.apply('dihimbau')
      await writer.expectText('Warga diimbau datang demi kerjasama warga.')
      await writer.apply('kerjasama')
      await writer.expectText('Warga diimbau datang demi kerja sama warga.')
      await writer.historyStep()
      await writer.undo()
      await writer.expectText('Warga diimbau datang demi kerjasama warga.')
      await writer.undo()
      await writer.expectText('Warga dihimbau datang demi kerjasama warga.')
    },
  },
  {
    name: 'undo leaves what was typed before',
    needs: [],
    async run(writer) {
      await begin(writer, 'Loket tutup.')
      await writer.type(' Warga dihimbau datang.')
      await writer.expectText('Loket tutup. Warga dihimbau datang.')
      await writer.apply('dihimbau')
      await writer.expectText('Loket tutup. Warga diimbau datang.')
      await writer.historyStep()
      await writer.undo()
      await writer.expectText('Loket tutup. Warga dihimbau datang.')
    },
  },
  {
    name: 'typing right after',
    needs: [],
    async run(writer) {
      await begin(writer, 'Warga dihimbau datang demi kerjasama warga.')
      await writer.apply('kerjasama')
      await writer.type(' kita')
      await writer.expectText('Warga dihimbau datang demi kerja sama kita warga.')
      await writer.apply('dihimbau')
      await writer.type(' agar')
      await writer.expectText('Warga diimbau agar datang demi kerja sama kita warga.')
      await writer.keys('Backspace')
      await writer.expectText('Warga diimbau aga datang demi kerja sama kita warga.')
    },
  },
  {
    name: 'keys during the Apply',
    needs: [],
    async run(writer) {
      await begin(writer, 'Warga dihimbau datang.')
      await writer.hover('dihimbau')
      await writer.allow()
      await writer.accept()
      await writer.type(' ya ya')
      await eventually(
        async () => (await writer.text()).length >= 'Warga diimbau datang. ya ya'.length,
        true,
        'all keys',
      )
      const text = await writer.text()
      const right = ['Warga diimbau ya ya datang.', 'Warga diimbau datang. ya ya', 'Warga dihimbau datang. ya ya']
      assert.ok(right.includes(text), `keys and Apply in each other’s way: ${text}`)
      await writer.expectText(text)
    },
  },
  {
    name: 'Apply on a busy page',
    needs: [],
    isLong: true,
    async run(writer) {
      await begin(writer, 'Baca *cara* mengurus surat ijin, warga dihimbau datang.')
      for (const [words, text] of [
        ['ijin', 'Baca cara mengurus surat izin, warga dihimbau datang.'],
        ['dihimbau', 'Baca cara mengurus surat izin, warga diimbau datang.'],
      ] as const) {
        await writer.hover(words)
        const rest = await writer.keepBusy()
        await writer.allow(5000)
        await writer.accept()
        await eventually(writer.openCard, null, 'words of the open card after Apply')
        await rest()
        await writer.expectText(text)
      }
    },
  },
  {
    name: 'typing on while the card is open',
    needs: [],
    async run(writer) {
      await begin(writer, 'Warga dihimbau datang ke kantor desa')
      await writer.hover('dihimbau')
      await writer.type(' pagi ini')
      await writer.expectText('Warga dihimbau datang ke kantor desa pagi ini')
      assert.equal(await writer.openCard(), 'dihimbau')
      await writer.historyStep()
      await writer.allow()
      await writer.accept()
      await writer.expectText('Warga diimbau datang ke kantor desa pagi ini')
    },
  },
  {
    name: 'Apply without the focus',
    needs: [],
    async run(writer) {
      await begin(writer, 'Loket tutup. Warga dihimbau datang.')
      await writer.blur()
      await writer.expectText('Loket tutup. Warga dihimbau datang.')
      await writer.apply('dihimbau')
      await writer.expectText('Loket tutup. Warga diimbau datang.')
      await eventually(() => writer.isFocused(), true, 'the field has the focus')
      await eventually(writer.caret, 'Loket tutup. Warga diimbau'.length, 'caret')
    },
  },
  {
    name: 'Escape closes the card alone',
    needs: [],
    async run(writer) {
      await begin(writer, 'Warga dihimbau datang.')
      const caret = await writer.caret()
      await writer.hover('dihimbau')
      await writer.keys('Escape')
      await eventually(writer.openCard, null, 'words of the open card')
      assert.deepEqual(await writer.page.evaluate(() => window.playground.log), [], 'keys that the page heard of')
      assert.equal(await writer.isFocused(), true)
      assert.equal(await writer.caret(), caret)
      await writer.expectText('Warga dihimbau datang.')
    },
  },
  {
    name: 'composing with an input method',
    needs: [],
    async run(writer) {
      await begin(writer, 'Warga dihimbau datang.')
      await writer.type(' ')
      await writer.expectText('Warga dihimbau datang. ')
      await writer.hover('dihimbau')
      await writer.compose('y', 'ya')
      assert.deepEqual((await writer.marks()).warning, ['dihimbau'])
      await writer.allow()
      await writer.accept()
      await present(writer.notice, 'word that nothing was written')
      await writer.commit('ya')
      await writer.expectText('Warga dihimbau datang. ya')
      await writer.keys('Escape')
      await writer.apply('dihimbau')
      await writer.expectText('Warga diimbau datang. ya')
    },
  },
  {
    name: 'read-only',
    needs: [],
    async run(writer) {
      await writer.load(content('Warga dihimbau datang.'))
      await writer.setReadOnly(true)
      await writer.press()
      await writer.idle(500)
      assert.equal(await writer.uiCount(), 0)
      assert.deepEqual(await writer.marks(), { suggestion: [], warning: [], error: [] })
      await writer.setReadOnly(false)
      await writer.focus()
      await writer.expectText('Warga dihimbau datang.')
    },
  },
  {
    name: 'editor built anew',
    needs: [],
    async run(writer) {
      await begin(writer, 'Warga dihimbau datang.')
      await writer.expectText('Warga dihimbau datang.')
      await writer.remount()
      await begin(writer, 'Silahkan datang lagi.')
      await writer.expectText('Silahkan datang lagi.')
      assert.equal(await writer.uiCount(), 1)
      await writer.apply('Silahkan')
      await writer.expectText('Silakan datang lagi.')
    },
  },
  {
    name: 'fifty findings',
    needs: [],
    async run(writer) {
      const sentence = (n: number) => `Warga ${n} dihimbau datang, silahkan bawa ${n === 23 ? 'surat ijin' : 'KTP'}.`
      const sentences = Array.from({ length: 25 }, (_, n) => sentence(n))
      const lines = (all: readonly string[]) => (writer.editor.hasLines ? all : [all.join(' ')])
      await begin(writer, ...lines(sentences))
      const text = lines(sentences).join('\n')
      await writer.expectText(text, true)
      const { suggestion, warning, error } = shownFor(text, writer.surface).marks
      assert.ok(suggestion.length + warning.length + error.length > 50)
      // What has scrolled to the caret stands still then.
      await writer.heard()
      await writer.apply('ijin')
      await writer.expectText(text.replace('ijin', 'izin'), true)
      await eventually(writer.caret, text.indexOf('ijin') + 'izin'.length, 'caret')
    },
  },
]

/** The keys of a post with everything that keys can do in every editor. */
async function writePost(writer: Writer): Promise<void> {
  const separate = () => (writer.editor.hasLines ? newLine(writer) : writer.type(' '))
  await writer.type('Silahkan datang ke kantor desa, warga dihimbau tertib.')
  await separate()
  await writer.type('Bawa surat ijin usaha demi kerjasamaa 🙏')
  for (const _ of 'a 🙏') await writer.keys('Backspace')
  await separate()
  await writer.type('Terima kasih.')
  await writer.idle(350)
}

const long: readonly Case[] = [
  {
    name: 'saved as without Lugas',
    needs: [],
    isLong: true,
    async run(writer) {
      await begin(writer, '')
      await writePost(writer)
      await writer.expectText(await writer.text())
      await writer.hover('dihimbau')
      await writer.hover('ijin')
      await writer.keys('Escape')
      await eventually(writer.openCard, null, 'words of the open card')
      await writer.idle(1000)
      await writer.expectUntouched()

      const plain = await Writer.open(await writer.desk.withoutLugas(), writer.editor)
      await plain.load(content(''))
      await plain.press()
      await plain.keys('Control+End')
      await writePost(plain)
      assert.equal(await writer.rawSaved(), await plain.rawSaved())
      await plain.close()
    },
  },
  {
    name: '200 random operations',
    needs: [],
    isLong: true,
    async run(writer) {
      const result = await random(writer, 200, 1)
      assert.ok(isClean(result), formatResult(result))
    },
  },
]

/** The one case of editors that Lugas cannot serve. */
const unserved: Case = {
  name: 'says that it is not served',
  needs: [],
  async run(writer) {
    await writer.load(content('Warga dihimbau datang.'))
    await writer.press()
    await present(writer.unservedNotice, 'word in the chip that this editor is not served')
    assert.deepEqual(await writer.marks(), { suggestion: [], warning: [], error: [] })
    await writer.expectUntouched()
  },
}

/** Most tell by their name what is replaced where. */
const served = [...others.slice(0, 6), ...replacements.map(replaces), ...others.slice(6), ...long]

export const cases: readonly Case[] = [...served, unserved]

/** What an editor cannot do that a case needs; nothing if it must pass the case. */
export function lacks(editor: EditorTraits, tried: Case): readonly Ability[] {
  if (editor.isServed !== (tried !== unserved)) return ['isServed']
  return tried.needs.filter((ability) => !editor[ability])
}
