import { type LexicalEditor, TextNode } from 'lexical'
import { $createChipNode } from './chip-node.ts'

// Only once a space follows: until then the writer is still choosing the word.
const finishedHashtag = /(?<![\p{L}\p{N}_#&])#[\p{L}\p{N}_]+(?=\s)/u

export function registerHashtags(editor: LexicalEditor): () => void {
  return editor.registerNodeTransform(TextNode, (node) => {
    if (!node.isSimpleText() || node.isComposing()) return
    const match = finishedHashtag.exec(node.getTextContent())
    if (!match) return
    const [hashtag] = match
    const parts = node.splitText(match.index, match.index + hashtag.length)
    parts.find((part) => part.getTextContent() === hashtag)?.replace($createChipNode('hashtag', hashtag))
  })
}
