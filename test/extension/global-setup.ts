import { buildAll } from './browser.ts'

export default buildAll
