import tinymce from 'tinymce'
import 'tinymce/icons/default'
import 'tinymce/models/dom'
import 'tinymce/plugins/link'
import 'tinymce/plugins/lists'
import 'tinymce/plugins/table'
import contentStyle from 'tinymce/skins/content/default/content.css?inline'
import contentUiStyle from 'tinymce/skins/ui/oxide/content.css?inline'
import 'tinymce/skins/ui/oxide/skin.css'
import 'tinymce/themes/silver'
import { element } from '../dom.ts'
import { readEditable } from '../editable-reading.ts'
import type { EditorUnderTest } from './editor.ts'
import { htmlOf } from './html.ts'

export async function mount(host: HTMLElement): Promise<EditorUnderTest> {
  const target = element('textarea')
  host.append(target)
  const [editor] = await tinymce.init({
    target,
    license_key: 'gpl',
    skin: false,
    content_css: false,
    content_style: `${contentUiStyle}\n${contentStyle}`,
    branding: false,
    promotion: false,
    menubar: false,
    plugins: 'link lists table',
    toolbar: 'undo redo | bold italic | link bullist table',
    height: 320,
  })
  if (!editor) throw new Error('TinyMCE did not start.')
  const reading = () => readEditable(editor.getBody())

  return {
    text: () => reading().text(),
    caret: () => reading().caret(),
    bold: () => reading().bold(),
    saved: () => editor.getContent(),
    load: (content) => editor.resetContent(htmlOf(content)),
    setReadOnly: (isReadOnly) => editor.mode.set(isReadOnly ? 'readonly' : 'design'),
    destroy() {
      editor.remove()
      target.remove()
    },
  }
}
