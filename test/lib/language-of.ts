import { compileVotes, createLanguageFinder, type Languages } from '../../lib/languages.ts'
import { Lexicon } from '../../lib/lexicon.ts'
import type { Detect } from '../../lib/reviewer.ts'
import { readTokens } from '../../lib/tokenize.ts'

/** Names the language of tokens `[first, last)` of a text, or of all. */
export function createLanguageOf(languages: Languages, detect?: Detect) {
  const lexicon = new Lexicon()
  const find = createLanguageFinder(compileVotes(languages, lexicon), detect)
  return (text: string, first?: number, last?: number): string => {
    const tokens = readTokens(text, 0, text.length, lexicon)
    return find(text, tokens, first ?? 0, last ?? tokens.length)
  }
}
