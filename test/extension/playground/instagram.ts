import { startComposerPage } from './composer-page.ts'
import { instagramComposer, instagramLexicalEditor } from './instagram-composer.ts'
import { ariaDialog } from './shells.ts'

startComposerPage('Tiruan Instagram', ariaDialog, (exits) => instagramComposer(instagramLexicalEditor(), exits))
