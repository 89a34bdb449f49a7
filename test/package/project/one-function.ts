import { countGraphemes } from 'lugas'
import 'lugas/packs'

console.log(countGraphemes('Sukamaju 🇮🇩'))
