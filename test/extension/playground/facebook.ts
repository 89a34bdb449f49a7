import { startComposerPage } from './composer-page.ts'
import { facebookComposer } from './facebook-composer.ts'
import { ariaDialog } from './shells.ts'

startComposerPage('Tiruan Facebook', ariaDialog, facebookComposer)
