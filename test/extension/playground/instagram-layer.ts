import { startComposerPage } from './composer-page.ts'
import { instagramComposer, instagramLexicalEditor } from './instagram-composer.ts'
import { plainLayer } from './shells.ts'

startComposerPage('Tiruan Instagram', plainLayer, (exits) => instagramComposer(instagramLexicalEditor(), exits))
