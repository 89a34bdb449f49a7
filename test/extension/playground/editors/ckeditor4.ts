import { element } from '../dom.ts'
import { readEditable } from '../editable-reading.ts'
import type { EditorUnderTest } from './editor.ts'
import { htmlOf } from './html.ts'

/** What is used here of the script that CKEditor 4 comes as. */
interface CKEditor4 {
  replace(target: HTMLElement, config: Record<string, unknown>): Instance
}
interface Instance {
  on(event: 'instanceReady', listener: () => void): void
  editable(): { $: HTMLElement }
  getData(): string
  setData(html: string, options: { callback(): void }): void
  resetUndo(): void
  setReadOnly(isReadOnly: boolean): void
  destroy(): void
}

export async function mount(host: HTMLElement): Promise<EditorUnderTest> {
  const target = element('textarea', { name: 'body' })
  host.append(target)
  const { replace } = await loadScript()
  const editor = replace(target, {
    customConfig: '',
    versionCheck: false,
    allowedContent: true,
    removePlugins: 'exportpdf,cloudservices,easyimage',
    height: 220,
  })
  await new Promise<void>((resolve) => editor.on('instanceReady', resolve))
  const reading = () => readEditable(editor.editable().$)

  return {
    text: () => reading().text(),
    caret: () => reading().caret(),
    bold: () => reading().bold(),
    saved: () => editor.getData(),
    async load(content) {
      await new Promise<void>((resolve) => editor.setData(htmlOf(content), { callback: resolve }))
      editor.resetUndo()
    },
    setReadOnly: (isReadOnly) => editor.setReadOnly(isReadOnly),
    destroy() {
      editor.destroy()
      target.remove()
    },
  }
}

/** It looks for the rest of itself beside its script, so the page's build copies it as it is. */
async function loadScript(): Promise<CKEditor4> {
  const page = window as { CKEDITOR?: CKEditor4 }
  if (!page.CKEDITOR) {
    const script = element('script', { src: './ckeditor4/ckeditor.js' })
    const loaded = new Promise((resolve) => script.addEventListener('load', resolve))
    document.head.append(script)
    await loaded
  }
  if (!page.CKEDITOR) throw new Error('CKEditor 4 did not start.')
  return page.CKEDITOR
}
