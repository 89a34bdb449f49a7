import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { inspect } from '../session/inspect.ts'

/** Tells the popup about the field that has the focus: injected when the popup is opened, leaves nothing behind. */
export default defineUnlistedScript(inspect)
