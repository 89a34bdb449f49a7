import { writeGenerated } from './generated.ts'
import { shippedPacks } from './packs.ts'

writeGenerated(shippedPacks())
