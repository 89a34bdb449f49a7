import { startComposerPage } from './composer-page.ts'
import { instagramComposer } from './instagram-composer.ts'
import { ariaDialog } from './shells.ts'
import { textareaEditor } from './textarea-editor.ts'

const words = { label: 'Tulis keterangan…', placeholder: 'Tulis keterangan…' }

startComposerPage('Tiruan Instagram', ariaDialog, (exits) => instagramComposer(textareaEditor(words), exits))
