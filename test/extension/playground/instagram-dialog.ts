import { startComposerPage } from './composer-page.ts'
import { instagramComposer, instagramLexicalEditor } from './instagram-composer.ts'
import { nativeDialog } from './shells.ts'

startComposerPage('Tiruan Instagram', nativeDialog, (exits) => instagramComposer(instagramLexicalEditor(), exits))
